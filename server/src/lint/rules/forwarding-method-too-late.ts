/** A forwarding method below servers that already have another one. */
import { virtualServerOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const forwardingMethodTooLate = defineRule({
  id: 'forwarding-method-too-late',
  scope: 'segment',
  category: 'semantic',
  severity: 'warning',
  blocks: ['virtual_server'],
  having: { virtual_server: ['lvs_method'] },
  repeating: ({ keyword }) => keyword === 'lb_kind' || keyword === 'lvs_method',
  title: {
    en: 'A forwarding method comes too late for servers above it',
    zh: '转发方式写得太晚，前面的服务器用不上',
  },
  why: {
    en: 'A server takes the forwarding method that holds where its block stands. One that is given again further down is accepted without a word and counts only for the servers behind it, so the servers of one service are reached in different ways.',
    zh: '服务器采用其块所在位置当时有效的转发方式。后面再写一次会被不作提示地接受，但只对其后的服务器有效，于是同一服务的服务器以不同方式转发。',
  },
  messages: {
    late: {
      en: '{method} comes too late for the servers above: keepalived reaches them with {used}',
      zh: '{method} 对前面的服务器来说写得太晚：keepalived 仍以 {used} 转发',
      advice: { en: 'Move the line above them.', zh: '请移到它们之前。' },
    },
  },
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
    lb_kind DR
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
    for (const { word, used } of virtualServerOf(segment, block)?.lateMethods ?? []) {
      report({ message: 'late', span: word.span, args: { method: word.text, used } });
    }
  },
});
