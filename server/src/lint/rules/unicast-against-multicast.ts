/** Nodes that do not send their adverts to where the others listen. */
import type { RouterMember } from '../cluster.ts';
import { differences, mayLack, placeOf, settled } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const unicastAgainstMulticast = defineRule({
  id: 'unicast-against-multicast',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'One node sends unicast, the other multicast', zh: '一个节点用单播，另一个用组播' },
  why: {
    en: 'A node that expects unicast drops what comes by multicast, and the other way round. The same holds for two multicast groups. Each node then hears nothing, and both hold the addresses.',
    zh: '等待单播的节点会丢弃组播通告，反之亦然；两个不同的组播组也一样。各节点什么都听不到，于是同时持有地址。',
  },
  messages: {
    unicast: {
      en: "'{name}' sends unicast here, multicast on {node}: neither hears the other, and both become MASTER",
      zh: '“{name}”在本节点用单播，在 {node} 用组播：互相听不到，都会成为 MASTER（脑裂）',
    },
    group: {
      en: "'{name}' uses multicast group {own} here, {other} on {node}: neither hears the other, and both become MASTER",
      zh: '“{name}”在本节点的组播组为 {own}，在 {node} 为 {other}：互相听不到，都会成为 MASTER（脑裂）',
    },
  },
  related: { en: '{node} sends to {value}', zh: '{node} 发往 {value}' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
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
      for (const { member, own, other, value } of differences(members, destinationOf)) {
        const isGroup = own !== UNICAST && value !== UNICAST;
        const [at, to] = isGroup || own === UNICAST ? [member, other] : [other, member];
        const node = to.node.name;
        const target = destinationOf(to) ?? '';
        report({
          message: isGroup ? 'group' : 'unicast',
          at: placeOf(at, at.instance.multicastGroup),
          args: { name: at.instance.name, node, ...(isGroup && { own, other: value }) },
          related: [{ at: placeOf(to, to.instance.multicastGroup), args: { node, value: target } }],
        });
      }
    }
  },
});

const UNICAST = 'unicast';

function destinationOf(member: RouterMember): string | undefined {
  const { isUnicast, multicastGroup } = member.instance;
  if (isUnicast) return UNICAST;
  if (mayLack(member, 'unicast_peer')) return undefined;
  return settled(member, multicastGroup, 'mcast_dst_ip', 'vrrp_mcast_group4', 'vrrp_mcast_group6');
}
