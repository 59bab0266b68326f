/** Instances that change their state together. */
import { arg, block, directive, list } from '../define.ts';
import { definesName, refersToName } from '../types/name.ts';
import { onOff } from './lines/on-off.ts';
import { scriptWords } from './lines/script-words.ts';
import {
  trackBfdEntry,
  trackFileEntry,
  trackInterfaceEntry,
  trackProcessEntry,
  trackScriptEntry,
} from './lines/track-entry.ts';

export const vrrpSyncGroup = block('vrrp_sync_group', {
  args: [arg('name', definesName('vrrp_sync_group'))],
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  exact: true,
  rank: 4,
  snippet: '${1:VG_1} {\n\tgroup {\n\t\t${2:web}\n\t\t${3:inside}\n\t}\n}',
  doc: {
    en: 'Ties instances together: they are master together or not at all.',
    zh: '把若干实例绑在一起：要么都是 MASTER，要么都不是。',
    body: {
      en: 'A router with an inside and an outside address is useful only if one node holds both. When a member enters FAULT, the whole group leaves; a member whose timer ends becomes master only when all others are ready too.\n\nIf omitted: each instance elects for itself, which is right for independent services. If wrong: an unknown member is dropped, an instance named in two groups stays in the first, an empty group is removed.\n\nAll nodes need the same grouping. Weights on members are dropped or turned into FAULT; track scripts and interfaces on the group, or set `sync_group_tracking_weight`. Notify commands here fire once per group.',
      zh: '一台有内网地址和外网地址的路由器，只有两个地址在同一节点上才有用。任一成员进入 FAULT，整组退出；某个成员的计时器到点后，要等其他成员也都就绪，才会一起成为 MASTER。\n\n省略时：各实例独立选举，互不相干的服务正该如此。写错时：未知成员被丢弃；同时写进两个组的实例留在第一个组；空组被移除。\n\n所有节点的分组必须相同。成员上的权重会被丢弃或变成 FAULT；请在组上跟踪脚本和接口，或设置 `sync_group_tracking_weight`。写在这里的通知命令每组只触发一次。',
    },
    pitfalls: [
      {
        en: 'Members are names of `vrrp_instance` blocks, not addresses or interfaces.',
        zh: '成员是 `vrrp_instance` 的名称，不是地址也不是接口。',
      },
      {
        en: 'Members with different priority order on the nodes pull the group both ways; give all members of a node one priority.',
        zh: '成员之间优先级的高低顺序不一致，会把整组来回拉扯；同一节点的所有成员应使用同一优先级。',
      },
    ],
    example:
      'vrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n}\nvrrp_instance INSIDE {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    state BACKUP\n    interface eth1\n    virtual_router_id 43\n    priority 100\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
    see: ['vrrp_instance', 'vrrp_sync_group.group', 'vrrp_sync_group.sync_group_tracking_weight'],
  },
  body: [
    list('group', {
      entry: { args: [arg('instance', refersToName('vrrp_instance'), { repeat: true })] },
      duplicates: 'first-wins',
      required: true,
      rank: 1,
      snippet: '{\n\t${1:web}\n\t${2:inside}\n}',
      doc: {
        en: 'The members of the group: names of `vrrp_instance` blocks, in any order.',
        zh: '组的成员：`vrrp_instance` 的名称，顺序不限。',
        body: {
          en: 'An instance belongs to one group only. Names may stand several to a line.\n\nIf omitted: an empty group is removed. If wrong: a name without an instance is reported and dropped.',
          zh: '一个实例只能属于一个组。一行可以写多个名称。\n\n省略时：空组会被移除。写错时：没有对应实例的名称会被报告并丢弃。',
        },
        pitfalls: [
          {
            en: 'Addresses and interfaces are not members; only names of instances are.',
            zh: '成员只能是实例名，不能写地址或接口。',
          },
        ],
        see: ['vrrp_sync_group', 'vrrp_instance'],
      },
    }),
    list('track_interface', {
      entry: trackInterfaceEntry,
      since: '2.0.0',
      repeatable: true,
      duplicates: 'accumulates',
      rank: 3,
      doc: { en: 'Interfaces whose loss moves the whole group.', zh: '断开就会使整组切换的接口。' },
    }),
    list('track_script', {
      entry: trackScriptEntry,
      since: '2.0.0',
      repeatable: true,
      duplicates: 'accumulates',
      rank: 2,
      snippet: '{\n\t${1:chk_nginx}\n}',
      doc: { en: 'Check scripts whose failure moves the whole group.', zh: '失败就会使整组切换的检查脚本。' },
    }),
    list('track_file', {
      entry: trackFileEntry,
      since: '2.0.0',
      repeatable: true,
      duplicates: 'accumulates',
      doc: { en: 'Files whose number moves the whole group.', zh: '其中的数字会使整组切换的文件。' },
    }),
    list('track_process', {
      entry: trackProcessEntry,
      since: '2.0.11',
      build: ['track-process'],
      repeatable: true,
      duplicates: 'accumulates',
      doc: { en: 'Processes whose absence moves the whole group.', zh: '缺失就会使整组切换的进程。' },
    }),
    list('track_bfd', {
      entry: trackBfdEntry,
      since: '2.0.0',
      build: ['bfd'],
      repeatable: true,
      duplicates: 'accumulates',
      doc: { en: 'BFD sessions whose loss moves the whole group.', zh: '断开就会使整组切换的 BFD 会话。' },
    }),
    directive('notify_backup', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 5,
      doc: { en: 'A command that runs when the group becomes backup.', zh: '整组变为 BACKUP 时运行的命令。' },
    }),
    directive('notify_master', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 4,
      doc: { en: 'A command that runs when the group becomes master.', zh: '整组变为 MASTER 时运行的命令。' },
    }),
    directive('notify_fault', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 6,
      doc: { en: 'A command that runs when the group enters FAULT.', zh: '整组进入 FAULT 时运行的命令。' },
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
      },
    }),
    directive('notify', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 7,
      doc: {
        en: 'A command that runs at every change of the group; the word GROUP, its name, the state and the priority are appended.',
        zh: '组的每次状态变化都会运行的命令，末尾追加 GROUP、组名、状态和优先级。',
        body: {
          en: 'It fires once for the group, in place of once for each member. The appended words are GROUP, the name of the group, the state and the priority.\n\nIf omitted: nothing runs for the group; commands of the members run in any case. If wrong: a second one is reported and the first stays.',
          zh: '整组只触发一次，而不是每个成员一次。追加的词是 GROUP、组名、状态和优先级。\n\n省略时：组不运行任何命令；成员自己的命令照常运行。写错时：第二条会被报告，第一条有效。',
        },
        see: ['vrrp_instance.notify'],
      },
    }),
    directive('smtp_alert', {
      args: [{ ...onOff, since: '2.0.0' }],
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      rank: 8,
      doc: { en: 'Sends mail when the group changes its state.', zh: '组的状态变化时发送邮件。' },
    }),
    directive('global_tracking', {
      since: '1.2.3',
      deprecated: { since: '2.0.0', use: 'track_interface/track_script/track_file in the sync group' },
      duplicates: 'idempotent',
      doc: {
        en: 'A former switch by which members shared what they track; track it on the group.',
        zh: '旧开关，令成员共享跟踪项；现在应直接在组上跟踪。',
      },
    }),
    directive('sync_group_tracking_weight', {
      since: '2.0.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Lets trackers of the members change priorities, which sync groups otherwise forbid; all members should have equal priorities.',
        zh: '允许成员的跟踪项改变优先级，同步组默认不允许；各成员的优先级应当相同。',
        body: {
          en: 'Members of a group must agree on who is master. A priority that changes for one of them alone would tear the group apart, so trackers with a weight are dropped, or turned into FAULT.\n\nIf omitted: only failures that mean FAULT move the group. If wrong: with unequal priorities of the members the group may not settle.',
          zh: '组内成员必须就谁是 MASTER 达成一致，只改变一个成员的优先级会把组拆散；因此带权重的跟踪项默认被丢弃或当作 FAULT。\n\n省略时：只有导致 FAULT 的故障会移动整组。写错时：成员优先级不一致，整组可能无法稳定。',
        },
        see: ['vrrp_sync_group.track_script'],
      },
    }),
    directive('notify_priority_changes', {
      args: [onOff],
      since: '2.2.0',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Writes changes of priority of the members to the notify pipes too.',
        zh: '成员的优先级变化也写入通知管道。',
      },
    }),
  ],
});
