/** A sync group of which some members own their addresses and others do not. */
import type { PlacedBlock } from '../../model/block-claims.ts';
import { instanceRole, syncGroupOf } from '../../model/tracking.ts';
import { defineRule } from '../rule.ts';

export const mixedOwnersInSyncGroup = defineRule({
  id: 'mixed-owners-in-sync-group',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: ['vrrp_sync_group', 'vrrp_instance'],
  title: {
    en: 'A sync group mixes address owners and other instances',
    zh: '同步组混用了地址拥有者和其他实例',
  },
  why: {
    en: 'Priority 255 makes an instance the owner of its addresses: it is MASTER from the start and never gives way. The other members take part in elections, and the group wants all of them in one state. The two wishes contradict each other, and the group flaps or stays split. `state MASTER` without a priority means 255 too.',
    zh: '优先级 255 使实例成为地址拥有者：启动即为 MASTER，从不让出。其他成员则要参加选举，而同步组要求全体处于同一状态。两者矛盾，同步组会反复切换或一直分裂。写 `state MASTER` 而不写优先级也等于 255。',
  },
  messages: {
    mixed: {
      en: "'{owner}' has priority 255 and '{member}' has not; keepalived says that '{name}' won't work",
      zh: '“{owner}”的优先级为 255 而“{member}”不是；keepalived 会提示“{name}”无法工作',
      advice: { en: 'Use 254 at most.', zh: '请最多用 254。' },
    },
    'mixed-silent': {
      en: "'{owner}' has priority 255 and '{member}' has not: sync group '{name}' can't hold them together",
      zh: '“{owner}”的优先级为 255 而“{member}”不是：同步组“{name}”无法使它们一致',
      advice: { en: 'Use 254 at most.', zh: '请最多用 254。' },
      severity: 'warning',
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
  check({ blocks }, report) {
    const groups = blocks('vrrp_sync_group');
    if (groups.length === 0) return;
    const owners = ownersByName(blocks('vrrp_instance'));
    for (const { placed, block } of groups) {
      const { name, members } = syncGroupOf(placed.segment, block);
      const known = members.filter((it) => owners.get(it.text) !== undefined);
      const owner = known.find((it) => owners.get(it.text) === true);
      const other = known.find((it) => owners.get(it.text) === false);
      if (!owner || !other) continue;
      // The daemon compares each member with those before it, and sees a mixture only if the owners come first.
      const message = known.indexOf(owner) < known.indexOf(other) ? 'mixed' : 'mixed-silent';
      const args = { owner: owner.text, member: other.text, name };
      report({ message, at: { placed, span: owner.span }, args });
    }
  },
});

function ownersByName(instances: readonly PlacedBlock[]): ReadonlyMap<string, boolean | undefined> {
  const owners = new Map<string, boolean | undefined>();
  for (const { placed, block } of instances) {
    const { name, isOwner } = instanceRole(placed.segment, block);
    if (name?.isKnown && !owners.has(name.text)) owners.set(name.text, isOwner);
  }
  return owners;
}
