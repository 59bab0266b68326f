/** Binary search. */

/** How many of the numbers from 0 to below `length` hold; those that do come before those that do not. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of ascending numbers that is not above the limit; 0 if all are. */
export function lastAtMost(limit: number, length: number, numberAt: (index: number) => number): number {
  return Math.max(0, countWhile(length, (index) => numberAt(index) <= limit) - 1);
}
