/** A service that does not say its protocol, its scheduler or its forwarding method. */
import { isWholeSegment, lastOf, type VirtualServer } from '../../model/virtual-server.ts';
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { hasAddress, SERVICE_BLOCKS, type Service, servicesOf } from '../services.ts';

const LINES: Readonly<Record<string, string>> = {
  protocol: 'protocol TCP',
  scheduler: 'lb_algo wlc',
  method: 'lb_kind NAT',
};

export const missingServiceSetting = defineRule({
  id: 'missing-service-setting',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  lacking: { virtual_server: [['protocol'], ['lb_algo', 'lvs_sched'], ['lb_kind', 'lvs_method']] },
  title: {
    en: 'A virtual server lacks its protocol, scheduler or forwarding method',
    zh: '虚拟服务器缺少协议、调度算法或转发方式',
  },
  why: {
    en: 'keepalived fills the gap and reports it: UDP, weighted least connections, NAT. The protocol is the one that hurts, since a web service on UDP answers no browser; a wrong forwarding method leaves connections hanging after the first packet.',
    zh: 'keepalived 会自行补上并报告：UDP、加权最少连接、NAT。最要紧的是协议：UDP 上的网站没有浏览器能打开；转发方式不对，则连接在第一个报文之后就卡住。',
  },
  messages: {
    protocol: {
      en: "Virtual server '{name}' has no protocol; keepalived makes it a UDP service",
      zh: '虚拟服务器“{name}”没有 protocol；keepalived 会把它当作 UDP 服务',
    },
    scheduler: {
      en: "Virtual server '{name}' has no lb_algo; keepalived uses wlc",
      zh: '虚拟服务器“{name}”没有 lb_algo；keepalived 会使用 wlc',
    },
    method: {
      en: "Virtual server '{name}' has no lb_kind; keepalived uses NAT",
      zh: '虚拟服务器“{name}”没有 lb_kind；keepalived 会使用 NAT',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    real_server 192.0.2.21 80 {
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
}
`,
    },
    {
      bad: `virtual_server 192.0.2.10 80 {
    protocol TCP
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
    for (const service of servicesOf(view)) {
      const { placed, server } = service;
      const { segment } = placed;
      if (!isWholeSegment(segment)) continue;
      for (const message of ['protocol', 'scheduler', 'method'] as const) {
        if (!isMissing(service, message)) continue;
        const spans = server.firstServer ? [server.firstServer] : [];
        const name = server.name.text;
        report({ message, at: { placed, span: server.head }, args: { name }, spans });
      }
    }
  },
  fixes,
});

/** As validate_check_config() in keepalived/check/check_data.c asks; what is written wrongly is another rule's. */
function isMissing(service: Service, what: string): boolean {
  const { server } = service;
  if (what === 'scheduler') return !lastOf(server, 'lb_algo', 'lvs_sched');
  if (what === 'method') return !lastOf(server, 'lb_kind', 'lvs_method') && needsMethod(server);
  return !server.last.has('protocol') && hasAddress(service);
}

function needsMethod({ servers, sorry }: VirtualServer): boolean {
  return servers.some((it) => !it.hasMethod) || (sorry !== undefined && !sorry.hasMethod);
}

/** What the daemon assumes anyway is safe to write down; the protocol is the author's to say. */
function fixes({ finding, indentOf }: FixContext): readonly RuleFix[] {
  const [first] = finding.spans ?? [];
  const line = LINES[finding.message];
  if (!first || line === undefined) return [];
  const span = { ...first, end: first.start };
  const title = { en: "Add '{line}'", zh: '添加“{line}”' };
  const newText = `${line}\n${indentOf(first)}`;
  return [{ title, args: { line }, safe: finding.message !== 'protocol', edits: [{ span, newText }] }];
}
