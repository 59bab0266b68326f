/** Two services with one address, port and protocol. */
import type { PlacedClaim } from '../../model/claim-index.ts';
import { SERVICE_SPACE } from '../../model/service-claims.ts';
import { virtualServerOf } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

export const duplicateVirtualServer = defineRule({
  id: 'duplicate-virtual-server',
  scope: 'claims',
  category: 'duplicate',
  severity: 'warning',
  spaces: [SERVICE_SPACE],
  title: { en: 'Two virtual servers are the same service', zh: '两个虚拟服务器是同一项服务' },
  why: {
    en: 'The kernel has one service for an address, a port and a protocol. The configuration test accepts a second block for it in silence; the running daemon logs “Service already exists”. Both blocks put their servers into the same table and take them out again by their own checks, while scheduler and persistence stay those of the first. Nobody notices until a server that is down gets clients.',
    zh: '对同一地址、端口和协议，内核只有一项服务。配置测试会默默接受第二个块，运行中的守护进程只在日志里写“Service already exists”。两个块都往同一张表里添加服务器，又各按自己的检查摘除，调度算法和会话保持则是第一个块的。直到失效的服务器仍收到客户端，才会有人发现。',
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
  judge(claims, report) {
    if (claims.length < 2) return;
    const [first, ...others] = claims.filter(isServing);
    if (!first) return;
    for (const at of others) {
      report({ message: 'same', at, args: {}, related: [first], lines: { line: first } });
    }
  },
});

/** A service without servers is removed before it is made. */
function isServing({ placed, claim }: PlacedClaim): boolean {
  const server = claim.block && virtualServerOf(placed.segment, claim.block);
  return server !== undefined && server.servers.length > 0;
}
