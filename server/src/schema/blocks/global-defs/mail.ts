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
        en: 'Every event makes one mail to all of them: a VRRP transition of instances and groups with `smtp_alert`, a real server that goes up or down, a quorum won or lost. Mail leaves through `smtp_server` in plain SMTP; neither login nor TLS is supported, so point it at a local relay.\n\nIf omitted: nobody is told. If wrong: addresses are not verified; one that the relay refuses costs all others their mail, and the log says “Error processing RCPT cmd”.\n\nReal servers alert by default as soon as mail is configured. Instances, groups and the quorum do so only on request, by `smtp_alert` of their own or in `global_defs`. Several words on a line or several lines are the same.',
        zh: '每次事件发出一封邮件，寄给全部收件人：写了 `smtp_alert` 的实例和同步组发生切换、真实服务器上线或下线、quorum 达到或失去。邮件以明文 SMTP 经 `smtp_server` 发出，不支持登录和 TLS，所以应指向本机的邮件中继。\n\n省略时：不通知任何人。写错时：不校验地址；只要有一个地址被中继拒收，其他人也收不到，日志里会有“Error processing RCPT cmd”。\n\n只要配置了邮件，真实服务器默认就会告警。实例、同步组和 quorum 则要明确要求：自己写 `smtp_alert`，或写在 `global_defs` 里。这是一个词表，写成多行或一行都一样。',
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
        en: "It appears twice: as the envelope sender, on which the relay decides whether it takes the mail at all, and in the From line that people see.\n\nIf omitted: the user of the daemon at this host, for example `root@lb-1`. Relays that look up the sender's domain refuse such a name. If wrong: the word is not checked here; a refusal ends that mail with “Error processing MAIL cmd” in the log.\n\nFrom 2.3.0 a display name can stand before an address in angle brackets, both together in double quotes. Only the first word counts; from 2.3.0 further ones are reported.",
        zh: '它会出现两次：一次是信封发件人，中继据此决定收不收这封邮件；一次是收件人看到的 From 行。\n\n省略时：守护进程的用户名加主机名，例如 `root@lb-1`。会检查发件人域名的中继将拒收这样的名字。写错时：这里不做检查；被拒收的邮件就此作废，日志里有“Error processing MAIL cmd”。\n\n2.3.0 起可以在尖括号地址前写显示名，两者一起放进双引号。只取第一个词；2.3.0 起，多余的词会被报告。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    notification_email_from lb-1@example.com\n    smtp_server 127.0.0.1\n}',
      see: ['global_defs.notification_email', 'global_defs.smtp_server', 'global_defs.smtp_helo_name'],
    },
  }),
  directive('smtp_server', {
    args: [
      arg('host', host),
      arg('port', port(), { optional: true, default: 25, onInvalid: 'entry-dropped' }),
    ],
    fatalWhenMissing: true,
    rank: 6,
    doc: {
      en: 'The mail server that takes the notification mails: a name or an address, and a port where it is not 25.',
      zh: '接收通知邮件的邮件服务器：主机名或地址，端口不是 25 时一并写出。',
      body: {
        en: 'Each mail opens a connection of its own and is handed over in plain SMTP, without login and without TLS. There is no queue and no second attempt, so a relay on this machine serves best: it keeps the mail when the network is what failed.\n\nIf omitted: no mail is sent, whatever else asks for it. If wrong: a name that does not resolve, or a bad port, is reported, and there is no mail. A server that does not answer shows in the log only, a missing route to it not even there; failover goes on regardless.\n\nA name is looked up once, when the file is read; a later change of DNS needs a reload.',
        zh: '每封邮件各建一次连接，以明文 SMTP 交出，不登录，也不用 TLS。没有队列，也不会重试，所以最好用本机的转发服务器：出故障的正是网络时，邮件还能留在它那里。\n\n省略时：无论别处怎样设置都不发邮件。写错时：名称解析不了或端口无效会被报告，并且不发邮件。服务器没有应答则只体现在日志里，没有到它的路由则连日志也没有；故障切换不受影响。\n\n名称只在读取配置时解析一次；之后 DNS 有变动，需要重新加载。',
      },
      pitfalls: [
        {
          en: 'While the network is down at boot, a host name may not resolve and mail stays off until a reload; an address avoids that.',
          zh: '开机时网络未通，主机名可能解析失败，直到重新加载前都不会有邮件；写 IP 地址可以避免。',
        },
      ],
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 192.0.2.25 2525\n}',
      see: ['global_defs.notification_email', 'global_defs.smtp_connect_timeout', 'global_defs.smtp_alert'],
    },
  }),
  directive('smtp_helo_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '1.2.20',
    default: { en: 'the host name', zh: '主机名' },
    doc: {
      en: 'The name by which this machine greets the mail server.',
      zh: '本机向邮件服务器打招呼时自报的名称。',
      body: {
        en: 'Many mail servers refuse a greeting that is no full domain name, or one without an entry in DNS. This gives them a name they like without renaming the machine.\n\nIf omitted: the full host name, or `localhost` if the machine has none. If wrong: any word goes out as it is; a server that refuses it ends the mail with “Error processing HELO cmd” in the log. A keyword without a word is ignored in silence.',
        zh: '许多邮件服务器拒绝不是完整域名、或在 DNS 中查不到的问候名。用它可以报一个对方肯接受的名称，而不必改机器的名字。\n\n省略时：完整的主机名；本机没有主机名时用 `localhost`。写错时：写什么就发什么；服务器若拒绝，这封邮件作废，日志里有“Error processing HELO cmd”。只写关键字不写名称，会被默默忽略。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 192.0.2.25\n    smtp_helo_name lb-1.example.com\n}',
      see: ['global_defs.smtp_server', 'global_defs.notification_email_from'],
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
      body: {
        en: 'The limit holds for the connection and again for each answer of the server, so one mail may take several times as long. Nothing else waits for it: elections and health checks go on meanwhile, and only the mail is late or lost.\n\nIf omitted: 30 seconds, so a silent server holds a mail for half a minute. If wrong: 0 is reported and becomes 1; a word or a number beyond the range is reported and the default stays.\n\nA mail that has timed out is not repeated. With a relay on the same machine a few seconds are plenty.',
        zh: '这个时限用于建立连接，服务器的每次应答又各算一次，所以一封邮件可能要花几倍的时间。别的事情都不等它：选举和健康检查照常进行，只是邮件迟到或丢失。\n\n省略时：30 秒，服务器不出声时，一封邮件要等半分钟。写错时：0 会被报告并改为 1；不是数字或超出范围会被报告，仍用默认值。\n\n超时的邮件不会重发。中继就在本机时，几秒足够。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 127.0.0.1\n    smtp_connect_timeout 5\n}',
      see: ['global_defs.smtp_server', 'global_defs.notification_email'],
    },
  }),
  directive('smtp_alert', {
    args: [onOff],
    since: '2.0.0',
    default: { en: 'not set', zh: '未设置' },
    rank: 8,
    doc: {
      en: 'Decides about mail for all instances, sync groups, services and real servers that do not decide themselves.',
      zh: '统一决定实例、同步组、服务和真实服务器是否发邮件，自己写了设置的除外。',
      body: {
        en: "The order is: the block's own `smtp_alert`, then `smtp_alert_vrrp` or `smtp_alert_checker`, then this line. A cluster that writes it mails every failover and every real server that goes or comes.\n\nIf omitted: the defaults differ. Real servers send mail, while instances, groups and the quorum of a service are silent. If wrong: a word that is no boolean is reported, and the setting stays as it was.\n\n`off` therefore has a use too: it silences the real servers. Without `smtp_server` and `notification_email` it does nothing, and no message says so.",
        zh: '先看块自己的 `smtp_alert`，再看 `smtp_alert_vrrp` 或 `smtp_alert_checker`，最后才看这一行。写上它，每次故障切换、每台真实服务器的上线和下线都会发邮件。\n\n省略时：各有各的默认值。真实服务器会发，实例、同步组和服务的 quorum 则不发。写错时：不是布尔值的词会被报告，设置保持不变。\n\n因此 `off` 也有用处：让真实服务器安静下来。没有 `smtp_server` 和 `notification_email` 时它不起作用，也没有任何提示。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 127.0.0.1\n    smtp_alert\n}',
      see: [
        'global_defs.smtp_alert_vrrp',
        'global_defs.smtp_alert_checker',
        'global_defs.notification_email',
        'vrrp_instance.smtp_alert',
      ],
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
      body: {
        en: 'Each change to MASTER, BACKUP or FAULT makes one mail per instance and one more per sync group. On a failover both nodes write if they can, so expect two mails, told apart by `router_id`.\n\nIf omitted: `smtp_alert` decides; without that no mail about VRRP. If wrong: a word that is no boolean is reported and changes nothing.\n\nIt outranks `smtp_alert`, and an instance or group outranks both. `off` here with `smtp_alert` above leaves mail to the health checks.',
        zh: '每次变为 MASTER、BACKUP 或 FAULT，每个实例发一封邮件，每个同步组再发一封。一次切换中，两个节点只要还能发就都会发，所以会收到两封，要靠 `router_id` 区分。\n\n省略时：由 `smtp_alert` 决定，也没有它就不发 VRRP 的邮件。写错时：不是布尔值的词会被报告，不产生任何改变。\n\n它优先于 `smtp_alert`，实例或同步组自己的设置又优先于两者。上面写 `smtp_alert`，这里写 `off`，就只剩健康检查的邮件。',
      },
      example:
        'global_defs {\n    router_id lb-1\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 127.0.0.1\n    smtp_alert_vrrp\n}',
      see: [
        'global_defs.smtp_alert',
        'vrrp_instance.smtp_alert',
        'vrrp_sync_group.smtp_alert',
        'global_defs.no_email_faults',
      ],
    },
  }),
  directive('smtp_alert_checker', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: { en: 'not set', zh: '未设置' },
    doc: {
      en: 'Sends or withholds mail for services and real servers that do not say otherwise.',
      zh: '决定未单独设置的服务和真实服务器是否发送通知邮件。',
      body: {
        en: 'Switched on, it adds mails about a quorum won or lost to those about real servers. Switched off, it stops both, while VRRP goes on writing.\n\nIf omitted: `smtp_alert` decides. Without that, real servers send mail and services do not. If wrong: a word that is no boolean is reported, and the former state remains.\n\nAll nodes of a cluster check the servers, hence each failure is mailed by every node. To hear of it once, switch it off on the backups.',
        zh: '打开后，除了真实服务器的邮件，还会收到 quorum 达到或失去的邮件。关闭则两者都不发，VRRP 的邮件不受影响。\n\n省略时：由 `smtp_alert` 决定。也没有它时，真实服务器会发，服务不发。写错时：不是布尔值的词会被报告，维持原状。\n\n集群的所有节点都在检查服务器，所以每次故障每个节点都会发一封。只想收到一封，就在备机上关掉它。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 127.0.0.1\n    smtp_alert\n    smtp_alert_checker off\n}',
      see: [
        'global_defs.smtp_alert',
        'virtual_server.smtp_alert',
        'virtual_server.real_server.smtp_alert',
        'global_defs.no_checker_emails',
      ],
    },
  }),
  directive('no_email_faults', {
    since: '2.0.0',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps silent when an instance or group enters FAULT; other changes are still mailed.',
      zh: '实例或组进入 FAULT 时不发邮件，其他状态变化照发。',
      body: {
        en: 'A node whose link flaps, or that waits for an interface at boot, can fill a mailbox with FAULT. What remains is the news that counts: who became MASTER.\n\nIf omitted: FAULT is mailed like any other state. If wrong: it takes no value, so `no_email_faults off` switches it on.\n\nA return to the state of the last mail is not mailed either: after BACKUP, FAULT, BACKUP the node has sent a single mail.',
        zh: '链路反复断开的节点，或者开机时要等接口的节点，会用 FAULT 塞满邮箱。留下的是真正要紧的消息：谁成了 MASTER。\n\n省略时：FAULT 与其他状态一样发邮件。写错时：它不取值，写成 `no_email_faults off` 照样是打开。\n\n回到上一封邮件所报的状态，也不会再发：依次经过 BACKUP、FAULT、BACKUP 的节点只发过一封。',
      },
      pitfalls: [
        {
          en: 'When a master fails with FAULT and no peer can take over, nobody hears of the outage: only the node that becomes master writes.',
          zh: 'MASTER 因 FAULT 失效而又没有节点接管时，没有人会知道服务中断：只有成为 MASTER 的节点才发邮件。',
        },
      ],
      see: ['global_defs.smtp_alert_vrrp', 'vrrp_instance.smtp_alert', 'global_defs.no_checker_emails'],
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
      body: {
        en: "A server with an HTTP and a TCP check that loses both is down after the first; the second failure changes nothing but is mailed all the same. With this only the mail that made the server's state change is left.\n\nIf omitted: each checker that changes sends its own mail. If wrong: a word that is no boolean is reported; nothing changes.\n\nIt matters only where real servers send mail at all, as they do by default.",
        zh: '一台服务器同时有 HTTP 检查和 TCP 检查，两者相继失败：第一次失败时它就已下线，第二次什么也不改变，却同样会发邮件。写上它，只保留使服务器状态改变的那一封。\n\n省略时：每个检查器状态变化都各发一封。写错时：不是布尔值的词会被报告，设置不变。\n\n只有真实服务器发邮件时它才有意义，而它们默认就会发。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    smtp_server 127.0.0.1\n    no_checker_emails\n}',
      see: [
        'global_defs.smtp_alert_checker',
        'virtual_server.real_server.smtp_alert',
        'global_defs.checker_log_all_failures',
      ],
    },
  }),
];
