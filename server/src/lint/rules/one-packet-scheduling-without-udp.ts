/** One-packet scheduling for a protocol with connections. */
import { protocolOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { hasAddress, SERVICE_BLOCKS, servicesOf } from '../services.ts';
import { deletion } from '../word-fix.ts';

export const onePacketSchedulingWithoutUdp = defineRule({
  id: 'one-packet-scheduling-without-udp',
  scope: 'config',
  category: 'semantic',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  having: { virtual_server: ['ops'] },
  title: { en: 'One-packet scheduling is set for TCP or SCTP', zh: 'TCP 或 SCTP 服务启用了单包调度' },
  why: {
    en: 'With `ops` the kernel picks a server for each packet anew. That suits single questions over UDP; a connection would be torn apart, so keepalived reports the setting and clears it.',
    zh: '启用 `ops` 后，内核会为每个报文重新选择服务器。这适合 UDP 的一问一答；连接会因此被拆散，所以 keepalived 会报告并清除这一设置。',
  },
  messages: {
    dropped: {
      en: "'ops' is for UDP; with protocol {protocol} keepalived clears it",
      zh: '“ops”只用于 UDP；protocol 为 {protocol} 时 keepalived 会清除它',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    ops
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
  ],
  check(view, report) {
    for (const service of servicesOf(view)) {
      const { placed, server } = service;
      const ops = server.last.get('ops')?.words[0];
      const protocol = protocolOf(server);
      if (!ops || !protocol || protocol === 'udp' || !hasAddress(service)) continue;
      const args = { protocol: protocol.toUpperCase() };
      report({ message: 'dropped', at: { placed, span: ops.span }, args });
    }
  },
  fixes(context) {
    const title = { en: "Remove 'ops'", zh: '删除“ops”' };
    return [{ title, safe: true, edits: [deletion(context, context.finding.span)] }];
  },
});
