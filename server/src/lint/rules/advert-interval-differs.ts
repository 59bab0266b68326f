/** Nodes that send adverts at different intervals. */
import { differences, placeOf, settled, valueFix } from '../compare.ts';
import { defineRule } from '../rule.ts';

export const advertIntervalDiffers = defineRule({
  id: 'advert-interval-differs',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: 'Nodes send adverts at different intervals', zh: '各节点的通告间隔不同' },
  why: {
    en: 'Under version 2 a node drops adverts whose interval is not its own, and both become MASTER. Version 3 takes over the interval of the master, so the cluster works, but how fast it notices a failure depends on which node was master.',
    zh: '第 2 版的节点会丢弃间隔与自己不同的通告，两边都会成为 MASTER。第 3 版会采用 MASTER 的间隔，集群能工作，但多久发现故障取决于当时谁是 MASTER。',
  },
  messages: {
    rejected: {
      en: 'advert_int is {own} here, {other} on {node}: VRRPv2 drops such adverts, and both become MASTER',
      zh: 'advert_int 在本节点为 {own}，在 {node} 为 {other}：VRRPv2 会丢弃这样的通告，都会成为 MASTER（脑裂）',
    },
    adopted: {
      en: 'advert_int is {own} here, {other} on {node}: the interval of the master counts, so failures are noticed at another speed after a failover',
      zh: 'advert_int 在本节点为 {own}，在 {node} 为 {other}：以 MASTER 的间隔为准，切换之后发现故障的快慢会不同',
      severity: 'warning',
    },
  },
  related: { en: '{node} sends every {value} s', zh: '{node} 每 {value} 秒发送一次' },
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
    advert_int 2
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
  fixes: valueFix('advert_int', { en: 'Use advert_int {other}', zh: '改为 advert_int {other}' }),
  check({ routers }, report) {
    for (const { members } of routers) {
      const versions = new Set(members.map(({ instance }) => instance.version.value));
      const [version] = versions;
      // Another version is another finding.
      if (versions.size > 1 || version === undefined) continue;
      const found = differences(members, (it) => settled(it, it.instance.advertInterval, 'advert_int'));
      for (const { member, own, other, value } of found) {
        const node = other.node.name;
        report({
          message: version === 2 ? 'rejected' : 'adopted',
          at: placeOf(member, member.instance.advertInterval),
          args: { own, other: value, node },
          related: [{ at: placeOf(other, other.instance.advertInterval), args: { node, value } }],
        });
      }
    }
  },
});
