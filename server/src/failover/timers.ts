/** The timers of an instance, as the macros of vrrp.h compute them, in microseconds. */
import { refusal } from './adverts.ts';
import { NEVER, type RunningInstance, type RunningRouter, schedule, type World } from './running.ts';
import { SECOND } from './state.ts';

const CENTISECOND = 10_000;
const PRIORITIES = 256;

export function skew({ program, masterInterval, effective }: RunningInstance): number {
  const below = PRIORITIES - effective;
  if (program.version === 2) return Math.floor((below * SECOND) / PRIORITIES);
  return Math.floor((below * Math.floor(masterInterval / CENTISECOND) * 625) / 16);
}

export function fullDownTimer(instance: RunningInstance): number {
  return instance.program.downTimerAdverts * instance.masterInterval + skew(instance);
}

/** As vrrp_init_instance_sands() in vrrp_scheduler.c. */
export function restartTimer(world: World, instance: RunningInstance): void {
  const { now } = world;
  const { state, program, node } = instance;
  if (state === 'MASTER') instance.sands = now + program.interval;
  else if (state === 'BACKUP') instance.sands = Math.max(now, node.delayedUntil) + instance.downTimer;
  else instance.sands = NEVER;
  schedule(world, instance);
}

/** Makes the timers of a virtual router what they are by now, if it was left alone. */
export function wake(world: World, router: RunningRouter): void {
  if (!router.isQuiet) return;
  router.isQuiet = false;
  for (const it of router.members) {
    if (it.state !== 'MASTER') continue;
    const { interval } = it.program;
    setLastAdvert(world, router, it, it.sentAt + Math.floor((world.now - it.sentAt) / interval) * interval);
  }
}

/** As if the last advert had come at a moment. */
function setLastAdvert(world: World, router: RunningRouter, master: RunningInstance, last: number): void {
  master.sentAt = last;
  master.sands = last + master.program.interval;
  schedule(world, master);
  for (const it of router.members) {
    if (it.follows !== master || it.state !== 'BACKUP' || it.node.delayedUntil > world.now) continue;
    it.downTimer = fullDownTimer(it);
    it.sands = last + it.downTimer;
    schedule(world, it);
  }
}

/** Something happens to the virtual router: in the one case just after its masters sent adverts, in the other just before. */
export function alignAdverts(world: World, router: RunningRouter): void {
  if (world.moment === 'exact') {
    wake(world, router);
    return;
  }
  router.isQuiet = false;
  for (const it of router.members) {
    if (it.state !== 'MASTER') continue;
    const last = world.moment === 'after' ? world.now : world.now - it.program.interval;
    setLastAdvert(world, router, it, last);
  }
}

/** Leaves the virtual router alone if nothing changes in it until something happens to it. */
export function rest(world: World, router: RunningRouter): void {
  router.isQuiet = router.members.every((it) => isSettled(world, router, it));
}

function isSettled(world: World, { members }: RunningRouter, it: RunningInstance): boolean {
  switch (it.state) {
    case 'FAULT':
      return true;
    case 'MASTER':
      return members.every((other) => other === it || other.state !== 'MASTER' || !hears(world, it, other));
    case 'BACKUP':
      return (
        it.follows?.state === 'MASTER' &&
        it.heardAt === it.follows.sentAt &&
        it.preemptTime === undefined &&
        it.node.delayedUntil <= world.now &&
        members.every((other) => other === it.follows || other.state !== 'MASTER' || !hears(world, it, other))
      );
    default:
      return false;
  }
}

/** Even an advert that is rejected moves timers. */
function hears(world: World, it: RunningInstance, other: RunningInstance): boolean {
  const why = refusal(world, other, it);
  return why !== 'silent' && why !== 'router-id' && why !== 'transport';
}
