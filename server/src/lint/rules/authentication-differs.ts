/** Nodes that reject each other's adverts because of their authentication. */
import type { RouterMember } from '../cluster.ts';
import { differences, inNode, placeOf } from '../compare.ts';
import { authenticationSignature } from '../hearing.ts';
import { type ClusterFinding, defineRule, type NodeSpan } from '../rule.ts';

export const authenticationDiffers = defineRule({
  id: 'authentication-differs',
  scope: 'cluster',
  category: 'cluster',
  severity: 'error',
  title: { en: "Nodes do not accept each other's authentication", zh: '各节点的认证不一致' },
  why: {
    en: 'Under version 2 a node drops adverts whose authentication is not its own: another type, another password, or none. Only the first eight characters of a password count. Both nodes then hold the addresses.',
    zh: '第 2 版的节点会丢弃认证与自己不一致的通告：类型不同、密码不同，或没有认证。密码只有前八个字符有效。此时两个节点会同时持有地址。',
  },
  messages: {
    password: {
      en: "auth_pass differs from {node}: each rejects the other's adverts, and both become MASTER",
      zh: 'auth_pass 与 {node} 不一致：双方互相拒收通告，都会成为 MASTER（脑裂）',
    },
    type: {
      en: "auth_type is {own} here, {other} on {node}: each rejects the other's adverts, and both become MASTER",
      zh: 'auth_type 在本节点为 {own}，在 {node} 为 {other}：双方互相拒收通告，都会成为 MASTER（脑裂）',
    },
    none: {
      en: "{node} sends its adverts without authentication: each rejects the other's, and both become MASTER",
      zh: '{node} 发出的通告不带认证：双方互相拒收通告，都会成为 MASTER（脑裂）',
    },
  },
  related: { en: 'what {node} has', zh: '{node} 的设置' },
  examples: [
    {
      bad: `#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    authentication {
        auth_type PASS
        auth_pass secret43
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
    authentication {
        auth_type PASS
        auth_pass secret42
    }
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
    authentication {
        auth_type PASS
        auth_pass secret42
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
    authentication {
        auth_type PASS
        auth_pass secret42
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  check({ routers }, report) {
    for (const { members } of routers) {
      for (const { member, other } of differences(members, authenticationSignature))
        report(findingFor(member, other));
    }
  },
});

function findingFor(member: RouterMember, other: RouterMember): Omit<ClusterFinding, 'rule'> {
  const [own, theirs] = [member, other].map((it) => it.instance.authentication.type.value);
  // What is there is shown, not what is missing.
  const [at, to] = own === 'none' ? [other, member] : [member, other];
  const node = to.node.name;
  const { authentication } = at.instance;
  const related = [{ at: authenticated(to), args: { node } }];
  if (own === theirs)
    return { message: 'password', at: placeOf(at, authentication.password), args: { node }, related };
  if (own === 'none' || theirs === 'none')
    return { message: 'none', at: authenticated(at), args: { node }, related };
  const args = { node, own: own ?? '', other: theirs ?? '' };
  return { message: 'type', at: placeOf(at, authentication.type), args, related };
}

function authenticated({ node, instance: { at, authentication } }: RouterMember): NodeSpan {
  return inNode(node, authentication.at ?? at);
}
