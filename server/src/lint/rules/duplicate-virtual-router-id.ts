/** Two instances of one node that share a VRID on one link. */
import { VRID_SPACE } from '../../model/instance-claims.ts';
import { defineRule } from '../rule.ts';

export const duplicateVirtualRouterId = defineRule({
  id: 'duplicate-virtual-router-id',
  scope: 'claims',
  category: 'duplicate',
  severity: 'error',
  spaces: [VRID_SPACE],
  title: { en: 'Two instances share a VRID', zh: '两个实例使用同一个 VRID' },
  why: {
    en: 'A node tells the adverts of its instances apart by interface, address family and VRID. Two instances with the same three would answer for each other, so keepalived refuses to start VRRP: the node serves none of its addresses, and the other nodes take over all of them. At a reload the configuration test stops it in time.',
    zh: '节点靠接口、地址族和 VRID 区分各实例的通告。三者都相同的两个实例会替对方应答，因此 keepalived 拒绝启动 VRRP：本节点不提供任何虚拟 IP，全部由其他节点接管。重新加载时，配置测试可以及时拦下。',
  },
  messages: {
    clash: {
      en: "VRID {vrid} is already used by '{other}' on {link}; keepalived does not start VRRP",
      zh: 'VRID {vrid} 已被 {link} 上的“{other}”使用；keepalived 不会启动 VRRP',
    },
  },
  related: { en: 'first used here', zh: '首次使用于此' },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
    },
  ],
  judge(claims, report) {
    const [first, ...others] = claims;
    if (!first) return;
    const [vrid = '', ...link] = first.claim.name.split(' ').slice(0, -1).reverse();
    const args = { vrid, link: link.reverse().join(' '), other: first.claim.by };
    for (const at of others) {
      // A second block of the same name is skipped as a whole, which another rule says.
      if (at.claim.by !== first.claim.by) report({ message: 'clash', at, args, related: [first] });
    }
  },
});
