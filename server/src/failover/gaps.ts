/** How long nobody, or more than one node, holds an address. */
import type { RouterTimeline } from './timeline.ts';

/** Seconds in the worst case. */
export interface Gaps {
  /** Without a master, once there was one; all the time if there never is. */
  readonly none: number;
  /** With several. */
  readonly several: number;
  /** The longest time of either kind in one piece. */
  readonly longest: number;
}

export function gapsIn({ periods }: RouterTimeline, end: number): Gaps {
  const first = periods.findIndex((it) => it.masters.length > 0);
  if (first < 0) return { none: end, several: 0, longest: end };
  const lengths = periods.slice(first).map(({ masters, time }, index, all) => ({
    count: masters.length,
    length: (all[index + 1]?.time ?? end) - time,
  }));
  const sum = (isCounted: (count: number) => boolean): number =>
    lengths.reduce((total, it) => total + (isCounted(it.count) ? it.length : 0), 0);
  return {
    none: sum((count) => count === 0),
    several: sum((count) => count > 1),
    longest: Math.max(0, ...lengths.map((it) => (it.count === 1 ? 0 : it.length))),
  };
}
