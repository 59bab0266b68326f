/** An interface whose announcements are limited twice. */
import type { Block, Segment } from '../../config/block.ts';
import { byBlock } from '../../config/by-block.ts';
import { childrenNamed, lastValue, statementsOf, type Word } from '../../config/statements.ts';
import { defineRule, type PlacedSpan } from '../rule.ts';

export const interfaceInTwoGarpGroups = defineRule({
  id: 'interface-in-two-garp-groups',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: ['garp_group'],
  title: { en: 'An interface is in a garp_group already', zh: '接口已属于某个 garp_group' },
  why: {
    en: 'The packets of an interface are counted in one group. keepalived keeps the first entry, reports the second, and its configuration test ends with status 5. If the entries stand in different groups, the second group limits fewer interfaces than it seems to.',
    zh: '一个接口的报文只能计入一个组。keepalived 保留先出现的条目，报告后一个，配置测试返回 5。如果两者在不同的组，后一个组限制的接口比看上去的少。',
  },
  messages: {
    taken: {
      en: "'{interface}' is in a 'garp_group' already; keepalived reports and ignores this entry",
      zh: '“{interface}”已属于某个“garp_group”；keepalived 会报告并忽略此条目',
      advice: { en: 'Remove one of the two.', zh: '请删除其中之一。' },
    },
  },
  related: { en: 'first named here', zh: '首次出现于此' },
  examples: [
    {
      bad: `garp_group {
    garp_interval 0.01
    interface eth0
    interfaces {
        eth0
        eth1
    }
}
`,
      good: `garp_group {
    garp_interval 0.01
    interfaces {
        eth0
        eth1
    }
}
`,
    },
  ],
  check({ blocks }, report) {
    const first = new Map<string, PlacedSpan>();
    for (const { placed, block } of blocks('garp_group')) {
      for (const { text, span } of interfacesOf(placed.segment, block)) {
        const at = { placed, span };
        const known = first.get(text);
        if (known) report({ message: 'taken', at, args: { interface: text }, related: [known] });
        else first.set(text, at);
      }
    }
  },
});

/** In the order of the text, which is that of reading. */
const interfacesOf = byBlock((segment: Segment, block: Block): readonly Word[] => {
  const own = lastValue(segment, block, 'interface');
  const lists = childrenNamed(block, 'interfaces').flatMap((list) => statementsOf(segment, list));
  const words = [own, ...lists.map((it) => it.words[0])];
  return words
    .filter((it): it is Word => it?.isKnown === true)
    .sort((a, b) => a.span.piece - b.span.piece || a.span.start - b.span.start);
});
