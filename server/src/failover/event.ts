/** What can happen to a cluster, and the language in which people write it. */
import type { Localized, MessageArgs } from '../base/localized.ts';
import { SECOND } from './state.ts';

export type Happening =
  | { readonly kind: 'start' | 'stop' | 'die' | 'reload'; readonly node: string }
  | { readonly kind: 'check'; readonly node: string; readonly name: string; readonly isUp: boolean }
  | { readonly kind: 'interface'; readonly node: string; readonly name: string; readonly isUp: boolean }
  | { readonly kind: 'process'; readonly node: string; readonly name: string; readonly isUp: boolean }
  | { readonly kind: 'bfd'; readonly node: string; readonly name: string; readonly isUp: boolean }
  | { readonly kind: 'file'; readonly node: string; readonly name: string; readonly value: number }
  | { readonly kind: 'split'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'heal' | 'end' };

/** At a moment, in microseconds. */
export interface Event {
  readonly time: number;
  readonly happening: Happening;
}

/** What is wrong with a line of events. */
export interface EventMistake {
  /** The entry, from 1. */
  readonly entry: number;
  readonly text: string;
  readonly sentence: Localized;
  readonly args: MessageArgs;
}

export interface ParsedEvents {
  readonly events: readonly Event[];
  readonly mistakes: readonly EventMistake[];
}

const sentences = {
  time: {
    en: "'{word}' is no time: events begin with seconds, such as 3.5",
    zh: '“{word}”不是时间：事件以秒数开头，例如 3.5',
  },
  node: { en: "There is no node '{word}'; there is {nodes}", zh: '没有节点“{word}”；现有 {nodes}' },
  short: { en: 'Something is missing behind {word}', zh: '{word} 之后缺少内容' },
  long: { en: "'{word}' is too much", zh: '“{word}”是多余的' },
  event: {
    en: "'{word}' is no event: there is stop, die, start, reload, check, interface, file, process, bfd, split, heal, end",
    zh: '“{word}”不是事件：可用 stop、die、start、reload、check、interface、file、process、bfd、split、heal、end',
  },
  outcome: { en: "'{word}' must be {yes} or {no}", zh: '“{word}”应为 {yes} 或 {no}' },
  number: { en: "'{word}' is no whole number", zh: '“{word}”不是整数' },
  sides: {
    en: 'A split has nodes on both sides of a slash: split a / b',
    zh: '链路中断要在斜杠两侧各写节点：split a / b',
  },
} as const satisfies Readonly<Record<string, Localized>>;

interface Problem {
  readonly sentence: Localized;
  readonly args: MessageArgs;
}

/** Entries end at a line end or a `;`; `#` begins a comment. */
export function parseEvents(text: string, nodes: readonly string[]): ParsedEvents {
  const events: Event[] = [];
  const mistakes: EventMistake[] = [];
  const entries = text.split(/[\n;]/).map((it) => it.replace(/#.*/, '').trim());
  for (const [index, entry] of entries.entries()) {
    if (entry === '') continue;
    const parsed = parseEntry(entry.split(/\s+/), nodes);
    if ('sentence' in parsed) mistakes.push({ entry: index + 1, text: entry, ...parsed });
    else events.push(parsed);
  }
  return { events: events.sort((a, b) => a.time - b.time), mistakes };
}

function parseEntry([time = '', ...words]: readonly string[], nodes: readonly string[]): Event | Problem {
  if (!/^\d+(?:\.\d*)?$|^\.\d+$/.test(time)) return { sentence: sentences.time, args: { word: time } };
  const happening = happeningOf(words, nodes, time);
  return 'sentence' in happening ? happening : { time: Math.round(Number(time) * SECOND), happening };
}

function happeningOf(words: readonly string[], nodes: readonly string[], time: string): Happening | Problem {
  const [first, second] = words;
  if (first === undefined) return { sentence: sentences.short, args: { word: time } };
  if (first === 'split' && !nodes.includes(first)) return splitOf(words.slice(1).join(' '), nodes);
  if ((first === 'heal' || first === 'end') && !nodes.includes(first)) {
    return second === undefined ? { kind: first } : surplus(second);
  }
  if (!nodes.includes(first)) return unknownNode(first, nodes);
  return nodeHappening(first, words.slice(1));
}

function unknownNode(word: string, nodes: readonly string[]): Problem {
  return { sentence: sentences.node, args: { word, nodes: nodes.join(', ') } };
}

function surplus(word: string): Problem {
  return { sentence: sentences.long, args: { word } };
}

/** The words for what is well, and what is not. */
const OUTCOMES = {
  check: ['ok', 'fail'],
  interface: ['up', 'down'],
  process: ['up', 'down'],
  bfd: ['up', 'down'],
} as const;

function nodeHappening(node: string, [what, name, value, more]: readonly string[]): Happening | Problem {
  switch (what) {
    case undefined:
      return { sentence: sentences.short, args: { word: node } };
    case 'start':
    case 'stop':
    case 'die':
    case 'reload':
      return name === undefined ? { kind: what, node } : surplus(name);
    case 'check':
    case 'interface':
    case 'process':
    case 'bfd':
    case 'file':
      if (name === undefined || value === undefined) {
        return { sentence: sentences.short, args: { word: name ?? what } };
      }
      if (more !== undefined) return surplus(more);
      return what === 'file' ? fileOf(node, name, value) : outcomeOf(what, node, name, value);
    default:
      return { sentence: sentences.event, args: { word: what } };
  }
}

function outcomeOf(
  kind: keyof typeof OUTCOMES,
  node: string,
  name: string,
  word: string,
): Happening | Problem {
  const [yes, no] = OUTCOMES[kind];
  if (word !== yes && word !== no) return { sentence: sentences.outcome, args: { word, yes, no } };
  return { kind, node, name, isUp: word === yes };
}

function fileOf(node: string, name: string, word: string): Happening | Problem {
  if (!/^[+-]?\d{1,9}$/.test(word)) return { sentence: sentences.number, args: { word } };
  return { kind: 'file', node, name, value: Number(word) };
}

function splitOf(text: string, nodes: readonly string[]): Happening | Problem {
  const sides = text.split(text.includes(' / ') ? ' / ' : '/').map(namesIn);
  const [left, right] = sides;
  if (sides.length !== 2 || !left?.length || !right?.length) return { sentence: sentences.sides, args: {} };
  const unknown = [...left, ...right].find((it) => !nodes.includes(it));
  if (unknown !== undefined) return unknownNode(unknown, nodes);
  return { kind: 'split', left, right };
}

function namesIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((it) => it.trim())
    .filter((it) => it !== '');
}
