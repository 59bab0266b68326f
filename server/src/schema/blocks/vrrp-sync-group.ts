/** Instances that change their state together. */
import { arg, block, directive, list } from '../define.ts';
import { definesName, refersToName } from '../types/name.ts';
import { groupCommands, priorityNotices } from './vrrp-sync-group/notify.ts';
import { groupTrackers } from './vrrp-sync-group/tracking.ts';

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
      en: 'A router with an inside and an outside address is useful only if one node holds both. When a member enters FAULT, the whole group leaves; a member whose timer ends becomes master only when all others are ready too.\n\nIf omitted: each instance elects for itself, which is right for independent services. If wrong: an unknown member is dropped, an instance named in two groups stays in the first, an empty group is removed, a second block of one name is skipped.\n\nAll nodes need the same grouping. Weights on members are dropped or turned into FAULT; track scripts and interfaces on the group, or set `sync_group_tracking_weight`. Notify commands here fire once per group.',
      zh: '一台有内网地址和外网地址的路由器，只有两个地址在同一节点上才有用。任一成员进入 FAULT，整组退出；某个成员的计时器到点后，要等其他成员也都就绪，才会一起成为 MASTER。\n\n省略时：各实例独立选举，互不相干的服务正该如此。写错时：未知成员被丢弃；同时写进两个组的实例留在第一个组；空组被移除；同名的第二个块被跳过。\n\n所有节点的分组必须相同。成员上的权重会被丢弃或变成 FAULT；请在组上跟踪脚本和接口，或设置 `sync_group_tracking_weight`。写在这里的通知命令每组只触发一次。',
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
          en: 'Two or more names, several to a line if you like. The instances may be defined further down.\n\nIf omitted: the group is reported and removed, and its members elect on their own. If wrong: a name without an instance is reported and dropped, an instance of another group stays there, and a second list is skipped.\n\nA single member is reported as well, since a group of one is rarely meant. Either all members have priority 255 or none: in a mixture the owner is not master at start, but waits until the others may be. The daemon reports it only where an owner with `state MASTER` comes before a member with `state BACKUP`.',
          zh: '写两个或更多名称，一行可以写多个。实例可以定义在后面。\n\n省略时：该组会被报告并移除，成员各自选举。写错时：没有对应实例的名称会被报告并丢弃，已属于别组的实例留在原组，第二个列表被跳过。\n\n只有一个成员也会被报告，因为单成员的组多半是笔误。成员的优先级要么全是 255，要么都不是：混用时，拥有者启动后并不是 MASTER，要等其他成员也能接管。只有写 `state MASTER` 的拥有者排在写 `state BACKUP` 的成员之前，守护进程才会报告。',
        },
        pitfalls: [
          {
            en: 'Addresses and interfaces are not members; only names of instances are.',
            zh: '成员只能是实例名，不能写地址或接口。',
          },
        ],
        example:
          'vrrp_sync_group GATEWAY {\n    group {\n        INSIDE\n        OUTSIDE\n    }\n}\nvrrp_instance INSIDE {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}\nvrrp_instance OUTSIDE {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.1/24\n    }\n}',
        see: ['vrrp_sync_group', 'vrrp_instance'],
      },
    }),
    ...groupTrackers,
    ...groupCommands,
    directive('global_tracking', {
      since: '1.2.3',
      deprecated: { since: '2.0.0', use: 'track_interface/track_script/track_file in the sync group' },
      duplicates: 'idempotent',
      doc: {
        en: 'A former switch by which members shared what they track; track it on the group.',
        zh: '旧开关，令成员共享跟踪项；现在应直接在组上跟踪。',
        body: {
          en: 'Since 2.0.0 it shares nothing any more. It is reported as deprecated and then means the same as `sync_group_tracking_weight`: weights of trackers on members stay in force.\n\nIf omitted: nothing is lost. If wrong: it takes no value, so `global_tracking off` switches it on.\n\nMove the trackers of the members to the group and delete the line. Where weights on members are really wanted, write `sync_group_tracking_weight` instead, which is not reported.',
          zh: '从 2.0.0 起它不再共享任何东西。它会被报告为已弃用，然后等同于 `sync_group_tracking_weight`：成员上跟踪项的权重继续有效。\n\n省略时：没有任何损失。写错时：它不取值，写成 `global_tracking off` 也是打开。\n\n请把成员的跟踪项移到组上，并删去这一行。确实需要成员带权重时，改写 `sync_group_tracking_weight`，它不会被报告。',
        },
        see: [
          'vrrp_sync_group.sync_group_tracking_weight',
          'vrrp_sync_group.track_script',
          'vrrp_sync_group.track_interface',
        ],
      },
    }),
    directive('sync_group_tracking_weight', {
      since: '2.0.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Lets trackers of the members change priorities, which sync groups otherwise forbid; all members should have equal priorities.',
        zh: '允许成员的跟踪项改变优先级，同步组默认不允许；各成员的优先级应当相同。',
        body: {
          en: 'Members of a group must agree on who is master. A priority that changes for one of them alone would tear the group apart. Therefore scripts, files and BFD sessions with a weight are dropped from members, and interfaces with a weight, like files with weight 1, mean FAULT; this flag keeps the weights.\n\nIf omitted: weights count on the group only, where they change all members alike. If wrong: it takes no value; once some members have the higher priority here and others on the peer, the nodes may push each other out again and again.\n\nGive the members of a node one priority, and make each weight large enough to be decisive.',
          zh: '组内成员必须就谁是 MASTER 达成一致，只改变一个成员的优先级会把组拆散。因此成员上带权重的脚本、文件和 BFD 会话会被丢弃，带权重的接口和权重为 1 的文件则意味着 FAULT；本标志保留这些权重。\n\n省略时：权重只在组上起作用，那里它对所有成员一视同仁。写错时：它不取值；一旦有的成员在本机优先级高、有的在对端高，两个节点就可能反复把对方挤下去。\n\n同一节点的成员应使用同一优先级，每个权重都要大到足以定胜负。',
        },
        see: ['vrrp_sync_group.track_script', 'vrrp_instance.track_script', 'vrrp_script.weight'],
      },
    }),
    priorityNotices,
  ],
});
