/** Two servers of a service with one address and port. */
import { mayRepeatServer } from '../../model/service-look.ts';
import { duplicatesOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';
import { SERVICE_BLOCKS, servicesOf } from '../services.ts';

export const duplicateRealServer = defineRule({
  id: 'duplicate-real-server',
  scope: 'config',
  category: 'duplicate',
  severity: 'error',
  blocks: SERVICE_BLOCKS,
  concerns: mayRepeatServer,
  title: { en: 'A real server is listed twice', zh: '同一真实服务器列出了两次' },
  why: {
    en: 'keepalived keeps the first of two servers with the same address and port, and removes the second with its weight and its checkers. Often one of them is a copy whose address was not changed, and a machine that is paid for gets no client.',
    zh: '地址和端口都相同的两台服务器，keepalived 只保留第一台，第二台连同权重和检查器一起移除。这常常是复制后忘了改地址，结果有一台机器收不到任何客户端。',
  },
  messages: {
    removed: {
      en: "Real server '{name}' is already listed in line {line}; keepalived removes this one",
      zh: '真实服务器“{name}”已在第 {line} 行列出；keepalived 会移除这一台',
      advice: { en: 'Change its address or its port.', zh: '请更改地址或端口。' },
    },
  },
  related: { en: 'first listed here', zh: '首次列出于此' },
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
    for (const { placed, server } of servicesOf(view)) {
      for (const [other, first] of duplicatesOf(server)) {
        const { address } = other.endpoint;
        report({
          message: 'removed',
          at: { placed, span: address.span },
          args: { name: address.text },
          related: [{ placed, span: first.endpoint.address.span }],
          lines: { line: { placed, span: first.head } },
        });
      }
    }
  },
});
