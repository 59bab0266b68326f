/** `~SEQ(…)` and `~LST(…)`: one line that stands for several. */
import type { TextRange } from '../base/text-range.ts';
import { parseCInteger } from '../schema/types/integer.ts';

/** A value, and where it stands in the line; a number that was counted stands nowhere. */
export interface GeneratedValue {
  readonly text: string;
  readonly range?: TextRange;
}

export interface LineGenerator {
  readonly variables: readonly string[];
  /** Where their names stand in the line. */
  readonly names: readonly TextRange[];
  /** The values of each round, in the order of the variables. */
  readonly rounds: Iterable<readonly GeneratedValue[]>;
  /** Where the text begins that is read in each round. */
  readonly template: number;
}

/** Undefined if the daemon would refuse the line. `resolve` puts values in for names in the numbers. */
export function generatorIn(line: string, resolve: (text: string) => string): LineGenerator | undefined {
  if (line.startsWith('~SEQ')) return sequenceIn(line, resolve);
  return line.startsWith('~LST') ? listIn(line) : undefined;
}

/** As add_seq() in lib/parser.c. */
function sequenceIn(line: string, resolve: (text: string) => string): LineGenerator | undefined {
  const head = /^~SEQ(x?)[ \t]*\([ \t]*([^\s,){]+)[ \t]*,([^)]*)\)[ \t]*/.exec(line);
  if (!head) return undefined;
  const [whole, hex, variable = '', list = ''] = head;
  const numbers = resolve(list)
    .split(',')
    .map((it) => parseCInteger(it.trim()));
  const bounds = boundsOf(numbers);
  if (!bounds || (hex !== '' && (bounds.start < 0 || bounds.end < 0))) return undefined;
  const rounds = counted(bounds, hex === '' ? 10 : 16);
  const start = skipBlanks(line, line.indexOf('(') + 1);
  const names = [{ start, end: start + variable.length }];
  return { variables: [variable], names, rounds, template: whole.length };
}

interface Bounds {
  readonly start: number;
  readonly step: number;
  readonly end: number;
}

/** Counts as it is asked: there may be more rounds than anyone reads. */
function* counted({ start, step, end }: Bounds, radix: number): Generator<readonly GeneratedValue[]> {
  for (let value = start; step > 0 ? value <= end : value >= end; value += step) {
    yield [{ text: value.toString(radix) }];
  }
}

function boundsOf(numbers: readonly (number | undefined)[]): Bounds | undefined {
  if (numbers.includes(undefined)) return undefined;
  const [one = 0, two = 0, three = 0] = numbers;
  switch (numbers.length) {
    case 1:
      return { start: one < 0 ? -1 : 1, step: one < 1 ? -1 : 1, end: one };
    case 2:
      return { start: one, step: one <= two ? 1 : -1, end: two };
    case 3: {
      const isAway = (one < three && two < 0) || (one > three && two > 0);
      return two === 0 || isAway ? undefined : { start: one, step: two, end: three };
    }
    default:
      return undefined;
  }
}

/** As add_lst() in lib/parser.c: values end at a blank, `,`, `}` or `)`, and missing ones of a set are empty. */
function listIn(line: string): LineGenerator | undefined {
  const open = /^~LST[ \t]*\([ \t]*/.exec(line);
  if (!open) return undefined;
  const names = setIn(line, open[0].length);
  if (!names || line.charAt(names.end) !== ',') return undefined;
  const variables = names.values.map((it) => it.text);
  const ranges = names.values.flatMap((it) => it.range ?? []);
  const rounds: GeneratedValue[][] = [];
  let at = names.end;
  while (line.charAt(at) === ',') {
    const set = setIn(line, at + 1);
    if (!set || set.values.length > variables.length) return undefined;
    rounds.push(variables.map((_, index) => set.values[index] ?? { text: '' }));
    at = set.end;
  }
  if (line.charAt(at) !== ')') return undefined;
  const template = at + 1 + (/^[ \t]*/.exec(line.slice(at + 1))?.[0].length ?? 0);
  return { variables, names: ranges, rounds, template };
}

/** One value, or several in braces; `end` is behind it and the blanks that follow. */
function setIn(line: string, from: number): { values: GeneratedValue[]; end: number } | undefined {
  let at = skipBlanks(line, from);
  const isBraced = line.charAt(at) === '{';
  if (isBraced) at = skipBlanks(line, at + 1);
  const values: GeneratedValue[] = [];
  for (;;) {
    const start = at;
    while (at < line.length && !' \t,})'.includes(line.charAt(at))) at++;
    values.push({ text: line.slice(start, at), range: { start, end: at } });
    at = skipBlanks(line, at);
    if (!isBraced) return { values, end: at };
    if (line.charAt(at) === '}') return { values, end: skipBlanks(line, at + 1) };
    if (line.charAt(at) !== ',') return undefined;
    at = skipBlanks(line, at + 1);
  }
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at;
}
