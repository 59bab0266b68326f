/** Settings of a service by firewall mark that need an address. */

import type { Span } from '../../config/finding.ts';
import { isByAddress } from '../../model/service-look.ts';
import type { ServerGroup } from '../../model/virtual-group.ts';
import type { VirtualServer } from '../../model/virtual-server.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';
import { deletion } from '../word-fix.ts';

export const ignoredWithFirewallMark = defineRule({
  id: 'ignored-with-firewall-mark',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  concerns: (segment, block) => !isByAddress(segment, block),
  title: {
    en: 'A setting has no effect on a service by firewall mark',
    zh: '对防火墙标记服务无效的设置',
  },
  why: {
    en: 'Which packets belong to such a service is decided where they get the mark, so it has neither a protocol nor a port nor an address that could wait for VRRP. keepalived reports what is given nevertheless and drops it; with direct routing or a tunnel a server gets each packet on the port that the client called.',
    zh: '哪些报文属于这类服务，由打标记的规则决定，因此它没有协议和端口，也没有可供 VRRP 等待的地址。写了这些设置，keepalived 会报告并丢弃；在直接路由或隧道方式下，服务器收到的报文保持客户端所连的端口。',
  },
  messages: {
    port: {
      en: 'A service by firewall mark has no port: with lb_kind {method} keepalived ignores {port}',
      zh: '防火墙标记服务没有端口：lb_kind 为 {method} 时 keepalived 会忽略 {port}',
    },
    protocol: {
      en: 'A service by firewall mark has no protocol; keepalived ignores this line',
      zh: '防火墙标记服务没有协议；keepalived 会忽略这一行',
    },
    suspend: {
      en: "A service by firewall mark has no address to wait for; keepalived drops 'ha_suspend'",
      zh: '防火墙标记服务没有可等待的地址；keepalived 会丢弃“ha_suspend”',
    },
  },
  examples: [
    {
      bad: `virtual_server fwmark 7 {
    lb_algo wrr
    lb_kind DR
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server fwmark 7 {
    lb_algo wrr
    lb_kind DR
    real_server 192.0.2.21 {
        TCP_CHECK {
            connect_port 80
        }
    }
}
`,
    },
    {
      bad: `virtual_server fwmark 7 {
    protocol TCP
    ha_suspend
    lb_algo wrr
    lb_kind NAT
    real_server 192.0.2.21 80 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
    },
  ],
  check(view, report) {
    for (const { placed, server, group } of servicesOf(view)) {
      if (server.kind === 'address' || (server.kind === 'group' && !group?.marks.length)) continue;
      for (const { message, span, args } of ignoredOf(server, group)) {
        report({ message, at: { placed, span }, args });
      }
    }
  },
  fixes,
});

interface Ignored {
  readonly message: 'port' | 'protocol' | 'suspend';
  readonly span: Span;
  readonly args: Readonly<Record<string, string | number>>;
}

function* ignoredOf(server: VirtualServer, group: ServerGroup | undefined): Generator<Ignored> {
  const suspend = server.last.get('ha_suspend')?.words[0];
  if (suspend) yield { message: 'suspend', span: suspend.span, args: {} };
  if (group && group.addresses.length > 0) return;
  const [keyword, protocol] = server.last.get('protocol')?.words ?? [];
  if (keyword && protocol) {
    const span = { ...keyword.span, end: protocol.span.end };
    if (keyword.span.piece === protocol.span.piece) yield { message: 'protocol', span, args: {} };
  }
  for (const { endpoint, method } of [...server.servers, ...(server.sorry ? [server.sorry] : [])]) {
    const { port, portNumber } = endpoint;
    if (method === 'NAT' || !port || portNumber === 0) continue;
    yield { message: 'port', span: port.span, args: { method, port: portNumber } };
  }
}

/** Not safe for a port: checkers without a port of their own use that of their server. */
function fixes(context: FixContext): readonly RuleFix[] {
  const { finding } = context;
  const safe = finding.message !== 'port';
  const title = { en: 'Remove what has no effect', zh: '删除无效的设置' };
  return [{ title, safe, edits: [deletion(context, finding.span)] }];
}
