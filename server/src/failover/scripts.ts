/** Scripts that run at intervals, as vrrp_script_thread() and vrrp_script_child_thread() in vrrp_scheduler.c. */
import { aroundOf, type RunningNode, type RunningScript, type World } from './running.ts';
import { reportScript } from './trackers.ts';

export function newScript(program: RunningScript['program']): RunningScript {
  return { program, result: program.rise - 1, isFirst: true, nextRun: 0, generation: 0 };
}

/** Runs take no time. */
export function runScript(world: World, node: RunningNode, script: RunningScript): void {
  const isUp = !aroundOf(world, node).failing.has(script.program.name);
  const { rise, fall, interval } = script.program;
  if (isUp) {
    if (script.result < rise - 1) script.result++;
    else {
      const isNews = script.result < rise;
      script.result = rise + fall - 1;
      if (isNews) reportScript(world, node, script, true);
    }
  } else if (script.result > rise) script.result--;
  else {
    const isNews = script.result === rise || script.isFirst;
    script.result = 0;
    if (isNews) reportScript(world, node, script, false);
  }
  script.isFirst = false;
  script.nextRun = world.now + interval;
  if (script.result !== (isUp ? rise + fall - 1 : 0)) queueRun(world, node, script);
}

export function queueRun(world: World, node: RunningNode, script: RunningScript): void {
  script.generation++;
  world.queue.put(script.nextRun, { kind: 'run', node, script, generation: script.generation });
}

/** Its outcome changes. As long as nothing changed, its runs were not looked at. */
export function resumeScript(world: World, node: RunningNode, script: RunningScript): void {
  const { now, moment } = world;
  const { interval } = script.program;
  if (script.nextRun > now + interval) return;
  if (moment === 'after') script.nextRun = now + interval;
  else if (moment === 'before') script.nextRun = now;
  else if (script.nextRun < now) {
    script.nextRun += Math.ceil((now - script.nextRun) / interval) * interval;
  }
  queueRun(world, node, script);
}
