/** A sync group without a list of instances. */
import { hasEntries } from '../../config/quick-look.ts';
import { childrenNamed, headSpan } from '../../config/statements.ts';
import { isExplained } from '../../model/bfd.ts';
import { syncGroupOf } from '../../model/tracking.ts';
import { defineRule } from '../rule.ts';

export const emptySyncGroup = defineRule({
  id: 'empty-sync-group',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_sync_group'],
  title: { en: 'A sync group has no members', zh: '同步组没有成员' },
  why: {
    en: 'A group lives from the instances in its `group` list. Without one keepalived removes it, together with its trackers and notify scripts. The instances that were to move together then move one by one: after a failure one address is here and the other on the second node.',
    zh: '同步组靠 `group` 列表中的实例存在。没有成员时，keepalived 会删除它，连同其中的跟踪项和通知脚本。本应一起切换的实例于是各自切换：故障之后一个虚拟 IP 在这里，另一个在第二个节点上。',
  },
  messages: {
    none: {
      en: "Sync group '{name}' has no 'group' list; keepalived removes it",
      zh: '同步组“{name}”没有“group”列表，keepalived 会删除它',
      advice: { en: "List its instances in 'group'.", zh: '请在“group”中列出它的实例。' },
    },
    empty: {
      en: "The 'group' list of '{name}' is empty; keepalived removes the sync group",
      zh: '“{name}”的“group”列表为空，keepalived 会删除这个同步组',
      advice: { en: 'List its instances there.', zh: '请在其中列出它的实例。' },
    },
  },
  examples: [
    {
      bad: `vrrp_sync_group gateway {
    group {
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

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    virtual_ipaddress {
        198.51.100.10/24
    }
}

vrrp_sync_group gateway {
    group {
        web
        db
    }
}
`,
    },
  ],
  check(segment, block, report) {
    if (block.children.some((it) => it.directive.keyword === 'group' && hasEntries(segment, it))) return;
    const { name, members } = syncGroupOf(segment, block);
    if (members.length > 0 || segment.isOpaque || !block.isClosed || isExplained(segment, block)) return;
    const [list] = childrenNamed(block, 'group');
    const message = list ? 'empty' : 'none';
    report({ message, span: headSpan(segment, list ?? block), args: { name } });
  },
});
