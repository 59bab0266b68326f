/** The arithmetic of elections: priorities, timers, how fast checks fail, and virtual MAC addresses. */

/** The priority of a router that owns its addresses; no tracker moves it. */
export const OWNER_PRIORITY = 255;

const LOWEST = 1;
const HIGHEST = 254;

/** What a tracker with a weight adds to the priority. */
export interface Contribution {
  readonly healthy: number;
  readonly failed: number;
}

/** Undefined for a weight of 0: such a tracker does not move the priority, its failure is FAULT. */
export function contributionOf(weight: number, isReversed: boolean): Contribution | undefined {
  if (weight === 0) return undefined;
  const effect = isReversed ? -weight : weight;
  return weight > 0 ? { healthy: effect, failed: 0 } : { healthy: 0, failed: effect };
}

/** As vrrp_set_effective_priority() in vrrp_track.c: `total` is the base with all contributions, and has no limits. */
export function effectivePriority(base: number, total: number): number {
  return base === OWNER_PRIORITY ? base : Math.min(HIGHEST, Math.max(LOWEST, total));
}

/** What becomes of a priority under its trackers. */
export interface PriorityRange {
  /** All is well. */
  readonly healthy: number;
  /** After each single failure, in the order of the contributions. */
  readonly afterFailure: readonly number[];
  /** Over all combinations of failures. */
  readonly lowest: number;
  readonly highest: number;
}

export function priorityRange(base: number, contributions: readonly Contribution[]): PriorityRange {
  const sum = (part: (it: Contribution) => number): number =>
    contributions.reduce((total, it) => total + part(it), base);
  const healthy = sum((it) => it.healthy);
  return {
    healthy: effectivePriority(base, healthy),
    afterFailure: contributions.map((it) => effectivePriority(base, healthy - it.healthy + it.failed)),
    lowest: effectivePriority(
      base,
      sum((it) => Math.min(it.healthy, it.failed)),
    ),
    highest: effectivePriority(
      base,
      sum((it) => Math.max(it.healthy, it.failed)),
    ),
  };
}

/** What a backup waits by. */
export interface AdvertTimer {
  readonly version: 2 | 3;
  /** Seconds between two adverts. */
  readonly interval: number;
  /** Adverts that may be missed. */
  readonly adverts: number;
}

const MICRO = 1_000_000;
const CENTI = 10_000;
const MAX_HUNDREDTHS = 4095;

/** Seconds as adverts carry them: whole ones in version 2, hundredths up to 40.95 s in version 3. As vrrp_complete_instance() in vrrp.c, which counts in microseconds. */
export function roundedInterval(seconds: number, version: 2 | 3): number {
  const micros = Math.round(seconds * MICRO);
  if (version === 2) return Math.max(1, Math.floor((micros + MICRO / 2) / MICRO));
  const hundredths = Math.max(1, Math.floor((micros + CENTI / 2) / CENTI));
  return Math.min(MAX_HUNDREDTHS, hundredths) / 100;
}

const PRIORITIES = 256;

/** Seconds that a lower priority waits longer. */
export function skewTime({ version, interval }: AdvertTimer, priority: number): number {
  return ((PRIORITIES - priority) * (version === 3 ? interval : 1)) / PRIORITIES;
}

/** Seconds of silence after which a backup takes over. */
export function masterDownInterval(timer: AdvertTimer, priority: number): number {
  return timer.adverts * timer.interval + skewTime(timer, priority);
}

/** A check that runs at intervals; times are seconds. */
export interface CheckTimer {
  readonly interval: number;
  /** How long a run may take; 0 if that is not set. */
  readonly timeout: number;
}

export interface TimeSpan {
  readonly least: number;
  readonly most: number;
}

/**
 * Between a break and the last of so many failed runs in a row, or the other way round: at best the first run comes at
 * once; at worst an interval later, and the last one hangs.
 */
export function detectionTime({ interval, timeout }: CheckTimer, runs: number): TimeSpan {
  return { least: (runs - 1) * interval, most: runs * interval + timeout };
}

/** Of the virtual router, as RFC 9568 has it. */
export function virtualMac(vrid: number, family: 4 | 6): string {
  const last = vrid.toString(16).padStart(2, '0');
  return `00:00:5e:00:${family === 6 ? '02' : '01'}:${last}`;
}
