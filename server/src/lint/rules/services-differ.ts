/** Directors that do not balance the same services alike. */
import type { Span } from '../../config/finding.ts';
import type { RealServer } from '../../model/virtual-server.ts';
import { inNode, mostUsual } from '../compare.ts';
import {
  comparedKeywords,
  type Director,
  directorOf,
  type Service,
  serversBut,
  serverText,
  settingsOf,
  signatureOf,
} from '../director.ts';
import { type ClusterFinding, defineRule, type NodeSpan } from '../rule.ts';

export const servicesDiffer = defineRule({
  id: 'services-differ',
  scope: 'cluster',
  category: 'cluster',
  severity: 'warning',
  title: { en: 'Balancers have different services', zh: '各均衡器的虚拟服务器不一致' },
  why: {
    en: 'Whichever balancer holds the address, its own list decides where connections go. A service that only one of them has is gone after a failover, and a server that only one of them has carries load only now and then.',
    zh: '谁持有地址，就由谁自己的列表决定连接去向。只有一个均衡器才有的服务，切换后就没有了；只有一个均衡器才有的真实服务器，只会时有时无地分担负载。',
  },
  messages: {
    service: {
      en: '{node} has no virtual_server {service}: after a failover nobody serves it',
      zh: '{node} 上没有 virtual_server {service}：切换后没有节点提供该服务',
    },
    renamed: {
      en: 'This node serves {own}, {node} {other}: after a failover nobody serves {other}',
      zh: '本节点提供 {own}，{node} 提供 {other}：切换后没有节点提供 {other}',
    },
    none: {
      en: '{node} has no virtual_server at all: after a failover nobody serves {service}',
      zh: '{node} 上没有任何 virtual_server：切换后没有节点提供 {service}',
    },
    server: {
      en: '{node} does not send {service} to {server}: after a failover this server is left out',
      zh: '{node} 不会把 {service} 转发到 {server}：切换后该服务器会被漏掉',
    },
    'other-server': {
      en: '{service} goes to {own} here, to {other} on {node}: after a failover {other} is left out',
      zh: '{service} 在本节点转发到 {own}，在 {node} 转发到 {other}：切换后 {other} 会被漏掉',
    },
    weight: {
      en: '{server} has weight {own} here, {other} on {node}: after a failover its share of {service} is another one',
      zh: '{server} 的权重在本节点为 {own}，在 {node} 为 {other}：切换后它在 {service} 中的份额会变',
    },
    setting: {
      en: '{keyword} is {own} here, {other} on {node}: after a failover {service} is balanced differently',
      zh: '{keyword} 在本节点为 {own}，在 {node} 为 {other}：切换后 {service} 的均衡方式会变',
    },
    unset: {
      en: '{keyword} is {own} here, and not set on {node}: after a failover {service} is balanced differently',
      zh: '{keyword} 在本节点为 {own}，在 {node} 未设置：切换后 {service} 的均衡方式会变',
    },
  },
  related: { en: 'on {node}', zh: '在 {node} 上' },
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

virtual_server 192.0.2.10 80 {
    delay_loop 5
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.1 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 198.51.100.2 80 {
        TCP_CHECK {
            connect_timeout 3
        }
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

virtual_server 192.0.2.10 80 {
    delay_loop 5
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.1 80 {
        TCP_CHECK {
            connect_timeout 3
        }
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

virtual_server 192.0.2.10 80 {
    delay_loop 5
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.1 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 198.51.100.2 80 {
        TCP_CHECK {
            connect_timeout 3
        }
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

virtual_server 192.0.2.10 80 {
    delay_loop 5
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 198.51.100.1 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 198.51.100.2 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check({ nodes }, report) {
    const directors = nodes.flatMap((it) => directorOf(it) ?? []);
    const usual = mostUsual(directors, signatureOf);
    for (const other of usual ? directors : []) {
      if (!usual || other === usual) continue;
      if (usual.services.size > 0 && other.services.size > 0) compared(usual, other).forEach(report);
      else absent(usual, other).forEach(report);
    }
  },
});

type Found = Omit<ClusterFinding, 'rule'>;

function compared(one: Director, other: Director): readonly Found[] {
  const common = [...one.services].flatMap(([key, service]) => {
    const same = other.services.get(key);
    return same ? [{ service, same }] : [];
  });
  return [
    ...oneSided(one, other),
    ...common.flatMap(({ service, same }) => [
      ...servers(one, service, other, same),
      ...weights(one, service, other, same),
      ...settings(one, service, other, same),
    ]),
  ];
}

/** A service that one node has and the other one lacks; one on each side are one that is misspelt. */
function oneSided(one: Director, other: Director): readonly Found[] {
  const lacking = lacks(one, other);
  const extra = lacks(other, one);
  const [theirs] = lacking;
  const [own] = extra;
  if (!own || !theirs || lacking.length + extra.length > 2) {
    return [...lacking.map((it) => missing(one, it, other)), ...extra.map((it) => missing(other, it, one))];
  }
  const args = { own: own.text, other: theirs.text, node: one.node.name };
  const related = [{ at: headAt(one, theirs), args: { node: one.node.name } }];
  return [{ message: 'renamed', at: headAt(other, own), args, related }];
}

/** Those whose address both may hold. */
function lacks(holder: Director, other: Director): readonly Service[] {
  return [...holder.services].flatMap(([key, it]) =>
    other.services.has(key) || it.isGroup || isHeldAlone(holder, it, other) ? [] : [it],
  );
}

function isHeldAlone(holder: Director, { address }: Service, other: Director): boolean {
  return address !== undefined && holder.addresses.has(address) && !other.addresses.has(address);
}

function missing(holder: Director, service: Service, other: Director): Found {
  const [any] = other.services.values();
  const args = { node: other.node.name };
  const related = any ? [{ at: headAt(other, any), args }] : [];
  return {
    message: 'service',
    at: headAt(holder, service),
    args: { ...args, service: service.text },
    related,
  };
}

/** One of the nodes is no director at all. */
function absent(one: Director, other: Director): readonly Found[] {
  const [holder, without] = one.services.size > 0 ? [one, other] : [other, one];
  const [service] = lacks(holder, without);
  const [instance] = without.node.vrrp.instances;
  if (!service || !instance) return [];
  const args = { node: without.node.name };
  return [
    {
      message: 'none',
      at: headAt(holder, service),
      args: { ...args, service: service.text },
      related: [{ at: inNode(without.node, instance.at), args }],
    },
  ];
}

function servers(one: Director, service: Service, other: Director, same: Service): readonly Found[] {
  const lacking = serversBut(service, same);
  const extra = serversBut(same, service);
  const [theirs] = lacking;
  const [own] = extra;
  if (!own || !theirs || lacking.length + extra.length > 2) {
    return [
      ...lacking.map((it) => leftOut(one, service, other, same, it)),
      ...extra.map((it) => leftOut(other, same, one, service, it)),
    ];
  }
  const node = one.node.name;
  const args = { service: service.text, own: serverText(own), other: serverText(theirs), node };
  const related = [{ at: placeAt(one, service, theirs.head), args: { node } }];
  return [{ message: 'other-server', at: placeAt(other, same, own.head), args, related }];
}

function leftOut(
  holder: Director,
  service: Service,
  other: Director,
  same: Service,
  server: RealServer,
): Found {
  const node = other.node.name;
  return {
    message: 'server',
    at: placeAt(holder, service, server.head),
    args: { node, service: service.text, server: serverText(server) },
    related: [{ at: headAt(other, same), args: { node } }],
  };
}

function weights(one: Director, service: Service, other: Director, same: Service): readonly Found[] {
  const known = new Map(service.server.servers.map((it) => [it.endpoint.key, it]));
  const node = one.node.name;
  return same.server.servers.flatMap((own): readonly Found[] => {
    const theirs = known.get(own.endpoint.key);
    if (theirs?.weight === undefined || own.weight === undefined || own.weight === theirs.weight) return [];
    const args = {
      server: serverText(own),
      own: own.weight,
      other: theirs.weight,
      node,
      service: service.text,
    };
    const related = [{ at: placeAt(one, service, theirs.head), args: { node } }];
    return [{ message: 'weight', at: placeAt(other, same, own.head), args, related }];
  });
}

function settings(one: Director, service: Service, other: Director, same: Service): readonly Found[] {
  const [theirs, own] = [settingsOf(service), settingsOf(same)];
  return comparedKeywords.flatMap((keyword): readonly Found[] => {
    const [left, right] = [theirs.get(keyword), own.get(keyword)];
    if (!left || !right || left.value === right.value) return [];
    const [at, to] = right.span
      ? [
          { director: other, service: same, ...right },
          { director: one, service, ...left },
        ]
      : [
          { director: one, service, ...left },
          { director: other, service: same, ...right },
        ];
    const node = to.director.node.name;
    const args = { keyword, own: at.value, node, service: service.text };
    const place = placeAt(at.director, at.service, at.span ?? at.service.server.head);
    const related = [
      { at: placeAt(to.director, to.service, to.span ?? to.service.server.head), args: { node } },
    ];
    if (to.value === '') return [{ message: 'unset', at: place, args, related }];
    return [{ message: 'setting', at: place, args: { ...args, other: to.value }, related }];
  });
}

function headAt(director: Director, service: Service): NodeSpan {
  return placeAt(director, service, service.server.head);
}

function placeAt({ node }: Director, { placed }: Service, span: Span): NodeSpan {
  return inNode(node, { placed, span });
}
