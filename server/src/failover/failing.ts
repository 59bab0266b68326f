/** A master whose check fails: it answers, but what is checked does not work. */
import type { Event } from './event.ts';
import { type Cluster, SECOND } from './state.ts';
import type { Period, Timeline } from './timeline.ts';

export interface FailingMaster {
  readonly node: string;
  readonly check: string;
  /** How long it is master meanwhile. */
  readonly seconds: number;
  /** It is master to the end, and its check fails to the end. */
  readonly isLast: boolean;
  /** Priorities at the end: its own, and the highest of the others. */
  readonly stays: { readonly own: number; readonly other: number; readonly otherNode: string } | undefined;
}

/** The first check that the events let fail on a master of the virtual router. */
export function failingMaster(
  cluster: Cluster,
  events: readonly Event[],
  timeline: Timeline,
  router: number,
): FailingMaster | undefined {
  const periods = timeline.routers[router]?.periods ?? [];
  for (const { time, happening } of events) {
    if (happening.kind !== 'check' || happening.isUp) continue;
    const { node, name } = happening;
    if (!tracks(cluster, node, name, router)) continue;
    const from = time / SECOND;
    const to = (recoveryOf(events, node, name, time) ?? timeline.end * SECOND) / SECOND;
    const seconds = heldBetween(periods, node, from, to, timeline.end);
    if (seconds === 0) continue;
    const isLast = to === timeline.end && periods.at(-1)?.masters.includes(node) === true;
    const stays = prioritiesOf(cluster, timeline, node, router);
    return { node, check: name, seconds, isLast, stays };
  }
  return undefined;
}

function tracks({ nodes }: Cluster, name: string, check: string, router: number): boolean {
  const instances = nodes.find((it) => it.name === name)?.instances ?? [];
  return instances.some(
    (it) =>
      it.router === router &&
      it.trackers.some((tracker) => tracker.kind === 'script' && tracker.name === check),
  );
}

function recoveryOf(events: readonly Event[], node: string, name: string, after: number): number | undefined {
  return events.find(
    ({ time, happening: it }) =>
      time > after && it.kind === 'check' && it.isUp && it.node === node && it.name === name,
  )?.time;
}

function heldBetween(
  periods: readonly Period[],
  node: string,
  from: number,
  to: number,
  end: number,
): number {
  return periods.reduce((sum, { masters, time }, index) => {
    if (!masters.includes(node)) return sum;
    const until = Math.min(to, periods[index + 1]?.time ?? end);
    return sum + Math.max(0, until - Math.max(from, time));
  }, 0);
}

function prioritiesOf(
  { nodes }: Cluster,
  { before, steps }: Timeline,
  node: string,
  router: number,
): FailingMaster['stays'] {
  const last = nodes.flatMap(({ name, instances }) => {
    const configured = instances.find((it) => it.router === router)?.priority;
    const step = [...before, ...steps].filter((it) => it.node === name && it.router === router).at(-1);
    const priority = step?.priority ?? configured;
    return priority === undefined || step?.state === 'STOP' ? [] : [{ name, priority }];
  });
  const own = last.find((it) => it.name === node);
  const [best] = last.filter((it) => it.name !== node).sort((a, b) => b.priority - a.priority);
  return own && best && { own: own.priority, other: best.priority, otherNode: best.name };
}
