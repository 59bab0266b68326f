/** Whole numbers, as read_int() and read_unsigned() in lib/parser.c take them. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, RangeHistory, Value, Version } from '../define.ts';
import { invalidValue } from './problem.ts';

export interface IntegerBounds {
  readonly min: number;
  readonly max: number;
  readonly unit?: 's' | 'ms' | 'us';
  /** The notation of C is taken as well: `0x1f`, `017`. */
  readonly notation?: 'c';
  /** Numbers with a meaning of their own. */
  readonly values?: readonly Value[];
  /** Releases before took any word. Short for a history of two entries. */
  readonly checkedSince?: Version;
  readonly history?: readonly RangeHistory[];
}

const expected: Localized = { en: 'a whole number', zh: '整数' };

/** The bounds of `int` and `unsigned int` in the daemon. */
export const INT_MAX = 2147483647;
export const UINT_MAX = 4294967295;

export function integer(bounds: IntegerBounds): ArgType {
  const { min, max } = bounds;
  const read = bounds.notation === 'c' ? parseCInteger : parseInteger;
  return {
    kind: 'integer',
    // A range below zero would read as two minus signs.
    label: min < 0 ? `<${min}..${max}>` : `<${min}-${max}>`,
    expected,
    min,
    max,
    ...(bounds.unit && { unit: bounds.unit }),
    ...(bounds.values && { values: bounds.values }),
    ...historyOf(bounds),
    ranged: (range) => integer({ ...bounds, ...rangeOf(range, bounds) }),
    check: (word) => checkRange(word, read(word), min, max),
  };
}

/** The ends of a release's range; where it had none, those of today. */
export function rangeOf(
  range: RangeHistory,
  { min, max }: { readonly min: number; readonly max: number },
): { readonly min: number; readonly max: number } {
  return { min: range.min ?? min, max: range.max ?? max };
}

/** What was written at length, or what `checkedSince` stands for. */
export function historyOf(bounds: {
  readonly min: number;
  readonly max: number;
  readonly decimals?: number;
  readonly checkedSince?: Version;
  readonly history?: readonly RangeHistory[];
}): { readonly history?: readonly RangeHistory[] } {
  const { min, max, decimals, checkedSince: since, history } = bounds;
  if (history) return { history };
  if (!since) return {};
  const today = { since, min, max, ...(decimals !== undefined && { decimals }) };
  return { history: [{ since: '1.2.1', unchecked: true }, today] };
}

/** The problem of a word whose number was read, or could not be read. */
export function checkRange(
  word: string,
  value: number | undefined,
  min: number,
  max: number,
): Problem | undefined {
  // read_unsigned_func() refuses every minus sign, that of `-0` too.
  if (value === undefined || (min >= 0 && Object.is(value, -0))) return invalidValue(word, expected);
  if (value < min || value > max) return { code: 'value-out-of-range', args: { word, min, max } };
  return undefined;
}

/** The value of a decimal number with an optional sign, or undefined. Leading blanks, which quotes allow, are skipped. */
export function parseInteger(word: string): number | undefined {
  let at = 0;
  while (word.charCodeAt(at) === 32 || word.charCodeAt(at) === 9) at++;
  const sign = word.charCodeAt(at);
  if (sign === 43 || sign === 45) at++;
  // The empty word `""` counts as 0, since strtol() finds nothing behind the number.
  if (at === word.length) return at === 0 ? 0 : undefined;
  let value = 0;
  for (; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return sign === 45 ? -value : value;
}

/** As parseInteger(), with hexadecimal digits behind `0x` and octal ones behind `0`. */
export function parseCInteger(word: string): number | undefined {
  const digits = word.trimStart();
  if (/^[+-]?0[xX][0-9a-fA-F]+$/.test(digits) || /^[+-]?0[0-7]+$/.test(digits)) {
    const unsigned = digits.replace(/^[+-]/, '');
    const value =
      unsigned[1] === 'x' || unsigned[1] === 'X' ? Number(unsigned) : Number.parseInt(unsigned, 8);
    return digits[0] === '-' ? -value : value;
  }
  return /^[+-]?0[0-9]/.test(digits) ? undefined : parseInteger(word);
}
