import { expect, test } from 'vitest';
import { countWhile, lastAtMost } from './count-while.ts';

const NUMBERS = [10, 20, 20, 30];

function last(limit: number): number {
  return lastAtMost(limit, NUMBERS.length, (index) => NUMBERS[index] ?? Number.NaN);
}

test('what holds is counted', () => {
  for (let count = 0; count <= 5; count++) expect(countWhile(5, (index) => index < count)).toBe(count);
});

test('the last number that is not above the limit', () => {
  expect([10, 15, 20, 29, 30, 99].map(last)).toEqual([0, 0, 2, 2, 3, 3]);
});

test('the first, where all are above or there is none', () => {
  expect(last(9)).toBe(0);
  expect(lastAtMost(9, 0, () => 0)).toBe(0);
});
