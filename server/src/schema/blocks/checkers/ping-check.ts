/** The checker that pings. */
import type { Localized } from '../../../base/localized.ts';
import { block } from '../../define.ts';
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
  doc: {
    en: 'Sends an ICMP echo request; shows that the machine answers, and nothing of its services.',
    zh: '发送 ICMP 回显请求，只说明机器有应答，不说明服务正常。',
    body: {
      en: 'A machine answers pings long after its service died, so add a checker for the service.\n\nIf omitted: servers are never pinged. If wrong: where a firewall drops ICMP, a healthy server is taken out.',
      zh: '机器在服务死掉之后很久仍会应答 ping，因此还应加上针对服务的检查器。\n\n省略时：从不 ping 服务器。写错时：防火墙丢弃 ICMP 时，健康的服务器也会被摘除。',
    },
    see: ['virtual_server.real_server.TCP_CHECK'],
  },
  body: [...connection(ages, checker), ...timing(ages, { retry: '1', delayBeforeRetry: '1' }, checker)],
});
