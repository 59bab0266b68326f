/** Paths of files and directories. What is there depends on the machine. */
import type { ArgType } from '../define.ts';

export const path: ArgType = {
  kind: 'path',
  label: 'PATH',
  expected: { en: 'a path', zh: '路径' },
  check: () => undefined,
};
