/** Users that scripts run as. Which ones there are depends on the machine. */
import type { ArgType } from '../define.ts';

export const user: ArgType = {
  kind: 'user',
  label: 'USER',
  expected: { en: 'a user name or id', zh: '用户名或用户编号' },
  check: () => undefined,
};
