/** `nopreempt` where it does not keep anybody from taking the address back. */
import type { RouterMember } from '../cluster.ts';
import { placeOf } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const nopreemptOnOtherNode = defineRule({
  id: 'nopreempt-on-other-node',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: {
    en: '`nopreempt` is missing on the node that takes the address back',
    zh: '会抢回地址的节点上没有 `nopreempt`',
  },
  why: {
    en: 'A node without `nopreempt` takes the address from every master of lower priority, as soon as it is back. The line on the other node, whose priority is lower, changes nothing about that: it belongs on the preferred node, best on all.',
    zh: '没有 `nopreempt` 的节点一恢复，就会从优先级较低的 MASTER 手中取回地址。写在优先级较低的节点上改变不了这一点：它应写在首选节点上，最好所有节点都写。',
  },
  messages: {
    missing: {
      en: "{node} has 'nopreempt', but this node has priority {own}, {node} {other}: it takes the address back all the same",
      zh: '{node} 写了“nopreempt”，但本节点的优先级为 {own}，{node} 为 {other}：本节点仍会抢回地址',
    },
  },
  related: { en: "{node} has 'nopreempt'", zh: '{node} 写了“nopreempt”' },
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

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check({ routers }, report) {
    for (const { members } of routers) {
      const preferred = highest(members);
      const own = preferred?.instance.priority.value;
      if (!preferred || own === undefined || preferred.instance.nopreempt.origin) continue;
      if (preferred.instance.nopreempt.value !== false || preferred.instance.isOwner !== false) continue;
      for (const other of members) {
        const { nopreempt, priority } = other.instance;
        if (other === preferred || nopreempt.value !== true || (priority.value ?? own) >= own) continue;
        const node = other.node.name;
        report({
          message: 'missing',
          at: placeOf(preferred, preferred.instance.priority),
          args: { node, own, other: priority.value ?? '' },
          related: [{ at: placeOf(other, nopreempt), args: { node } }],
        });
        break;
      }
    }
  },
  fixes: ({ finding: { span }, indentOf }) => [
    {
      title: { en: "Add 'nopreempt'", zh: '添加“nopreempt”' },
      safe: false,
      edits: [{ span: { ...span, start: span.end }, newText: `\n${indentOf(span)}nopreempt` }],
    },
  ],
});

/** Undefined if a priority is not known, or two are the highest. */
function highest(members: readonly RouterMember[]): RouterMember | undefined {
  const priorities = members.map(({ instance }) => instance.priority.value ?? Number.NaN);
  const most = Math.max(...priorities);
  return priorities.filter((it) => it === most).length === 1 ? members[priorities.indexOf(most)] : undefined;
}
