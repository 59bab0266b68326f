/** The state machine of one instance, and of its sync group. Functions follow those of the daemon that they name. */
import { compareSources, knowsSources, refusal } from './adverts.ts';
import type { Cause } from './cause.ts';
import { because, takeoverCause } from './reasons.ts';
import {
  JITTER,
  type RunningGroup,
  type RunningInstance,
  record,
  routerOf,
  schedule,
  type World,
} from './running.ts';
import { fullDownTimer, rest, restartTimer, skew, wake } from './timers.ts';

const OWNER = 255;
const STOP = 0;

/** As vrrp_send_adv() in vrrp.c. It arrives at once; an answer arrives when all have got what is answered. */
function send(world: World, from: RunningInstance, priority: number): void {
  const isAnswer = world.isDelivering;
  world.isDelivering = true;
  for (const to of routerOf(world, from).members) {
    if (to === from || !listens(world, to)) continue;
    const refused = refusal(world, from, to);
    if (refused === 'silent' || refused === 'router-id' || refused === 'transport') continue;
    const isRejected = refused !== undefined;
    if (isAnswer) world.answers.push({ from, to, priority, isRejected });
    else receive(world, from, to, priority, isRejected);
  }
  if (!isAnswer) deliverAnswers(world);
}

function listens({ now, cluster }: World, { state, node }: RunningInstance): boolean {
  const isDelayed = node.delayedUntil > now && !cluster.readsDuringDelay;
  return !isDelayed && (state === 'BACKUP' || state === 'MASTER');
}

function deliverAnswers(world: World): void {
  const { answers } = world;
  for (let at = 0; at < answers.length; at++) {
    const it = answers[at];
    if (it) receive(world, it.from, it.to, it.priority, it.isRejected);
  }
  answers.length = 0;
  world.isDelivering = false;
}

/** As vrrp_dispatcher_read() in vrrp_scheduler.c. */
function receive(
  world: World,
  from: RunningInstance,
  to: RunningInstance,
  priority: number,
  isRejected: boolean,
): void {
  if (to.state === 'BACKUP') {
    const isTaken = !isRejected && backupTakes(world, from, to, priority);
    if (!isTaken) to.downTimer = Math.max(0, to.sands - world.now);
  } else if (to.state !== 'MASTER') return;
  else if (!isRejected) {
    const cause = reasonToYield(world, from, to, priority);
    if (cause) yieldTo(world, from, to, cause);
  }
  if (to.state !== 'MASTER' || !to.program.lowerPriorityNoAdvert) restartTimer(world, to);
}

/** As vrrp_state_backup() in vrrp.c: false if the advert is discarded. */
function backupTakes(world: World, from: RunningInstance, to: RunningInstance, priority: number): boolean {
  to.knownMaster = from;
  if (priority === STOP) {
    to.downTimer = skew(to);
    to.zeroFrom = from;
    to.follows = undefined;
    return true;
  }
  if (!mustAccept(world, to, priority)) {
    to.follows = undefined;
    return false;
  }
  if (to.program.version === 3) to.masterInterval = from.program.interval;
  to.downTimer = fullDownTimer(to);
  to.follows = from;
  to.heardAt = world.now;
  to.zeroFrom = undefined;
  if (to.program.preemptDelay > 0) {
    if (priority >= to.effective) to.preemptTime = undefined;
    else to.preemptTime ??= world.now + to.program.preemptDelay;
  }
  to.want = 'BACKUP';
  return true;
}

function mustAccept({ now, moment }: World, to: RunningInstance, priority: number): boolean {
  const { nopreempt, preemptDelay } = to.program;
  if (nopreempt || priority >= to.effective) return true;
  if (preemptDelay === 0) return false;
  const slip = moment === 'exact' ? 0 : moment === 'after' ? JITTER : -JITTER;
  return to.preemptTime === undefined || to.preemptTime + slip > now;
}

/** As vrrp_state_master_rx() in vrrp.c: what makes a master a backup again. */
function reasonToYield(
  world: World,
  from: RunningInstance,
  to: RunningInstance,
  priority: number,
): Cause | undefined {
  const order = compareSources(from, to);
  const isOther = priority > to.effective || (priority === to.effective && order > 0);
  if (priority === STOP || (to.program.higherPrioritySendAdvert && isOther)) send(world, to, to.effective);
  if (priority === STOP) return undefined;
  if (priority === OWNER && to.effective === OWNER && (world.cluster.lowersOwners || order > 0)) {
    if (world.cluster.lowersOwners) {
      to.base = OWNER - 1;
      to.total = OWNER - 1;
      to.effective = OWNER - 1;
    }
    return because(to, 'owners', { from: from.node.program.name });
  }
  if (!isOther) {
    if (!to.program.lowerPriorityNoAdvert) send(world, to, to.effective);
    return undefined;
  }
  const args = { from: from.node.program.name, other: priority, priority: to.effective };
  const tie = knowsSources(from, to) ? 'address' : 'order';
  return because(to, priority > to.effective ? 'higher' : tie, args);
}

function yieldTo(world: World, from: RunningInstance, to: RunningInstance, cause: Cause): void {
  if (to.program.version === 3) to.masterInterval = from.program.interval;
  to.want = 'BACKUP';
  leaveMaster(world, to, cause);
  to.follows = from;
  to.heardAt = world.now;
  to.knownMaster = from;
  if (to.group) syncBackup(world, to, to.group, cause);
}

/** Its timer has ended: as vrrp_dispatcher_read_timeout() in vrrp_scheduler.c. */
export function timeout(world: World, instance: RunningInstance): void {
  if (instance.state === 'MASTER') {
    send(world, instance, instance.effective);
    restartTimer(world, instance);
    instance.sentAt = world.now;
    rest(world, routerOf(world, instance));
    return;
  }
  if (instance.state !== 'BACKUP') return;
  const cause = takeoverCause(world, routerOf(world, instance).members, instance);
  instance.want = 'MASTER';
  gotoMaster(world, instance, cause);
  if (instance.group && instance.state !== 'BACKUP') syncMaster(world, instance, instance.group, cause);
  restartTimer(world, instance);
}

/** As vrrp_state_goto_master() in vrrp.c. */
function gotoMaster(world: World, instance: RunningInstance, cause: Cause): void {
  if (instance.group && !canGotoMaster(world, instance, instance.group)) {
    instance.want = 'MASTER';
    return;
  }
  wake(world, routerOf(world, instance));
  instance.state = 'MASTER';
  instance.masterInterval = instance.program.interval;
  instance.follows = undefined;
  instance.zeroFrom = undefined;
  restartTimer(world, instance);
  record(world, instance, cause);
  send(world, instance, instance.effective);
}

/** As vrrp_state_leave_master() in vrrp.c. */
function leaveMaster(world: World, instance: RunningInstance, cause: Cause): void {
  wake(world, routerOf(world, instance));
  if (instance.want === 'FAULT') send(world, instance, STOP);
  else instance.preemptTime = undefined;
  instance.state = instance.want;
  instance.follows = undefined;
  record(world, instance, cause);
  instance.downTimer = fullDownTimer(instance);
  restartTimer(world, instance);
}

/** As vrrp_state_leave_fault() in vrrp.c: into FAULT or out of it. */
function leaveFault(world: World, instance: RunningInstance, cause: Cause): void {
  wake(world, routerOf(world, instance));
  if (instance.want === 'MASTER') gotoMaster(world, instance, cause);
  else {
    const isChange = instance.state !== instance.want;
    instance.state = instance.want;
    if (isChange) record(world, instance, cause);
    if (instance.state === 'BACKUP') instance.preemptTime = undefined;
  }
  instance.follows = undefined;
  instance.masterInterval = instance.program.interval;
  instance.downTimer = fullDownTimer(instance);
  restartTimer(world, instance);
}

/** As down_instance() in vrrp_track.c. */
export function downInstance(world: World, instance: RunningInstance, cause: Cause): void {
  instance.faults++;
  if (instance.faults > 1 && instance.state !== 'INIT') return;
  const wasMaster = instance.state === 'MASTER';
  instance.want = 'FAULT';
  if (wasMaster) leaveMaster(world, instance, cause);
  else leaveFault(world, instance, cause);
  const { group } = instance;
  if (!group) return;
  group.faultMembers++;
  if (group.faultMembers === 1) syncFault(world, instance, group, cause);
}

/** As try_up_instance() in vrrp_scheduler.c. `isFirst`: no first result of a script is awaited any more. */
export function tryUpInstance(world: World, instance: RunningInstance, isFirst: boolean, cause: Cause): void {
  const { group } = instance;
  if (!isFirst) instance.faults--;
  if (instance.faults > 0) return;
  if (!isFirst && instance.pending > 0) {
    if (group) {
      group.faultMembers--;
      group.state = 'INIT';
    }
    instance.want = 'BACKUP';
    return;
  }
  if (instance.want !== 'MASTER' || instance.base !== OWNER) instance.want = 'BACKUP';
  if (group) {
    if (!isFirst) group.faultMembers--;
    if (group.faultMembers > 0 || (!isFirst && group.pendingMembers > 0)) return;
  }
  const { want } = instance;
  if (group && want === 'MASTER' && !canGotoMaster(world, instance, group)) instance.want = 'BACKUP';
  leaveFault(world, instance, cause);
  instance.want = want;
  if (!group) return;
  if (instance.state === 'MASTER') syncMaster(world, instance, group, cause);
  else syncBackup(world, instance, group, cause);
}

/** As vrrp_sync_can_goto_master() in vrrp_sync.c. */
function canGotoMaster(world: World, instance: RunningInstance, group: RunningGroup): boolean {
  if (group.state === 'MASTER') return true;
  if (group.members.every((it) => it === instance || it.want === 'MASTER')) return true;
  instance.downTimer = fullDownTimer(instance);
  restartTimer(world, instance);
  return false;
}

function syncMaster(world: World, instance: RunningInstance, group: RunningGroup, cause: Cause): void {
  if (group.state === 'MASTER' || !canGotoMaster(world, instance, group)) return;
  for (const it of group.members) {
    if (it === instance || it.state === 'MASTER') continue;
    it.want = 'MASTER';
    gotoMaster(world, it, ofGroup(instance, cause));
  }
  group.state = 'MASTER';
}

function syncBackup(world: World, instance: RunningInstance, group: RunningGroup, cause: Cause): void {
  if (group.state === 'BACKUP') return;
  for (const it of group.members) {
    if (it === instance || it.state === 'BACKUP') continue;
    it.want = 'BACKUP';
    const step = it.state === 'FAULT' || it.state === 'INIT' ? leaveFault : leaveMaster;
    step(world, it, ofGroup(instance, cause));
  }
  group.state = 'BACKUP';
}

function syncFault(world: World, instance: RunningInstance, group: RunningGroup, cause: Cause): void {
  if (group.state === 'FAULT') return;
  for (const it of group.members) {
    if (it === instance || it.state === 'FAULT') continue;
    it.want = 'FAULT';
    const step = it.state === 'MASTER' ? leaveMaster : leaveFault;
    step(world, it, ofGroup(instance, cause));
  }
  group.state = 'FAULT';
}

function ofGroup({ program, group }: RunningInstance, cause: Cause): Cause {
  return { kind: 'group', args: { name: program.name }, at: group?.program.at ?? cause.at };
}

const LOWEST = 1;
const HIGHEST = 254;

/** As vrrp_set_effective_priority() in vrrp_track.c. */
export function setPriority(world: World, instance: RunningInstance, cause: Cause): void {
  if (instance.base === OWNER) return;
  const priority = Math.min(HIGHEST, Math.max(LOWEST, instance.total));
  if (priority === instance.effective) return;
  wake(world, routerOf(world, instance));
  instance.effective = priority;
  const before = instance.downTimer;
  instance.downTimer = fullDownTimer(instance);
  if (instance.state === 'BACKUP') {
    instance.sands += instance.downTimer - before;
    schedule(world, instance);
  }
  record(world, instance, cause);
}

/** keepalived stops: each master says so. */
export function stopInstance(world: World, instance: RunningInstance, isClean: boolean, cause: Cause): void {
  const wasMaster = instance.state === 'MASTER';
  instance.state = 'STOP';
  if (wasMaster && isClean) send(world, instance, STOP);
  restartTimer(world, instance);
  record(world, instance, cause);
}
