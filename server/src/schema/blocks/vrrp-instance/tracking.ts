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
        en: "A gateway that has lost its uplink should give the address away even though the LAN side, on which it elects, is fine. Without a weight, any listed interface that goes down means FAULT; with one, the priority changes instead.\n\nIf omitted: only `interface` and those carrying the virtual addresses are watched. If wrong: an interface that does not exist stops the VRRP process at start unless `dynamic_interfaces` is set; a weight beyond ±254 is reported and counts as 0, hence as FAULT.\n\nThe instance's own `interface` is tracked anyway and ignored in this list. An interface counts as up when it has carrier, which says nothing about what lies behind the switch; for that use a script or BFD.",
        zh: '网关的上行链路断了，即使用来选举的内网侧完好，也应该交出地址。不带权重时，任何一个列出的接口断开都意味着 FAULT；带权重时则改为调整优先级。\n\n省略时：只监视 `interface` 以及承载虚拟地址的接口。写错时：接口不存在会让 VRRP 进程在启动时停止（设置了 `dynamic_interfaces` 除外）；超出 ±254 的权重会被报告并当作 0，即 FAULT。\n\n实例自己的 `interface` 本来就会跟踪，写进列表会被忽略。接口有载波就算正常，这并不说明交换机后面的情况；那要用脚本或 BFD。',
      },
      pitfalls: [
        {
          en: 'If the tracked link is down on every node, all are in FAULT and nobody holds the address; a weight avoids that.',
          zh: '如果所有节点上被跟踪的链路都断了，全部进入 FAULT，谁也不持有地址；用权重可以避免。',
        },
        {
          en: 'A weight does not count on an interface that an address or route names by `dev` as well: its loss means FAULT, unless that line has `no_track`.',
          zh: '接口若还被地址或路由用 `dev` 指定，这里的权重就不起作用：它断开即进入 FAULT，除非那一行写了 `no_track`。',
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
      body: {
        en: 'A line names a `track_file` block. The number in that file, times the weight, is added to the priority; at −254 or below the instance enters FAULT. With weight 0 every number except 0 means FAULT. Any program can so steer the election by writing one line.\n\nIf omitted: files may be defined and change nothing. If wrong: an unknown name, or one defined further down, is reported and dropped; so is a second line for the same file.\n\nThe weight counts from the definition unless one stands here; without either it is 1.',
        zh: '每行写一个 `track_file` 块的名称。文件里的数字乘以权重后加到优先级上；结果为 −254 或更低时实例进入 FAULT。权重为 0 时，除 0 以外的数字都意味着 FAULT。任何程序只要写一行就能左右选举。\n\n省略时：即使定义了文件也没有作用。写错时：未知的或在后面才定义的名称会被报告并丢弃，同一文件的第二行也一样。\n\n这里没写权重就用定义中的权重；两处都没写则为 1。',
      },
      pitfalls: [
        {
          en: 'On the address owner, and in a sync group without `sync_group_tracking_weight`, the default weight 1 becomes 0: a 5 meant as five points then means FAULT.',
          zh: '在地址拥有者上，或在没有 `sync_group_tracking_weight` 的同步组里，默认权重 1 会变成 0：原想加五分而写的 5，就成了 FAULT。',
        },
        {
          en: '`track_file` below the instance: “not found, ignoring”, and the file steers nothing. Definitions come first.',
          zh: '`track_file` 块写在实例后面：提示“not found, ignoring”，文件不起任何作用。定义要写在前面。',
        },
      ],
      example:
        'track_file maintenance {\n    file /run/keepalived/maintenance\n    weight 1\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    track_file {\n        maintenance weight -1\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['track_file', 'vrrp_instance.priority', 'vrrp_instance.track_script'],
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
      body: {
        en: 'A line names a `vrrp_track_process` block. The kernel reports the start and end of processes, so a daemon that dies is noticed at once, and no script has to run every second. With weight 0 too few processes mean FAULT; another weight changes the priority.\n\nIf omitted: processes may be defined and change nothing. If wrong: an unknown name, or one defined further down, is reported and dropped, and a dead service moves no address.\n\nA process that hangs still exists; whether it answers only a `track_script` can tell. Members of a sync group keep weights here, unlike those of other trackers.',
        zh: '每行写一个 `vrrp_track_process` 块的名称。进程的启动和结束由内核通报，所以守护进程一死就能发现，不必每秒运行脚本。权重为 0 时，进程数不足就进入 FAULT；其他权重则改变优先级。\n\n省略时：即使定义了进程也没有作用。写错时：未知的或在后面才定义的名称会被报告并丢弃，服务死了地址也不会漂移。\n\n挂起的进程仍然存在；它能否应答，只有 `track_script` 能回答。与其他跟踪项不同，同步组成员在这里的权重会保留。',
      },
      example:
        'vrrp_track_process nginx {\n    process nginx\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    track_process {\n        nginx\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_track_process', 'vrrp_instance.track_script', 'vrrp_instance.track_file'],
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
      body: {
        en: 'A line names a `bfd_instance`. BFD exchanges packets with a neighbor, mostly the next router, many times a second, and so notices a broken path while the own link is still up. With weight 0 a lost session means FAULT, otherwise the priority changes.\n\nIf omitted: sessions may run and VRRP takes no notice. If wrong: an unknown name, or one defined further down, is reported and dropped.\n\nSessions begin as down: with weight 0 the instance stays in FAULT until the neighbor answers, so a router that is off keeps every node from becoming MASTER. Give a weight where that is not wanted.',
        zh: '每行写一个 `bfd_instance` 的名称。BFD 每秒与邻居（多为下一跳路由器）交换许多报文，因此本机链路仍正常时也能发现路径中断。权重为 0 时，会话断开就进入 FAULT；否则改变优先级。\n\n省略时：会话照常运行，但 VRRP 不理会。写错时：未知的或在后面才定义的名称会被报告并丢弃。\n\n会话一开始算作断开：权重为 0 时，实例要等邻居应答才离开 FAULT，所以那台路由器一关，所有节点都无法成为 MASTER。不想这样就给出权重。',
      },
      example:
        'bfd_instance uplink {\n    neighbor_ip 198.51.100.1\n    source_ip 198.51.100.11\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    track_bfd {\n        uplink weight -20\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['bfd_instance', 'vrrp_instance.track_interface', 'vrrp_sync_group.track_bfd'],
    },
  }),
  directive('dont_track_primary', {
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps the instance from entering FAULT when its own interface goes down.',
      zh: '实例自己的接口断开时不进入 FAULT。',
      body: {
        en: 'The node then stays MASTER with a dead link and goes on holding the VIP. That fits a direct cable between two nodes, where the death of one takes down the link of the other, and hardly anything else.\n\nIf omitted: a lost link means FAULT at once, and a backup takes over. If wrong: a word behind it is not looked at; `dont_track_primary off` switches it on.\n\nVirtual addresses on the same interface no longer cause tracking either. Entries of `track_interface`, and interfaces named by `dev` in address entries, still count, as does a missing source address.',
        zh: '这样链路断开的节点仍是 MASTER 并继续持有 VIP。它适合两个节点用网线直连的情况，因为那时一方死掉，另一方的链路也会断开；除此之外几乎用不上。\n\n省略时：链路断开立即进入 FAULT，由备机接管。写错时：后面的词不会被读取，`dont_track_primary off` 也是开启。\n\n同一接口上的虚拟地址也不再引起跟踪。`track_interface` 的条目、地址条目用 `dev` 指定的其他接口仍然算数，缺少源地址也照样是故障。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    dont_track_primary\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.interface', 'vrrp_instance.track_interface'],
    },
  }),
  directive('track_src_ip', {
    since: '2.0.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Meant to put the node into FAULT while the address of `mcast_src_ip` or `unicast_src_ip` is missing.',
      zh: '本意是在 `mcast_src_ip` 或 `unicast_src_ip` 的地址缺失时让节点进入 FAULT。',
      body: {
        en: 'A node that has lost its configured source address goes on sending from it, although nobody can answer it there. This keyword is meant to stop that, but do not rely on it: in releases up to 2.4.3 removing an IPv4 address changes nothing, and the MASTER stays.\n\nIf omitted: a configured source address is not watched. One that the daemon chose itself is: when the last address of the interface goes, the instance enters FAULT. If wrong: without `mcast_src_ip` or `unicast_src_ip` it is cleared, and nothing says so.\n\nLeave the source address to the daemon where its loss must move the VIP.',
        zh: '节点失去所配置的源地址后，仍会继续用它发送，尽管别人已无法向那里应答。本关键字就是为了防止这一点，但不能指望它：到 2.4.3 为止，删除 IPv4 地址不会引起任何变化，MASTER 照旧。\n\n省略时：不监视配置的源地址。守护进程自己选出的会监视：接口上最后一个地址消失时，实例进入 FAULT。写错时：没有 `mcast_src_ip` 或 `unicast_src_ip` 就会被清除，也没有任何提示。\n\n若希望地址丢失时 VIP 随之漂移，就让守护进程自己选择源地址。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    mcast_src_ip 192.0.2.11\n    track_src_ip\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.mcast_src_ip', 'vrrp_instance.unicast_src_ip', 'vrrp_instance.interface'],
    },
  }),
];
