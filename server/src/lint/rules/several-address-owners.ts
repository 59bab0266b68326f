/** Nodes that all call the addresses their own. */
import { OWNER_PRIORITY } from '../../model/election.ts';
import { placeOf } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const severalAddressOwners = defineRule({
  id: 'several-address-owners',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'Several nodes own the same addresses', zh: '多个节点自称拥有同一地址' },
  why: {
    en: 'Priority 255 says that the addresses belong to this machine. Two such nodes both start as MASTER and hold the addresses until one hears the other and steps back, with “CONFIGURATION ERROR” in the log. Up to 2.3.2 that is the node which hears first, from 2.3.3 the one with the lower source address. Which one that is, nobody sees in the files.',
    zh: '优先级 255 表示地址属于本机。两个这样的节点启动后都是 MASTER，同时持有地址，直到其中一个听到对方而退让，日志里写“CONFIGURATION ERROR”。到 2.3.2 为止，退让的是先听到的节点；2.3.3 起是源地址较小的节点。究竟是哪一个，从文件里看不出来。',
  },
  messages: {
    several: {
      en: "'{name}' has priority 255 here and on {node}: both start as MASTER",
      zh: '“{name}”在本节点和 {node} 上的优先级都是 255：两边启动后都是 MASTER',
      advice: { en: 'Use 255 on one node at most.', zh: '255 最多用在一个节点上。' },
    },
  },
  related: { en: '{node} has priority 255 as well', zh: '{node} 的优先级也是 255' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
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
      const [first, ...others] = members.filter(({ instance }) => instance.priority.value === OWNER_PRIORITY);
      for (const member of first ? others : []) {
        const node = first?.node.name ?? '';
        report({
          message: 'several',
          at: placeOf(member, member.instance.priority),
          args: { name: member.instance.name, node },
          related: first ? [{ at: placeOf(first, first.instance.priority), args: { node } }] : [],
        });
      }
    }
  },
});
