/** A VRID that two clusters use in one network. */
import type { RouterMember } from '../cluster.ts';
import { placeOf } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const virtualRouterIdReused = defineRule({
  id: 'virtual-router-id-reused',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: {
    en: 'A VRID is used by another virtual router of the network',
    zh: 'VRID 已被同一网络中的另一个虚拟路由器使用',
  },
  why: {
    en: "VRIDs are counted once a network, whoever owns the nodes. Two clusters with one VRID hear each other's adverts: they log wrong passwords or addresses, and the one with the higher priority may silence the other, which then holds no address at all. 51 is the value of most samples.",
    zh: 'VRID 在一个网络内只能用一次，不管节点属于谁。两个集群用同一个 VRID，就会听到对方的通告，日志里满是密码或地址不符。优先级较高的一方还可能压制另一方，使其完全不持有地址。大多数示例用的都是 51。',
  },
  messages: {
    other: {
      en: "VRID {vrid} is also used by '{name}' on {node} for {address}, in the same network",
      zh: '同一网络中，{node} 上的“{name}”也用 VRID {vrid}（{address}）',
      advice: { en: 'Choose another VRID for one of them.', zh: '请为其中之一另选 VRID。' },
    },
  },
  related: { en: '{node} has VRID {value}', zh: '{node} 的 VRID 为 {value}' },
  examples: [
    {
      bad: `#- web-1.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- web-2.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- mail-1.conf
vrrp_instance mail {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.20/24
    }
}

#- mail-2.conf
vrrp_instance mail {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.20/24
    }
}
`,
      good: `#- web-1.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- web-2.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- mail-1.conf
vrrp_instance mail {
    interface eth0
    virtual_router_id 43
    priority 110
    virtual_ipaddress {
        192.0.2.20/24
    }
}

#- mail-2.conf
vrrp_instance mail {
    interface eth0
    virtual_router_id 43
    priority 100
    virtual_ipaddress {
        192.0.2.20/24
    }
}
`,
    },
  ],
  check({ routers, strangerBeside }, report) {
    for (const { members } of routers) {
      const [first] = members;
      const other = first && strangerBeside(first.instance);
      // Each of the two clusters sees the other one; it is said once. Equal addresses are in two networks.
      if (!first || !other || nameOf(first) < nameOf(other) || shareAddress(first, other)) continue;
      const { name, vrid, addresses } = other.instance;
      const node = other.node.name;
      const args = { vrid: vrid?.value ?? '', name, node, address: addresses[0]?.address ?? '' };
      report({
        message: 'other',
        at: placeOf(first, first.instance.vrid),
        args,
        related: [{ at: placeOf(other, vrid), args: { node, value: vrid?.value ?? '' } }],
      });
    }
  },
});

function nameOf({ node }: RouterMember): string {
  return node.analysis.config.root.name;
}

function shareAddress({ instance: one }: RouterMember, { instance: other }: RouterMember): boolean {
  return one.addresses.some(({ address }) => other.addresses.some((it) => it.address === address));
}
