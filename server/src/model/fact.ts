/** Values with the place that they come from, so that what follows from one can name its line. */
import type { Block } from '../config/block.ts';
import type { Span } from '../config/finding.ts';
import { lastStatement, type Word } from '../config/statements.ts';
import { parseDecimal } from '../schema/types/decimal.ts';
import { parseInteger } from '../schema/types/integer.ts';
import type { Placed } from './claim-index.ts';

/** A span in one of the segments of a configuration. */
export interface Origin {
  readonly placed: Placed;
  readonly span: Span;
}

export interface Fact<Value> {
  /** Undefined if it is not known. */
  readonly value: Value | undefined;
  /** Where it is written; undefined for what holds by default. */
  readonly origin: Origin | undefined;
}

export function byDefault<Value>(value: Value | undefined): Fact<Value> {
  return { value, origin: undefined };
}

/** The words of the statement that says it, keyword included, in their segment. */
export interface Said {
  readonly placed: Placed;
  readonly words: readonly Word[];
}

export function saidIn(placed: Placed, block: Block, keyword: string): Said | undefined {
  const statement = lastStatement(placed.segment, block, keyword);
  return statement && { placed, words: statement.words };
}

/** From the first word to the last one. */
export function originOf({ placed, words }: Said): Origin {
  const first = words[0]?.span ?? { piece: 0, start: 0, end: 0 };
  const last = words.at(-1)?.span ?? first;
  return { placed, span: last.piece === first.piece ? { ...first, end: last.end } : first };
}

/** What `read` makes of the first argument; `fallback` where nothing is said, or what is said is refused. */
export function factOf<Value>(
  said: Said | undefined,
  read: (word: string) => Value | undefined,
  fallback: Fact<Value>,
): Fact<Value> {
  const word = said?.words[1];
  if (!said || !word) return fallback;
  if (!word.isKnown) return { value: undefined, origin: originOf(said) };
  const value = read(word.text);
  return value === undefined ? fallback : { value, origin: originOf(said) };
}

const TRUE: ReadonlySet<string> = new Set(['true', 'on', 'yes']);
const FALSE: ReadonlySet<string> = new Set(['false', 'off', 'no']);

/** Of a switch that may stand alone. */
export function switchOf(said: Said | undefined, fallback: Fact<boolean>): Fact<boolean> {
  if (said && said.words.length === 1) return { value: true, origin: originOf(said) };
  return factOf(said, (it) => (TRUE.has(it) ? true : FALSE.has(it) ? false : undefined), fallback);
}

export function integerIn(min: number, max: number): (word: string) => number | undefined {
  return (word) => within(parseInteger(word), min, max);
}

export function decimalIn(min: number, max: number): (word: string) => number | undefined {
  return (word) => within(parseDecimal(word), min, max);
}

function within(value: number | undefined, min: number, max: number): number | undefined {
  return value !== undefined && value >= min && value <= max ? value : undefined;
}
