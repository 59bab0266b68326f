/** A node starts, stops, dies, or reads its configuration again. */
import type { Cause } from './cause.ts';
import { stopInstance } from './machine.ts';
import {
  aroundOf,
  NEVER,
  type RunningGroup,
  type RunningInstance,
  type RunningNode,
  record,
  routerOf,
  type World,
} from './running.ts';
import { newScript, runScript } from './scripts.ts';
import type { Instance, SyncGroup } from './state.ts';
import { fullDownTimer, restartTimer } from './timers.ts';
import { initialStatus } from './trackers.ts';

const OWNER = 255;

/** As vrrp_complete_init() in vrrp.c and vrrp_init_state() in vrrp_scheduler.c. */
export function startNode(world: World, node: RunningNode): void {
  if (node.isOn) return;
  node.isOn = true;
  node.delayedUntil = world.now + node.program.startupDelay;
  build(world, node);
  for (const it of node.instances) initialState(it);
  for (const it of node.instances) {
    restartTimer(world, it);
    record(world, it, startCause(it));
  }
  for (const it of node.scripts) runScript(world, node, it);
}

function build(world: World, node: RunningNode): void {
  leaveRouters(world, node);
  node.generation++;
  node.instances = node.program.instances.map((it) => newInstance(world, node, it));
  node.groups = node.program.groups.map((it) => newGroup(node, it));
  node.scripts = node.program.scripts.map(newScript);
  for (const it of node.instances) routerOf(world, it).members.push(it);
  for (const it of node.instances) countIn(it);
  for (const { state, members } of node.groups) {
    if (state === 'FAULT') for (const it of members) it.state = 'FAULT';
  }
}

function leaveRouters(world: World, node: RunningNode): void {
  for (const it of node.instances) {
    const router = routerOf(world, it);
    router.members = router.members.filter((other) => other !== it);
  }
}

function newInstance(world: World, node: RunningNode, program: Instance): RunningInstance {
  const around = aroundOf(world, node);
  const tracked = program.trackers.map((it) => initialStatus(it, around));
  const total = tracked.reduce((sum, it) => sum + it.contribution, program.priority);
  const isOwner = program.priority === OWNER;
  return {
    program,
    node,
    group: undefined,
    state: 'INIT',
    want: isOwner && program.startsAsMaster ? 'MASTER' : 'BACKUP',
    sands: NEVER,
    downTimer: 0,
    masterInterval: program.interval,
    base: program.priority,
    total,
    effective: isOwner ? OWNER : Math.min(OWNER - 1, Math.max(1, total)),
    preemptTime: undefined,
    faults: tracked.filter((it) => it.isFault).length,
    pending: tracked.filter((it) => it.isPending && it.tracker.weight === 0).length,
    follows: undefined,
    sentAt: -1,
    heardAt: -1,
    knownMaster: undefined,
    zeroFrom: undefined,
    tracked,
  };
}

/** It starts as MASTER only if all members are owners. */
function newGroup(node: RunningNode, program: SyncGroup): RunningGroup {
  const members = program.members.flatMap((it) => node.instances[it] ?? []);
  const areOwners = members.every((it) => it.want === 'MASTER');
  if (!areOwners) for (const it of members) it.want = 'BACKUP';
  const state = areOwners ? 'MASTER' : 'BACKUP';
  const group: RunningGroup = { program, members, state, faultMembers: 0, pendingMembers: 0 };
  for (const it of members) it.group = group;
  return group;
}

/** As initialise_tracking_priorities() in vrrp_track.c. */
function countIn(instance: RunningInstance): void {
  const { group } = instance;
  if (instance.faults > 0) {
    instance.state = 'FAULT';
    if (group) {
      group.state = 'FAULT';
      group.faultMembers++;
    }
  }
  if (instance.pending === 0 || !group) return;
  group.pendingMembers++;
  if (group.state !== 'FAULT') group.state = 'INIT';
}

function initialState(instance: RunningInstance): void {
  if (instance.state === 'FAULT') instance.want = 'FAULT';
  const { group } = instance;
  const state = group ? group.state : instance.want;
  const isReady = instance.faults === 0 && instance.pending === 0 && !(group && group.pendingMembers > 0);
  if (isReady && state === 'MASTER') {
    instance.state = 'BACKUP';
    // An owner waits one microsecond.
    instance.downTimer = 1;
    return;
  }
  instance.downTimer = fullDownTimer(instance);
  instance.state = isReady && state !== 'FAULT' ? 'BACKUP' : 'FAULT';
}

function startCause(instance: RunningInstance): Cause {
  const { tracked, state, program } = instance;
  const at = program.lines.instance;
  const blocking = state === 'FAULT' ? tracked.find((it) => it.isFault || it.isPending) : undefined;
  if (!blocking) return { kind: 'start', args: {}, at };
  const { kind, name, at: line } = blocking.tracker;
  if (blocking.isPending) return { kind: 'pending', args: { name }, at: line };
  return { kind, args: { name, value: '' }, at: line };
}

export function stopNode(world: World, node: RunningNode, isClean: boolean): void {
  if (!node.isOn) return;
  const kind = isClean ? 'stop' : 'die';
  for (const it of node.instances) {
    stopInstance(world, it, isClean, { kind, args: {}, at: it.program.lines.instance });
  }
  node.isOn = false;
  node.generation++;
  leaveRouters(world, node);
}

/** The configuration is the same: masters stay, checks begin anew, and their first result is not awaited. */
export function reloadNode(world: World, node: RunningNode): void {
  if (!node.isOn) return;
  const before = node.instances;
  build(world, node);
  for (const [index, it] of node.instances.entries()) {
    const old = before[index];
    it.pending = 0;
    for (const status of it.tracked) if (status.isPending) status.isPending = false;
    if (it.state === 'FAULT' || !old || old.state === 'FAULT') initialState(it);
    else keepState(it, old);
  }
  for (const group of node.groups) {
    group.pendingMembers = 0;
    if (group.state !== 'FAULT') {
      group.state = group.members.every((it) => it.state === 'MASTER') ? 'MASTER' : 'BACKUP';
    }
  }
  for (const it of node.instances) restartTimer(world, it);
  for (const it of node.scripts) runScript(world, node, it);
}

function keepState(instance: RunningInstance, old: RunningInstance): void {
  instance.state = old.state;
  instance.want = old.state;
  instance.downTimer = fullDownTimer(instance);
}
