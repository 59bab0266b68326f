/** The checker that pings. */
import type { Localized } from '../../../base/localized.ts';
import { block } from '../../define.ts';
import { service } from '../virtual-server/examples.ts';
import { type Ages, allSince, type Checker, connection, timing } from './common.ts';

const ages: Ages = allSince('2.1.0');

const unused: Localized = {
  en: '`PING_CHECK` reads the line, but its pings leave without regard to it.',
  zh: '`PING_CHECK` 会读入这一行，但发出的 ping 不受它影响。',
};

const checker: Checker = {
  keyword: 'PING_CHECK',
  doc: {
    pitfalls: {
      connect_port: {
        en: '`PING_CHECK` reads the line without any effect, since a ping has no port.',
        zh: '`PING_CHECK` 会读入这一行，但毫无作用：ping 没有端口。',
      },
      bindto: unused,
      bind_port: unused,
      bind_if: unused,
      fwmark: unused,
    },
  },
};

export const pingCheck = block('PING_CHECK', {
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  rank: 13,
  snippet: '{\n\tconnect_timeout ${1:3}\n\tretry ${2:2}\n\tdelay_before_retry ${3:2}\n}',
  doc: {
    en: 'Sends an ICMP echo request; shows that the machine answers, and nothing of its services.',
    zh: '发送 ICMP 回显请求，只说明机器有应答，不说明服务正常。',
    body: {
      en: 'It finds a machine or a network that is gone. A machine answers pings long after its service died, so add a checker for the service, or use it where none fits.\n\nIf omitted: servers are never pinged; no checker implies it. If wrong: where a firewall drops ICMP, a healthy server is taken out. Port and source settings are read but not used.\n\nThe daemon opens the kernel setting `net.ipv4.ping_group_range` for its own group to be allowed to ping.',
      zh: '它能发现机器或网络不见了。机器在服务死掉之后很久仍会应答 ping，因此还应加上针对服务的检查器，或只在没有合适的检查器时用它。\n\n省略时：从不 ping 服务器，别的检查器也不会顺带做。写错时：防火墙丢弃 ICMP 时，健康的服务器也会被摘除。端口和源地址的设置会被读入，但不使用。\n\n守护进程会放宽内核设置 `net.ipv4.ping_group_range`，让自己的组可以 ping。',
    },
    example: service(
      [],
      [
        'real_server 192.0.2.21 80 {',
        'weight 1',
        'PING_CHECK {',
        'connect_timeout 1',
        'retry 3',
        'delay_before_retry 1',
        '}',
        '}',
      ],
    ),
    see: ['virtual_server.real_server.TCP_CHECK', 'virtual_server.real_server.BFD_CHECK'],
  },
  body: [...connection(ages, checker), ...timing(ages, { retry: '1', delayBeforeRetry: '1' }, checker)],
});
