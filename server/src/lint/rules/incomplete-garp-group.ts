/** A group of interfaces without a delay. */
import { hasStatement, headSpan } from '../../config/statements.ts';
import { isExplained } from '../../model/bfd.ts';
import { defineRule } from '../rule.ts';

export const incompleteGarpGroup = defineRule({
  id: 'incomplete-garp-group',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['garp_group'],
  title: { en: 'A garp_group has no interval', zh: 'garp_group 没有间隔' },
  why: {
    en: 'A `garp_group` limits how fast gratuitous ARP and neighbor advertisements leave its interfaces. Without an interval there is nothing to limit, so keepalived reports the group and removes it. After a takeover of many addresses the switch may then drop part of the burst.',
    zh: '`garp_group` 限制免费 ARP 和邻居通告从其接口发出的速度。没有间隔就没有可限制的，keepalived 会报告并删除该组。接管大量地址之后，交换机可能因此丢掉一部分突发报文。',
  },
  messages: {
    none: {
      en: "This 'garp_group' has neither 'garp_interval' nor 'gna_interval'; keepalived removes it",
      zh: '此“garp_group”既没有“garp_interval”也没有“gna_interval”；keepalived 会删除它',
      advice: { en: 'Add one of them.', zh: '请加上其中一个。' },
    },
  },
  examples: [
    {
      bad: `garp_group {
    interface eth0
}
`,
      good: `garp_group {
    garp_interval 0.01
    interface eth0
}
`,
    },
  ],
  check(segment, block, report) {
    if (!block.isClosed || segment.isOpaque || isExplained(segment, block)) return;
    if (hasStatement(segment, block, 'garp_interval') || hasStatement(segment, block, 'gna_interval')) return;
    report({ message: 'none', span: headSpan(segment, block), args: {} });
  },
});
