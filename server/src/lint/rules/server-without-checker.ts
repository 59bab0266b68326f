/** A server that nobody checks. */
import { nameOf } from '../../config/statements.ts';
import { isServed, isWholeSegment } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const serverWithoutChecker = defineRule({
  id: 'server-without-checker',
  scope: 'segment',
  category: 'semantic',
  severity: 'info',
  blocks: ['virtual_server.real_server'],
  title: { en: 'A real server has no checker', zh: '真实服务器没有检查器' },
  why: {
    en: 'keepalived takes a server out when one of its checkers fails. Without any it counts as alive for ever, and the kernel keeps sending it clients after it has died.',
    zh: '某个检查器失败时，keepalived 才会摘除服务器。一个检查器都没有，服务器就永远算正常，失效后内核仍会把客户端分给它。',
  },
  messages: {
    unchecked: {
      en: "Real server '{name}' has no checker: it counts as alive for ever",
      zh: '真实服务器“{name}”没有检查器：它永远算正常',
      advice: { en: 'Add TCP_CHECK, for example.', zh: '例如添加 TCP_CHECK。' },
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        weight 1
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
  check(segment, block, report) {
    if (block.children.length > 0 || !isWholeSegment(segment) || !isServed(segment, block)) return;
    const name = nameOf(segment, block);
    if (name?.isKnown) report({ message: 'unchecked', span: name.span, args: { name: name.text } });
  },
});
