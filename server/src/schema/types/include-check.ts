/** Which faults of an include are errors; include_check_set() in lib/parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, Value } from '../define.ts';

const checks: readonly [string, Localized][] = [
  ['read', { en: 'A file that cannot be read.', zh: '文件不可读。' }],
  ['match', { en: 'A file that is named without wildcards and missing.', zh: '不含通配符的文件不存在。' }],
  ['wildcard_match', { en: 'A wildcard that fits no file.', zh: '通配符没有匹配到文件。' }],
  [
    'brace_match',
    { en: 'An alternative in braces that fits no file.', zh: '花括号中的某个选项没有匹配到文件。' },
  ],
];

const values: readonly Value[] = checks.map(([value, doc]) => ({ value, doc }));
const names = checks.map(([value]) => value);

/** `+` and `-` before a name add and remove it. */
export const includeCheck: ArgType = {
  kind: 'include-check',
  label: '[+|-]CHECK',
  expected: { en: 'the name of a check, with + or - before it', zh: '检查名，前面可加 + 或 -' },
  values,
  check: (word) => (names.includes(word.replace(/^[+-]/, '')) ? undefined : unknown(word)),
};

function unknown(word: string): Problem {
  return { code: 'unknown-value', args: { word, choices: names.join(', ') } };
}
