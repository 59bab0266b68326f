/** Nodes on which other instances move together. */
import type { NodeInstance } from '../../model/vrrp-node.ts';
import type { RouterMember } from '../cluster.ts';
import { differences, inNode, mayLack } from '../compare.ts';
import { type ClusterFinding, defineRule } from '../rule.ts';

export const syncGroupsDiffer = defineRule({
  id: 'sync-groups-differ',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: { en: 'Nodes group their instances differently', zh: '各节点的同步组不一致' },
  why: {
    en: 'The members of a sync group are MASTER together or not at all. Where another node groups them differently, one instance can be wanted there and not here: the groups split, and instances change sides again and again.',
    zh: '同步组的成员要么都是 MASTER，要么都不是。如果另一个节点的分组不同，就会出现这里要、那里不要的情况：组被拆开，实例反复切换。',
  },
  messages: {
    other: {
      en: "'{name}' is grouped with {own} here, with {other} on {node}: they cannot move together",
      zh: '“{name}”在本节点与 {own} 同组，在 {node} 与 {other} 同组：无法一起切换',
    },
    alone: {
      en: "'{name}' is grouped with {own} here, but alone on {node}: they cannot move together",
      zh: '“{name}”在本节点与 {own} 同组，在 {node} 却不在任何组：无法一起切换',
    },
  },
  related: { en: 'on {node}', zh: '在 {node} 上' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 110
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

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 100
    virtual_ipaddress {
        198.51.100.10/24
    }
}
`,
      good: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 110
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

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth1
    virtual_router_id 43
    priority 100
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
  check({ routers }, report) {
    const routerOf = new Map<NodeInstance, number>();
    routers.forEach(({ members }, router) => {
      for (const { instance } of members) routerOf.set(instance, router);
    });
    const seen = new Set<string>();
    for (const { members } of routers) {
      for (const { member, other } of differences(members, (it) => companyOf(it, routerOf))) {
        // The group with more of them is shown, not what is missing.
        const [at, to] = sizeOf(member) >= sizeOf(other) ? [member, other] : [other, member];
        // One finding for a group, not one for each of its members.
        const key = `${at.node.name} ${at.instance.group?.name} ${to.node.name}`;
        if (seen.has(key)) continue;
        seen.add(key);
        report(findingFor(at, to));
      }
    }
  },
});

function sizeOf({ instance: { group } }: RouterMember): number {
  return group?.members.length ?? 0;
}

/** The routers that move together with this one; undefined if that is not known. */
function companyOf(
  { node, instance }: RouterMember,
  routerOf: ReadonlyMap<NodeInstance, number>,
): string | undefined {
  if (instance.isOpaque || mayLack({ node, instance }, 'vrrp_sync_group', 'group')) return undefined;
  const names = new Set(instance.group?.members ?? [instance.name]);
  const company = node.vrrp.instances.filter((it) => names.has(it.name)).map((it) => routerOf.get(it) ?? -1);
  return company.sort((a, b) => a - b).join(' ');
}

function findingFor(at: RouterMember, to: RouterMember): Omit<ClusterFinding, 'rule'> {
  const node = to.node.name;
  const { group, name } = at.instance;
  const others = (it: RouterMember): string =>
    (it.instance.group?.members ?? []).filter((member) => member !== it.instance.name).join(', ');
  const other = others(to);
  const args = { name, own: others(at), node, ...(other !== '' && { other }) };
  return {
    message: other === '' ? 'alone' : 'other',
    at: inNode(at.node, group?.at ?? at.instance.at),
    args,
    related: [{ at: inNode(to.node, to.instance.group?.at ?? to.instance.at), args: { node } }],
  };
}
