/** What two lists share at their starts and at their ends. */

export interface CommonEnds {
  readonly prefix: number;
  /** Does not reach into the prefix of either list. */
  readonly suffix: number;
}

/** Items are compared by identity. */
export function commonEnds<Item>(a: readonly Item[], b: readonly Item[]): CommonEnds {
  const limit = Math.min(a.length, b.length);
  let prefix = 0;
  while (prefix < limit && a[prefix] === b[prefix]) prefix++;
  let suffix = 0;
  while (suffix < limit - prefix && a[a.length - 1 - suffix] === b[b.length - 1 - suffix]) suffix++;
  return { prefix, suffix };
}
