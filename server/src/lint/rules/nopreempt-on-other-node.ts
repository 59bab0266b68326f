/** `nopreempt` or a delay where it does not keep anybody from taking the address back. */
import type { MessageArgs } from '../../base/localized.ts';
import type { RouterMember } from '../cluster.ts';
import { placeOf, says, settled } from '../compare.ts';
import { type ClusterFinding, defineRule } from '../rule.ts';

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
    delay: {
      en: "{node} has 'preempt_delay {delay}', but this node has priority {own}, {node} {other}: it takes the address back at once",
      zh: '{node} 写了“preempt_delay {delay}”，但本节点的优先级为 {own}，{node} 为 {other}：本节点会立即抢回地址',
    },
  },
  related: { en: "{node} has '{value}'", zh: '{node} 写了“{value}”' },
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
      const found = preferred && (withoutNopreempt(preferred, members) ?? withoutDelay(preferred, members));
      if (found) report(found);
    }
  },
  fixes: ({ finding: { span, message, args }, indentOf, textOf }) => {
    if (!textOf(span).startsWith('priority')) return [];
    const text = message === 'delay' ? `preempt_delay ${args.delay}` : 'nopreempt';
    const newText = `\n${indentOf(span)}${text}`;
    const title = { en: "Add '{text}'", zh: '添加“{text}”' };
    return [{ title, args: { text }, safe: false, edits: [{ span: { ...span, start: span.end }, newText }] }];
  },
});

function withoutNopreempt(preferred: RouterMember, members: readonly RouterMember[]): Found | undefined {
  const { nopreempt, isOwner } = preferred.instance;
  // Where it is written and cancelled, another rule says so.
  if (says(preferred, 'nopreempt') || isOwner !== false) return undefined;
  if (settled(preferred, nopreempt, 'nopreempt') !== false) return undefined;
  const other = members.find((it) => it !== preferred && it.instance.nopreempt.value === true);
  return other && findingFor('missing', preferred, other, 'nopreempt', {});
}

function withoutDelay(preferred: RouterMember, members: readonly RouterMember[]): Found | undefined {
  const { preemptDelay, nopreempt, isOwner } = preferred.instance;
  if (says(preferred, 'preempt_delay') || isOwner !== false) return undefined;
  if (settled(preferred, preemptDelay, 'preempt_delay') !== 0 || nopreempt.value !== false) return undefined;
  const other = members.find((it) => it !== preferred && (it.instance.preemptDelay.value ?? 0) > 0);
  const delay = other?.instance.preemptDelay.value ?? 0;
  return other && findingFor('delay', preferred, other, `preempt_delay ${delay}`, { delay });
}

type Found = Omit<ClusterFinding, 'rule'>;

function findingFor(
  message: string,
  preferred: RouterMember,
  other: RouterMember,
  value: string,
  args: MessageArgs,
): Found {
  const node = other.node.name;
  const { nopreempt, preemptDelay, priority } = other.instance;
  const at = placeOf(other, message === 'delay' ? preemptDelay : nopreempt);
  return {
    message,
    at: placeOf(preferred, preferred.instance.priority),
    args: {
      ...args,
      node,
      own: preferred.instance.priority.value ?? '',
      other: priority.value ?? '',
    },
    related: [{ at, args: { node, value } }],
  };
}

/** Undefined if a priority is not known, or two are the highest. */
function highest(members: readonly RouterMember[]): RouterMember | undefined {
  const priorities = members.map(({ instance }) => instance.priority.value ?? Number.NaN);
  const most = Math.max(...priorities);
  return priorities.filter((it) => it === most).length === 1 ? members[priorities.indexOf(most)] : undefined;
}
