/** What happens then, for programs. */
import type { Locale } from '../../base/localized.ts';
import { becauseOf } from '../../failover/because.ts';
import type { Step } from '../../failover/timeline.ts';
import type { Failover } from '../failover.ts';

export function failoverJson({ timeline }: Failover, locale: Locale): string {
  const instances = timeline.routers.map(({ router: { name, addresses, vrid, family }, periods }) => ({
    ...{ name, addresses, vrid, family },
    timeline: periods.map(({ masters, from: { earliest, latest } }) => ({
      masters,
      from: { earliest: millis(earliest), latest: millis(latest) },
    })),
  }));
  const steps = timeline.steps.map((it) => stepOf(it, locale));
  return `${JSON.stringify({ version: 1, instances, steps }, undefined, 1)}\n`;
}

function stepOf({ time, node, instance, state, priority, cause }: Step, locale: Locale): object {
  const { file, line } = cause.at ?? {};
  const because = becauseOf(cause, locale);
  return { time: millis(time), node, instance, state, priority, because, file, line };
}

/** Seconds with three digits behind the dot. */
function millis(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
