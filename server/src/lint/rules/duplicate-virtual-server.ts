/** Two services with one address, port and protocol. */
import { memo } from '../../base/memo.ts';
import { protocolOf, type VirtualServer } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, type Service, servicesOf } from '../services.ts';

export const duplicateVirtualServer = defineRule({
  id: 'duplicate-virtual-server',
  scope: 'config',
  category: 'duplicate',
  severity: 'warning',
  blocks: SERVICE_BLOCKS,
  title: { en: 'Two virtual servers are the same service', zh: '两个虚拟服务器是同一项服务' },
  why: {
    en: 'The kernel has one service for an address, a port and a protocol. keepalived accepts a second block for it without a word: both put their servers into the same table and take them out again by their own checks, and which scheduler holds depends on the order. Nobody notices until a server that is down gets clients.',
    zh: '对同一地址、端口和协议，内核只有一项服务。第二个块会被不作提示地接受：两个块都往同一张表里添加服务器，又各按自己的检查摘除，用哪个调度算法取决于先后。直到失效的服务器仍收到客户端，才会有人发现。',
  },
  messages: {
    same: {
      en: 'This service is already defined in line {line}; the kernel has only one, which both blocks change',
      zh: '该服务已在第 {line} 行定义；内核中只有一项，两个块都会改动它',
      advice: { en: 'Put all servers into one block.', zh: '请把服务器都写进同一个块。' },
    },
  },
  related: { en: 'first defined here', zh: '首次定义于此' },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}

virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.22 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
    real_server 192.0.2.22 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(view, report) {
    const services = servicesOf(view);
    if (services.length < 2) return;
    const seen = new Map<string, Service>();
    for (const service of services) {
      const { placed, server } = service;
      const key = keyOf(service);
      const first = key === undefined ? service : seen.get(key);
      if (key !== undefined && !first) seen.set(key, service);
      if (!first || first === service) continue;
      const origin = { placed: first.placed, span: first.server.head };
      const at = { placed, span: server.name.span };
      report({ message: 'same', at, args: {}, related: [origin], lines: { line: origin } });
    }
  },
});

function keyOf({ server }: Service): string | undefined {
  return serviceKey(server).key;
}

/** Undefined where a protocol is not known. */
const serviceKey = memo((server: VirtualServer): { readonly key: string | undefined } => {
  const { kind, name, endpoint, family, last } = server;
  const protocol = protocolOf(server) ?? (last.has('protocol') ? undefined : 'udp');
  if (kind === 'mark') return { key: `mark ${Number(name.text)} ${family}` };
  if (protocol === undefined) return { key: undefined };
  return { key: endpoint ? `${endpoint.key} ${protocol}` : `group ${name.text} ${protocol}` };
});
