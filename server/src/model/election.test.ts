import { describe, expect, test } from 'vitest';
import {
  type Contribution,
  contributionOf,
  detectionTime,
  effectivePriority,
  masterDownInterval,
  priorityRange,
  skewTime,
  virtualMac,
} from './election.ts';

/** What a tracker adds, written out for each case instead of computed. */
test.each([
  [-5, false, 0, -5],
  [20, false, 20, 0],
  [-5, true, 0, 5],
  [20, true, -20, 0],
])('a weight of %i, reversed: %s', (weight, isReversed, healthy, failed) => {
  const found = contributionOf(weight, isReversed);
  expect([found?.healthy, found?.failed].map((it) => Number(it) + 0)).toEqual([healthy, failed]);
});

test('a weight of 0 moves nothing', () => expect(contributionOf(0, false)).toBeUndefined());

test.each([
  [110, 105, 105],
  [110, -40, 1],
  [200, 300, 254],
  [255, 100, 255],
])('of %i, the total %i becomes %i', (base, total, effective) => {
  expect(effectivePriority(base, total)).toBe(effective);
});

describe('the range of a priority', () => {
  const weights = (...all: readonly number[]): readonly Contribution[] =>
    all.flatMap((it) => contributionOf(it, false) ?? []);

  test('with one tracker', () => {
    expect(priorityRange(110, weights(-5))).toEqual({
      healthy: 110,
      afterFailure: [105],
      lowest: 105,
      highest: 110,
    });
  });

  test('the total has no limits, so what limits took away comes back', () => {
    // 250 + 20 = 270, shown as 254; without the 20 it is 250; with the other failed 270 - 30 = 240.
    expect(priorityRange(250, weights(20, -30))).toEqual({
      healthy: 254,
      afterFailure: [250, 240],
      lowest: 220,
      highest: 254,
    });
  });

  test('down to 1', () => {
    expect(priorityRange(50, weights(-100, -20)).afterFailure).toEqual([1, 30]);
  });

  test('without trackers', () => {
    expect(priorityRange(100, [])).toEqual({ healthy: 100, afterFailure: [], lowest: 100, highest: 100 });
  });
});

describe('how long a backup waits', () => {
  test('version 2: three intervals and a part of a second', () => {
    // 3 × 1 s + 146 ÷ 256 s = 3 s + 0.5703125 s; 3 × 1 s + 156 ÷ 256 s = 3.609375 s.
    expect(masterDownInterval({ version: 2, interval: 1, adverts: 3 }, 110)).toBe(3.570_312_5);
    expect(masterDownInterval({ version: 2, interval: 1, adverts: 3 }, 100)).toBe(3.609_375);
    expect(skewTime({ version: 2, interval: 10, adverts: 3 }, 192)).toBe(0.25);
  });

  test('version 3: the part is one of the interval', () => {
    // 2 × 0.5 s + 64 × 0.5 s ÷ 256 = 1 s + 0.125 s.
    expect(masterDownInterval({ version: 3, interval: 0.5, adverts: 2 }, 192)).toBe(1.125);
    expect(skewTime({ version: 3, interval: 10, adverts: 3 }, 192)).toBe(2.5);
  });
});

test('how soon a check fails', () => {
  expect(detectionTime({ interval: 2, timeout: 0 }, 2)).toEqual({ least: 2, most: 4 });
  expect(detectionTime({ interval: 3, timeout: 1 }, 2)).toEqual({ least: 3, most: 7 });
  expect(detectionTime({ interval: 5, timeout: 0 }, 1)).toEqual({ least: 0, most: 5 });
});

test('virtual MAC addresses', () => {
  expect(virtualMac(42, 4)).toBe('00:00:5e:00:01:2a');
  expect(virtualMac(255, 6)).toBe('00:00:5e:00:02:ff');
  expect(virtualMac(1, 4)).toBe('00:00:5e:00:01:01');
});
