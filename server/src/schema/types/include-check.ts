/** Which faults of an include are errors; include_check_set() in lib/parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, Value } from '../define.ts';

const checks: readonly [string, Localized][] = [
  [
    'read',
    {
      en: 'A file that is there but cannot be read, is executable or is no regular file becomes an error. Every other check without a sign brings it along.',
      zh: '文件存在却不可读、带可执行位或不是普通文件，算错误。其他检查不带符号书写时都附带它。',
    },
  ],
  [
    'match',
    {
      en: 'A file that is named without wildcards and missing becomes an error. For files without which the node must not run.',
      zh: '不含通配符的文件不存在，算错误。用于缺了就不该运行节点的文件。',
    },
  ],
  [
    'wildcard_match',
    {
      en: 'A wildcard that fits no file becomes an error. For folders that are never empty.',
      zh: '通配符没有匹配到文件，算错误。用于不会为空的目录。',
    },
  ],
  [
    'brace_match',
    {
      en: 'An alternative in braces that fits no file becomes an error, and the whole pattern is left out. For sets that belong together.',
      zh: '花括号中的某个选项没有匹配到文件，算错误，整个路径都不读入。用于成套的文件。',
    },
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
