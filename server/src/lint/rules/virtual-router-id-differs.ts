/** Nodes that hold one address under different VRIDs. */
import type { RouterMember } from '../cluster.ts';
import { differences, placeOf, settled, valueFix } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const virtualRouterIdDiffers = defineRule({
  id: 'virtual-router-id-differs',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'Nodes use different VRIDs for one address', zh: '各节点对同一地址使用不同的 VRID' },
  why: {
    en: 'Adverts carry the VRID, and a node ignores those with one that it does not have. Each node then hears nothing of the other, and all of them hold the address at the same time. Nothing is logged on either side.',
    zh: '通告带有 VRID，节点会忽略自己没有的 VRID。各节点因此互相听不到，同时持有该地址，两边的日志都没有任何记录。',
  },
  messages: {
    differs: {
      en: '{address} has VRID {own} here, {other} on {node}: they do not hear each other, and both become MASTER',
      zh: '{address} 在本节点的 VRID 为 {own}，在 {node} 为 {other}：彼此收不到通告，都会成为 MASTER（脑裂）',
    },
  },
  related: { en: '{node} has VRID {value}', zh: '{node} 的 VRID 为 {value}' },
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
    virtual_router_id 43
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
  fixes: valueFix('virtual_router_id', { en: 'Use VRID {other}', zh: '改为 VRID {other}' }),
  check({ routers }, report) {
    for (const { members } of routers) {
      for (const { member, own, other, value } of differences(members, (it) =>
        settled(it, it.instance.vrid),
      )) {
        const address = sharedBy(member, other) ?? member.instance.name;
        const node = other.node.name;
        report({
          message: 'differs',
          at: placeOf(member, member.instance.vrid),
          args: { address, own, other: value, node },
          related: [{ at: placeOf(other, other.instance.vrid), args: { node, value } }],
        });
      }
    }
  },
});

function sharedBy({ instance: one }: RouterMember, { instance: other }: RouterMember): string | undefined {
  return one.addresses.find(({ address }) => other.addresses.some((it) => it.address === address))?.address;
}
