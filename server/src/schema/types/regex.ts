/** Regular expressions in the syntax of PCRE2, which is not ours to check. */
import type { ArgType } from '../define.ts';

export const regex: ArgType = {
  kind: 'regex',
  label: 'PATTERN',
  expected: { en: 'a regular expression', zh: '正则表达式' },
  check: () => undefined,
};
