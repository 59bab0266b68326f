/** What becomes of a cluster under events: who is master when, and why. */
import type { Cause } from './cause.ts';
import type { Event } from './event.ts';
import type { Change, Moment } from './running.ts';
import { type Cluster, type InstanceState, SECOND, type VirtualRouter } from './state.ts';
import { play } from './step.ts';

/** Seconds between which a change comes: at the best and at the worst moment of adverts and checks. */
export interface Span {
  readonly earliest: number;
  readonly latest: number;
}

export interface Period {
  /** Names of nodes, in the order of the cluster. */
  readonly masters: readonly string[];
  readonly from: Span;
  /** When it begins in the worst case. */
  readonly time: number;
}

export interface RouterTimeline {
  readonly router: VirtualRouter;
  readonly periods: readonly Period[];
}

/** One change, as a rule in the worst case. Times are seconds. */
export interface Step {
  readonly time: number;
  readonly node: string;
  readonly instance: string;
  readonly router: number;
  readonly state: InstanceState;
  readonly priority: number;
  readonly cause: Cause;
}

export interface Timeline {
  readonly routers: readonly RouterTimeline[];
  readonly steps: readonly Step[];
  /** The last step of each instance before what is told begins. */
  readonly before: readonly Step[];
  /** Seconds. */
  readonly end: number;
}

/** As long as the slowest node takes until it is settled, and some time to look at it. */
const SETTLE = 30 * SECOND;

export function endOf(events: readonly Event[]): number {
  const end = events.find((it) => it.happening.kind === 'end');
  return end ? end.time : Math.max(0, ...events.map((it) => it.time)) + SETTLE;
}

/** All nodes start at 0 unless they are said to start, and find what else is said of 0. */
export function withStarts(cluster: Cluster, events: readonly Event[]): readonly Event[] {
  const late = new Set(events.flatMap(({ happening: it }) => (it.kind === 'start' ? [it.node] : [])));
  const isLate = (name: string): boolean => {
    const first = events.find(({ happening: it }) => 'node' in it && it.node === name && isPower(it.kind));
    return late.has(name) && first?.happening.kind === 'start';
  };
  const starts = cluster.nodes
    .filter((it) => !isLate(it.name))
    .map(({ name }): Event => ({ time: 0, happening: { kind: 'start', node: name } }));
  const isBefore = ({ time, happening: { kind } }: Event): boolean => time === 0 && !isPower(kind);
  return [...events.filter(isBefore), ...starts, ...events.filter((it) => !isBefore(it))];
}

function isPower(kind: Event['happening']['kind']): boolean {
  return kind === 'start' || kind === 'stop' || kind === 'die';
}

/** `since`: what is told begins there, and times count from it; in microseconds. */
export function simulate(cluster: Cluster, events: readonly Event[], since = 0): Timeline {
  const end = endOf(events);
  const all = withStarts(cluster, events);
  const run = (moment: Moment): Run => {
    const changes = play({ cluster, events: all, end }, moment);
    return { changes, reigns: reignsByRouter(cluster, changes) };
  };
  const runs = [run('after'), run('before'), run('exact')] as const;
  const told = toldOf(runs);
  return {
    routers: cluster.routers.map((router, index) => {
      const variants = runs.filter((it) => it !== told).map((it) => it.reigns[index] ?? []);
      return { router, periods: periodsSince(withSpans(told.reigns[index] ?? [], variants), since / SECOND) };
    }),
    steps: told.changes.filter((it) => it.time >= since).map((it) => stepOf(it, since)),
    before: lastBefore(told.changes, since),
    end: (end - since) / SECOND,
  };
}

/** What came of the events at one moment of adverts and checks. */
interface Run {
  readonly changes: readonly Change[];
  readonly reigns: readonly (readonly Reign[])[];
}

/** The worst case, unless other nodes are master in it than are when everything comes as it falls. */
function toldOf([worst, , exact]: readonly [Run, Run, Run]): Run {
  const isSame = worst.reigns.every((it, index) => isSameCourse(it, exact.reigns[index] ?? []));
  return isSame ? worst : exact;
}

/** What held before holds from 0 on. */
function periodsSince(periods: readonly Period[], since: number): readonly Period[] {
  if (since === 0) return periods;
  const before = periods.filter((it) => it.time < since).at(-1);
  const later = periods.filter((it) => it.time >= since);
  const moved = later.map(({ masters, from, time }) => ({
    masters,
    from: { earliest: from.earliest - since, latest: from.latest - since },
    time: time - since,
  }));
  const first = before && { masters: before.masters, from: { earliest: 0, latest: 0 }, time: 0 };
  return first ? [first, ...moved] : moved;
}

function lastBefore(changes: readonly Change[], since: number): readonly Step[] {
  const last = new Map<string, Change>();
  for (const it of changes) {
    const { node, program } = it.instance;
    if (it.time < since) last.set(`${node.index} ${program.name}`, it);
  }
  return [...last.values()].map((it) => stepOf(it, since));
}

function stepOf({ time, instance, state, priority, cause }: Change, since: number): Step {
  const { program, node } = instance;
  const { name, router } = program;
  return {
    time: (time - since) / SECOND,
    node: node.program.name,
    instance: name,
    router,
    state,
    priority,
    cause,
  };
}

/** From a moment on, in microseconds. */
interface Reign {
  readonly time: number;
  readonly masters: readonly string[];
  readonly key: string;
}

function reignsByRouter(cluster: Cluster, changes: readonly Change[]): readonly (readonly Reign[])[] {
  const reigns = cluster.routers.map((): Reign[] => []);
  const masters = cluster.routers.map(() => new Set<number>());
  for (const { time, instance, state } of changes) {
    const { router } = instance.program;
    const set = masters[router];
    const list = reigns[router];
    if (!set || !list) continue;
    const { size } = set;
    if (state === 'MASTER') set.add(instance.node.index);
    else set.delete(instance.node.index);
    if (set.size !== size) putReign(cluster, list, time, set);
  }
  return reigns;
}

/** What lasts no time does not count. */
function putReign(cluster: Cluster, list: Reign[], time: number, set: ReadonlySet<number>): void {
  if (list.at(-1)?.time === time) list.pop();
  const masters = cluster.nodes.filter((_, index) => set.has(index)).map((it) => it.name);
  const key = masters.join('\n');
  if ((list.at(-1)?.key ?? '') !== key) list.push({ time, masters, key });
}

function withSpans(told: readonly Reign[], variants: readonly (readonly Reign[])[]): readonly Period[] {
  const times = told.map(({ time }) => [time]);
  for (const variant of variants) {
    for (const [index, time] of matched(told, variant).entries()) {
      if (time !== undefined) times[index]?.push(time);
    }
  }
  return told.map(({ masters, time }, index) => {
    const all = times[index] ?? [time];
    const from = { earliest: Math.min(...all) / SECOND, latest: Math.max(...all) / SECOND };
    return { masters, from, time: time / SECOND };
  });
}

function isSameCourse(a: readonly Reign[], b: readonly Reign[]): boolean {
  return a.length === b.length && a.every((it, index) => it.key === b[index]?.key);
}

/** The times of the same changes in another play: of the longest sequence that both have. */
function matched(told: readonly Reign[], other: readonly Reign[]): readonly (number | undefined)[] {
  if (isSameCourse(told, other)) return other.map((it) => it.time);
  const lengths = commonLengths(told, other);
  const times: (number | undefined)[] = [];
  let at = 0;
  for (const [index, it] of told.entries()) {
    let found = at;
    while (found < other.length && lengthAt(lengths, index, found + 1) === lengthAt(lengths, index, at))
      found++;
    const match = other[found];
    const isMatch = match?.key === it.key && lengthAt(lengths, index, at) > lengthAt(lengths, index + 1, at);
    times.push(isMatch ? match.time : undefined);
    if (isMatch) at = found + 1;
  }
  return times;
}

/** The longest common sequences of what begins at two places. */
function commonLengths(a: readonly Reign[], b: readonly Reign[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let left = a.length - 1; left >= 0; left--) {
    for (let right = b.length - 1; right >= 0; right--) {
      const row = lengths[left];
      if (!row) continue;
      row[right] =
        a[left]?.key === b[right]?.key
          ? lengthAt(lengths, left + 1, right + 1) + 1
          : Math.max(lengthAt(lengths, left + 1, right), lengthAt(lengths, left, right + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], left: number, right: number): number {
  return lengths[left]?.[right] ?? 0;
}
