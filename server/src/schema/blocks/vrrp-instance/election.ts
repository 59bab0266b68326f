/** Who the node is, and how it takes part in the election. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { versions } from '../lines/version.ts';

export const electionSettings: readonly DirectiveData[] = [
  directive('state', {
    args: [
      arg(
        'state',
        enumeration([
          {
            value: 'MASTER',
            doc: {
              en: 'Meant for the address owner (priority 255), which takes over at once. With any other priority it changes nothing for the better.',
              zh: '适用于地址拥有者（优先级 255），它会立即接管。配其他优先级没有任何好处。',
            },
          },
          {
            value: 'BACKUP',
            doc: {
              en: 'The right choice for every ordinary node, also for the preferred one; required by `nopreempt` and `preempt_delay`.',
              zh: '普通节点（包括首选节点）都应选它；`nopreempt` 和 `preempt_delay` 也要求如此。',
            },
          },
        ]),
        { onInvalid: 'default' },
      ),
    ],
    default: 'BACKUP',
    fatalWhenMissing: true,
    rank: 1,
    doc: {
      en: 'The state this node would like to have at start; the election decides what it gets.',
      zh: '本节点启动时想要的状态；实际得到什么由选举决定。',
      body: {
        en: 'Whatever stands here, a node whose priority is not 255 starts as backup and listens for about 3.6 s (at `advert_int 1`, priority 100) before it may take the address. Afterwards only priorities count. So `state MASTER` wins nothing, but it does switch off `nopreempt` and `preempt_delay`.\n\nIf omitted: BACKUP, or MASTER when `priority` is 255. If wrong: anything but the two upper-case words is reported and BACKUP is used.\n\nUse BACKUP on all nodes and let `priority` say who is preferred. Without a `priority`, `state MASTER` means 255, the address owner, and such a node cannot be outvoted.',
        zh: '无论写什么，只要优先级不是 255，节点都以备机身份启动，先监听约 3.6 秒（`advert_int 1`、优先级 100 时）才可能拿到地址，此后只看优先级。所以 `state MASTER` 换不来任何好处，反而会让 `nopreempt` 和 `preempt_delay` 失效。\n\n省略时：BACKUP；若 `priority` 为 255 则为 MASTER。写错时：除这两个大写单词外都会被报告，并按 BACKUP 处理。\n\n建议所有节点都写 BACKUP，用 `priority` 表达谁优先。没有写 `priority` 时，`state MASTER` 意味着 255，即地址拥有者，这样的节点谁也选不掉。',
      },
      pitfalls: [
        {
          en: '`state MASTER` on two nodes is no tie-break; it only hides that both priorities are equal.',
          zh: '两个节点都写 `state MASTER` 并不能分出胜负，只会掩盖优先级相同的问题。',
        },
        {
          en: 'Tutorials that write `Master` or `master` get a BACKUP and one line in the log.',
          zh: '有的教程写成 `Master` 或 `master`，得到的其实是 BACKUP，日志里只有一行提示。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.priority', 'vrrp_instance.nopreempt', 'vrrp_instance.preempt_delay'],
    },
  }),
  directive('interface', {
    args: [arg('interface', networkInterface)],
    fatalWhenMissing: true,
    required: true,
    rank: 2,
    doc: {
      en: 'The interface on which adverts are sent and heard.',
      zh: '收发通告所用的接口。',
      body: {
        en: 'It joins the multicast group here, takes the source address of adverts from it, and puts the virtual addresses on it unless an entry says `dev`. There is no other heartbeat, neither a serial line nor a second cable. When the link goes down or the interface has no address of the right family, the instance is in FAULT and another node takes over.\n\nIf omitted: an error, except for unicast with `unicast_src_ip` (on 2.2.7 even then). If wrong: an interface that does not exist when the daemon starts stops the whole VRRP process, unless `dynamic_interfaces` is set; loopback is refused.\n\nNames may differ between nodes.',
        zh: '实例在这个接口上加入组播组，取它的地址作通告的源地址，并把虚拟地址配在上面（条目自带 `dev` 的除外）。此外没有别的心跳，既没有串口线，也没有第二根网线。链路断开，或接口上没有对应地址族的地址时，实例进入 FAULT，由其他节点接管。\n\n省略时：报错；使用单播且写了 `unicast_src_ip` 时除外（2.2.7 连这种情况也会报错）。写错时：启动时不存在的接口会让整个 VRRP 进程停止，除非设置了 `dynamic_interfaces`；回环接口会被拒绝。\n\n各节点的接口名可以不同。',
      },
      pitfalls: [
        {
          en: '`inteface ens33` is an unknown keyword; the instance then has no interface and VRRP does not start.',
          zh: '`inteface ens33` 是未知关键字；实例因此没有接口，VRRP 无法启动。',
        },
        {
          en: 'Copying eth0 to a machine whose card is called ens192 is the most common reason for a node that never joins.',
          zh: '把 eth0 照抄到网卡名为 ens192 的机器上，是节点始终加不进来的最常见原因。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    dont_track_primary\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.track_interface',
        'vrrp_instance.dont_track_primary',
        'vrrp_instance.mcast_src_ip',
        'global_defs.dynamic_interfaces',
      ],
    },
  }),
  directive('virtual_router_id', {
    args: [arg('vrid', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'without-vrid' })],
    fatalWhenMissing: true,
    required: true,
    rank: 3,
    doc: {
      en: 'The number, 1 to 255, by which the nodes of one virtual router recognize each other.',
      zh: '同一虚拟路由器的各节点用来互相辨认的编号，范围 1 到 255。',
      body: {
        en: "Every node of the instance must carry the same number, and no other VRRP router on the link may use it, be it a hardware router or a stranger's cluster. Adverts of other numbers are ignored without a word, so a mismatch gives two masters and no message.\n\nIf omitted: an error, and VRRP does not start. If wrong: 0 and values above 255 are refused, which has the same result.\n\nThe same number may serve an IPv4 and an IPv6 instance, or instances on different links. With `use_vmac` it is also the last byte of the MAC address.",
        zh: '一个实例的所有节点必须用同一个编号，而同一链路上的其他 VRRP 路由器（无论是硬件路由器还是别人的集群）都不能用它。编号不同的通告会被无声地忽略，所以写得不一致就会出现两个 MASTER，而且没有任何提示。\n\n省略时：报错，VRRP 不启动。写错时：0 和大于 255 的值会被拒绝，结果相同。\n\nIPv4 实例和 IPv6 实例可以共用一个编号，不同链路上的实例也可以。使用 `use_vmac` 时，它还是 MAC 地址的最后一个字节。',
      },
      pitfalls: [
        {
          en: '51 is the value of nearly every tutorial. Two strangers who both kept it fight over passwords and addresses; choose your own.',
          zh: '几乎所有教程都用 51。两个互不相干的集群都照抄时，会因密码和地址不符而互相干扰；请另选一个。',
        },
        {
          en: 'The range 0 to 255, given in many notes, is wrong: 0 is refused.',
          zh: '许多笔记写的范围 0～255 是错的：0 会被拒绝。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.interface', 'vrrp_instance.use_vmac', 'global_defs.vrrp_mcast_group4'],
    },
  }),
  directive('priority', {
    args: [arg('priority', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'default' })],
    default: { en: '100, or 255 with `state MASTER`', zh: '100；`state MASTER` 时为 255' },
    fatalWhenMissing: true,
    rank: 4,
    doc: {
      en: "This node's rank in the election; the highest number that is heard holds the address.",
      zh: '本节点在选举中的名次；能听到的节点里数值最大者持有地址。',
      body: {
        en: 'Trackers add and subtract weights, and the sum, kept within 1 to 254, is what adverts carry. A backup accepts equal or higher adverts; a lower one it lets time out, then takes over. Equal masters are settled by the higher source address.\n\nIf omitted: 100, or 255 with `state MASTER`. If wrong: a value outside 1 to 255 is reported and 100 used.\n\n255 marks the address owner: it ignores weights and `nopreempt`, and starts as master unless `state BACKUP` lets it listen first. After a time-out the highest priority fires first, with (256 − priority)/256 s of skew; the others hear it and stay. Keep the gap between nodes smaller than the weight that shall overturn it.',
        zh: '各跟踪项的权重会加减到它上面，结果限制在 1 到 254 之间，通告里携带的就是这个值。备机接受相同或更高的通告；对更低的通告则等待超时，然后接管。两个相同优先级的 MASTER 由源地址较大者胜出。\n\n省略时：100；写了 `state MASTER` 则为 255。写错时：超出 1 到 255 会被报告，并改用 100。\n\n255 表示地址拥有者：不受权重影响，`nopreempt` 也不适用；启动即为 MASTER，写了 `state BACKUP` 则先监听。超时后优先级最高的先动作，偏移为（256 − 优先级）÷ 256 秒；其他节点听到后便不再动。节点之间的差距要小于打算用来翻盘的权重。',
      },
      pitfalls: [
        {
          en: 'Equal priorities on two nodes: while one is master the other stays; after a start together both may become master for an instant.',
          zh: '两个节点优先级相同：一方为 MASTER 时另一方不动；同时启动时，两边可能短暂地都成为 MASTER。',
        },
        {
          en: '`state MASTER` without `priority` creates an owner (255) by accident, and its check scripts with a weight are ignored.',
          zh: '只写 `state MASTER` 不写 `priority`，会无意中变成地址拥有者（255），带权重的检查脚本随之失效。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_script.weight', 'vrrp_instance.nopreempt', 'vrrp_instance.state'],
    },
  }),
  directive('advert_int', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.01,
          max: 255,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.1', unchecked: true },
            { since: '2.0.7', min: 0.01, max: 255, decimals: 6 },
            { since: '2.2.3', min: 0.01, max: 255, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    default: '1',
    fatalWhenMissing: true,
    rank: 5,
    doc: {
      en: 'Seconds between two adverts of the master; the heartbeat of the instance.',
      zh: 'MASTER 两次通告之间的秒数，即实例的心跳。',
      body: {
        en: 'A backup takes over after three silent intervals plus a skew of up to one second (version 2; in version 3 the skew is below one interval): 3.6 s with the defaults. Shorter intervals detect faster and forgive less.\n\nIf omitted: 1. If wrong: a value below 0.01 or above 255 is reported and ignored.\n\nVersion 2 counts whole seconds; fractions are rounded with a message, and every node must have the same value, otherwise adverts are dropped and both become master. Version 3 counts hundredths up to 40.95 s, and a backup follows the interval of the master. `down_timer_adverts` changes the three (2.2.3).',
        zh: '备机在连续三个间隔没有收到通告、再加最多一秒的偏移时间后接管（版本 2；版本 3 的偏移小于一个间隔），默认值下为 3.6 秒。间隔越短，发现故障越快，对抖动的容忍也越低。\n\n省略时：1。写错时：小于 0.01 或大于 255 会被报告并忽略。\n\n版本 2 只能用整秒，小数会被取整并提示；而且各节点取值必须相同，否则通告被丢弃，两边都成为 MASTER。版本 3 以百分之一秒为单位，最大 40.95 秒，备机会跟随 MASTER 的间隔。其中的“三”可用 `down_timer_adverts` 修改（2.2.3 起）。',
      },
      pitfalls: [
        {
          en: 'Below 0.1 s a short CPU stall or a busy switch is enough for a needless failover.',
          zh: '低于 0.1 秒时，一次短暂的 CPU 停顿或交换机繁忙就足以引起不必要的切换。',
        },
        {
          en: 'It is not a check interval: nothing but the life of the peer daemon is tested. Services are watched by `track_script`.',
          zh: '它不是服务检查的间隔：它只能证明对端守护进程活着。服务要用 `track_script` 来看守。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    version 3\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    advert_int 0.5\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.down_timer_adverts', 'global_defs.vrrp_version', 'vrrp_instance.priority'],
    },
  }),
  directive('version', {
    args: [
      arg('version', integer({ min: 2, max: 3, checkedSince: '2.0.7', values: versions }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.17',
    default: { en: 'vrrp_version of global_defs', zh: 'global_defs 的 vrrp_version' },
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    doc: {
      en: 'The protocol version of this instance, where it is not that of `vrrp_version`.',
      zh: '本实例的协议版本，用于与 `vrrp_version` 不同的情况。',
      body: {
        en: 'A node drops adverts of the other version and logs “wrong version” (“wrong VRRP version” from 2.3.3), so a pair that disagrees has two masters. Change it on all nodes together; a reload of one node is enough to split them.\n\nIf omitted: the value of `vrrp_version`; an IPv6 instance always gets 3. If wrong: another number is reported and ignored, and so is a second, different one. `version 2` below IPv6 addresses is refused too; above them it passes without a word, and the instance sends IPv6 adverts that only nodes with the same slip accept.\n\n`authentication` needs 2; intervals below one second and IPv6 need 3.',
        zh: '节点会丢弃另一版本的通告，并记录“wrong version”（2.3.3 起为“wrong VRRP version”），所以版本不一致的两个节点会各自成为 MASTER。要在所有节点上一起改；只重新加载一个节点就足以脑裂。\n\n省略时：取 `vrrp_version` 的值；IPv6 实例总是 3。写错时：其他数字会被报告并忽略，第二条不同的取值也一样。写在 IPv6 地址之后的 `version 2` 同样被拒绝；写在前面却不会有任何提示，实例发出的 IPv6 通告只有犯同样错误的节点才接受。\n\n`authentication` 需要版本 2；小于一秒的间隔和 IPv6 需要版本 3。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    version 3\n    advert_int 0.5\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.vrrp_version', 'vrrp_instance.advert_int', 'vrrp_instance.authentication'],
    },
  }),
];
