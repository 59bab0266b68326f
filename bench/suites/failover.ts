/** Ten minutes of a cluster: 5 nodes with 50 instances each, and an event every ten seconds. */
import type { Event, Happening } from '../../server/src/failover/event.ts';
import { type Cluster, type Instance, type Node, SECOND } from '../../server/src/failover/state.ts';
import { simulate } from '../../server/src/failover/timeline.ts';
import { regular } from '../documents.ts';
import { flat, rotate, scan } from '../measure.ts';
import { type Row, timesRow } from '../report.ts';
import { type Context, roundsFor, type Suite } from '../suite.ts';

const NODES = 5;
const INSTANCES = 50;
const MINUTES = 10;
const EVERY = 10;
const LINES = 10_000;
const ROUNDS = 40;
const MAX_RATIO = 150;

export const failover: Suite = { name: 'failover', run };

async function run(context: Context): Promise<readonly Row[]> {
  const text = flat(regular(LINES));
  const cluster = clusterOf();
  const calm = eventsOf(calmHappening);
  const torn = eventsOf(tornHappening);
  const tasks = {
    scan: () => scan(text),
    calm: () => simulate(cluster, calm).steps.length,
    torn: () => simulate(cluster, torn).steps.length,
  };
  const times = rotate(tasks, { rounds: roundsFor(context, ROUNDS), warmUp: 5 });
  const goal = { atMost: MAX_RATIO };
  const head = { suite: failover.name, lines: LINES, base: 'scan', goal } as const;
  return [
    timesRow({ ...head, name: 'nodes and checks come and go' }, times.calm, times.scan),
    timesRow({ ...head, name: 'and links split for a minute' }, times.torn, times.scan),
  ];
}

function clusterOf(): Cluster {
  const nodes = Array.from(
    { length: NODES },
    (_, node): Node => ({
      name: `node-${node}`,
      startupDelay: 0,
      instances: Array.from({ length: INSTANCES }, (_, index) => instanceOf(node, index)),
      groups: [{ name: 'pair', members: [0, 1], at: undefined }],
      scripts: [{ name: 'chk', interval: 2 * SECOND, rise: 2, fall: 3 }],
      processDelays: {},
    }),
  );
  const routers = Array.from({ length: INSTANCES }, (_, index) => ({
    name: `web_${index}`,
    addresses: [`192.0.2.${index}`],
    vrid: index + 1,
    family: 4 as const,
  }));
  return { nodes, routers, rejectsOtherAddresses: true, lowersOwners: true, readsDuringDelay: true };
}

function instanceOf(node: number, index: number): Instance {
  return {
    name: `web_${index}`,
    router: index,
    vrid: index + 1,
    family: 4,
    version: 2,
    interval: SECOND,
    downTimerAdverts: 3,
    priority: 100 + ((node + index) % NODES) * 10,
    startsAsMaster: false,
    nopreempt: false,
    preemptDelay: 0,
    authentication: 'none',
    addresses: [`192.0.2.${index}`],
    writtenAddresses: [`192.0.2.${index}`],
    link: 'eth0',
    transport: {
      source: `198.51.100.${node + 1}`,
      peers: undefined,
      group: '224.0.0.18',
      checksSource: false,
    },
    lowerPriorityNoAdvert: false,
    higherPrioritySendAdvert: false,
    skipsAddressCheck: false,
    trackers: [{ kind: 'script', name: 'chk', weight: -30, isReversed: false, at: undefined }],
    lines: {},
  };
}

function eventsOf(happeningAt: (index: number) => Happening): readonly Event[] {
  return Array.from({ length: (MINUTES * 60) / EVERY }, (_, index) => ({
    time: (index + 1) * EVERY * SECOND,
    happening: happeningAt(index),
  }));
}

const CALM: readonly Happening[] = [
  { kind: 'check', node: 'node-0', name: 'chk', isUp: false },
  { kind: 'stop', node: 'node-4' },
  { kind: 'check', node: 'node-0', name: 'chk', isUp: true },
  { kind: 'start', node: 'node-4' },
  { kind: 'die', node: 'node-3' },
  { kind: 'start', node: 'node-3' },
];

function calmHappening(index: number): Happening {
  return CALM[index % CALM.length] ?? { kind: 'heal' };
}

const SPLIT_AT = 20;
const HEAL_AT = 26;

function tornHappening(index: number): Happening {
  if (index === SPLIT_AT)
    return { kind: 'split', left: ['node-0', 'node-1'], right: ['node-2', 'node-3', 'node-4'] };
  if (index === HEAL_AT) return { kind: 'heal' };
  return calmHappening(index);
}
