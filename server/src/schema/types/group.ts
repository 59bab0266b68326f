/** Groups that scripts run as. Which ones there are depends on the machine. */
import type { ArgType } from '../define.ts';

export const group: ArgType = {
  kind: 'group',
  label: 'GROUP',
  expected: { en: 'a group name or id', zh: '组名或组编号' },
  check: () => undefined,
};
