/** An address of the family that its instance does not speak. */
import { instanceOf, mayUseIpv6 } from '../../model/vrrp-instance.ts';
import { defineRule } from '../rule.ts';

export const mixedAddressFamilies = defineRule({
  id: 'mixed-address-families',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_instance'],
  title: { en: 'An instance has addresses of both families', zh: '实例混用两种地址族' },
  why: {
    en: 'The first address of an instance decides whether it speaks IPv4 or IPv6: a virtual address, a peer, a source or destination of adverts, or `native_ipv6`. keepalived drops those of the other family that follow, so they exist on no node, or a peer hears nothing. Addresses in `virtual_ipaddress_excluded` may be of either family.',
    zh: '实例中的第一个地址决定它使用 IPv4 还是 IPv6：虚拟 IP、对端、通告的源地址或目的地址，以及 `native_ipv6`。其后另一族的地址会被 keepalived 丢弃，于是没有任何节点提供它，或者对端收不到通告。`virtual_ipaddress_excluded` 中的地址两族均可。',
  },
  messages: {
    dropped: {
      en: "{address} is {family}, but '{name}' is {other} since {first}: keepalived drops it",
      zh: '{address} 是 {family}，“{name}”因 {first} 已是 {other} 实例：keepalived 会丢弃它',
      advice: { en: 'Give it an instance of its own.', zh: '请为其单独建立实例。' },
    },
    native: {
      en: "'native_ipv6' stands in '{name}', which is IPv4 since {first}: keepalived ignores it",
      zh: '“{name}”因 {first} 已是 IPv4 实例：keepalived 会忽略“native_ipv6”',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        2001:db8::10/64
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance web6 {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::42/64
        2001:db8::10/64
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (!mayUseIpv6(segment, block)) return;
    const instance = instanceOf(segment, block);
    const { name, first, family, addresses, statements } = instance;
    if (family === undefined) return;
    const own = family === 6 ? 'inet6' : 'inet';
    for (const it of addresses) {
      if (it.family === own || it.role === 'excluded') continue;
      report({
        message: 'dropped',
        span: it.at.span,
        args: {
          address: it.text,
          name,
          family: family === 6 ? 'IPv4' : 'IPv6',
          other: family === 6 ? 'IPv6' : 'IPv4',
          first: first?.text ?? 'native_ipv6',
        },
      });
    }
    const native = statements.get('native_ipv6')?.[0];
    if (native && family === 4 && first)
      report({ message: 'native', span: native.span, args: { name, first: first.text } });
  },
});
