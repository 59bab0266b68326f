/** Mail addresses, which the daemon hands to the mail server as they stand. */
import type { ArgType } from '../define.ts';

export const email: ArgType = {
  kind: 'email',
  label: 'ADDRESS',
  expected: { en: 'a mail address', zh: '邮件地址' },
  check: () => undefined,
};
