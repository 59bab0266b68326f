/** A VRID that two clusters use in one network. */
import type { NodeAddress } from '../../model/node-instance.ts';
import { partsOfAddress } from '../../model/virtual-address.ts';
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
  check({ routers, strangers }, report) {
    for (const { members } of routers) {
      const [first] = members;
      const other = first && strangers.find((it) => isNeighbor(first, it));
      // Each of the two clusters sees the other one; it is said once.
      if (!first || !other || nameOf(first) < nameOf(other)) continue;
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

/** True of two that hear each other: by the addresses that they hold, in one network. */
function isNeighbor({ instance: one }: RouterMember, { instance: other }: RouterMember): boolean {
  const { vrid, family, multicastGroup } = one;
  if (vrid?.value === undefined || vrid.value !== other.vrid?.value) return false;
  if (family.value === undefined || family.value !== other.family.value) return false;
  if (multicastGroup?.value === undefined || multicastGroup.value !== other.multicastGroup?.value)
    return false;
  const networks = new Set(one.addresses.flatMap((it) => networkOf(it, family.value) ?? []));
  return other.addresses.some((it) => networks.has(networkOf(it, family.value) ?? ''));
}

const BITS_OF_PART = { 4: 8, 6: 16 };

/** Undefined for an address without a network. */
function networkOf({ address, prefix }: NodeAddress, family: 4 | 6 | undefined): string | undefined {
  const bits = BITS_OF_PART[family ?? 4];
  const parts = partsOfAddress(address, family === 6 ? 'inet6' : 'inet');
  if (prefix === undefined || prefix >= parts.length * bits) return undefined;
  const masked = parts.map((part, index) => {
    const free = Math.min(bits, Math.max(0, (index + 1) * bits - prefix));
    return (part >> free) << free;
  });
  return `${masked.join('.')}/${prefix}`;
}
