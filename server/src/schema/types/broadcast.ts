/** The broadcast address of a virtual address; alloc_ipaddress() in keepalived/vrrp/vrrp_ipaddress.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { isIpv4 } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'an IPv4 address, + or -', zh: 'IPv4 地址、+ 或 -' };

export const broadcast: ArgType = {
  kind: 'broadcast',
  label: 'IPV4|+|-',
  expected,
  values: [
    {
      value: '+',
      doc: {
        en: 'The address with all host bits set, such as 192.0.2.255 in a /24. The usual choice; it follows when the prefix length changes.',
        zh: '主机位全部置 1 的地址，例如 /24 中的 192.0.2.255。通常选它，前缀长度改变时会随之变化。',
      },
    },
    {
      value: '-',
      doc: {
        en: 'The address with all host bits cleared, such as 192.0.2.0. Only for networks of very old systems that broadcast this way.',
        zh: '主机位全部清 0 的地址，例如 192.0.2.0。只用于按此方式广播的古老系统。',
      },
    },
  ],
  check: (word) => (word === '+' || word === '-' || isIpv4(word) ? undefined : invalidValue(word, expected)),
};
