/** Which faults of an include are errors; include_check_set() in lib/parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem, Value } from '../define.ts';

const checks: readonly [string, Localized][] = [
  [
    'read',
    {
      en: 'A file that is unreadable, executable or no regular file. Whoever chooses by name gets it as well.',
      zh: '文件不可读、带执行权限，或不是普通文件。按名称选择时总会带上它。',
    },
  ],
  [
    'match',
    {
      en: 'A file that is named without wildcards and missing. For parts without which the node must not run.',
      zh: '不含通配符的文件不存在。适合节点缺了就不该运行的部分。',
    },
  ],
  [
    'wildcard_match',
    {
      en: 'A wildcard that fits no file. Leave it out where a directory such as conf.d may be empty.',
      zh: '通配符没有匹配到文件。conf.d 之类的目录可能为空时不要选它。',
    },
  ],
  [
    'brace_match',
    {
      en: 'An alternative in braces that fits no file. For lists such as `{web,db}.conf` that must be complete.',
      zh: '花括号中的某个选项没有匹配到文件。适合必须齐全的列表，例如 `{web,db}.conf`。',
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
