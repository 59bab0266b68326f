/** A sync group of which some members own their addresses and others do not. */
import type { Word } from '../../config/statements.ts';
import { byNames, type NamedBlocks } from '../../model/named-blocks.ts';
import { instanceRole, mayOwn, syncGroupOf } from '../../model/tracking.ts';
import { defineRule } from '../rule.ts';

export const mixedOwnersInSyncGroup = defineRule({
  id: 'mixed-owners-in-sync-group',
  scope: 'config',
  category: 'semantic',
  severity: 'warning',
  blocks: ['vrrp_sync_group', 'vrrp_instance'],
  concerns: (segment, block) => block.directive.keyword === 'vrrp_sync_group' || mayOwn(segment, block),
  title: {
    en: 'A sync group mixes address owners and other instances',
    zh: '同步组混用了地址拥有者和其他实例',
  },
  why: {
    en: 'Priority 255 makes an instance the owner of its addresses, which should be MASTER from the start and never give way. In a sync group with ordinary members it is not: it starts as BACKUP and waits until all of them may become MASTER. As long as one of them hears a higher priority, the owner stays BACKUP and another node keeps its addresses. `state MASTER` without a priority means 255 too.',
    zh: '优先级 255 使实例成为地址拥有者，本应启动即为 MASTER，从不让出。与普通成员同组时却做不到：它以 BACKUP 启动，要等所有成员都能成为 MASTER。只要有一个成员听到更高的优先级，拥有者就一直是 BACKUP，地址留在别的节点上。写 `state MASTER` 而不写优先级也等于 255。',
  },
  messages: {
    mixed: {
      en: "'{owner}' has priority 255 and '{member}' has not: in sync group '{name}' the owner may stay BACKUP",
      zh: '“{owner}”的优先级为 255 而“{member}”不是：在同步组“{name}”中拥有者可能一直是 BACKUP',
      advice: { en: 'Use 254 at most.', zh: '请最多用 254。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 255
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 150
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
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 150
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 150
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
    // Without owners there is no mixture.
    if (view.blocks('vrrp_instance').length === 0) return;
    for (const at of view.blocks('vrrp_sync_group')) {
      const { owner, other } = membersOf(at, view.index);
      if (!owner || !other) continue;
      const { name } = syncGroupOf(at.placed.segment, at.block);
      const args = { owner: owner.text, member: other.text, name };
      report({ message: 'mixed', at: { placed: at.placed, span: owner.span }, args });
    }
  },
});

interface Members {
  /** The first that owns its addresses. */
  readonly owner: Word | undefined;
  /** The first that does not. */
  readonly other: Word | undefined;
}

const membersOf = byNames(({ placed: { segment }, block }, names): Members => {
  const { members } = syncGroupOf(segment, block);
  const ownsOf = ({ text }: Word): boolean | undefined => isOwnerNamed(names, text);
  return {
    owner: members.find((it) => ownsOf(it) === true),
    other: members.find((it) => ownsOf(it) === false),
  };
});

/** Undefined if there is no such instance, or if that is not known. */
function isOwnerNamed({ named }: NamedBlocks, name: string): boolean | undefined {
  const found = named('vrrp_instance', name);
  return found && instanceRole(found.placed.segment, found.block).isOwner;
}
