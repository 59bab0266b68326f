/** A host name or an address. Names are resolved on the machine. */
import type { ArgType } from '../define.ts';

export const host: ArgType = {
  kind: 'host',
  label: 'HOST',
  expected: { en: 'a host name or address', zh: '主机名或地址' },
  check: () => undefined,
};
