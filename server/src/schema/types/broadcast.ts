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
    { value: '+', doc: { en: 'The address with all host bits set.', zh: '主机位全部置 1 的地址。' } },
    { value: '-', doc: { en: 'The address with all host bits cleared.', zh: '主机位全部清 0 的地址。' } },
  ],
  check: (word) => (word === '+' || word === '-' || isIpv4(word) ? undefined : invalidValue(word, expected)),
};
