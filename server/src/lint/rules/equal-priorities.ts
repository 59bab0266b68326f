/** Nodes among which the priorities do not decide. */
import { OWNER_PRIORITY } from '../../model/election.ts';
import type { RouterMember } from '../cluster.ts';
import { placeOf, settled } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const equalPriorities = defineRule({
  id: 'equal-priorities',
  scope: 'cluster',
  category: 'cluster',
  severity: 'info',
  title: { en: 'Two nodes have the same priority', zh: '两个节点的优先级相同' },
  why: {
    en: 'A backup leaves a master of equal priority alone, so after each failover the address stays where it is, and after a partition the node with the higher source address keeps it. Which one that is, nobody sees in the files.',
    zh: '备机不会替换优先级相同的 MASTER，所以每次切换后地址都会留在原处；网络分区恢复后，由源地址较大的节点保留地址。究竟是哪个节点，从文件里看不出来。',
  },
  messages: {
    equal: {
      en: '{node} has priority {priority}, too: whoever is master stays it, and of two masters the higher source address wins',
      zh: '{node} 的优先级也是 {priority}：谁是 MASTER 就一直是，两个 MASTER 相遇时源地址较大的胜出',
      advice: { en: 'Use different priorities.', zh: '请使用不同的优先级。' },
    },
  },
  related: { en: '{node} answers with priority {value}', zh: '{node} 的优先级为 {value}' },
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
    priority 110
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
    virtual_ipaddress {
        192.0.2.10/24
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
`,
    },
  ],
  check({ routers }, report) {
    for (const { members } of routers) {
      const seen = new Map<number, RouterMember>();
      for (const member of members) {
        const value = settled(member, member.instance.priority, 'priority');
        if (value === undefined || value === OWNER_PRIORITY) continue;
        const other = seen.get(value);
        if (!other) {
          seen.set(value, member);
          continue;
        }
        const node = other.node.name;
        report({
          message: 'equal',
          at: placeOf(member, member.instance.priority),
          args: { priority: value, node },
          related: [{ at: placeOf(other, other.instance.priority), args: { node, value } }],
        });
      }
    }
  },
});
