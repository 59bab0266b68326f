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
        en: 'Four words are appended: INSTANCE, the name, the new state (MASTER, BACKUP, FAULT, STOP or DELETED) and the priority. One script can so serve all states.\n\nIf omitted: nothing runs, unless a keyword for a single state is there; both may stand. If wrong: a second `notify` is reported and the first stays; a script that cannot be run is removed.',
        zh: '末尾追加四个词：INSTANCE、实例名、新状态（MASTER、BACKUP、FAULT、STOP 或 DELETED）和优先级。一个脚本就能处理所有状态。\n\n省略时：什么也不运行，除非写了针对单个状态的关键字；两者可以并存。写错时：第二个 `notify` 会被报告，第一个有效；不能运行的脚本会被移除。',
      },
      see: ['vrrp_instance.notify_master', 'vrrp_sync_group.notify'],
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
          en: '`notify_master /path/to.sh WEB` runs as user WEB, which does not exist; write `"/path/to.sh WEB"`.',
          zh: '`notify_master /path/to.sh WEB` 会以不存在的用户 WEB 运行；应写 `"/path/to.sh WEB"`。',
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
        en: 'No words are appended. A command with arguments stands in double quotes; without them the next words are taken as user and group.\n\nIf omitted: nothing runs when the instance becomes backup. If wrong: a second one is reported and the first stays.',
        zh: '不会追加参数。带参数的命令要整个加双引号，否则后面的词会被当作用户和组。\n\n省略时：实例变为 BACKUP 时什么也不运行。写错时：第二条会被报告，第一条有效。',
      },
      see: ['vrrp_instance.notify_master', 'vrrp_instance.notify'],
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
        en: 'No words are appended. A command with arguments stands in double quotes; without them the next words are taken as user and group.\n\nIf omitted: nothing runs when the instance enters FAULT. If wrong: a second one is reported and the first stays.',
        zh: '不会追加参数。带参数的命令要整个加双引号，否则后面的词会被当作用户和组。\n\n省略时：实例进入 FAULT 时什么也不运行。写错时：第二条会被报告，第一条有效。',
      },
      see: ['vrrp_instance.notify_master', 'vrrp_instance.notify'],
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
      en: 'A command that runs when a reload removes the instance; without it that counts as FAULT.',
      zh: '重新加载移除本实例时运行的命令；不写则按 FAULT 通知。',
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
    },
  }),
  directive('notify_priority_changes', {
    args: [onOff],
    since: '2.0.16',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: { en: 'Writes changes of priority to the notify pipes too.', zh: '优先级变化也写入通知管道。' },
  }),
  directive('smtp_alert', {
    args: [{ ...onOff, since: '2.0.0' }],
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    rank: 20,
    doc: {
      en: 'Sends mail when the instance changes its state.',
      zh: '实例的状态变化时发送邮件。',
      body: {
        en: 'If omitted: as `smtp_alert_vrrp` or `smtp_alert` in `global_defs` say; without these no mail. If wrong: without `smtp_server` and recipients nothing is sent, and nothing says so.',
        zh: '省略时：按 `global_defs` 中的 `smtp_alert_vrrp` 或 `smtp_alert`，都没有则不发。写错时：没有 `smtp_server` 和收件人就什么也不发，也没有任何提示。',
      },
      see: ['global_defs.smtp_server', 'global_defs.notification_email'],
    },
  }),
];
