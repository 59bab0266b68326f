/** A sync group that holds one instance only. */

import { hasSeveralEntries } from '../../config/quick-look.ts';
import { childrenNamed } from '../../config/statements.ts';
import { syncGroupOf } from '../../model/tracking.ts';
import { defineRule } from '../rule.ts';

export const singleMemberSyncGroup = defineRule({
  id: 'single-member-sync-group',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_sync_group'],
  concerns: (segment, block) => !childrenNamed(block, 'group').some((it) => hasSeveralEntries(segment, it)),
  title: { en: 'A sync group has one member', zh: '同步组只有一个成员' },
  why: {
    en: 'A sync group keeps instances on the same node. With one member there is nothing to keep together, and keepalived says that this is probably not what was meant: its configuration test ends with status 5. Weighted trackers of the member lose their effect all the same.',
    zh: '同步组的作用是让多个实例留在同一个节点上。只有一个成员时没有什么可同步，keepalived 会提示这大概不是本意，配置测试返回 5。而该成员带权重的跟踪项照样失效。',
  },
  messages: {
    single: {
      en: "'{member}' is the only member of sync group '{name}'; keepalived reports that",
      zh: '“{member}”是同步组“{name}”的唯一成员，keepalived 会报告这一点',
      advice: { en: 'Add the others, or remove the group.', zh: '请加入其他实例，或删除该组。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_sync_group gateway {
    group {
        web
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
  check(view, report) {
    for (const { placed, block } of view.blocks('vrrp_sync_group')) {
      const { name, members } = syncGroupOf(placed.segment, block);
      const [member, second] = members;
      if (!member?.isKnown || second) continue;
      // A name that nothing has is said to be that.
      if (!view.named('vrrp_instance', member.text)) continue;
      report({ message: 'single', at: { placed, span: member.span }, args: { member: member.text, name } });
    }
  },
});
