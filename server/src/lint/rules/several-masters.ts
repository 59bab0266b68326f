/** Nodes that all want to be master. */
import { OWNER_PRIORITY } from '../../model/election.ts';
import type { RouterMember } from '../cluster.ts';
import { placeOf, valueFix } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const severalMasters = defineRule({
  id: 'several-masters',
  scope: 'cluster',
  category: 'cluster',
  severity: 'info',
  title: { en: '`state MASTER` stands on several nodes', zh: '多个节点都写了 `state MASTER`' },
  why: {
    en: 'Every node whose priority is not 255 starts as BACKUP and waits, so the line decides nothing; the priorities do. On several nodes it hides which one is preferred, and on each of them it switches `nopreempt` and `preempt_delay` off.',
    zh: '优先级不是 255 的节点启动后都先是 BACKUP 并等待，这一行不起决定作用，起作用的是优先级。写在多个节点上会让人看不出谁优先，还会让各节点的 `nopreempt` 和 `preempt_delay` 失效。',
  },
  messages: {
    several: {
      en: "'state MASTER' stands on {node}, too; only the priorities decide who is master",
      zh: '{node} 上也写了“state MASTER”；谁是 MASTER 只由优先级决定',
      advice: { en: "Use 'state BACKUP' on every node.", zh: '请在所有节点上写“state BACKUP”。' },
    },
  },
  related: { en: 'on {node}', zh: '在 {node} 上' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 100
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
  fixes: valueFix('state', { en: "Change to 'state BACKUP'", zh: '改为“state BACKUP”' }, () => 'BACKUP'),
  check({ routers }, report) {
    for (const { members } of routers) {
      const [first, ...others] = members.filter(wantsToBeMaster);
      for (const member of first ? others : []) {
        const node = first?.node.name ?? '';
        report({
          message: 'several',
          at: placeOf(member, member.instance.state),
          args: { node },
          related: first ? [{ at: placeOf(first, first.instance.state), args: { node } }] : [],
        });
      }
    }
  },
});

/** An address owner is master by its priority. */
function wantsToBeMaster({ instance: { state, priority } }: RouterMember): boolean {
  return state.value === 'MASTER' && state.origin !== undefined && priority.value !== OWNER_PRIORITY;
}
