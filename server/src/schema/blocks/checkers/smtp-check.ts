/** The checker that talks to a mail server. */
import { arg, block, directive } from '../../define.ts';
import { text } from '../../types/text.ts';
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
  },
  body: [...connection(hostAges, checker), ...timing(hostAges, defaults, checker)],
});

export const smtpCheck = block('SMTP_CHECK', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 10,
  doc: {
    en: 'Greets a mail server and expects polite answers up to the end of the session.',
    zh: '与邮件服务器对话，要求直到会话结束都应答正常。',
    body: {
      en: 'It greets the server with `helo_name` and leaves again, without sending a mail. One block checks one address.\n\nIf omitted: a mail server whose port is open counts as healthy although it refuses all mail. If wrong: `hello_name` is no keyword; it is `helo_name`.',
      zh: '它用 `helo_name` 向服务器问候后退出，不发送邮件。一个块检查一个地址。\n\n省略时：端口开着但拒收一切邮件的服务器也会被视为健康。写错时：`hello_name` 不是关键字，应写 `helo_name`。',
    },
    see: ['virtual_server.real_server.TCP_CHECK'],
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
      },
    }),
    ...connection(ages, checker),
    ...timing(ages, defaults, checker),
    host,
  ],
});
