/** Balancers that do not balance the same services alike. */
import type { Placed } from '../../model/claim-index.ts';
import { protocolOf, type VirtualServer, virtualServerOf } from '../../model/virtual-server.ts';
import type { ClusterNode } from '../cluster.ts';
import { inNode } from '../compare.ts';
import { everyBlock } from '../every-block.ts';
import { type ClusterFinding, defineRule } from '../rule.ts';

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
    server: {
      en: '{node} does not send {service} to {server}: after a failover this server is left out',
      zh: '{node} 不会把 {service} 转发到 {server}：切换后该服务器会被漏掉',
    },
    setting: {
      en: '{keyword} is {own} here, {other} on {node}: after a failover {service} is balanced differently',
      zh: '{keyword} 在本节点为 {own}，在 {node} 为 {other}：切换后 {service} 的均衡方式会变',
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
    const [first, ...others] = nodes.map((node) => ({ node, services: servicesOf(node) }));
    if (!first) return;
    for (const other of others) {
      if (!first.services || !other.services) continue;
      for (const found of compared(first.node, first.services, other.node, other.services)) report(found);
    }
  },
});

type Found = Omit<ClusterFinding, 'rule'>;

interface Service {
  readonly placed: Placed;
  readonly server: VirtualServer;
  /** As people name it. */
  readonly text: string;
}

type Services = ReadonlyMap<string, Service>;

/** By address, port and protocol; undefined for a node that is no balancer, or of which not all is known. */
function servicesOf({ analysis }: ClusterNode): Services | undefined {
  const services = new Map<string, Service>();
  for (const { placed, block } of everyBlock(analysis, 'virtual_server')) {
    const server = virtualServerOf(placed.segment, block);
    if (!server?.isWhole || placed.segment.isOpaque) return undefined;
    if (!server.endpoint) continue;
    const { address, portNumber } = server.endpoint;
    const key = `${server.endpoint.key} ${protocolOf(server) ?? 'udp'}`;
    services.set(key, { placed, server, text: `${address.text} ${portNumber}` });
  }
  return services.size > 0 ? services : undefined;
}

function compared(one: ClusterNode, left: Services, other: ClusterNode, right: Services): readonly Found[] {
  const found: Found[] = [];
  for (const [key, service] of left) {
    const same = right.get(key);
    if (!same) found.push(missing(one, service, other, right));
    else found.push(...servers(one, service, other, same), ...servers(other, same, one, service));
    if (same) found.push(...settings(one, service, other, same));
  }
  for (const [key, service] of right) if (!left.has(key)) found.push(missing(other, service, one, left));
  return found;
}

function missing(holder: ClusterNode, service: Service, other: ClusterNode, services: Services): Found {
  const [any] = services.values();
  const node = other.name;
  return {
    message: 'service',
    at: inNode(holder, { placed: service.placed, span: service.server.head }),
    args: { node, service: service.text },
    related: any
      ? [{ at: inNode(other, { placed: any.placed, span: any.server.head }), args: { node } }]
      : [],
  };
}

/** Servers of one node that the other one leaves out. */
function servers(holder: ClusterNode, service: Service, other: ClusterNode, same: Service): readonly Found[] {
  const known = new Set(same.server.servers.map((it) => it.endpoint.key));
  const node = other.name;
  return service.server.servers
    .filter((it) => !known.has(it.endpoint.key))
    .map(({ head, endpoint: { address, portNumber } }) => ({
      message: 'server',
      at: inNode(holder, { placed: service.placed, span: head }),
      args: { node, service: service.text, server: `${address.text} ${portNumber}` },
      related: [{ at: inNode(other, { placed: same.placed, span: same.server.head }), args: { node } }],
    }));
}

const SETTINGS = ['lb_algo', 'lb_kind', 'persistence_timeout', 'protocol'] as const;

function settings(one: ClusterNode, service: Service, other: ClusterNode, same: Service): readonly Found[] {
  return SETTINGS.flatMap((keyword): readonly Found[] => {
    const theirs = service.server.last.get(keyword)?.words[1];
    const own = same.server.last.get(keyword)?.words[1];
    if (!own?.isKnown || !theirs?.isKnown || own.text.toLowerCase() === theirs.text.toLowerCase()) return [];
    const args = { keyword, own: own.text, other: theirs.text, node: one.name, service: service.text };
    const related = [
      { at: inNode(one, { placed: service.placed, span: theirs.span }), args: { node: one.name } },
    ];
    return [
      { message: 'setting', at: inNode(other, { placed: same.placed, span: own.span }), args, related },
    ];
  });
}
