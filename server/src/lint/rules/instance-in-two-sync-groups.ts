/** An instance that several sync groups name, or one of them twice. */

import type { Span } from '../../config/finding.ts';
import type { Placed } from '../../model/claim-index.ts';
import { syncGroupOf } from '../../model/tracking.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

interface Membership {
  readonly name: string;
  readonly placed: Placed;
  readonly span: Span;
}

export const instanceInTwoSyncGroups = defineRule({
  id: 'instance-in-two-sync-groups',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: ['vrrp_sync_group'],
  title: { en: 'An instance is a member of two sync groups', zh: '一个实例属于两个同步组' },
  why: {
    en: 'An instance can follow one group only: the first that names it. The second group goes on without it, so the instances there change over while this one stays where it is, and the addresses that belong together end up on two nodes.',
    zh: '一个实例只能跟随一个组，即最先列出它的那个。第二个组没有它也照常运行：那里的实例切换时它留在原处，本应在一起的虚拟 IP 就分在了两个节点上。',
  },
  messages: {
    second: {
      en: "'{member}' is already a member of sync group '{other}'; keepalived leaves it out of '{name}'",
      zh: '“{member}”已是同步组“{other}”的成员，keepalived 不会把它加入“{name}”',
    },
    twice: {
      en: "'{member}' is listed twice in sync group '{name}'; keepalived reports the second and ignores it",
      zh: '“{member}”在同步组“{name}”中列了两次，keepalived 会报告并忽略第二次',
    },
  },
  related: { en: 'first listed here', zh: '首次列于此' },
  examples: [
    {
      bad: `vrrp_instance web {
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
  check({ blocks }, report) {
    const groups = blocks('vrrp_sync_group');
    if (groups.length === 0) return;
    const first = new Map<string, Membership>();
    for (const { placed, block } of groups) {
      const { name, members } = syncGroupOf(placed.segment, block);
      for (const { text: member, span, isKnown } of members) {
        if (!isKnown) continue;
        const known = first.get(member);
        if (!known) first.set(member, { name, placed, span });
        else {
          const message = known.name === name && known.placed === placed ? 'twice' : 'second';
          // A second group of one name is skipped as a whole.
          if (message === 'second' && known.name === name) continue;
          report({
            message,
            at: { placed, span },
            args: { member, name, other: known.name },
            related: [known],
          });
        }
      }
    }
  },
  fixes,
});

function fixes(context: FixContext): readonly RuleFix[] {
  const { finding } = context;
  const title = { en: "Remove '{member}' here", zh: '在此删除“{member}”' };
  const safe = finding.message === 'twice';
  return [{ title, args: finding.args, safe, edits: [deletion(context, finding.span)] }];
}
