/** The words of next hops: via, dev, weight, onlink and more (parse_nexthops() in keepalived/vrrp/vrrp_iproute.c). */
import type { ArgType } from '../define.ts';

export const nexthop: ArgType = {
  kind: 'nexthop',
  label: 'NEXTHOP',
  expected: { en: 'a next hop', zh: '下一跳' },
  check: () => undefined,
};
