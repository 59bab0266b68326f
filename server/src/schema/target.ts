/** Releases of keepalived and builds of them, and how they compare. */
import type { Feature, Version } from './define.ts';
import { releases } from './releases.ts';

/** The newest release that the language data describes; `HEAD` comes after it. */
export const NEWEST_RELEASE: Version = releases.at(-1) ?? 'HEAD';

/** The oldest release that the language data tells apart. */
export const OLDEST_RELEASE: Version = releases[0] ?? 'HEAD';

/** What configurations are judged for. */
export interface Target {
  readonly release: Version;
  /** Parts that the package was built without; left out for a full build. */
  readonly without?: readonly Feature[];
}

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

/**
 * The release that a word such as `2.2.7` stands for: between two that are known the older, after the newest that
 * one. Undefined for what is no release, or one before all that are known.
 */
export function releaseOf(word: string): Version | undefined {
  if (!isVersion(word)) return undefined;
  return releases.filter((it) => compareVersions(it, word) <= 0).at(-1);
}

function isVersion(word: string): word is Version {
  return /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(word);
}
