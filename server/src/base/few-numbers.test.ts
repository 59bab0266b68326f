import { expect, test } from 'vitest';
import { FewNumbers } from './few-numbers.ts';

test('a number is new once, among few and among many', () => {
  const numbers = new FewNumbers();
  const all = Array.from({ length: 40 }, (_, index) => index * 7);
  expect(all.map((it) => numbers.add(it))).toEqual(all.map(() => true));
  expect(all.map((it) => numbers.add(it))).toEqual(all.map(() => false));
});
