import { expect, test } from 'vitest';
import { compareVersions, isInRelease, NEWEST_RELEASE, OLDEST_RELEASE, releaseOf } from './target.ts';

test('releases compare by their numbers', () => {
  expect(compareVersions('2.0.9', '2.0.10')).toBeLessThan(0);
  expect(compareVersions('2.2.7', '2.2.7')).toBe(0);
  expect(compareVersions('HEAD', NEWEST_RELEASE)).toBeGreaterThan(0);
});

test('a thing is there from its first release to before the one without it', () => {
  const thing = { since: '1.3.0', removed: '2.1.0' } as const;
  const releases = ['1.2.24', '1.3.0', '2.0.20', '2.1.0'] as const;
  expect(releases.map((it) => isInRelease(thing, it))).toEqual([false, true, true, false]);
});

test.each([
  ['2.2.7', '2.2.7'],
  ['2.2.99', '2.2.8'],
  ['2.10.0', NEWEST_RELEASE],
  [OLDEST_RELEASE, OLDEST_RELEASE],
  ['1.2.0', undefined],
  ['2.2', undefined],
  ['newest', undefined],
  ['HEAD', undefined],
] as const)('%s stands for %s', (word, release) => expect(releaseOf(word)).toBe(release));
