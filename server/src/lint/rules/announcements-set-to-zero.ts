/** Announcements of which none would be sent. */

import { hasLeadingZero } from '../../config/quick-look.ts';
import { lastValue } from '../../config/statements.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { replaceWith } from '../word-fix.ts';

const KEYWORDS: readonly string[] = [
  'garp_master_repeat',
  'garp_master_refresh_repeat',
  'vrrp_garp_master_repeat',
  'vrrp_garp_master_refresh_repeat',
];

export const announcementsSetToZero = defineRule({
  id: 'announcements-set-to-zero',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  since: '2.0.7',
  blocks: ['global_defs', 'vrrp_instance', 'vrrp_sync_group'],
  having: { vrrp_instance: KEYWORDS, vrrp_sync_group: KEYWORDS },
  when: hasLeadingZero,
  title: { en: 'A number of announcements is zero', zh: '通告次数为零' },
  why: {
    en: 'These count gratuitous ARP and neighbor advertisements that tell switches and hosts where an address went. At least one is sent: keepalived reports the 0 and takes 1, and its configuration test ends with status 5. To switch repeated bursts off, leave out the refresh interval instead.',
    zh: '这些设置是免费 ARP 和邻居通告的次数，用来告诉交换机和主机地址移到了哪里。至少要发一次：keepalived 会提示 0 并改用 1，配置测试返回 5。要关闭定期重发，应去掉刷新间隔。',
  },
  messages: {
    one: {
      en: '{keyword} must be above 0; keepalived uses 1',
      zh: '{keyword} 必须大于 0；keepalived 会使用 1',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    garp_master_repeat 0
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    garp_master_repeat 1
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
  check(segment, block, report) {
    for (const keyword of KEYWORDS) {
      const value = lastValue(segment, block, keyword);
      if (value?.isKnown && /^0+$/.test(value.text))
        report({ message: 'one', span: value.span, args: { keyword } });
    }
  },
});

/** Safe, since the daemon uses it too. */
function fixes({ finding }: FixContext): readonly RuleFix[] {
  return [replaceWith(finding.span, '1', true)];
}
