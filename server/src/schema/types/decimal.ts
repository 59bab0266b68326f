/** Numbers with a dot, as read_decimal_unsigned() in lib/parser.c takes them. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, RangeHistory, Version } from '../define.ts';
import { historyOf, rangeOf } from './integer.ts';
import { invalidValue } from './problem.ts';

export interface DecimalBounds {
  readonly min: number;
  readonly max: number;
  /** Digits behind the dot that count. */
  readonly decimals: number;
  readonly unit?: 's' | 'ms' | 'us';
  /** How it stands in a signature, where the range says little. */
  readonly label?: string;
  /** Releases before took any word. Short for a history of two entries. */
  readonly checkedSince?: Version;
  readonly history?: readonly RangeHistory[];
}

const expected: Localized = { en: 'a number', zh: '数值' };

export function decimal(bounds: DecimalBounds): ArgType {
  const { min, max, decimals } = bounds;
  const few: Localized = {
    en: `a number with at most ${decimals} decimal places`,
    zh: `最多 ${decimals} 位小数的数值`,
  };
  return {
    kind: 'decimal',
    label: bounds.label ?? `<${plain(min)}-${plain(max)}>`,
    expected,
    min,
    max,
    decimals,
    ...(bounds.unit && { unit: bounds.unit }),
    ...historyOf(bounds),
    ranged: (range) => decimal({ ...bounds, ...rangeOf(range, bounds), decimals: range.decimals ?? 0 }),
    check: (word) => checkDecimal(word, bounds, few),
  };
}

/** Too many places are reported by the daemon, which then uses the rounded value. */
function checkDecimal(word: string, bounds: DecimalBounds, few: Localized): Problem | undefined {
  const value = parseDecimal(word);
  if (value === undefined) return invalidValue(word, expected);
  const { min, max, decimals } = bounds;
  if (value < min || value > max)
    return { code: 'value-out-of-range', args: { word, min: plain(min), max: plain(max) } };
  const dot = word.indexOf('.');
  return dot >= 0 && word.length - dot - 1 > decimals ? invalidValue(word, few) : undefined;
}

/** The value of digits with at most one dot (`3`, `.5`, `1.`), or undefined. A sign other than `+` is refused. */
export function parseDecimal(word: string): number | undefined {
  let at = 0;
  while (word.charCodeAt(at) === 32) at++;
  if (word.charCodeAt(at) === 43) at++;
  const start = at;
  let dots = 0;
  for (; at < word.length; at++) {
    const char = word.charCodeAt(at);
    if (char === 46) dots++;
    else if (char < 48 || char > 57) return undefined;
  }
  if (dots > 1) return undefined;
  const digits = word.slice(start);
  // `""` and `.` are read as zero, since the daemon appends the missing places before it reads.
  return digits === '' || digits === '.' ? 0 : Number(digits);
}

/** Without an exponent: `0.000001`, not `1e-6`. */
function plain(value: number): string {
  return value !== 0 && value < 1e-4 ? value.toFixed(9).replace(/0+$/, '') : String(value);
}
