/** A list that is there and says nothing. */
import { hasEntries } from '../../config/quick-look.ts';
import { childrenNamed, headSpan } from '../../config/statements.ts';
import { isExplained } from '../../model/bfd.ts';
import { defineRule } from '../rule.ts';

export const emptyList = defineRule({
  id: 'empty-list',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['track_group', 'track_group.group', 'garp_group.interfaces'],
  title: { en: 'A list is empty', zh: '列表为空' },
  why: {
    en: 'A track group ties static addresses, routes and rules to its instances, and a `garp_group` slows announcements on its interfaces. With an empty list neither has any effect. keepalived reports the list, and its configuration test ends with status 5.',
    zh: '跟踪组把静态地址、路由和规则与其中的实例关联起来，`garp_group` 则放慢其接口上的通告。列表为空时两者都不起作用。keepalived 会报告该列表，配置测试返回 5。',
  },
  messages: {
    empty: {
      en: "The list '{keyword}' is empty: keepalived reports it, and '{parent}' has no effect",
      zh: '列表“{keyword}”为空：keepalived 会报告，“{parent}”不起作用',
      advice: { en: 'Fill it, or remove the block.', zh: '请填写，或删除整个块。' },
    },
    none: {
      en: "This 'track_group' has no list 'group'; keepalived reports it and removes the track group",
      zh: '此“track_group”没有“group”列表；keepalived 会报告并删除该跟踪组',
      since: '2.2.8',
      before: {
        en: "This 'track_group' has no list 'group', so it has no effect",
        zh: '此“track_group”没有“group”列表，不起作用',
      },
    },
  },
  examples: [
    {
      bad: `garp_group {
    garp_interval 0.01
    interfaces {
    }
}
`,
      good: `garp_group {
    garp_interval 0.01
    interfaces {
        eth0
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const { parent } = block;
    const isGroup = block.directive.keyword === 'track_group';
    if (isGroup ? childrenNamed(block, 'group').length > 0 : hasEntries(segment, block)) return;
    if (!parent || !block.isClosed || segment.isOpaque || isExplained(segment, block)) return;
    if (isGroup) {
      report({ message: 'none', span: headSpan(segment, block), args: {} });
      return;
    }
    const args = { keyword: block.directive.keyword, parent: parent.directive.keyword };
    report({ message: 'empty', span: headSpan(segment, block), args });
  },
});
