/** Who this machine is, and to whom it writes. */
import { arg, type DirectiveData, directive, list } from '../../define.ts';
import { email } from '../../types/email.ts';
import { host } from '../../types/host.ts';
import { integer } from '../../types/integer.ts';
import { port } from '../../types/port.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';

export const mailSettings: readonly DirectiveData[] = [
  directive('router_id', {
    args: [arg('name', text({ label: 'NAME' }))],
    default: { en: 'the host name', zh: '主机名' },
    rank: 1,
    doc: {
      en: 'A label for this machine, used in notification mails and SNMP.',
      zh: '本机的名称标签，用于通知邮件和 SNMP。',
      body: {
        en: 'It never travels in an advert and has no say in elections; what ties nodes together is `virtual_router_id`. Give every node its own label, because it opens the subject of each mail and tells you which machine is talking.\n\nIf omitted: the host name. If wrong: any word is accepted, so the only damage is a mail that points at another machine.\n\nOnly the first word counts; put a label with blanks in double quotes.',
        zh: '它从不出现在通告里，也不影响选举；把各节点联系在一起的是 `virtual_router_id`。每个节点都应使用不同的标签，因为邮件主题以它开头，靠它才能看出是哪台机器在说话。\n\n省略时：使用主机名。写错时：任何词都会被接受，后果只是邮件指向了错误的机器。\n\n只取第一个词；含空格的标签要加双引号。',
      },
      pitfalls: [
        {
          en: '`LVS_DEVEL` on all nodes: copied from the sample, it makes their mails indistinguishable.',
          zh: '所有节点都叫 `LVS_DEVEL`：照抄示例的结果，邮件无法区分是谁发的。',
        },
      ],
      example: 'global_defs {\n    router_id lb-beijing-1\n}',
      see: ['vrrp_instance.virtual_router_id', 'global_defs.notification_email'],
    },
  }),
  list('notification_email', {
    entry: { args: [arg('address', email, { repeat: true })] },
    repeatable: true,
    duplicates: 'accumulates',
    rank: 4,
    snippet: '{\n\t${1:ops@example.com}\n}',
    doc: {
      en: 'Recipients of the mails that keepalived sends about state changes.',
      zh: 'keepalived 状态变化通知邮件的收件人。',
      body: {
        en: "Each address gets one mail per event: a VRRP transition of instances and groups with `smtp_alert`, a real server that goes up or down, a quorum won or lost. Mail leaves through `smtp_server` in plain SMTP; neither login nor TLS is supported, so point it at a local relay.\n\nIf omitted: nobody is told. If wrong: addresses are not verified; a typing error shows only in the relay's log.\n\nReal servers alert by default as soon as mail is configured, instances and groups only on request (`smtp_alert`, or `smtp_alert_vrrp` for all). A list of words; several lines or one line are the same.",
        zh: '每发生一次事件，每个地址收到一封邮件：写了 `smtp_alert` 的实例和同步组发生切换、真实服务器上线或下线、quorum 达到或失去。邮件以明文 SMTP 经 `smtp_server` 发出，不支持登录和 TLS，所以应指向本机的邮件中继。\n\n省略时：不通知任何人。写错时：不校验地址，写错只会体现在中继的日志里。\n\n只要配置了邮件，真实服务器默认就会告警；实例和同步组则要明确要求（`smtp_alert`，或用 `smtp_alert_vrrp` 统一打开）。这是一个词表，写成多行或一行都一样。',
      },
      pitfalls: [
        {
          en: 'Public mail providers demand TLS and a login; without a local relay no mail will ever arrive.',
          zh: '公共邮箱都要求 TLS 和登录；没有本机中继，邮件永远发不出去。',
        },
        {
          en: '`smtp_alert` without this list and `smtp_server` is accepted in silence and does nothing.',
          zh: '没有本列表和 `smtp_server` 时，`smtp_alert` 会被默默接受，但什么也不做。',
        },
      ],
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n        oncall@example.com\n    }\n    notification_email_from keepalived@lb-1.example.com\n    smtp_server 127.0.0.1\n    smtp_connect_timeout 10\n    router_id lb-1\n}',
      see: ['global_defs.smtp_server', 'global_defs.notification_email_from', 'vrrp_instance.smtp_alert'],
    },
  }),
  directive('notification_email_from', {
    args: [arg('address', email)],
    default: { en: 'user@hostname of the daemon', zh: '守护进程的用户名@主机名' },
    rank: 5,
    doc: {
      en: 'The sender of the notification mails; write one that your mail server accepts.',
      zh: '通知邮件的发件人，应填邮件服务器肯接受的地址。',
      body: {
        en: 'If omitted: the user of the daemon at this host, for example `root@lb-1`. If wrong: the word is not checked here; the mail server may refuse the mail.',
        zh: '省略时：守护进程的用户名加主机名，例如 `root@lb-1`。写错时：这里不做检查，邮件服务器可能拒收。',
      },
      see: ['global_defs.notification_email', 'global_defs.smtp_server'],
    },
  }),
  directive('smtp_server', {
    args: [arg('host', host), arg('port', port(), { optional: true, default: 25, onInvalid: 'ignored' })],
    fatalWhenMissing: true,
    rank: 6,
    doc: {
      en: 'The mail server that takes the notification mails: a name or an address, and a port where it is not 25.',
      zh: '接收通知邮件的邮件服务器：主机名或地址，端口不是 25 时一并写出。',
      body: {
        en: 'The mail is handed over in plain SMTP, without login and without TLS. A relay on this machine or on the local network serves best.\n\nIf omitted: no mail is sent, whatever else asks for it. If wrong: the log tells of it when a mail could not be delivered; failover goes on regardless.',
        zh: '邮件以明文 SMTP 交出，不登录，也不用 TLS。最好用本机或本地网络上的转发服务器。\n\n省略时：无论别处怎样设置都不发邮件。写错时：邮件发不出去时日志会有记录，故障切换不受影响。',
      },
      see: ['global_defs.notification_email', 'global_defs.smtp_alert'],
    },
  }),
  directive('smtp_helo_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '1.2.20',
    default: { en: 'the host name', zh: '主机名' },
    doc: {
      en: 'The name by which this machine greets the mail server.',
      zh: '本机向邮件服务器打招呼时自报的名称。',
    },
  }),
  directive('smtp_connect_timeout', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    default: '30',
    fatalWhenMissing: true,
    rank: 7,
    doc: {
      en: 'How long a notification mail waits for the mail server before it is given up.',
      zh: '通知邮件等待邮件服务器的时间，超时即放弃。',
    },
  }),
  directive('smtp_alert', {
    args: [onOff],
    since: '2.0.0',
    default: { en: 'not set', zh: '未设置' },
    rank: 8,
    doc: {
      en: 'Sends mail for every instance, sync group and real server that does not say otherwise.',
      zh: '为所有未单独设置的实例、同步组和真实服务器发送通知邮件。',
    },
  }),
  directive('smtp_alert_vrrp', {
    args: [onOff],
    since: '2.0.0',
    build: ['vrrp'],
    default: { en: 'not set', zh: '未设置' },
    doc: {
      en: 'Sends mail for every instance and sync group that does not say otherwise.',
      zh: '为所有未单独设置的实例和同步组发送通知邮件。',
    },
  }),
  directive('smtp_alert_checker', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: { en: 'not set', zh: '未设置' },
    doc: {
      en: 'Sends mail for every real server that does not say otherwise.',
      zh: '为所有未单独设置的真实服务器发送通知邮件。',
    },
  }),
  directive('no_email_faults', {
    since: '2.0.0',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps silent when an instance or group enters FAULT; other changes are still mailed.',
      zh: '实例或组进入 FAULT 时不发邮件，其他状态变化照发。',
    },
  }),
  directive('no_checker_emails', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Sends mail when a real server goes up or down, but not for each of its checkers.',
      zh: '只在真实服务器恢复或失效时发邮件，不为它的每个检查器单独发送。',
    },
  }),
];
