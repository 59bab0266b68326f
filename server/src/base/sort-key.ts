/** Lists of numbers and words that say which of two things comes first. */

export type SortKey = readonly (number | string)[];

/** By the first part that differs. Parts at one place are of one sort. */
export function compareKeys(a: SortKey, b: SortKey): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const [x = 0, y = 0] = [a[at], b[at]];
    if (x < y) return -1;
    if (x > y) return 1;
  }
  return a.length - b.length;
}
