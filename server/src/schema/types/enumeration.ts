/** A closed set of words. */
import type { ArgType, Problem, Value } from '../define.ts';

export interface EnumerationOptions {
  /** Upper and lower case are alike, as strcasecmp() has it for `protocol`. */
  readonly ignoreCase?: true;
}

/** A message names no more choices than these. */
const MAX_SHOWN = 8;

export function enumeration(words: readonly (string | Value)[], options: EnumerationOptions = {}): ArgType {
  const values = words.map((word) => (typeof word === 'string' ? { value: word } : word));
  const names = values.map((it) => it.value);
  const fold = (word: string): string => (options.ignoreCase ? word.toLowerCase() : word);
  const known = new Set(names.map(fold));
  const choices = names.join(', ');
  return {
    kind: 'enumeration',
    label: names.join('|'),
    expected: { en: `one of ${choices}`, zh: `以下取值之一：${choices}` },
    values,
    among: (some) => enumeration(some, options),
    check: (word) => (known.has(fold(word)) ? undefined : unknownValue(word, names, choices)),
  };
}

/** A word that differs only in case is certainly the one that was meant. */
function unknownValue(word: string, names: readonly string[], choices: string): Problem {
  const meant = names.find((name) => name.toLowerCase() === word.toLowerCase());
  return {
    code: 'unknown-value',
    args: {
      word,
      choices,
      some: names.length > MAX_SHOWN ? `${names.slice(0, MAX_SHOWN).join(', ')} …` : choices,
    },
    ...(meant !== undefined && { replacement: meant }),
  };
}
