/** Ports of a policy rule; a single port is refused by the daemon, which wants `N-M`. */
import type { ArgType } from '../define.ts';
import { rangeOf } from './range-of.ts';

export const portRange: ArgType = rangeOf('port-range', 'PORT-PORT', {
  en: 'a range of ports such as 80-80',
  zh: '80-80 这样的端口范围',
});
