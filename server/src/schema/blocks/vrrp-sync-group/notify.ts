/** Who is told when a sync group changes its state: commands, mail and the notify pipes. */
import { type DirectiveData, directive } from '../../define.ts';
import { onOff } from '../lines/on-off.ts';
import { scriptWords } from '../lines/script-words.ts';

export const groupCommands: readonly DirectiveData[] = [
  directive('notify_backup', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 5,
    doc: {
      en: 'A command that runs when the group becomes backup.',
      zh: '整组变为 BACKUP 时运行的命令。',
      body: {
        en: 'It runs once for the group: after start, when a better node takes over, and when the group leaves FAULT. Use it to stop what only the master may run. keepalived does not wait for it; the addresses are gone at once.\n\nIf omitted: nothing runs for the group; the commands of the members are independent of it. If wrong: a missing file disables the command, about which the configuration test says nothing; a second one is reported and the first stays.\n\nNo words are added, so put what the script needs into quotes with it. Words behind the command are user and group.',
        zh: '每组运行一次：启动之后、更好的节点接管时，以及整组离开 FAULT 时。适合停掉只应由 MASTER 运行的程序。keepalived 不等它结束，地址会立即移走。\n\n省略时：组不运行任何命令；成员的命令与此无关。写错时：文件不存在，命令就被禁用，配置测试对此不作声；第二条会被报告，第一条有效。\n\n不会追加任何词，脚本需要的参数要和它一起放进引号。命令后面的词是用户和组。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify_backup "/usr/bin/systemctl stop dhcp-relay"\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: [
        'vrrp_sync_group.notify_master',
        'vrrp_sync_group.notify',
        'vrrp_instance.notify_backup',
        'global_defs.script_user',
      ],
    },
  }),
  directive('notify_master', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 4,
    doc: {
      en: 'A command that runs when the group becomes master.',
      zh: '整组变为 MASTER 时运行的命令。',
      body: {
        en: 'It runs once, when all members have taken over together. Actions that need both sides of a router belong here, such as starting a relay. On a member the command may run while another address is still missing.\n\nIf omitted: nothing runs for the group. If wrong: a second command is reported and the first stays; one that is missing, not executable or unsafe is disabled when the daemon starts.\n\nNothing is appended and nobody waits for its end. Start the same program in the state of master only, and let `notify_backup` and `notify_fault` stop it.',
        zh: '全部成员一起接管之后运行一次。需要路由器两侧同时就绪的动作应放在这里，例如启动中继。若写在某个成员上，命令运行时另一侧的地址也许还没到位。\n\n省略时：组不运行任何命令。写错时：第二条命令会被报告，第一条有效；文件不存在、没有执行权限或不安全的命令，在守护进程启动时被禁用。\n\n不追加任何词，也不等它结束。只在 MASTER 状态下启动的程序，要由 `notify_backup` 和 `notify_fault` 停掉。',
      },
      pitfalls: [
        {
          en: 'In `notify_master /usr/local/bin/relay start` the word `start` is taken as a user, so the script never runs; quote the whole command.',
          zh: '`notify_master /usr/local/bin/relay start` 中的 `start` 会被当作用户名，脚本因此从不运行；整条命令要加引号。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify_master "/usr/bin/systemctl start dhcp-relay"\n    notify_backup "/usr/bin/systemctl stop dhcp-relay"\n    notify_fault "/usr/bin/systemctl stop dhcp-relay"\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: [
        'vrrp_sync_group.notify_backup',
        'vrrp_sync_group.notify_fault',
        'vrrp_instance.notify_master',
        'global_defs.enable_script_security',
      ],
    },
  }),
  directive('notify_fault', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 6,
    doc: {
      en: 'A command that runs when the group enters FAULT.',
      zh: '整组进入 FAULT 时运行的命令。',
      body: {
        en: 'One faulty member is enough: it pulls the whole group along, and this command runs once. Which member or tracker was to blame is not passed on; the log tells it. FAULT can be entered from any state, also at start.\n\nIf omitted: a command for `notify_backup` does not fill in, since FAULT is a state of its own. If wrong: a second one is reported and dropped, a file that cannot be run is disabled.\n\nWhat `notify_master` starts must be stopped here as well as in `notify_backup`. Alarms belong here: a group in FAULT cannot take over.',
        zh: '只要一个成员出故障，整组就会跟着进入 FAULT，此命令运行一次。是哪个成员或跟踪项引起的不会传给它，要看日志。任何状态都可能进入 FAULT，启动时也一样。\n\n省略时：`notify_backup` 的命令不会代劳，因为 FAULT 是独立的状态。写错时：第二条会被报告并丢弃，无法运行的文件被禁用。\n\n`notify_master` 启动的东西，既要在 `notify_backup` 中停掉，也要在这里停掉。告警应放在这里：处于 FAULT 的组无法接管。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify_fault "/usr/bin/logger -p daemon.crit gateway is in fault"\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['vrrp_sync_group.notify_backup', 'vrrp_sync_group.notify', 'vrrp_instance.notify_fault'],
    },
  }),
  directive('notify_stop', {
    args: scriptWords,
    since: '2.0.0',
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    doc: {
      en: 'A command that runs when VRRP stops, with the daemon.',
      zh: '守护进程停止、VRRP 结束时运行的命令。',
      body: {
        en: 'It runs when keepalived ends in an orderly way, after the members have resigned and removed their addresses. The peer may be master by then.\n\nIf omitted: nobody is told of the stop, and neither `notify_backup` nor `notify_fault` runs in its place. If wrong: as with the other commands, a second one is reported and a missing file disables it in silence.\n\nA crash of the VRRP process does not call it, a reload does not either. What must not go on without keepalived should also be tied to its service unit.',
        zh: 'keepalived 正常结束时运行，此时各成员已经退位并移除了地址，对端可能已是 MASTER。\n\n省略时：停止时不通知任何人，`notify_backup` 和 `notify_fault` 也不会代为运行。写错时：与其他命令一样，第二条会被报告，文件不存在则无声地禁用。\n\nVRRP 进程崩溃不会触发它，重新加载也不会。离开 keepalived 就不能继续运行的程序，还应与它的服务单元绑定。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify_stop "/usr/bin/systemctl stop dhcp-relay"\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['vrrp_instance.notify_stop', 'vrrp_sync_group.notify_fault', 'vrrp_sync_group.notify'],
    },
  }),
  directive('notify', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 7,
    doc: {
      en: 'A command that runs at every change of the group; the word GROUP, its name, the state and a 0 are appended.',
      zh: '组的每次状态变化都会运行的命令，末尾追加 GROUP、组名、状态和一个 0。',
      body: {
        en: 'One script for all states: it gets four more words, `GROUP`, the name of the group, `MASTER`, `BACKUP`, `FAULT` or `STOP`, and a priority that is always 0, since a group has none.\n\nIf omitted: nothing runs for the group; commands of the members run in any case. If wrong: a second one is reported and the first stays; words behind the command are read as user and group.\n\nIt fires once for the group, in addition to the command for the single state. Where members name the same script, it also gets a call with `INSTANCE` for each of them.',
        zh: '一个脚本处理所有状态：它会多收到四个词，即 `GROUP`、组名，`MASTER`、`BACKUP`、`FAULT` 或 `STOP`，以及始终为 0 的优先级，因为组没有优先级。\n\n省略时：组不运行任何命令；成员自己的命令照常运行。写错时：第二条会被报告，第一条有效；命令后面的词会被读作用户和组。\n\n整组只触发一次，并且不取代单个状态的命令。如果成员也指定了同一个脚本，它还会为每个成员收到一次带 `INSTANCE` 的调用。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify /usr/bin/logger\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['vrrp_instance.notify', 'vrrp_sync_group.notify_master', 'vrrp_sync_group.notify_stop'],
    },
  }),
  directive('smtp_alert', {
    args: [{ ...onOff, since: '2.0.0' }],
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    rank: 8,
    doc: {
      en: 'Sends mail when the group changes its state.',
      zh: '组的状态变化时发送邮件。',
      body: {
        en: 'One mail for the group instead of one for each member: it names the group and the state that all members now have. Switch mail on here and off in the members, or each transition arrives several times.\n\nIf omitted: `smtp_alert_vrrp` decides, then `smtp_alert` in `global_defs`, otherwise no mail is sent. If wrong: a word that is no boolean is reported and the setting stays what it was.\n\nNothing leaves the machine without `smtp_server` and `notification_email`, and no message says so. `no_email_faults` keeps mails about FAULT back.',
        zh: '整组一封邮件，而不是每个成员一封：邮件写明组名和全部成员现在的状态。应在这里打开、在成员中关闭，否则每次切换会收到好几封。\n\n省略时：先看 `smtp_alert_vrrp`，再看 `global_defs` 中的 `smtp_alert`，都没有就不发邮件。写错时：不是布尔值的词会被报告，设置保持不变。\n\n没有 `smtp_server` 和 `notification_email`，什么也发不出去，也没有任何提示。`no_email_faults` 会压下关于 FAULT 的邮件。',
      },
      example:
        'global_defs {\n    notification_email {\n        ops@example.com\n    }\n    notification_email_from keepalived@lb-1.example.com\n    smtp_server 127.0.0.1\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    smtp_alert\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['global_defs.notification_email', 'global_defs.smtp_alert_vrrp', 'vrrp_instance.smtp_alert'],
    },
  }),
];

export const priorityNotices: DirectiveData = directive('notify_priority_changes', {
  args: [onOff],
  since: '2.2.0',
  default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
  doc: {
    en: 'Writes changes of priority of the members to the notify pipes too.',
    zh: '成员的优先级变化也写入通知管道。',
    body: {
      en: 'For each member whose effective priority changes, the pipes get a line with `INSTANCE`, its name, `MASTER_PRIORITY` or `BACKUP_PRIORITY`, and the new number. A monitor sees a failing check before the address moves.\n\nIf omitted: `vrrp_notify_priority_changes` of `global_defs` holds, which is off unless set. If wrong: a word that is no boolean is reported and the line ignored.\n\nIt is the default of the members, and one that has a setting of its own keeps that. No command and no mail results from it; without `vrrp_notify_fifo` or `notify_fifo` it has no effect.',
      zh: '每当某个成员的有效优先级变化，管道都会收到一行：`INSTANCE`、实例名、`MASTER_PRIORITY` 或 `BACKUP_PRIORITY`，以及新的数值。监控程序可以在地址漂移之前就看到检查失败。\n\n省略时：取 `global_defs` 中的 `vrrp_notify_priority_changes`，未设置即为关闭。写错时：不是布尔值的词会被报告，该行被忽略。\n\n它是成员的默认值，自己另有设置的成员以自己的为准。它不会引起命令或邮件；没有 `vrrp_notify_fifo` 或 `notify_fifo` 时不起作用。',
    },
    example:
      'global_defs {\n    vrrp_notify_fifo /run/keepalived.fifo\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    notify_priority_changes on\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
    see: [
      'global_defs.vrrp_notify_priority_changes',
      'vrrp_instance.notify_priority_changes',
      'global_defs.vrrp_notify_fifo',
    ],
  },
});
