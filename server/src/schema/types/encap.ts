/** The encapsulation of a route: its kind and further words (parse_encap() in keepalived/vrrp/vrrp_iproute.c). */
import type { ArgType } from '../define.ts';

export const encap: ArgType = {
  kind: 'encap',
  label: 'ENCAP',
  expected: { en: 'an encapsulation', zh: '封装方式' },
  check: () => undefined,
};
