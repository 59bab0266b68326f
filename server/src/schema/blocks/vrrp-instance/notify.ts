/** Who is told of changes. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { command } from '../../types/command.ts';
import { group } from '../../types/group.ts';
import { user } from '../../types/user.ts';
import { onOff } from '../lines/on-off.ts';
import { scriptWords } from '../lines/script-words.ts';

export const notifySettings: readonly DirectiveData[] = [
  directive('notify', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 18,
    doc: {
      en: 'A command that runs at every change; the word INSTANCE, the name, the state and the priority are appended.',
      zh: '每次状态变化都会运行的命令，末尾追加 INSTANCE、实例名、状态和优先级。',
      body: {
        en: 'Four words are appended: INSTANCE, the name, the new state (MASTER, BACKUP, FAULT, STOP or DELETED) and the priority. One script can so serve all states. It starts after the addresses are set or removed, and the daemon waits neither for it nor for its result.\n\nIf omitted: nothing runs, unless a keyword for a single state is there; both may stand, and then run side by side in no fixed order. If wrong: a second `notify` is reported and the first stays; a script that cannot be run is removed.\n\nIt also runs at start, with BACKUP or FAULT. STOP leaves a script one second before it gets TERM.',
        zh: '末尾追加四个词：INSTANCE、实例名、新状态（MASTER、BACKUP、FAULT、STOP 或 DELETED）和优先级。一个脚本就能处理所有状态。它在地址添加或删除之后启动，守护进程既不等它结束，也不看结果。\n\n省略时：什么也不运行，除非写了针对单个状态的关键字；两者可以并存，那时会同时运行，先后不定。写错时：第二个 `notify` 会被报告，第一个有效；不能运行的脚本会被移除。\n\n启动时它也会以 BACKUP 或 FAULT 运行一次。状态为 STOP 时，脚本只有一秒，随后收到 TERM。',
      },
      pitfalls: [
        {
          en: 'Without `enable_script_security` every script that exists brings a SECURITY VIOLATION message, and the configuration test ends with status 6.',
          zh: '没有 `enable_script_security` 时，只要脚本存在就会出现 SECURITY VIOLATION 提示，配置测试的退出码为 6。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify "/usr/bin/logger -t vrrp"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify_master', 'vrrp_sync_group.notify', 'global_defs.vrrp_notify_fifo'],
    },
  }),
  directive('notify_master', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 15,
    doc: {
      en: 'A command run once each time this instance becomes master.',
      zh: '本实例每次成为 MASTER 时运行一次的命令。',
      body: {
        en: 'It is the place for what must follow the address: reload a proxy, promote a replica, call a cloud API, tell the pager. It runs after the addresses are set, beside the daemon, and its result is not looked at: it can neither delay nor veto the transition.\n\nIf omitted: nothing runs. If wrong: a missing or non-executable file is dropped, with a message only in the log of the running daemon; a second line of this keyword is ignored.\n\nNo arguments are added; quote the command if it has its own. Unquoted further words are the user and group. `notify_backup`, `notify_fault` and `notify_stop` are its siblings; `notify` gets them all, with type, name, state and priority.',
        zh: '凡是必须跟着地址走的事都放在这里：重载代理、提升副本、调用云 API、发出告警。它在地址配好之后运行，与守护进程并行，结果不会被查看：既不能推迟也不能否决切换。\n\n省略时：什么也不运行。写错时：文件不存在或不可执行就被丢弃，且只在守护进程运行时的日志中提示；重复写的第二行会被忽略。\n\n不会自动附加参数；命令自带参数时要加引号。不加引号的后续词会被当作用户和组。同类的有 `notify_backup`、`notify_fault`、`notify_stop`；`notify` 则每种变化都会调用，并附上类型、名称、状态和优先级。',
      },
      pitfalls: [
        {
          en: '`notify_master /path/to.sh WEB` names a user WEB; as there is none, the script is dropped. Write `"/path/to.sh WEB"`.',
          zh: '`notify_master /path/to.sh WEB` 里的 WEB 是用户名；没有这个用户，脚本就被丢弃。应写 `"/path/to.sh WEB"`。',
        },
        {
          en: 'Commands may overlap when states flip quickly; make the script safe to run twice and in either order.',
          zh: '状态快速来回时，多次调用可能重叠；脚本要经得起重复执行和乱序。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    notify_master "/usr/bin/logger -t keepalived WEB is master"\n}',
      see: [
        'vrrp_instance.notify',
        'vrrp_instance.notify_backup',
        'global_defs.script_user',
        'vrrp_sync_group',
      ],
    },
  }),
  directive('notify_backup', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 16,
    doc: {
      en: 'A command that runs when the instance becomes backup.',
      zh: '实例变为 BACKUP 时运行的命令。',
      body: {
        en: 'It runs when the MASTER yields, when the instance leaves FAULT, and once at every start of the daemon: a script that stops a service must bear all three. The addresses are gone by then.\n\nIf omitted: nothing runs when the instance becomes backup. If wrong: a second line is reported and the first stays. A file that is missing or not executable is dropped, and only the running daemon logs it.\n\nEntering FAULT does not run it: what must happen whenever the node is no longer MASTER belongs into `notify_fault` and `notify_stop` as well.',
        zh: 'MASTER 让位时、实例离开 FAULT 时，以及守护进程每次启动时，它都会运行；用来停止服务的脚本要经得起这三种情况。此时地址已经移除。\n\n省略时：实例变为 BACKUP 时什么也不运行。写错时：第二行会被报告，第一行有效。不存在或不可执行的文件会被丢弃，只有运行中的守护进程会记入日志。\n\n进入 FAULT 时不会运行它：凡是不再当 MASTER 就必须做的事，还要写进 `notify_fault` 和 `notify_stop`。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_backup "/usr/bin/logger -t keepalived WEB is backup"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify_master', 'vrrp_instance.notify_fault', 'vrrp_instance.notify'],
    },
  }),
  directive('notify_fault', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 17,
    doc: {
      en: 'A command that runs when the instance enters FAULT.',
      zh: '实例进入 FAULT 时运行的命令。',
      body: {
        en: 'It runs when an interface goes down, a tracker of weight 0 fails or the source address is lost, also at start. Leaving FAULT runs `notify_backup`, whatever the state was before.\n\nIf omitted: nothing runs, not even `notify_backup`, so a service started by `notify_master` goes on. If wrong: a second line is reported and the first stays; further unquoted words are user and group, and an unknown user drops the script.\n\nA reload that removes the instance does not run it, although `notify` is then told FAULT; `notify_deleted` takes a command for that.',
        zh: '接口断开、权重为 0 的跟踪项失败或源地址丢失时运行，启动时也一样。离开 FAULT 时运行的是 `notify_backup`，与之前的状态无关。\n\n省略时：什么也不运行，连 `notify_backup` 也不运行，由 `notify_master` 启动的服务会继续跑。写错时：第二行会被报告，第一行有效；不加引号的后续词是用户和组，用户不存在则脚本被丢弃。\n\n重新加载移除实例时不会运行它，尽管那时 `notify` 得到的是 FAULT；这种情况的命令写在 `notify_deleted` 后面。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_fault "/usr/bin/logger -t keepalived WEB is in FAULT"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify_backup', 'vrrp_instance.notify_deleted', 'vrrp_instance.notify'],
    },
  }),
  directive('notify_stop', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    doc: {
      en: 'A command that runs when VRRP stops, with the daemon.',
      zh: '守护进程停止、VRRP 结束时运行的命令。',
      body: {
        en: 'By then the priority-0 advert is out and the addresses are gone, so a peer is already taking over. The daemon exits a second later and sends the script TERM: what takes longer belongs into the service manager.\n\nIf omitted: nothing runs, and neither `notify_backup` nor `notify_fault` takes its place. If wrong: a second line is reported and the first stays.\n\nA restart runs it, a reload does not. A daemon that is killed with KILL cannot run it either.',
        zh: '此时优先级 0 的通告已经发出，地址也已移除，对端正在接管。守护进程一秒后退出，并向脚本发送 TERM：更费时的事应交给服务管理器。\n\n省略时：什么也不运行，`notify_backup` 和 `notify_fault` 也不会代劳。写错时：第二行会被报告，第一行有效。\n\n重启会运行它，重新加载不会。被 KILL 杀死的守护进程也来不及运行它。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_stop "/usr/bin/logger -t keepalived WEB stops"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify_master', 'vrrp_instance.notify_backup', 'vrrp_instance.notify'],
    },
  }),
  directive('notify_deleted', {
    args: [
      arg('script', command, { optional: true }),
      arg('user', user, { optional: true }),
      arg('group', group, { optional: true }),
    ],
    since: '2.1.0',
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'Reports DELETED, in place of FAULT, when a reload removes the instance; with a command it also runs that.',
      zh: '重新加载移除本实例时通报 DELETED 而不是 FAULT；带命令时还会运行该命令。',
      body: {
        en: 'A MASTER that a reload removes resigns and takes its addresses off. The bare keyword already makes `notify`, the notify pipes and mails say DELETED; a command after it runs as well.\n\nIf omitted: `notify`, pipes and mails report the removal as FAULT, or not at all if the instance was in FAULT; `notify_fault` does not run. If wrong: a second line is reported and ignored.\n\nInstances are recognized by VRID, address family and interface, not by name: a new name removes nothing, while a new VRID, or a change between unicast and multicast, removes the old one.',
        zh: '被重新加载移除的 MASTER 会退位并移除地址。只写关键字就能让 `notify`、通知管道和邮件报出 DELETED；后面写了命令则一并运行。\n\n省略时：`notify`、管道和邮件把移除报成 FAULT，原本就在 FAULT 则什么也不报；`notify_fault` 不会运行。写错时：第二行会被报告并忽略。\n\n实例靠 VRID、地址族和接口辨认，而不是名称：改名不算移除；换 VRID，或在单播与组播之间切换，旧实例就被移除。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_deleted "/usr/bin/logger -t keepalived WEB removed"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify_fault', 'vrrp_instance.notify', 'global_defs.vrrp_notify_fifo'],
    },
  }),
  directive('notify_master_rx_lower_pri', {
    args: scriptWords,
    since: '2.0.6',
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    doc: {
      en: 'A command that runs when a MASTER hears an advert of lower priority, which points to a second master.',
      zh: 'MASTER 收到低优先级通告时运行的命令，这往往意味着出现了第二个 MASTER。',
      body: {
        en: 'Somebody else believed to be master for a while, and may have had a cloud move the address to itself. The addresses of this node never changed, so `notify_master` does not run; this command can claim the address back.\n\nIf omitted: only the log and gratuitous ARP answer such an advert. If wrong: a second line is reported and the first stays; in a `vrrp_sync_group` the keyword is unknown.\n\nIt runs for every single advert, hence once per interval while two masters go on: make it quick, and let it do nothing when nothing is to be done.',
        zh: '这说明别的节点曾自认为 MASTER，可能已让云平台把地址移到自己名下。本节点的地址没有变过，`notify_master` 不会运行；这个命令可以把地址要回来。\n\n省略时：对这样的通告只有日志和免费 ARP 作回应。写错时：第二行会被报告，第一行有效；在 `vrrp_sync_group` 里它是未知关键字。\n\n每收到一个这样的通告就运行一次；两个 MASTER 并存期间，每个间隔都会运行。命令要快，无事可做时应直接返回。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_master_rx_lower_pri "/usr/bin/logger -t keepalived second master seen"\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.notify_master',
        'vrrp_instance.garp_lower_prio_repeat',
        'vrrp_instance.lower_prio_no_advert',
      ],
    },
  }),
  directive('notify_priority_changes', {
    args: [onOff],
    since: '2.0.16',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Writes changes of priority to the notify pipes too.',
      zh: '优先级变化也写入通知管道。',
      body: {
        en: 'Each change of the effective priority then gives a line such as `INSTANCE "WEB" MASTER_PRIORITY 80` in the pipes of `notify_fifo` and `vrrp_notify_fifo`. A monitor so sees a failing check before the address moves. Commands of `notify` do not run for it.\n\nIf omitted: as the sync group of the instance says, otherwise as `vrrp_notify_priority_changes` does. If wrong: a word that is no boolean is reported and ignored; without a pipe the lines go nowhere.',
        zh: '有效优先级每变一次，`notify_fifo` 和 `vrrp_notify_fifo` 的管道里就多一行，形如 `INSTANCE "WEB" MASTER_PRIORITY 80`。监控因此能在地址漂移之前看到检查失败。`notify` 的命令不会因此运行。\n\n省略时：依实例所在的同步组，其次依 `vrrp_notify_priority_changes`。写错时：不是布尔值的词会被报告并忽略；没有管道，这些行就无处可去。',
      },
      example:
        'global_defs {\n    vrrp_notify_fifo /run/keepalived/vrrp.fifo\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    notify_priority_changes on\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_notify_fifo',
        'global_defs.vrrp_notify_priority_changes',
        'vrrp_instance.notify',
      ],
    },
  }),
  directive('smtp_alert', {
    args: [{ ...onOff, since: '2.0.0' }],
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    rank: 20,
    doc: {
      en: 'Sends mail when the instance changes its state.',
      zh: '实例的状态变化时发送邮件。',
      body: {
        en: 'One mail for each change to MASTER, BACKUP or FAULT, sent by the daemon itself; `no_email_faults` leaves out those about FAULT. Mails come after the transition and never delay it.\n\nIf omitted: as `smtp_alert_vrrp` or `smtp_alert` in `global_defs` say; without these no mail. If wrong: without `smtp_server` and recipients nothing is sent, and nothing says so.\n\nFor an instance in a sync group, the group has a mail switch of its own.',
        zh: '每次变为 MASTER、BACKUP 或 FAULT，守护进程都会自己发一封邮件；`no_email_faults` 会略去 FAULT 的邮件。邮件在切换之后才发，不会拖延切换。\n\n省略时：按 `global_defs` 中的 `smtp_alert_vrrp` 或 `smtp_alert`，都没有则不发。写错时：没有 `smtp_server` 和收件人就什么也不发，也没有任何提示。\n\n实例属于同步组时，组另有自己的邮件开关。',
      },
      pitfalls: [
        {
          en: 'The daemon speaks plain SMTP only: a relay that demands a login or TLS takes no mail from it. Let a mail server on the node itself pass it on.',
          zh: '守护进程只会明文 SMTP：要求登录或 TLS 的中继不收它的邮件。可让节点本机的邮件服务器转发。',
        },
      ],
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    notification_email_from lb-1@example.com\n    smtp_server 192.0.2.25\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    smtp_alert\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.smtp_server',
        'global_defs.notification_email',
        'global_defs.smtp_alert_vrrp',
        'vrrp_sync_group.smtp_alert',
      ],
    },
  }),
];
