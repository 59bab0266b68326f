/** Finding out why an instance becomes master. */
import { isCut, refusal } from './adverts.ts';
import type { Cause } from './cause.ts';
import type { RunningInstance, World } from './running.ts';
import { type Aspect, type Line, SECOND } from './state.ts';

const OWNER = 255;

/** Settings by which nodes that differ do not understand each other; a cause of its own each. */
const DIFFERENCES = [
  'version',
  'authentication',
  'interval',
  'addresses',
  'router-id',
  'transport',
] as const satisfies readonly (Aspect & Cause['kind'])[];

/** With the line of the setting that decides. */
export function because(
  { program: { lines } }: RunningInstance,
  kind: Cause['kind'],
  args: Cause['args'] = {},
): Cause {
  return { kind, args, at: lineFor(lines, DIFFERENCES.find((it) => it === kind) ?? 'priority') };
}

function lineFor(lines: RunningInstance['program']['lines'], aspect: Aspect): Line | undefined {
  return lines[aspect] ?? lines.instance;
}

/** For an instance whose timer ends. */
export function takeoverCause(
  world: World,
  members: readonly RunningInstance[],
  instance: RunningInstance,
): Cause {
  const master = members.find((it) => it !== instance && it.state === 'MASTER' && it.node.isOn);
  const { program, zeroFrom } = instance;
  const priority = instance.effective;
  const interval = instance.masterInterval / SECOND;
  const times = program.version === 3 ? ` × ${interval}` : '';
  const unit = { en: `${times} s`, zh: `${times} 秒` };
  const wait = { adverts: program.downTimerAdverts, interval, priority, unit };
  if (program.startsAsMaster && instance.base === OWNER && instance.downTimer === 1)
    return because(instance, 'owner');
  if (zeroFrom) return because(instance, 'zero', { ...wait, from: zeroFrom.node.program.name });
  if (!master) return because(instance, 'silent', wait);
  const why = refusal(world, master, instance);
  if (why === undefined) return because(instance, 'lower', { other: master.effective, priority });
  if (why === 'silent') return because(instance, isCut(world, master, instance) ? 'split' : 'silent', wait);
  const kind = DIFFERENCES.find((it) => it === why);
  return kind
    ? because(instance, kind, { from: master.node.program.name })
    : because(instance, 'silent', wait);
}
