/** What is played in the lab and in the simulator alike, and how the two are compared. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Event, type Happening, parseEvents } from '../../server/src/failover/event.ts';
import { SECOND } from '../../server/src/failover/state.ts';
import { endOf, type Period, simulate, withStarts } from '../../server/src/failover/timeline.ts';
import { canonicalAddress } from '../../server/src/model/canonical-address.ts';
import type { Daemon } from '../support/daemon.ts';
import { clusterIn } from '../support/simulate.ts';
import { Lab, type Sighting } from './lab.ts';

export interface Scenario {
  readonly name: string;
  /** Configurations by node. `{chk}` stands for the command of a check of this name. */
  readonly nodes: Readonly<Record<string, string>>;
  /** As on the command line; the last one is `end`. */
  readonly events: string;
}

type Program = Pick<Daemon, 'program' | 'version'>;

/** Who holds an address from a moment on; for the simulator, between two moments. */
interface Reign {
  readonly masters: string;
  readonly time: number;
  readonly earliest: number;
  readonly latest: number;
}

export interface Comparison {
  readonly address: string;
  readonly expected: readonly Reign[];
  readonly seen: readonly Reign[];
  /** Sentences about what differs. */
  readonly differences: readonly string[];
}

const FOLDER = '/run/lab';

export async function compare(scenario: Scenario, daemon: Program): Promise<readonly Comparison[]> {
  const names = Object.keys(scenario.nodes);
  const nodes = Object.fromEntries(
    Object.entries(scenario.nodes).map(([name, text]) => [name, withCommands(text, name)]),
  );
  const cluster = clusterIn(nodes, daemon.version);
  const { events, mistakes } = parseEvents(`${startsOf(scenario, names)}\n${scenario.events}`, names);
  if (mistakes.length > 0) throw new Error(`${scenario.name}: ${mistakes[0]?.text}`);
  const lab = new Lab(daemon.program, names);
  try {
    const played = await play(lab, nodes, withStarts(cluster, events), endOf(events));
    const { routers } = simulate(cluster, played.events);
    const seen = lab.sightings.map((it) => ({ ...it, time: it.time - played.zero }));
    return routers.map(({ router: { addresses }, periods }) =>
      compareAddress(addresses[0] ?? '', periods, seen, played.events),
    );
  } finally {
    await lab.end();
  }
}

/** Seconds between the nodes: a start takes some time, and few priorities differ by more. */
const APART = 0.8;

/** Nodes start one after the other unless the scenario has it otherwise. */
function startsOf({ events }: Scenario, names: readonly string[]): string {
  const isPlain = !/^\s*[\d.]+ \w+ start/.test(events);
  return isPlain ? names.map((name, index) => `${(index * APART).toFixed(1)} ${name} start`).join('\n') : '';
}

function withCommands(text: string, node: string): string {
  return text
    .replace(/\{(\w+)\}/g, (_, name: string) => `script "/usr/bin/test -e ${FOLDER}/${node}/${name}"`)
    .replaceAll('@node', `${FOLDER}/${node}`);
}

/** In real time; gives the events at the moments at which they came. */
async function play(
  lab: Lab,
  nodes: Scenario['nodes'],
  events: readonly Event[],
  end: number,
): Promise<{ readonly zero: number; readonly events: readonly Event[] }> {
  for (const [name, text] of Object.entries(nodes)) {
    lab.configure(name, text);
    for (const [, check] of text.matchAll(/test -e \S+\/(\w+)"/g))
      await lab.command(`check ${name} ${check} ok`);
  }
  const zero = await lab.command('side left');
  const played: Event[] = [];
  for (const { time, happening } of events) {
    if (happening.kind === 'end') break;
    await sleep(Math.max(0, (zero + time / SECOND) * 1000 - Date.now()));
    const done = Math.max(
      ...(await Promise.all(commandsFor(happening, Object.keys(nodes)).map((it) => lab.command(it)))),
    );
    played.push({ time: Math.max(0, Math.round((done - zero) * SECOND)), happening });
  }
  await sleep(Math.max(0, (zero + end / SECOND) * 1000 - Date.now()));
  return { zero, events: [...played, { time: end, happening: { kind: 'end' } }] };
}

function commandsFor(happening: Happening, nodes: readonly string[]): readonly string[] {
  switch (happening.kind) {
    case 'start':
    case 'stop':
    case 'die':
    case 'reload':
      return [`${happening.kind} ${happening.node}`];
    case 'check':
      return [`check ${happening.node} ${happening.name} ${happening.isUp ? 'ok' : 'fail'}`];
    case 'interface':
      return [`interface ${happening.node} ${happening.name} ${happening.isUp ? 'up' : 'down'}`];
    case 'file':
      return [`file ${happening.node} ${happening.name} ${happening.value}`];
    case 'split':
      return [`side left ${happening.left.join(' ')}`, `side right ${happening.right.join(' ')}`];
    case 'heal':
      return [`side left ${nodes.join(' ')}`];
    default:
      throw new Error(`The lab cannot play ${happening.kind}.`);
  }
}

/** What lasts shorter is how a change happens, not what it leads to. */
const MOMENT = 0.2;
const MIN_SLACK = 0.3;
const SLACK = 0.15;

function compareAddress(
  address: string,
  periods: readonly Period[],
  sightings: readonly Sighting[],
  events: readonly Event[],
): Comparison {
  const expected = lasting(
    periods.map(({ masters, time, from }) => ({ masters: masters.join('+') || '-', time, ...from })),
  );
  const seen = lasting(reignsOf(address, sightings));
  return { address, expected, seen, differences: differencesOf(expected, seen, events) };
}

function reignsOf(address: string, sightings: readonly Sighting[]): readonly Reign[] {
  const holders = new Set<string>();
  return sightings
    .filter((it) => canonicalAddress(it.address) === canonicalAddress(address))
    .map(({ time, node, isHeld }) => {
      if (isHeld) holders.add(node);
      else holders.delete(node);
      return { masters: [...holders].sort().join('+') || '-', time, earliest: time, latest: time };
    });
}

/** Without what lasts but a moment; what is then the same in a row counts from its first moment. */
function lasting(reigns: readonly Reign[]): readonly Reign[] {
  const kept: Reign[] = [];
  for (const [index, it] of reigns.entries()) {
    const next = reigns[index + 1];
    const isShort = next !== undefined && next.time - it.time < MOMENT;
    if (!isShort && (kept.at(-1)?.masters ?? '-') !== it.masters) kept.push(it);
  }
  return kept;
}

function differencesOf(
  expected: readonly Reign[],
  seen: readonly Reign[],
  events: readonly Event[],
): readonly string[] {
  const [told, real] = [expected, seen].map((all) => all.map((it) => it.masters).join(' '));
  if (told !== real) return [`masters: expected ${told}, seen ${real}`];
  return expected.flatMap(({ masters, earliest, latest }, index) => {
    const time = seen[index]?.earliest ?? 0;
    const before = events.filter((it) => it.time / SECOND < latest).at(-1)?.time ?? 0;
    const slack = Math.max(MIN_SLACK, SLACK * (latest - before / SECOND));
    if (time >= earliest - slack && time <= latest + slack) return [];
    const span = `${earliest.toFixed(2)}-${latest.toFixed(2)}`;
    return [`${masters}: expected at ${span}, seen at ${time.toFixed(2)}`];
  });
}
