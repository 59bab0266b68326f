/** A server behind direct routing or a tunnel with a port other than that of its service. */

import type { Word } from '../../config/statements.ts';
import { mayChangePort } from '../../model/service-look.ts';
import type { ServerGroup } from '../../model/virtual-group.ts';
import type { RealServer, SorryServer, VirtualServer } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';
import { replaceWith } from '../word-fix.ts';

export const portChangedByDirectRouting = defineRule({
  id: 'port-changed-by-direct-routing',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  concerns: mayChangePort,
  title: {
    en: 'A server behind DR or TUN has another port than its service',
    zh: 'DR 或 TUN 下，服务器的端口与服务不同',
  },
  why: {
    en: 'Direct routing and tunnels pass packets on unchanged, the port too. keepalived reports the difference and uses the port of the service, so the server must listen there; on the port in the file no client ever calls. A checker without `connect_port` still tests the port in the file: the service may be dead while the check succeeds, or the server is taken out although it works.',
    zh: '直接路由和隧道原样转发报文，端口也不变。keepalived 会报告这一差异并使用服务的端口，因此服务器必须监听那个端口；文件里写的端口永远没有客户端来连。没有写 `connect_port` 的检查器却仍检查文件里的端口：服务已停而检查通过，或者服务正常却被摘除。',
  },
  messages: {
    reset: {
      en: 'lb_kind {method} cannot change the port: keepalived uses {port}, not {other}',
      zh: 'lb_kind {method} 不能转换端口：keepalived 会使用 {port} 而不是 {other}',
      advice: { en: 'Use NAT, or one port.', zh: '请改用 NAT，或统一端口。' },
    },
    every: {
      en: 'lb_kind {method} cannot change the port: this service is for all ports, and keepalived ignores {other}',
      zh: 'lb_kind {method} 不能转换端口：该服务面向所有端口，keepalived 会忽略 {other}',
    },
    group: {
      en: "lb_kind {method} cannot change the port: '{name}' has an entry with port {port}, not {other}",
      zh: 'lb_kind {method} 不能转换端口：“{name}”中有端口为 {port} 的条目，而不是 {other}',
      advice: { en: 'Use NAT, or one port.', zh: '请改用 NAT，或统一端口。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 443 {
    lb_algo wrr
    lb_kind DR
    protocol TCP
    real_server 192.0.2.21 8443 {
        TCP_CHECK {
            connect_timeout 3
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 443 {
    lb_algo wrr
    lb_kind DR
    protocol TCP
    real_server 192.0.2.21 443 {
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
      if (!hasUntranslated(server)) continue;
      for (const it of targetsOf(server)) {
        const clash = clashOf(server, group, it);
        if (clash) report({ ...clash, at: { placed, span: clash.word.span } });
      }
    }
  },
  fixes({ finding }) {
    const { message, args, span } = finding;
    return message === 'reset' ? [replaceWith(span, String(args.port), false)] : [];
  },
});

type Target = RealServer | SorryServer;

interface Clash {
  readonly message: string;
  readonly word: Word;
  readonly args: Readonly<Record<string, string | number>>;
}

function hasUntranslated({ servers, sorry }: VirtualServer): boolean {
  return servers.some((it) => it.method !== 'NAT') || (sorry !== undefined && sorry.method !== 'NAT');
}

function targetsOf({ servers, sorry }: VirtualServer): readonly Target[] {
  return sorry ? [...servers, sorry] : servers;
}

function clashOf(server: VirtualServer, group: ServerGroup | undefined, target: Target): Clash | undefined {
  const { method, endpoint } = target;
  const { port: word, portNumber: other } = endpoint;
  if (method === 'NAT' || other === 0 || !word) return undefined;
  if (server.endpoint) {
    const port = server.endpoint.portNumber;
    if (port === other) return undefined;
    return { message: port === 0 ? 'every' : 'reset', word, args: { method, port, other } };
  }
  const entry = group?.addresses.find((it) => it.portNumber !== other);
  if (!entry) return undefined;
  return { message: 'group', word, args: { method, port: entry.portNumber, other, name: server.name.text } };
}
