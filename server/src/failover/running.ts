/** A cluster while it runs: what changes, beside the plain data that it is made of. */
import type { Cause } from './cause.ts';
import { TimeQueue } from './queue.ts';
import type { Cluster, Instance, InstanceState, Node, Script, SyncGroup, Tracker } from './state.ts';

export const NEVER = Number.POSITIVE_INFINITY;

/** The names are those of struct _vrrp_t in the daemon's vrrp.h. */
export interface RunningInstance {
  readonly program: Instance;
  readonly node: RunningNode;
  group: RunningGroup | undefined;
  state: InstanceState;
  want: InstanceState;
  /** When its timer ends: an advert is due, or silence has lasted too long. */
  sands: number;
  downTimer: number;
  masterInterval: number;
  base: number;
  /** The base with all contributions. */
  total: number;
  effective: number;
  /** When preemption is allowed; undefined while no delay runs. */
  preemptTime: number | undefined;
  faults: number;
  /** Scripts whose first result is awaited. */
  pending: number;
  /** The master whose adverts were accepted last. */
  follows: RunningInstance | undefined;
  /** When it sent its last advert as master. */
  sentAt: number;
  /** When it accepted an advert. */
  heardAt: number;
  knownMaster: RunningInstance | undefined;
  /** Who gave up with priority 0 since an advert was accepted. */
  zeroFrom: RunningInstance | undefined;
  /** By tracker: what it adds, and whether it is a fault. */
  readonly tracked: TrackerStatus[];
}

export interface TrackerStatus {
  readonly tracker: Tracker;
  contribution: number;
  isFault: boolean;
  isPending: boolean;
}

export interface RunningGroup {
  readonly program: SyncGroup;
  readonly members: readonly RunningInstance[];
  state: InstanceState;
  faultMembers: number;
  pendingMembers: number;
}

export interface RunningScript {
  readonly program: Script;
  /** 0 to rise + fall - 1. */
  result: number;
  isFirst: boolean;
  /** When the next run begins, whether or not the queue knows. */
  nextRun: number;
  generation: number;
}

export interface RunningNode {
  readonly program: Node;
  readonly index: number;
  isOn: boolean;
  /** Until when no instance may become master. */
  delayedUntil: number;
  instances: readonly RunningInstance[];
  groups: readonly RunningGroup[];
  scripts: readonly RunningScript[];
  /** Grows with each start, so that what was put in the queue before is known to be void. */
  generation: number;
}

/** The instances that elect among themselves. */
export interface RunningRouter {
  members: RunningInstance[];
  /** As long as masters only repeat their adverts, nothing needs to be looked at. */
  isQuiet: boolean;
  /** When the queue will look at the timers; NEVER if it will not. */
  wakes: number;
}

/** The world outside of the daemons, which outlives them. By node. */
export interface Surroundings {
  readonly failing: Set<string>;
  readonly linksDown: Set<string>;
  readonly processesDown: Set<string>;
  readonly sessionsDown: Set<string>;
  readonly files: Map<string, number>;
}

export type Task =
  | { readonly kind: 'timer'; readonly router: RunningRouter }
  | {
      readonly kind: 'run';
      readonly node: RunningNode;
      readonly script: RunningScript;
      readonly generation: number;
    }
  | { readonly kind: 'loss'; readonly node: RunningNode; readonly name: string; readonly generation: number };

export interface Change {
  readonly time: number;
  readonly instance: RunningInstance;
  readonly state: InstanceState;
  readonly priority: number;
  readonly cause: Cause;
}

/** When adverts and checks come beside what happens: as they fall, or just before or just after it. */
export type Moment = 'exact' | 'before' | 'after';

/** An advert that answers another one, on its way. */
export interface Answer {
  readonly from: RunningInstance;
  readonly to: RunningInstance;
  readonly priority: number;
  /** It is heard, but does not count. */
  readonly isRejected: boolean;
}

/** A chance of this many microseconds decides which of two things comes first. */
export const JITTER = 20_000;

export interface World {
  now: number;
  readonly cluster: Cluster;
  readonly nodes: readonly RunningNode[];
  readonly routers: readonly RunningRouter[];
  readonly around: readonly Surroundings[];
  readonly queue: TimeQueue<Task>;
  isDelivering: boolean;
  readonly answers: Answer[];
  readonly changes: Change[];
  /** Pairs of nodes that do not hear each other. */
  readonly cuts: Set<number>;
  readonly moment: Moment;
}

export function newWorld(cluster: Cluster, moment: Moment): World {
  const nodes = cluster.nodes.map((program, index): RunningNode => {
    const empty = { instances: [], groups: [], scripts: [] };
    return { program, index, isOn: false, delayedUntil: 0, generation: 0, ...empty };
  });
  return {
    now: 0,
    cluster,
    nodes,
    routers: cluster.routers.map(newRouter),
    around: cluster.nodes.map(newSurroundings),
    queue: new TimeQueue(),
    isDelivering: false,
    answers: [],
    changes: [],
    cuts: new Set(),
    moment,
  };
}

function newRouter(): RunningRouter {
  return { members: [], isQuiet: false, wakes: NEVER };
}

function newSurroundings(): Surroundings {
  return {
    failing: new Set(),
    linksDown: new Set(),
    processesDown: new Set(),
    sessionsDown: new Set(),
    files: new Map(),
  };
}

export function aroundOf(world: World, { index }: RunningNode): Surroundings {
  return world.around[index] ?? newSurroundings();
}

export function record(world: World, instance: RunningInstance, cause: Cause): void {
  const { state, effective: priority } = instance;
  world.changes.push({ time: world.now, instance, state, priority, cause });
}

export function routerAt({ routers }: World, index: number): RunningRouter {
  return routers[index] ?? newRouter();
}

export function routerOf(world: World, { program }: RunningInstance): RunningRouter {
  return routerAt(world, program.router);
}

/** Sees to it that the instance is looked at when its timer ends. */
export function schedule(world: World, instance: RunningInstance): void {
  const { sands } = instance;
  if (sands === NEVER) return;
  const router = routerOf(world, instance);
  if (sands >= router.wakes) return;
  router.wakes = sands;
  world.queue.put(sands, { kind: 'timer', router });
}
