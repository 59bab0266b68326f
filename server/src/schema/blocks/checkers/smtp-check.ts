/** The checker that talks to a mail server. */
import { arg, block, directive } from '../../define.ts';
import { text } from '../../types/text.ts';
import { service } from '../virtual-server/examples.ts';
import { type Ages, type Checker, connection, timing } from './common.ts';

const ages: Ages = {
  connect_ip: '1.2.17',
  connect_port: '1.2.17',
  bindto: '1.2.17',
  bind_port: '1.2.17',
  bind_if: '1.3.7',
  fwmark: '1.2.17',
  warmup: '1.2.13',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const hostAges: Ages = {
  bind_port: '1.2.13',
  bind_if: '1.3.7',
  connect_timeout: '1.2.13',
  fwmark: '1.2.13',
  retry: '1.3.7',
  delay_before_retry: '1.3.7',
  warmup: '1.3.7',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const defaults = { retry: '1', delayBeforeRetry: '1' } as const;

const checker: Checker = {
  keyword: 'SMTP_CHECK',
  doc: {
    pitfalls: {
      connect_timeout: {
        en: 'For this checker the `connect_timeout` of server or service must stand above the block; one below comes too late, and 5 seconds apply.',
        zh: '对本检查器，服务器或服务的 `connect_timeout` 必须写在块之前；写在后面就来不及了，仍按 5 秒。',
      },
    },
  },
};

const host = block('host', {
  deprecated: { since: '1.3.7', use: 'one SMTP_CHECK per host' },
  repeatable: true,
  duplicates: 'accumulates',
  doc: {
    en: 'One more address to check, in the old form of the checker.',
    zh: '旧写法中另一个要检查的地址。',
    body: {
      en: 'Up to 2.2.7 each block becomes a checker of its own, with the `helo_name` of the surrounding one. From 2.2.8 on its lines act on the surrounding checker: that one asks the `connect_ip` of the last block, and the blocks are left with the address of the real server.\n\nIf omitted: the address of the real server is checked, or the one of `connect_ip`, and nothing else is needed. If wrong: it is deprecated, which only the log of the running daemon mentions, and an update changes what is checked without a word.\n\nWrite one `SMTP_CHECK` per address instead.',
      zh: '到 2.2.7 为止，每个块成为一个独立的检查器，使用外层的 `helo_name`。2.2.8 起，块里的行作用于外层检查器：它去查最后一个块的 `connect_ip`，而这些块只剩下真实服务器的地址。\n\n省略时：检查真实服务器的地址或 `connect_ip` 的地址，不需要别的。写错时：它已弃用，只有运行中的守护进程在日志里提到；升级后检查的目标会悄悄改变。\n\n应改为每个地址写一个 `SMTP_CHECK`。',
    },
    example: service(
      [],
      [
        'real_server 192.0.2.21 25 {',
        'SMTP_CHECK {',
        'helo_name lb.example.com',
        '}',
        'SMTP_CHECK {',
        'connect_ip 192.0.2.121',
        'helo_name lb.example.com',
        '}',
        '}',
      ],
      '192.0.2.100 25',
    ),
    see: ['virtual_server.real_server.SMTP_CHECK', 'virtual_server.real_server.SMTP_CHECK.connect_ip'],
  },
  body: [...connection(hostAges, checker), ...timing(hostAges, defaults, checker)],
});

export const smtpCheck = block('SMTP_CHECK', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 10,
  snippet: '{\n\tconnect_timeout ${1:3}\n\tretry ${2:2}\n\tdelay_before_retry ${3:2}\n}',
  doc: {
    en: 'Greets a mail server and expects polite answers up to the end of the session.',
    zh: '与邮件服务器对话，要求直到会话结束都应答正常。',
    body: {
      en: 'It waits for the greeting 220, sends HELO with `helo_name`, wants 250, says QUIT and reads one more line. No mail is sent. A server that accepts connections but refuses service, for instance with 421 for lack of disk space, is taken out.\n\nIf omitted: with `TCP_CHECK` alone such a server keeps receiving mail sessions. If wrong: `hello_name` is an unknown keyword; it is `helo_name`.\n\nThe port is that of the real server, not 25 by itself. TLS is not spoken, so it does not fit port 465. Blocks `host` are deprecated: write one checker per address.',
      zh: '它等待 220 问候，以 `helo_name` 发送 HELO，要求 250，再发 QUIT 并多读一行。不发送邮件。接受连接却拒绝服务的服务器，例如因磁盘不足应答 421，会被摘除。\n\n省略时：只有 `TCP_CHECK` 时，这样的服务器仍会不断接到邮件会话。写错时：`hello_name` 是未知关键字，应写 `helo_name`。\n\n端口取真实服务器的端口，不会自动用 25。它不使用 TLS，因此不适合 465 端口。`host` 块已弃用：每个地址写一个检查器。',
    },
    pitfalls: [
      {
        en: 'A greeting of several lines begins with `220-`, which counts as a bad greeting: the server never comes up.',
        zh: '多行问候以 `220-` 开头，会被当作错误的问候：服务器永远不会恢复。',
      },
    ],
    example: service(
      [],
      [
        'real_server 192.0.2.21 25 {',
        'SMTP_CHECK {',
        'helo_name lb.example.com',
        'connect_timeout 5',
        'retry 2',
        'delay_before_retry 3',
        '}',
        '}',
      ],
      '192.0.2.100 25',
    ),
    see: ['virtual_server.real_server.SMTP_CHECK.helo_name', 'virtual_server.real_server.TCP_CHECK'],
  },
  body: [
    directive('helo_name', {
      args: [arg('name', text({ label: 'NAME' }))],
      default: 'smtpchecker.keepalived.org',
      duplicates: 'last-wins-with-error',
      rank: 1,
      doc: {
        en: 'The name by which the check greets the mail server.',
        zh: '检查向邮件服务器打招呼时自报的名称。',
        body: {
          en: 'It stands in the log of the mail server at every check, so a name of the balancer shows where the sessions come from. Servers that verify the name refuse one that does not exist.\n\nIf omitted: `smtpchecker.keepalived.org`, which says nothing about your site. If wrong: a name that the server rejects fails the check, and all servers with the same rules are taken out; without a word it is reported and ignored. In a second line the later name counts.',
          zh: '每次检查它都会出现在邮件服务器的日志里，写均衡器的名称就能看出会话从哪里来。会核实名称的服务器，会拒绝不存在的名称。\n\n省略时：`smtpchecker.keepalived.org`，看不出与自己的站点有什么关系。写错时：服务器拒绝的名称会使检查失败，规则相同的服务器全部被摘除；没写名称会被报告并忽略。写了第二行时以后一个名称为准。',
        },
        example: service(
          [],
          ['real_server 192.0.2.21 25 {', 'SMTP_CHECK {', 'helo_name lb-1.example.com', '}', '}'],
          '192.0.2.100 25',
        ),
        see: ['virtual_server.real_server.SMTP_CHECK', 'virtual_server.real_server.SMTP_CHECK.connect_port'],
      },
    }),
    ...connection(ages, checker),
    ...timing(ages, defaults, checker),
    host,
  ],
});
