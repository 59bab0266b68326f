/** A file mode mask: a number in the notation of C, or names of bits; umask_handler() in keepalived/core/global_parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseCInteger } from './integer.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'a mask such as 022 or IWGRP|IWOTH', zh: '022 或 IWGRP|IWOTH 这样的掩码' };

const bits: readonly [string, Localized][] = [
  ['IRUSR', { en: 'Takes the right to read from the owner.', zh: '去掉属主的读权限。' }],
  ['IWUSR', { en: 'Takes the right to write from the owner.', zh: '去掉属主的写权限。' }],
  [
    'IXUSR',
    {
      en: 'Takes the right to execute, or to enter a directory, from the owner.',
      zh: '去掉属主的执行权限，对目录则是进入权限。',
    },
  ],
  ['IRWXU', { en: 'Takes all three rights from the owner.', zh: '去掉属主的全部三种权限。' }],
  ['IRGRP', { en: 'Takes the right to read from the group.', zh: '去掉属组的读权限。' }],
  ['IWGRP', { en: 'Takes the right to write from the group.', zh: '去掉属组的写权限。' }],
  [
    'IXGRP',
    {
      en: 'Takes the right to execute, or to enter a directory, from the group.',
      zh: '去掉属组的执行权限，对目录则是进入权限。',
    },
  ],
  ['IRWXG', { en: 'Takes all three rights from the group.', zh: '去掉属组的全部三种权限。' }],
  ['IROTH', { en: 'Takes the right to read from everybody else.', zh: '去掉其他人的读权限。' }],
  ['IWOTH', { en: 'Takes the right to write from everybody else.', zh: '去掉其他人的写权限。' }],
  [
    'IXOTH',
    {
      en: 'Takes the right to execute, or to enter a directory, from everybody else.',
      zh: '去掉其他人的执行权限，对目录则是进入权限。',
    },
  ],
  ['IRWXO', { en: 'Takes all three rights from everybody else.', zh: '去掉其他人的全部三种权限。' }],
];

const names = bits.map(([name]) => name);

export const umask: ArgType = {
  kind: 'umask',
  label: 'MASK',
  expected,
  // The names of three bits at once came later.
  values: bits.map(([value, doc]) => ({ value, doc, ...(value.startsWith('IRWX') && { since: '2.2.8' }) })),
  check: (word) => (isMask(word) ? undefined : invalidValue(word, expected)),
};

function isMask(word: string): boolean {
  if (/^\d/.test(word)) return (parseCInteger(word) ?? -1) >= 0 && (parseCInteger(word) ?? 0) <= 0o777;
  // Names may be spread over words, so that a word can begin or end with the bar.
  return word.split('|').every((name) => name === '' || names.includes(name));
}
