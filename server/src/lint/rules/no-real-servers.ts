/** A service without servers, which the daemon removes. */
import { headSpan } from '../../config/statements.ts';
import { isTold } from '../../model/told.ts';
import { isWholeSegment, virtualServerOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const noRealServers = defineRule({
  id: 'no-real-servers',
  scope: 'segment',
  category: 'semantic',
  severity: 'error',
  blocks: ['virtual_server'],
  lacking: { virtual_server: [['real_server']] },
  title: { en: 'A virtual server has no real server', zh: '虚拟服务器没有真实服务器' },
  why: {
    en: 'A service needs at least one `real_server` with a correct address. Without one keepalived reports and removes the whole service, the `sorry_server` too, so clients that reach the virtual IP are refused.',
    zh: '一项服务至少要有一个地址正确的 `real_server`。没有时，keepalived 会报告并移除整项服务，包括 `sorry_server`，连到虚拟 IP 的客户端都会被拒绝。',
  },
  messages: {
    empty: {
      en: "Virtual server '{name}' has no real server; keepalived removes it",
      zh: '虚拟服务器“{name}”没有真实服务器；keepalived 会移除它',
      advice: { en: 'Add a real_server.', zh: '请添加 real_server。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
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
  check(segment, block, report) {
    if (!block.isClosed || !isWholeSegment(segment)) return;
    const server = virtualServerOf(segment, block);
    if (!server || server.serverCount > 0 || isTold(segment, 'real_server', server.head)) return;
    const span = headSpan(segment, block);
    report({ message: 'empty', span, args: { name: server.name.text } });
  },
});
