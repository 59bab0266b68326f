/** A broadcast address that belongs to somebody. */
import { lineFrom } from '../../config/quick-look.ts';
import { statementsOf } from '../../config/statements.ts';
import { defineRule } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

const BROADCAST = /\s(?:brd|broadcast)\s/;

export const broadcastIsAddress = defineRule({
  id: 'broadcast-is-address',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded', 'static_ipaddress'],
  when: (chunk, token) => BROADCAST.test(lineFrom(chunk, token)),
  title: { en: 'The broadcast address is the address itself', zh: '广播地址就是该地址本身' },
  why: {
    en: 'The broadcast address is the last one of a network and belongs to no host. Where it equals the virtual address, the kernel takes packets to that address for broadcasts: connections to it fail, at once or when an ARP entry runs out. The configuration test sees nothing wrong. `brd +` computes the right one from the prefix.',
    zh: '广播地址是网段的最后一个地址，不属于任何主机。若与虚拟 IP 相同，内核会把发往该地址的报文当作广播：连接会立刻失败，或在 ARP 条目过期后失败。配置测试看不出问题。`brd +` 会按前缀算出正确的广播地址。',
  },
  messages: {
    own: {
      en: "'brd {brd}' is the address itself, so the kernel takes packets to it for broadcasts",
      zh: '“brd {brd}”就是该地址本身，内核会把发往它的报文当作广播',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 brd 192.0.2.10
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 brd +
    }
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      const [address] = words;
      const at = words.findIndex((it) => it.text === 'brd' || it.text === 'broadcast');
      const brd = at < 0 ? undefined : words[at + 1];
      if (!address?.isKnown || !brd?.isKnown) continue;
      const [own = '', prefix = '32'] = address.text.split('/');
      // With /31 and /32 there is no other address.
      if (own !== brd.text || Number(prefix) > 30) continue;
      report({ message: 'own', span: brd.span, args: { brd: brd.text } });
    }
  },
  fixes: ({ finding: { span } }) => [replaceWith(span, '+', false)],
});
