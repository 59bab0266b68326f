/** Nodes that speak different versions of VRRP. */
import type { RouterMember } from '../cluster.ts';
import { differences, placeOf, settled, valueFix } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const vrrpVersionDiffers = defineRule({
  id: 'vrrp-version-differs',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'Nodes speak different versions of VRRP', zh: '各节点的 VRRP 版本不同' },
  why: {
    en: 'A node drops adverts of another version, so each of them believes that it is alone, and both hold the addresses. The version comes from `version`, else from `vrrp_version`; instances with IPv6 addresses always speak version 3.',
    zh: '节点会丢弃其他版本的通告，于是各自以为只剩自己，同时持有地址。版本取自 `version`，否则取自 `vrrp_version`；带 IPv6 地址的实例总是使用第 3 版。',
  },
  messages: {
    differs: {
      en: "'{name}' speaks VRRPv{own} here, VRRPv{other} on {node}: each drops the other's adverts, and both become MASTER",
      zh: '“{name}”在本节点使用 VRRPv{own}，在 {node} 使用 VRRPv{other}：互相丢弃通告，都会成为 MASTER（脑裂）',
    },
  },
  related: { en: '{node} speaks VRRPv{value}', zh: '{node} 使用 VRRPv{value}' },
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
    version 3
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
    version 3
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}

#- node-b/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    version 3
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes: valueFix('version', { en: 'Use version {other}', zh: '改为第 {other} 版' }),
  check({ routers }, report) {
    for (const { members } of routers) {
      for (const { member, own, other, value } of differences(members, versionOf)) {
        const node = other.node.name;
        report({
          message: 'differs',
          at: placeOf(member, member.instance.version),
          args: { name: member.instance.name, own, other: value, node },
          related: [{ at: placeOf(other, other.instance.version), args: { node, value } }],
        });
      }
    }
  },
});

function versionOf(member: RouterMember): 2 | 3 | undefined {
  return settled(member, member.instance.version, 'version', 'vrrp_version');
}
