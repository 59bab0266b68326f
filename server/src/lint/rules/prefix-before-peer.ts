/** A prefix length at the wrong end of a point-to-point link. */

import { hasWord, lineFrom } from '../../config/quick-look.ts';
import { isReported, statementsOf } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const prefixBeforePeer = defineRule({
  id: 'prefix-before-peer',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  since: '2.0.0',
  blocks: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.virtual_ipaddress_excluded', 'static_ipaddress'],
  when: (chunk, token) => hasWord(chunk, token, 2) && lineFrom(chunk, token).includes('peer'),
  title: { en: 'An address with a peer has a prefix length', zh: '带对端的地址写了前缀长度' },
  why: {
    en: 'An address with a peer is one end of a point-to-point link and stands for itself. keepalived reports the prefix length, ignores it, and its configuration test ends with status 5. No network becomes reachable by it: the kernel gets a route to the peer alone.',
    zh: '带对端的地址是点对点链路的一端，只代表自己。keepalived 会报告前缀长度并忽略它，配置测试返回 5。网段不会因此可达：内核只有到对端一台主机的路由。',
  },
  messages: {
    ignored: {
      en: "'{prefix}' stands at an address with a peer; keepalived reports and ignores it",
      zh: '“{prefix}”写在带对端的地址上；keepalived 会报告并忽略它',
    },
  },
  examples: [
    {
      bad: `static_ipaddress {
    192.0.2.10/24 peer 192.0.2.20 dev tun0
}
`,
      good: `static_ipaddress {
    192.0.2.10 peer 192.0.2.20 dev tun0
}
`,
    },
  ],
  check(segment, block, report) {
    for (const { words } of statementsOf(segment, block)) {
      const [address] = words;
      const slash = address?.text.indexOf('/') ?? -1;
      if (
        !address?.isKnown ||
        slash < 0 ||
        isReported(segment, address) ||
        !words.some((it) => it.text === 'peer')
      )
        continue;
      const prefix = address.text.slice(slash);
      if (prefix === (address.text.includes(':') ? '/128' : '/32')) continue;
      const { span } = address;
      report({ message: 'ignored', span: { ...span, start: span.start + slash }, args: { prefix } });
    }
  },
  fixes(context: FixContext): readonly RuleFix[] {
    const { span } = context.finding;
    const title = { en: 'Remove the prefix length', zh: '删除前缀长度' };
    return [{ title, safe: true, edits: [{ span, newText: '' }] }];
  },
});
