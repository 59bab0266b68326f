/** A file mode mask: a number in the notation of C, or names of bits; umask_handler() in keepalived/core/global_parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseCInteger } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'a mask such as 022 or IWGRP|IWOTH', zh: '022 或 IWGRP|IWOTH 这样的掩码' };

const bits = [
  'IRUSR',
  'IWUSR',
  'IXUSR',
  'IRWXU',
  'IRGRP',
  'IWGRP',
  'IXGRP',
  'IRWXG',
  'IROTH',
  'IWOTH',
  'IXOTH',
  'IRWXO',
];

export const umask: ArgType = {
  kind: 'umask',
  label: 'MASK',
  expected,
  // The names of three bits at once came later.
  values: bits.map((value) => (value.startsWith('IRWX') ? { value, since: '2.2.8' } : { value })),
  check: (word) => (isMask(word) ? undefined : invalidValue(word, expected)),
};

function isMask(word: string): boolean {
  if (/^\d/.test(word)) return (parseCInteger(word) ?? -1) >= 0 && (parseCInteger(word) ?? 0) <= 0o777;
  // Names may be spread over words, so that a word can begin or end with the bar.
  return word.split('|').every((name) => name === '' || bits.includes(name));
}
