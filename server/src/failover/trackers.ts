/** What trackers make of the world around a node: contributions to the priority, and faults. */
import { contributionOf } from '../model/election.ts';
import type { Cause } from './cause.ts';
import { downInstance, setPriority, tryUpInstance } from './machine.ts';
import type {
  RunningInstance,
  RunningNode,
  RunningScript,
  Surroundings,
  TrackerStatus,
  World,
} from './running.ts';
import { aroundOf, routerOf } from './running.ts';
import type { Tracker } from './state.ts';
import { alignAdverts } from './timers.ts';

const OWNER = 255;
const MAX_FILE = 253;
const FILE_FAULT = -254;

export interface Effect {
  readonly contribution: number;
  readonly isFault: boolean;
}

/** Of a tracker whose check succeeds or fails. */
export function effectOf({ weight, isReversed }: Tracker, isUp: boolean): Effect {
  const contribution = contributionOf(weight, isReversed);
  if (!contribution) return { contribution: 0, isFault: isUp === isReversed };
  return { contribution: isUp ? contribution.healthy : contribution.failed, isFault: false };
}

/** As process_update_vrrp_track_file_status() in track_file.c: the number counts. */
function fileEffect({ weight, isReversed }: Tracker, value: number): Effect {
  if (weight === 0) return { contribution: 0, isFault: (value !== 0) !== isReversed };
  const status = value * weight * (isReversed ? -1 : 1);
  if (status <= FILE_FAULT) return { contribution: 0, isFault: true };
  return { contribution: Math.min(MAX_FILE, status), isFault: false };
}

/** What holds when keepalived starts; of a script nothing is known yet. */
export function initialStatus(tracker: Tracker, around: Surroundings): TrackerStatus {
  if (tracker.kind !== 'script') return { tracker, ...effectIn(tracker, around), isPending: false };
  return { tracker, contribution: 0, isFault: false, isPending: true };
}

function effectIn(tracker: Tracker, around: Surroundings): Effect {
  const { name } = tracker;
  switch (tracker.kind) {
    case 'file':
      return fileEffect(tracker, around.files.get(name) ?? 0);
    case 'interface':
      return effectOf(tracker, !around.linksDown.has(name));
    case 'process':
      return effectOf(tracker, !around.processesDown.has(name));
    case 'bfd':
      return effectOf(tracker, !around.sessionsDown.has(name));
    case 'script':
      return effectOf(tracker, !around.failing.has(name));
    default:
      return tracker.kind satisfies never;
  }
}

/** Something that is tracked by this name has changed. */
export function updateTrackers(world: World, node: RunningNode, kind: Tracker['kind'], name: string): void {
  const around = aroundOf(world, node);
  for (const instance of node.instances) {
    for (const status of instance.tracked) {
      if (status.tracker.kind !== kind || status.tracker.name !== name) continue;
      apply(world, instance, status, effectIn(status.tracker, around), causeOf(status.tracker, around));
    }
  }
}

function causeOf({ kind, name, at }: Tracker, around: Surroundings): Cause {
  const value = around.files.get(name) ?? 0;
  if (kind === 'file') return { kind, args: { name, value }, at };
  const failing = {
    script: around.failing,
    interface: around.linksDown,
    process: around.processesDown,
    bfd: around.sessionsDown,
  }[kind];
  return { kind: failing.has(name) ? kind : `${kind}-up`, args: { name }, at };
}

function apply(
  world: World,
  instance: RunningInstance,
  status: TrackerStatus,
  { contribution, isFault }: Effect,
  cause: Cause,
): void {
  const difference = contribution - status.contribution;
  const wasFault = status.isFault;
  status.contribution = contribution;
  status.isFault = isFault;
  if (difference === 0 && isFault === wasFault) return;
  alignAdverts(world, routerOf(world, instance));
  if (difference !== 0 && instance.base !== OWNER) {
    instance.total += difference;
    setPriority(world, instance, cause);
  }
  if (isFault && !wasFault) downInstance(world, instance, cause);
  else if (wasFault && !isFault) tryUpInstance(world, instance, false, cause);
}

/** As update_script_priorities() in vrrp_track.c. */
export function reportScript(
  world: World,
  node: RunningNode,
  { program }: RunningScript,
  isUp: boolean,
): void {
  for (const instance of node.instances) {
    for (const status of instance.tracked) {
      const { kind, name, weight, at } = status.tracker;
      if (kind !== 'script' || name !== program.name) continue;
      const cause: Cause = { kind: isUp ? 'script-up' : 'script', args: { name }, at };
      const effect = effectOf(status.tracker, isUp);
      if (status.isPending && weight === 0) firstResult(world, instance, status, effect, cause);
      else apply(world, instance, status, effect, cause);
      status.isPending = false;
    }
  }
}

/** As process_script_update_priority() in vrrp_track.c, for a script that the instance waits for. */
function firstResult(
  world: World,
  instance: RunningInstance,
  status: TrackerStatus,
  { isFault }: Effect,
  cause: Cause,
): void {
  const { group } = instance;
  instance.pending--;
  const isLast = instance.pending === 0;
  if (isLast && group) group.pendingMembers--;
  status.isFault = isFault;
  if (isFault) downInstance(world, instance, cause);
  else if (isLast && !(group && group.pendingMembers > 0)) tryUpInstance(world, instance, true, cause);
}
