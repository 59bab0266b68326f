/** A timeline in words. */
import { type Locale, type Localized, type MessageArgs, render } from '../base/localized.ts';
import { becauseOf } from './because.ts';
import type { Happening } from './event.ts';
import type { FailingMaster } from './failing.ts';
import type { Gaps } from './gaps.ts';
import type { Step } from './timeline.ts';

const happenings = {
  start: { en: '{node} starts.', zh: '{node} 启动。' },
  stop: { en: '{node} stops.', zh: '{node} 停止。' },
  die: { en: '{node} loses power.', zh: '{node} 断电。' },
  reload: { en: '{node} reads its configuration again.', zh: '{node} 重新加载配置。' },
  fail: { en: "On {node}, check '{name}' begins to fail.", zh: '{node} 上检查“{name}”开始失败。' },
  ok: { en: "On {node}, check '{name}' would succeed again.", zh: '{node} 上检查“{name}”恢复正常。' },
  down: { en: "On {node}, {kind} '{name}' goes down.", zh: '{node} 上{kind}“{name}”断开。' },
  up: { en: "On {node}, {kind} '{name}' comes up.", zh: '{node} 上{kind}“{name}”恢复。' },
  file: { en: "On {node}, file '{name}' now holds {value}.", zh: '{node} 上文件“{name}”的值变为 {value}。' },
  split: { en: 'The link splits: {left} / {right}.', zh: '链路中断：{left} / {right}。' },
  heal: { en: 'The link heals.', zh: '链路恢复。' },
} as const satisfies Readonly<Record<string, Localized>>;

const KINDS: Readonly<Record<'interface' | 'process' | 'bfd', Localized>> = {
  interface: { en: 'interface', zh: '接口' },
  process: { en: 'process', zh: '进程' },
  bfd: { en: 'BFD session', zh: 'BFD 会话' },
};

/** What was played. */
export function happeningSentence(happening: Happening, locale: Locale): string {
  const [kind, args] = wordsOf(happening);
  return kind === undefined ? '' : render(happenings[kind], locale, args);
}

function wordsOf(it: Happening): readonly [keyof typeof happenings | undefined, MessageArgs] {
  switch (it.kind) {
    case 'start':
    case 'stop':
    case 'die':
    case 'reload':
      return [it.kind, { node: it.node }];
    case 'check':
      return [it.isUp ? 'ok' : 'fail', { node: it.node, name: it.name }];
    case 'interface':
    case 'process':
    case 'bfd':
      return [it.isUp ? 'up' : 'down', { node: it.node, name: it.name, kind: KINDS[it.kind] }];
    case 'file':
      return ['file', { node: it.node, name: it.name, value: it.value }];
    case 'split':
      return ['split', { left: it.left.join(', '), right: it.right.join(', ') }];
    case 'heal':
      return ['heal', {}];
    case 'end':
      return [undefined, {}];
    default:
      return it satisfies never;
  }
}

const steps = {
  master: { en: '{who} becomes MASTER: {why}.', zh: '{who} 成为 MASTER：{why}。' },
  too: {
    en: '{who} becomes MASTER too, so there are two: {why}.',
    zh: '{who} 也成为 MASTER，于是有两个：{why}。',
  },
  backup: { en: '{who} becomes BACKUP: {why}.', zh: '{who} 成为 BACKUP：{why}。' },
  fault: { en: '{who} goes into FAULT: {why}.', zh: '{who} 进入 FAULT：{why}。' },
  stop: { en: '{who} is gone: {why}.', zh: '{who} 离开：{why}。' },
  priority: { en: '{who} now has priority {priority}: {why}.', zh: '{who} 的优先级变为 {priority}：{why}。' },
} as const satisfies Readonly<Record<string, Localized>>;

/** How the state of an instance changed. */
export interface StepContext {
  readonly step: Step;
  /** The state did not change, but the priority did. */
  readonly isPriority: boolean;
  /** Another node is master already, and stays it. */
  readonly isSecond: boolean;
}

export function stepSentence({ step, isPriority, isSecond }: StepContext, locale: Locale): string {
  const why = becauseOf(step.cause, locale);
  const args = { who: step.node, why, priority: step.priority };
  return render(steps[keyOf(step, isPriority, isSecond)], locale, args);
}

function keyOf({ state }: Step, isPriority: boolean, isSecond: boolean): keyof typeof steps {
  if (isPriority) return 'priority';
  if (state === 'MASTER') return isSecond ? 'too' : 'master';
  return state === 'FAULT' ? 'fault' : state === 'STOP' ? 'stop' : 'backup';
}

const summaries = {
  well: { en: '{address} always has one master.', zh: '{address} 始终有且只有一个主节点。' },
  never: { en: '{address} never has a master.', zh: '{address} 始终没有主节点。' },
  none: { en: '{address} has no master for {none} s.', zh: '{address} 有 {none} 秒没有主节点。' },
  several: {
    en: '{address} has two masters for {several} s.',
    zh: '{address} 有 {several} 秒存在两个主节点。',
  },
  both: {
    en: '{address} has no master for {none} s, and two masters for {several} s.',
    zh: '{address} 有 {none} 秒没有主节点，有 {several} 秒存在两个主节点。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

const failing = {
  above: {
    en: "{address} stays on {node}, where {check} fails: {own} is still above {otherNode}'s {other}.",
    zh: '{address} 仍在 {node} 上，而 {check} 已失败：{own} 仍高于 {otherNode} 的 {other}。',
  },
  equal: {
    en: '{address} stays on {node}, where {check} fails: {otherNode} has {other} as well, and an equal priority takes nothing over.',
    zh: '{address} 仍在 {node} 上，而 {check} 已失败：{otherNode} 也是 {other}，优先级相同不会接管。',
  },
  stays: {
    en: '{address} stays on {node}, where {check} fails.',
    zh: '{address} 仍在 {node} 上，而 {check} 已失败。',
  },
  passing: {
    en: '{address} always has a master, but for {seconds} s it is {node} with a failed check.',
    zh: '{address} 始终有主节点，但其中 {seconds} 秒是检查已失败的 {node}。',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Of an address that always has one master, but one whose check fails. */
export function failingSentence(address: string, master: FailingMaster, locale: Locale): string {
  const { node, check, seconds, stays, isLast } = master;
  const args = { address, node, check, seconds: seconds.toFixed(2), ...stays };
  if (!isLast) return render(failing.passing, locale, args);
  if (!stays || stays.own < stays.other) return render(failing.stays, locale, args);
  return render(stays.own === stays.other ? failing.equal : failing.above, locale, args);
}

export function summarySentence(
  address: string,
  { none, several }: Gaps,
  end: number,
  locale: Locale,
): string {
  const key =
    none === end
      ? 'never'
      : none > 0 && several > 0
        ? 'both'
        : none > 0
          ? 'none'
          : several > 0
            ? 'several'
            : 'well';
  return render(summaries[key], locale, { address, none: none.toFixed(2), several: several.toFixed(2) });
}
