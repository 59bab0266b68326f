/** What happens then, as lanes and sentences. */
import { type Locale, render } from '../../base/localized.ts';
import type { Event } from '../../failover/event.ts';
import { failingMaster } from '../../failover/failing.ts';
import { gapsIn } from '../../failover/gaps.ts';
import {
  failingSentence,
  happeningSentence,
  stepSentence,
  summarySentence,
} from '../../failover/sentences.ts';
import { type InstanceState, SECOND } from '../../failover/state.ts';
import type { RouterTimeline, Step } from '../../failover/timeline.ts';
import type { Failover } from '../failover.ts';
import { failoverNotes } from '../messages.ts';
import type { Style } from './style.ts';

export function* failoverText(played: Failover, locale: Locale, style: Style): Generator<string> {
  for (const [index, it] of played.timeline.routers.entries()) {
    if (index > 0) yield '\n';
    yield routerText(played, it, index, locale, style);
  }
}

function routerText(
  played: Failover,
  told: RouterTimeline,
  index: number,
  locale: Locale,
  style: Style,
): string {
  const { before, steps } = played.timeline;
  const isMine = (it: Step): boolean => it.router === index;
  const [earlier, own] = [before.filter(isMine), steps.filter(isMine)];
  const lines = [
    headOf(played, told, index, locale, style),
    ...lanesOf(played, told, [...earlier, ...own], locale),
    ...rowsOf(played.events, earlier, own, locale, style),
    summaryOf(played, told, index, locale),
  ];
  return `${lines.join('\n')}\n`;
}

function summaryOf(
  { cluster, events, timeline }: Failover,
  told: RouterTimeline,
  index: number,
  locale: Locale,
): string {
  const { end } = timeline;
  const address = told.router.addresses[0] ?? told.router.name;
  const gaps = gapsIn(told, end);
  const failing = gaps.none + gaps.several > 0 ? undefined : failingMaster(cluster, events, timeline, index);
  return failing ? failingSentence(address, failing, locale) : summarySentence(address, gaps, end, locale);
}

function headOf(
  { cluster }: Failover,
  { router }: RouterTimeline,
  index: number,
  locale: Locale,
  style: Style,
): string {
  const nodes = cluster.nodes.flatMap(({ name, instances }) => {
    const instance = instances.find((it) => it.router === index);
    return instance ? [`${name} ${instance.priority}`] : [];
  });
  const what = [style.path(router.name), ...router.addresses.slice(0, 1), `VRID ${router.vrid}`].join('  ');
  return `${what}   ${nodes.join(', ')}   ${render(failoverNotes.worstCase, locale, {})}`;
}

const COLUMNS = 60;
const TICK = 5;

function lanesOf(
  { cluster, timeline: { end } }: Failover,
  { periods }: RouterTimeline,
  steps: readonly Step[],
  locale: Locale,
): readonly string[] {
  const scale = Math.max(1, Math.ceil(end / COLUMNS));
  const columns = Math.max(1, Math.ceil(end / scale));
  const label = render(failoverNotes.address, locale, {});
  const names = cluster.nodes.map((it) => it.name).filter((it) => steps.some((step) => step.node === it));
  const width = Math.max(cellsOf(label), ...names.map(cellsOf)) + 3;
  const at = Array.from({ length: columns }, (_, column) => (column + 0.5) * scale);
  const letters = lettersOf(names);
  const held = at.map((time) => heldAt(periods, time, names, letters)).join('');
  const axis = Array.from({ length: Math.floor(columns / TICK) + 1 }, (_, tick) =>
    String(tick * TICK * scale).padEnd(TICK),
  );
  return [
    `${' '.repeat(width)}${axis.join('').trimEnd()} s`,
    `${padded(label, width)}${held}   ${render(failoverNotes.legendAddress, locale, { nodes: names.map((it, index) => `${letters[index]} ${it}`).join('  ') })}`,
    ...names.map((name, index) => {
      const states = at.map((time) => SIGNS[stateAt(steps, name, time)]).join('');
      const legend = index === 0 ? `   ${render(failoverNotes.legendStates, locale, {})}` : '';
      return `${padded(name, width)}${states}${legend}`;
    }),
  ];
}

/** Columns of a terminal: Chinese characters take two. */
function cellsOf(text: string): number {
  return [...text].reduce(
    (sum, it) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(it) ? 2 : 1),
    0,
  );
}

function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - cellsOf(text)));
}

/** The last letter of each name if it tells them apart. */
function lettersOf(names: readonly string[]): readonly string[] {
  const last = names.map((it) => it.slice(-1));
  const isApart = new Set(last).size === names.length && last.every((it) => /[a-z0-9]/.test(it));
  return isApart ? last : names.map((_, index) => String.fromCharCode(97 + index));
}

function heldAt(
  periods: RouterTimeline['periods'],
  time: number,
  names: readonly string[],
  letters: readonly string[],
): string {
  const masters = periods.filter((it) => it.time <= time).at(-1)?.masters ?? [];
  if (masters.length > 1) return 'X';
  return letters[names.indexOf(masters[0] ?? '')] ?? '!';
}

const SIGNS: Readonly<Record<InstanceState, string>> = {
  MASTER: 'M',
  BACKUP: '-',
  FAULT: 'F',
  INIT: '.',
  STOP: '.',
};

function stateAt(steps: readonly Step[], name: string, time: number): InstanceState {
  return steps.filter((it) => it.node === name && it.time <= time).at(-1)?.state ?? 'STOP';
}

interface Row {
  readonly time: number;
  readonly text: string;
  readonly place: string;
}

const TEXT_COLUMNS = 76;

function rowsOf(
  events: readonly Event[],
  earlier: readonly Step[],
  steps: readonly Step[],
  locale: Locale,
  style: Style,
): readonly string[] {
  const rows = [...eventRows(events, locale), ...stepRows(earlier, steps, locale)].sort(
    (a, b) => a.time - b.time,
  );
  return rows.map(({ time, text, place }) => {
    const tail = place === '' ? text : `${padded(text, TEXT_COLUMNS)} ${style.dim(place)}`;
    return `${time.toFixed(2).padStart(7)} s  ${tail}`;
  });
}

function eventRows(events: readonly Event[], locale: Locale): readonly Row[] {
  return events.flatMap(({ time, happening }) => {
    const text = happeningSentence(happening, locale);
    return text === '' ? [] : [{ time: time / SECOND, text, place: '' }];
  });
}

/** What an event did by itself has its own row. */
function stepRows(earlier: readonly Step[], steps: readonly Step[], locale: Locale): readonly Row[] {
  const states = new Map<string, InstanceState>(earlier.map((it) => [it.node, it.state]));
  return steps.flatMap((step, index) => {
    const isPriority = states.get(step.node) === step.state;
    const others = [...states].some(([node, state]) => node !== step.node && state === 'MASTER');
    const isSecond = others && !yieldsAtOnce(steps, index);
    states.set(step.node, step.state);
    if (step.cause.kind === 'stop' || step.cause.kind === 'die') return [];
    const { file, line } = step.cause.at ?? {};
    const place = file === undefined ? '' : `${file}:${line}`;
    return [{ time: step.time, text: stepSentence({ step, isPriority, isSecond }, locale), place }];
  });
}

/** True if the former master gives way at the same moment. */
function yieldsAtOnce(steps: readonly Step[], index: number): boolean {
  const time = steps[index]?.time;
  return steps.slice(index + 1).some((it) => it.time === time && it.state !== 'MASTER');
}
