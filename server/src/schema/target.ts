/** Releases of keepalived, and how they compare. */
import type { Version } from './define.ts';

/** The newest release that the language data describes; `HEAD` comes after it. */
export const NEWEST_RELEASE: Version = '2.4.3';

/** The oldest release that the language data tells apart; what is older counts as this one. */
export const OLDEST_RELEASE: Version = '1.2.1';

/** Negative if `a` came before `b`, 0 if they are the same release. */
export function compareVersions(a: Version, b: Version): number {
  if (a === b) return 0;
  if (a === 'HEAD') return 1;
  if (b === 'HEAD') return -1;
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** True if a thing that came with `since` and went with `removed` is there in the release. */
export function isInRelease(
  { since, removed }: { readonly since?: Version; readonly removed?: Version },
  release: Version,
): boolean {
  if (since !== undefined && compareVersions(since, release) > 0) return false;
  return removed === undefined || compareVersions(removed, release) > 0;
}
