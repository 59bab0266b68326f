/** User ids of a policy rule, `N-M`. */
import type { ArgType } from '../define.ts';
import { rangeOf } from './range-of.ts';

export const uidRange: ArgType = rangeOf('uid-range', 'UID-UID', {
  en: 'a range of user ids such as 1000-1999',
  zh: '1000-1999 这样的用户编号范围',
});
