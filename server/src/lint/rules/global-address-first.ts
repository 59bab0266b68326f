/** The address that VRRP wants first in IPv6. */
import { instanceOf, mayUseIpv6 } from '../../model/vrrp-instance.ts';
import { isInRelease } from '../../schema/target.ts';
import { defineRule } from '../rule.ts';

const LINK_LOCAL = /^fe[89ab]/i;

export const globalAddressFirst = defineRule({
  id: 'global-address-first',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  title: { en: 'A global IPv6 address comes first', zh: '排在最前的是 IPv6 全局地址' },
  why: {
    en: 'The RFC wants a link-local address as the first virtual one: hosts take it from router advertisements as their gateway. Up to 2.1.5 keepalived reports any other at each start; later releases do so in strict mode only.',
    zh: 'RFC 要求第一个虚拟地址是链路本地地址：主机从路由通告中得到它，用作网关。到 2.1.5 为止，keepalived 每次启动都会报告不符合的实例；以后的版本只在严格模式下报告。',
  },
  messages: {
    global: {
      en: 'keepalived {target} wants a link-local address first in IPv6, and {address} is none',
      zh: 'keepalived {target} 要求第一个 IPv6 地址是链路本地地址，而 {address} 不是',
      advice: { en: 'Put one from fe80::/64 first.', zh: '请把 fe80::/64 中的地址放在最前。' },
    },
  },
  examples: [
    {
      bad: `# keepalived-lint target=2.1.5
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        2001:db8::10/64
    }
}
`,
      good: `# keepalived-lint target=2.1.5
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::10/64
        2001:db8::10/64
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!mayUseIpv6(segment, block) || !isInRelease({ removed: '2.2.0' }, segment.language.release)) return;
    const { addresses, family, hasPeerEntry } = instanceOf(segment, block);
    if (family !== 6 || hasPeerEntry) return;
    const first = addresses.find((it) => it.role === 'vip' && it.family === 'inet6');
    if (!first || LINK_LOCAL.test(first.text)) return;
    report({ message: 'global', span: first.at.span, args: { address: first.text } });
  },
});
