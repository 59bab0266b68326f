import { expect, test } from 'vitest';
import { commonEnds } from './common-ends.ts';

test('what is the same at both ends', () => {
  expect(commonEnds([1, 2, 3, 4], [1, 9, 4])).toEqual({ prefix: 1, suffix: 1 });
});

test('nothing is counted twice', () => {
  expect(commonEnds([1, 1], [1, 1, 1])).toEqual({ prefix: 2, suffix: 0 });
  expect(commonEnds([], [1])).toEqual({ prefix: 0, suffix: 0 });
});
