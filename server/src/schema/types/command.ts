/** A program with its arguments in one word. Whether it can be run depends on the machine. */
import type { ArgType } from '../define.ts';

export const command: ArgType = {
  kind: 'command',
  label: 'COMMAND',
  expected: { en: 'a command', zh: '命令' },
  check: () => undefined,
};
