/** Plays events on a cluster: one event after the other, each at its moment, without a clock. */
import { reloadNode, startNode, stopNode } from './boot.ts';
import type { Event, Happening } from './event.ts';
import { timeout } from './machine.ts';
import {
  aroundOf,
  type Change,
  type Moment,
  NEVER,
  newWorld,
  type RunningInstance,
  type RunningNode,
  type RunningRouter,
  routerAt,
  routerOf,
  schedule,
  type Task,
  type World,
} from './running.ts';
import { resumeScript, runScript } from './scripts.ts';
import type { Cluster } from './state.ts';
import { alignAdverts } from './timers.ts';
import { updateTrackers } from './trackers.ts';

export interface Play {
  readonly cluster: Cluster;
  /** In the order of their times. */
  readonly events: readonly Event[];
  readonly end: number;
}

/** All changes of all instances, in their order. */
export function play({ cluster, events, end }: Play, moment: Moment): readonly Change[] {
  const world = newWorld(cluster, moment);
  for (const { time, happening } of events) {
    if (time > end || happening.kind === 'end') break;
    runUntil(world, time);
    world.now = time;
    happen(world, happening);
  }
  runUntil(world, end);
  return world.changes;
}

/** Handles what the daemons do by themselves before a moment. */
function runUntil(world: World, end: number): void {
  const { queue } = world;
  for (;;) {
    const time = queue.next;
    if (time === undefined || time >= end) return;
    world.now = time;
    const task = queue.take();
    if (task) handle(world, task);
  }
}

function handle(world: World, task: Task): void {
  switch (task.kind) {
    case 'timer':
      handleTimers(world, task.router);
      return;
    case 'run':
      if (task.generation === task.script.generation && task.node.isOn)
        runScript(world, task.node, task.script);
      return;
    case 'loss':
      if (task.generation !== task.node.generation) return;
      if (aroundOf(world, task.node).processesDown.has(task.name)) {
        updateTrackers(world, task.node, 'process', task.name);
      }
      return;
    default:
      task satisfies never;
  }
}

/** Lets the timers end that are due; of two at one moment, that of the instance that started first. */
function handleTimers(world: World, router: RunningRouter): void {
  if (world.now !== router.wakes) return;
  // While it is this moment, nothing needs to be put into the queue.
  if (!router.isQuiet) for (const it of router.members) if (it.sands <= world.now) timeout(world, it);
  router.wakes = NEVER;
  if (router.isQuiet) return;
  for (const it of router.members) schedule(world, it);
}

function happen(world: World, happening: Happening): void {
  if (happening.kind === 'end') return;
  if (!('node' in happening)) {
    for (const it of world.routers) alignAdverts(world, it);
    if (happening.kind === 'split') split(world, happening.left, happening.right);
    else world.cuts.clear();
    return;
  }
  const node = nodeNamed(world, happening.node);
  if (!node) return;
  for (const it of node.instances) {
    if (concerns(happening, it)) alignAdverts(world, routerOf(world, it));
  }
  happenTo(world, node, happening);
}

/** True if it concerns the adverts at once. What trackers make of it is another matter. */
function concerns(happening: NodeHappening, { state, program }: RunningInstance): boolean {
  switch (happening.kind) {
    case 'stop':
    case 'die':
      return state === 'MASTER';
    case 'interface':
      return program.link === happening.name;
    default:
      return happening.kind === 'reload';
  }
}

function nodeNamed({ nodes }: World, name: string): RunningNode | undefined {
  return nodes.find((it) => it.program.name === name);
}

type NodeHappening = Extract<Happening, { readonly node: string }>;

function happenTo(world: World, node: RunningNode, happening: NodeHappening): void {
  const around = aroundOf(world, node);
  switch (happening.kind) {
    case 'start':
      for (const it of node.program.instances) alignAdverts(world, routerAt(world, it.router));
      startNode(world, node);
      return;
    case 'stop':
    case 'die':
      stopNode(world, node, happening.kind === 'stop');
      return;
    case 'reload':
      reloadNode(world, node);
      return;
    case 'check':
      check(world, node, happening.name, happening.isUp);
      return;
    case 'file':
      around.files.set(happening.name, happening.value);
      updateTrackers(world, node, 'file', happening.name);
      return;
    case 'interface':
      set(around.linksDown, happening.name, !happening.isUp);
      updateTrackers(world, node, 'interface', happening.name);
      return;
    case 'bfd':
      set(around.sessionsDown, happening.name, !happening.isUp);
      updateTrackers(world, node, 'bfd', happening.name);
      return;
    case 'process':
      process(world, node, happening.name, happening.isUp);
      return;
    default:
      happening satisfies never;
  }
}

function set(names: Set<string>, name: string, isIn: boolean): void {
  if (isIn) names.add(name);
  else names.delete(name);
}

function check(world: World, node: RunningNode, name: string, isUp: boolean): void {
  set(aroundOf(world, node).failing, name, !isUp);
  const script = node.isOn ? node.scripts.find((it) => it.program.name === name) : undefined;
  if (script) resumeScript(world, node, script);
}

/** A loss counts only after a while, if it is to. */
function process(world: World, node: RunningNode, name: string, isUp: boolean): void {
  set(aroundOf(world, node).processesDown, name, !isUp);
  const delay = node.program.processDelays[name] ?? 0;
  if (isUp || delay === 0) updateTrackers(world, node, 'process', name);
  else world.queue.put(world.now + delay, { kind: 'loss', node, name, generation: node.generation });
}

function split(world: World, left: readonly string[], right: readonly string[]): void {
  const { nodes, cuts } = world;
  for (const a of left.flatMap((it) => nodeNamed(world, it)?.index ?? [])) {
    for (const b of right.flatMap((it) => nodeNamed(world, it)?.index ?? [])) {
      cuts.add(a * nodes.length + b);
      cuts.add(b * nodes.length + a);
    }
  }
}
