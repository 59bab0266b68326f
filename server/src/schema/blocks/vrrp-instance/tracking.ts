/** What the instance watches besides its peers. */
import { type DirectiveData, directive, list } from '../../define.ts';
import {
  trackBfdEntry,
  trackFileEntry,
  trackInterfaceEntry,
  trackProcessEntry,
  trackScriptEntry,
} from '../lines/track-entry.ts';

export const trackingSettings: readonly DirectiveData[] = [
  list('track_interface', {
    entry: trackInterfaceEntry,
    repeatable: true,
    duplicates: 'accumulates',
    rank: 13,
    snippet: '{\n\t${1:eth1}\n}',
    doc: {
      en: 'Further interfaces whose link this instance depends on.',
      zh: '本实例所依赖的其他接口。',
      body: {
        en: "A gateway that has lost its uplink should give the address away even though the LAN side, on which it elects, is fine. Without a weight, any listed interface that goes down means FAULT; with one, the priority changes instead.\n\nIf omitted: only `interface` and those carrying the virtual addresses are watched. If wrong: an interface that does not exist stops the VRRP process at start unless `dynamic_interfaces` is set; a weight beyond ±253 is cut.\n\nThe instance's own `interface` is tracked anyway and ignored in this list. An interface counts as up when it has carrier, which says nothing about what lies behind the switch; for that use a script or BFD.",
        zh: '网关的上行链路断了，即使用来选举的内网侧完好，也应该交出地址。不带权重时，任何一个列出的接口断开都意味着 FAULT；带权重时则改为调整优先级。\n\n省略时：只监视 `interface` 以及承载虚拟地址的接口。写错时：接口不存在会让 VRRP 进程在启动时停止（设置了 `dynamic_interfaces` 除外）；超出 ±253 的权重会被截断。\n\n实例自己的 `interface` 本来就会跟踪，写进列表会被忽略。接口有载波就算正常，这并不说明交换机后面的情况；那要用脚本或 BFD。',
      },
      pitfalls: [
        {
          en: 'If the tracked link is down on every node, all are in FAULT and nobody holds the address; a weight avoids that.',
          zh: '如果所有节点上被跟踪的链路都断了，全部进入 FAULT，谁也不持有地址；用权重可以避免。',
        },
      ],
      example:
        'vrrp_instance GW {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n    track_interface {\n        eth1\n        eth2 weight -20\n    }\n}',
      see: ['vrrp_instance.interface', 'vrrp_instance.dont_track_primary', 'vrrp_sync_group'],
    },
  }),
  list('track_script', {
    entry: trackScriptEntry,
    repeatable: true,
    duplicates: 'accumulates',
    rank: 12,
    snippet: '{\n\t${1:chk_nginx}\n}',
    doc: {
      en: 'Lists the checks that this instance obeys.',
      zh: '列出本实例服从的检查。',
      body: {
        en: "Each line names a `vrrp_script`, optionally with its own `weight`. With weight 0 a failing script puts the instance into FAULT, and until the first result arrives it does not join the election. Otherwise the weight is added to the priority.\n\nIf omitted: scripts may be defined and run nothing. If wrong: an unknown name is reported and dropped, and the instance stands unprotected although the file looks complete.\n\nThe script must be defined higher up in the file; names are case-sensitive. Members of a sync group cannot use weights unless `sync_group_tracking_weight` is set: the entry is dropped. Track it on the group instead. Changing `weight` here overrides the script's own.",
        zh: '每行写一个 `vrrp_script` 的名称，可另带 `weight`。权重为 0 时，脚本失败使实例进入 FAULT；第一个结果出来之前，实例也不参选。其他权重则加到优先级上。\n\n省略时：脚本即使定义了也不会起作用。写错时：未知名称会被报告并丢弃，文件看似完整，实例却毫无保护。\n\n脚本必须在文件中先定义；名称区分大小写。同步组的成员不能使用权重，除非设置了 `sync_group_tracking_weight`，否则该条目会被丢弃；请改在组上跟踪。这里写的 `weight` 覆盖脚本自己的值。',
      },
      pitfalls: [
        {
          en: 'The `vrrp_script` block below the instance: “track script … not found, ignoring”, and no failover ever.',
          zh: '`vrrp_script` 写在实例后面：提示“track script … not found, ignoring”，从此不会切换。',
        },
        {
          en: 'A tracked script on one node only gives uneven priorities with a positive weight; define it on all.',
          zh: '只在一个节点上跟踪脚本，配正权重时优先级会失衡；各节点都要定义。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n}\nvrrp_script chk_disk {\n    script "/usr/bin/test -w /var/log"\n    interval 10\n    weight -5\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n        chk_disk weight -30\n    }\n}',
      see: ['vrrp_script', 'vrrp_script.weight', 'vrrp_sync_group.sync_group_tracking_weight'],
    },
  }),
  list('track_file', {
    entry: trackFileEntry,
    since: '2.0.0',
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'Files whose number changes the priority or means FAULT.',
      zh: '其中的数字会改变优先级或导致 FAULT 的文件。',
    },
  }),
  list('track_process', {
    entry: trackProcessEntry,
    since: '2.0.11',
    build: ['track-process'],
    repeatable: true,
    duplicates: 'accumulates',
    rank: 14,
    doc: {
      en: 'Processes whose absence changes the priority or means FAULT.',
      zh: '缺失会改变优先级或导致 FAULT 的进程。',
    },
  }),
  list('track_bfd', {
    entry: trackBfdEntry,
    since: '2.0.0',
    build: ['bfd'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'BFD sessions whose loss changes the priority or means FAULT, within milliseconds.',
      zh: '断开会改变优先级或导致 FAULT 的 BFD 会话，毫秒级生效。',
    },
  }),
  directive('dont_track_primary', {
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps the instance from entering FAULT when its own interface goes down.',
      zh: '实例自己的接口断开时不进入 FAULT。',
      body: {
        en: 'The node then stays MASTER with a dead link and goes on holding the VIP: fit for direct cables between two nodes, hardly for anything else.\n\nIf omitted: a lost link means FAULT at once, and a backup takes over. If wrong: a word behind it is not looked at; `dont_track_primary off` switches it on.',
        zh: '这样链路断开的节点仍是 MASTER 并继续持有 VIP：只适合两个节点用网线直连的情况。\n\n省略时：链路断开立即进入 FAULT，由备机接管。写错时：后面的词不会被读取，`dont_track_primary off` 也是开启。',
      },
      see: ['vrrp_instance.interface', 'vrrp_instance.track_interface'],
    },
  }),
  directive('track_src_ip', {
    since: '2.0.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Enters FAULT while the address of `mcast_src_ip` or `unicast_src_ip` is missing.',
      zh: '`mcast_src_ip` 或 `unicast_src_ip` 的地址缺失时进入 FAULT。',
    },
  }),
];
