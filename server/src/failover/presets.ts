/** Events that people ask about most, made for a cluster that is settled. */
import type { Event, Happening } from './event.ts';
import { type Cluster, type Instance, SECOND } from './state.ts';
import { simulate } from './timeline.ts';

export const PRESETS = [
  'master-dies',
  'master-stops',
  'master-returns',
  'check-fails',
  'interface-down',
  'link-splits',
] as const;

export type Preset = (typeof PRESETS)[number];

export function isPreset(word: string): word is Preset {
  return PRESETS.some((it) => it === word);
}

/** Events of a script of its own, and the moment in it from which on it is told. */
export interface PresetPlay {
  readonly events: readonly Event[];
  readonly since: number;
}

const QUIET = 10 * SECOND;
const LONGEST = 60 * SECOND;
const AFTER = 30 * SECOND;
const HEALED_AFTER = 20 * SECOND;
const GONE_FOR = 60 * SECOND;

/** Undefined if nobody becomes master, or there is nothing that the preset could change. */
export function presetPlay(cluster: Cluster, preset: Preset): PresetPlay | undefined {
  const settled = settledAt(cluster);
  const master = settled && masterOf(cluster, settled.master);
  if (!settled || !master) return undefined;
  const { time } = settled;
  const events = eventsFor(cluster, preset, settled.master, master);
  if (!events) return undefined;
  const isReturn = preset === 'master-returns';
  const since = isReturn ? time + GONE_FOR : time;
  const end: Event = {
    time: since + Math.max(AFTER, master.preemptDelay + AFTER),
    happening: { kind: 'end' },
  };
  return { events: [...events.map(([delay, happening]) => ({ time: time + delay, happening })), end], since };
}

type Delayed = readonly [number, Happening];

function eventsFor(
  cluster: Cluster,
  preset: Preset,
  node: string,
  master: Instance,
): readonly Delayed[] | undefined {
  switch (preset) {
    case 'master-dies':
      return [[0, { kind: 'die', node }]];
    case 'master-stops':
      return [[0, { kind: 'stop', node }]];
    case 'master-returns':
      return [
        [0, { kind: 'die', node }],
        [GONE_FOR, { kind: 'start', node }],
      ];
    case 'check-fails':
      return checkFails(node, master);
    case 'interface-down':
      return master.link === undefined
        ? undefined
        : [[0, { kind: 'interface', node, name: master.link, isUp: false }]];
    case 'link-splits':
      return linkSplits(cluster, node);
    default:
      return preset satisfies never;
  }
}

function checkFails(node: string, { trackers }: Instance): readonly Delayed[] | undefined {
  const script = trackers.find((it) => it.kind === 'script');
  return script && [[0, { kind: 'check', node, name: script.name, isUp: false }]];
}

function linkSplits({ nodes }: Cluster, node: string): readonly Delayed[] | undefined {
  const right = nodes.map((it) => it.name).filter((it) => it !== node);
  if (right.length === 0) return undefined;
  return [
    [0, { kind: 'split', left: [node], right }],
    [HEALED_AFTER, { kind: 'heal' }],
  ];
}

/** Some time after the last change, with the master of the first virtual router that has one. */
function settledAt(cluster: Cluster): { readonly time: number; readonly master: string } | undefined {
  const slowest = Math.max(0, ...cluster.nodes.map((it) => it.startupDelay));
  const end: Event = { time: 2 * slowest + LONGEST, happening: { kind: 'end' } };
  const { routers, steps } = simulate(cluster, [end]);
  const master = routers.map((it) => it.periods.at(-1)?.masters[0]).find((it) => it !== undefined);
  const last = Math.round((steps.at(-1)?.time ?? 0) * SECOND);
  return master === undefined ? undefined : { time: last + QUIET, master };
}

function masterOf(cluster: Cluster, name: string): Instance | undefined {
  const node = cluster.nodes.find((it) => it.name === name);
  return (
    node?.instances.find((it) => it.trackers.some((tracker) => tracker.kind === 'script')) ??
    node?.instances[0]
  );
}
