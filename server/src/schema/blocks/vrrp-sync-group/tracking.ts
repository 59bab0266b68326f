/** What moves all members of a sync group at once: interfaces, scripts, files, processes and BFD sessions. */
import { type DirectiveData, list } from '../../define.ts';
import {
  trackBfdEntry,
  trackFileEntry,
  trackInterfaceEntry,
  trackProcessEntry,
  trackScriptEntry,
} from '../lines/track-entry.ts';

export const groupTrackers: readonly DirectiveData[] = [
  list('track_interface', {
    entry: trackInterfaceEntry,
    since: '2.0.0',
    repeatable: true,
    duplicates: 'accumulates',
    rank: 3,
    doc: {
      en: 'Interfaces whose loss moves the whole group.',
      zh: '断开就会使整组切换的接口。',
      body: {
        en: 'For an interface on which no member runs, such as the uplink of a router. Without a weight its loss sends every member to FAULT, so the peer gets all addresses together. With a weight the priority of every member changes by the same amount.\n\nIf omitted: the group reacts to the interfaces of its members only, which are tracked in any case. If wrong: a missing interface keeps VRRP from starting unless `dynamic_interfaces` is set; an unknown word drops the entry.\n\nWeights are allowed here without `sync_group_tracking_weight`. An interface that a member lists as well is reported; the weight of the group wins unless the entry of the member means FAULT.',
        zh: '用于没有成员运行在其上的接口，例如路由器的上联口。不写权重时，它一断开，所有成员都进入 FAULT，全部地址一起交给对端。写了权重，则每个成员的优先级变化同样的数值。\n\n省略时：整组只随成员自己的接口变化，这些接口本来就受跟踪。写错时：接口不存在，VRRP 不会启动，除非设置了 `dynamic_interfaces`；未知的词使该条目被丢弃。\n\n这里的权重不需要 `sync_group_tracking_weight`。成员也列出同一接口时会被报告；除非成员的条目意味着 FAULT，否则以组的权重为准。',
      },
      example:
        'vrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    track_interface {\n        eth2\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: [
        'vrrp_instance.track_interface',
        'vrrp_sync_group.sync_group_tracking_weight',
        'global_defs.dynamic_interfaces',
      ],
    },
  }),
  list('track_script', {
    entry: trackScriptEntry,
    since: '2.0.0',
    repeatable: true,
    duplicates: 'accumulates',
    rank: 2,
    snippet: '{\n\t${1:chk_nginx}\n}',
    doc: {
      en: 'Check scripts whose failure moves the whole group.',
      zh: '失败就会使整组切换的检查脚本。',
      body: {
        en: 'The right place for a check that concerns the machine rather than one address. A failure with weight 0 sends all members to FAULT; a weight changes the priority of each by the same amount, so they stay in step.\n\nIf omitted: only checks listed by a member count, and those without a weight move the group too. If wrong: a script that is not defined above is reported and not tracked, so nobody watches the service.\n\nWhile a script of weight 0 has not yet returned its first result, the whole group waits. With an address owner (priority 255) among the members, weights are reported and replaced by 0.',
        zh: '适合放与整台机器有关、而非与某个地址有关的检查。权重为 0 的脚本失败，所有成员进入 FAULT；有权重时每个成员的优先级变化同样多，步调保持一致。\n\n省略时：只有成员自己列出的检查起作用，其中不带权重的同样会移动整组。写错时：上文没有定义的脚本会被报告，也不会被跟踪，服务便无人看守。\n\n权重为 0 的脚本返回首个结果之前，整组都在等待。成员中有地址拥有者（优先级 255）时，权重会被报告并改为 0。',
      },
      pitfalls: [
        {
          en: 'A script with a weight on a member instead of the group is dropped with “ignoring tracked script … due to SYNC group”.',
          zh: '带权重的脚本若写在成员而不是组上，会被丢弃，提示“ignoring tracked script … due to SYNC group”。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_firewall {\n    script "/usr/bin/pgrep -x conntrackd"\n    interval 2\n    fall 2\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    track_script {\n        chk_firewall\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['vrrp_script', 'vrrp_instance.track_script', 'vrrp_sync_group.sync_group_tracking_weight'],
    },
  }),
  list('track_file', {
    entry: trackFileEntry,
    since: '2.0.0',
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'Files whose number moves the whole group.',
      zh: '其中的数字会使整组切换的文件。',
      body: {
        en: 'A switch for maintenance: one `echo 1` takes all addresses of the group to the peer, one `echo 0` allows them back. Use `weight 0` for that; with another weight the number times the weight is added to the priority of every member.\n\nIf omitted: no file influences the group as a whole. If wrong: a file without a `track_file` block above is reported and not tracked; so is an entry with an unknown word.\n\nWithout a weight here that of the block applies, which is 1 by default: the number itself is added, and only −254 or less means FAULT.',
        zh: '可作维护开关：一条 `echo 1` 把整组的地址都交给对端，一条 `echo 0` 允许它们回来。这种用法写 `weight 0`；其他权重则把数字乘以权重后加到每个成员的优先级上。\n\n省略时：没有文件影响整组。写错时：上文没有对应 `track_file` 块的文件会被报告，也不被跟踪；含未知词的条目同样如此。\n\n这里不写权重时取块中的权重，其默认值为 1：数字本身会加到优先级上，只有不大于 −254 才意味着 FAULT。',
      },
      example:
        'track_file maintenance {\n    file /var/tmp/maintenance\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    track_file {\n        maintenance weight 0\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['track_file', 'track_file.weight', 'vrrp_instance.track_file'],
    },
  }),
  list('track_process', {
    entry: trackProcessEntry,
    since: '2.0.11',
    build: ['track-process'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'Processes whose absence moves the whole group.',
      zh: '缺失就会使整组切换的进程。',
      body: {
        en: 'When fewer processes than the `quorum` of the block are left, every member enters FAULT, or its priority changes by the weight. The kernel reports the end of a process at once; only `terminate_delay` puts the reaction off.\n\nIf omitted: a dead program does not concern the group. If wrong: a name without a `vrrp_track_process` block above is reported and not tracked.\n\nThe weight on the entry replaces that of the block. List the process here rather than on each member: one event then moves all of them, with one notification for the group.',
        zh: '剩余进程少于块中的 `quorum` 时，每个成员进入 FAULT，或优先级按权重变化。进程结束由内核立即通报，只有 `terminate_delay` 会推迟反应。\n\n省略时：程序死掉与整组无关。写错时：上文没有对应 `vrrp_track_process` 块的名称会被报告，也不被跟踪。\n\n条目上的权重取代块中的权重。应写在这里，而不是逐个写到成员上：一次事件就移动全部成员，整组也只通知一次。',
      },
      example:
        'vrrp_track_process conntrack {\n    process conntrackd\n    terminate_delay 2\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    track_process {\n        conntrack\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['vrrp_track_process', 'vrrp_track_process.quorum', 'vrrp_instance.track_process'],
    },
  }),
  list('track_bfd', {
    entry: trackBfdEntry,
    since: '2.0.0',
    build: ['bfd'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'BFD sessions whose loss moves the whole group.',
      zh: '断开就会使整组切换的 BFD 会话。',
      body: {
        en: 'Typical for two routers with a common next hop: when the session to it breaks, both networks leave this node within milliseconds. With weight 0 all members enter FAULT, otherwise the priority of each changes.\n\nIf omitted: the path to a neighbor does not count. If wrong: a session that is not defined above, or that is reserved for `checker`, is reported as not found and not tracked.\n\nA session counts as down until it is up for the first time. With weight 0 the group therefore starts in FAULT; should the neighbor never answer, it stays there on all nodes.',
        zh: '典型场景是两台路由器共用一个下一跳：与它的会话一断，两个网络在毫秒级一起离开本节点。权重为 0 时所有成员进入 FAULT，否则每个成员的优先级都变化。\n\n省略时：通往邻居的路径不起作用。写错时：上文没有定义、或只供 `checker` 使用的会话会被报告为找不到，也不被跟踪。\n\n会话首次建立之前都算断开。因此权重为 0 时整组从 FAULT 开始；如果邻居始终不应答，所有节点都会停在那里。',
      },
      example:
        'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n}\nvrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n    track_bfd {\n        next_hop\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
      see: ['bfd_instance', 'vrrp_instance.track_bfd', 'bfd_instance.weight'],
    },
  }),
];
