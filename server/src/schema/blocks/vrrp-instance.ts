/** A virtual router. */
import { arg, block, directive, list, option } from '../define.ts';
import { command } from '../types/command.ts';
import { decimal } from '../types/decimal.ts';
import { enumeration } from '../types/enumeration.ts';
import { group } from '../types/group.ts';
import { INT_MAX, integer, UINT_MAX } from '../types/integer.ts';
import { networkInterface } from '../types/interface.ts';
import { ipAddress } from '../types/ip-address.ts';
import { mac } from '../types/mac.ts';
import { definesName } from '../types/name.ts';
import { prefix } from '../types/prefix.ts';
import { interfaceGroup } from '../types/routing-name.ts';
import { user } from '../types/user.ts';
import { vmacName } from '../types/vmac-name.ts';
import { virtualAddress } from './lines/address-entry.ts';
import { alsoPlainInterfaces } from './lines/extra-garp.ts';
import { onOff } from './lines/on-off.ts';
import { virtualRoute } from './lines/route-entry.ts';
import { virtualRule } from './lines/rule-entry.ts';
import { scriptWords } from './lines/script-words.ts';
import {
  trackBfdEntry,
  trackFileEntry,
  trackInterfaceEntry,
  trackProcessEntry,
  trackScriptEntry,
} from './lines/track-entry.ts';
import { versions } from './lines/version.ts';
import { authHmac } from './vrrp-instance/auth-hmac.ts';
import { authentication } from './vrrp-instance/authentication.ts';

export const vrrpInstance = block('vrrp_instance', {
  args: [arg('name', definesName('vrrp_instance'))],
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  exact: true,
  rank: 3,
  snippet:
    '${1:web} {\n\tstate BACKUP\n\tinterface ${2:eth0}\n\tvirtual_router_id ${3:42}\n\tpriority ${4:100}\n\tadvert_int ${5:1}\n\tvirtual_ipaddress {\n\t\t${6:192.0.2.10/24}\n\t}\n}',
  doc: {
    en: 'One virtual router: a set of addresses for which nodes elect a holder.',
    zh: '一个虚拟路由器：一组地址，由各节点选举谁来持有。',
    body: {
      en: "Write one block per set of addresses that must move together, and the same block on every node, differing only in `priority`, perhaps in `state` and `interface`. Two instances with crossed priorities let both nodes work, each as the other's reserve.\n\nIf omitted: no VRRP process starts; keepalived can still balance with `virtual_server` alone. If wrong: without `virtual_router_id` or a usable `interface` the daemon refuses to run VRRP at all; a second block of the same name is skipped.\n\nThe name is local and need not match on other nodes: `virtual_router_id`, version and address family tie them together. All `virtual_ipaddress` entries share one family; IPv6 needs an instance of its own.",
      zh: '每一组必须一起漂移的地址写一个块，并在每个节点上写同样的块，只有 `priority` 不同，`state` 和 `interface` 也可能不同。写两个实例并让优先级交叉，两个节点就能同时工作、互为备份（双主模型）。\n\n省略时：不启动 VRRP 进程；keepalived 仍可只用 `virtual_server` 做负载均衡。写错时：缺少 `virtual_router_id` 或可用的 `interface`，守护进程根本不会运行 VRRP；同名的第二个块会被跳过。\n\n名称只在本机有意义，各节点不必相同；把它们联系起来的是 `virtual_router_id`、版本和地址族。`virtual_ipaddress` 中的地址必须同属一个地址族，IPv6 要单独写一个实例。',
    },
    pitfalls: [
      {
        en: 'Braces on one line hide errors: `{ state BACKUP interface eth0 }` is read as `state` with surplus words, the interface is lost.',
        zh: '写在一行会掩盖错误：`{ state BACKUP interface eth0 }` 会被当作带多余词的 `state`，接口就丢了。',
      },
      {
        en: "Both families in one instance: the second one's addresses are rejected; use a second instance in a `vrrp_sync_group`.",
        zh: '同一实例里混用两种地址族：后出现的那一族会被拒绝；请另写一个实例并放进 `vrrp_sync_group`。',
      },
    ],
    example:
      'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    advert_int 1\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: [
      'vrrp_instance.virtual_router_id',
      'vrrp_instance.priority',
      'vrrp_instance.virtual_ipaddress',
      'vrrp_sync_group',
    ],
  },
  body: [
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
          en: 'It joins the multicast group here, takes the source address of adverts from it, and puts the virtual addresses on it unless an entry says `dev`. When the link goes down or the interface has no address of the right family, the instance is in FAULT and another node takes over.\n\nIf omitted: an error, except for unicast with `unicast_src_ip` (on 2.2.7 even then). If wrong: an interface that does not exist when the daemon starts stops the whole VRRP process, unless `dynamic_interfaces` is set; loopback is refused.\n\nNames may differ between nodes. `dont_track_primary` keeps the instance running when the link fails.',
          zh: '实例在这个接口上加入组播组，取它的地址作通告的源地址，并把虚拟地址配在上面（条目自带 `dev` 的除外）。链路断开，或接口上没有对应地址族的地址时，实例进入 FAULT，由其他节点接管。\n\n省略时：报错；使用单播且写了 `unicast_src_ip` 时除外（2.2.7 连这种情况也会报错）。写错时：启动时不存在的接口会让整个 VRRP 进程停止，除非设置了 `dynamic_interfaces`；回环接口会被拒绝。\n\n各节点的接口名可以不同。`dont_track_primary` 可让实例在链路失效时继续运行。',
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
      args: [
        arg('vrid', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'without-vrid' }),
      ],
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
          en: 'Trackers add and subtract weights, and the sum, kept within 1 to 254, is what adverts carry. A backup accepts equal or higher adverts; a lower one it lets time out, then takes over. Equal masters are settled by the higher source address.\n\nIf omitted: 100, or 255 with `state MASTER`. If wrong: a value outside 1 to 255 is reported and the default used.\n\n255 marks the address owner: it starts as master, ignores weights, and `nopreempt` does not apply. Higher priority also means a slightly quicker takeover, by (256 − priority)/256 s at 1 s intervals. Keep the gap between nodes smaller than the weight that shall overturn it.',
          zh: '各跟踪项的权重会加减到它上面，结果限制在 1 到 254 之间，通告里携带的就是这个值。备机接受相同或更高的通告；对更低的通告则等待超时，然后接管。两个相同优先级的 MASTER 由源地址较大者胜出。\n\n省略时：100；写了 `state MASTER` 则为 255。写错时：超出 1 到 255 会被报告，并使用默认值。\n\n255 表示地址拥有者：启动即为 MASTER，不受权重影响，`nopreempt` 也不适用。优先级越高，接管略快：间隔 1 秒时的附加等待为（256 − 优先级）÷ 256 秒。节点之间的差距要小于打算用来翻盘的权重。',
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
          en: 'A backup takes over after three silent intervals plus a skew of up to one second (version 2; in version 3 the skew is below one interval): 3.6 s with the defaults. Shorter intervals detect faster and forgive less.\n\nIf omitted: 1. If wrong: a value below 0.01 or above 255 is reported and ignored.\n\nVersion 2 counts whole seconds; fractions are rounded with a message, and every node must have the same value, otherwise adverts are dropped and both become master. Version 3 counts hundredths up to 40.95 s, and a backup follows the interval of the master. `down_timer_adverts` changes the three (2.1.0).',
          zh: '备机在连续三个间隔没有收到通告、再加最多一秒的偏移时间后接管（版本 2；版本 3 的偏移小于一个间隔），默认值下为 3.6 秒。间隔越短，发现故障越快，对抖动的容忍也越低。\n\n省略时：1。写错时：小于 0.01 或大于 255 会被报告并忽略。\n\n版本 2 只能用整秒，小数会被取整并提示；而且各节点取值必须相同，否则通告被丢弃，两边都成为 MASTER。版本 3 以百分之一秒为单位，最大 40.95 秒，备机会跟随 MASTER 的间隔。其中的“三”可用 `down_timer_adverts` 修改（2.1.0 起）。',
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
      },
    }),
    list('virtual_ipaddress', {
      entry: virtualAddress,
      repeatable: true,
      duplicates: 'accumulates',
      rank: 11,
      snippet: '{\n\t${1:192.0.2.10/24} dev ${2:eth0}\n}',
      doc: {
        en: 'The addresses that the master holds and announces; one per line.',
        zh: 'MASTER 持有并通告的地址，每行一个。',
        body: {
          en: 'Becoming master, the node adds them and sends gratuitous ARP (neighbor adverts for IPv6); leaving, it removes them. They travel in the adverts, so all nodes must list the same set: up to 2.3.2 a differing list makes nodes reject each other.\n\nIf omitted: a warning in version 2, refused in version 3 and strict mode; `no_virtual_ipaddress` allows it from 2.2.8. If wrong: a bad address or one of the other family is dropped.\n\nNo prefix means /32 (IPv6 /128). `dev`, `label`, `scope`, `brd` and others follow the address. Addresses beyond what a packet carries belong in `virtual_ipaddress_excluded`.',
          zh: '成为 MASTER 时节点添加这些地址并发送免费 ARP（IPv6 为邻居通告），离开时删除。它们会写进通告，因此所有节点必须列出同样的集合：到 2.3.2 为止，列表不同会导致互相拒收。\n\n省略时：版本 2 给出警告，版本 3 和严格模式拒绝；2.2.8 起可用 `no_virtual_ipaddress` 明确允许。写错时：无效地址或另一地址族的地址会被丢弃。\n\n不写前缀就是 /32（IPv6 为 /128）。地址后面可跟 `dev`、`label`、`scope`、`brd` 等选项。一个报文装不下的地址放到 `virtual_ipaddress_excluded`。',
        },
        pitfalls: [
          {
            en: 'Old `ifconfig` shows a VIP only if it has a `label`; use `ip addr`.',
            zh: '老的 `ifconfig` 只显示带 `label` 的 VIP；请用 `ip addr`。',
          },
          {
            en: 'Two addresses on one line: the second is taken for an option and lost.',
            zh: '一行写两个地址：第二个会被当成选项而丢失。',
          },
          {
            en: "Do not put the VIP into the system's network settings as well; then both nodes own it.",
            zh: '不要同时把 VIP 写进系统的网络配置，否则两个节点都会拥有它。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24 dev eth0 label eth0:web\n        192.0.2.101/24\n    }\n}',
        see: [
          'vrrp_instance.virtual_ipaddress_excluded',
          'vrrp_instance.garp_master_delay',
          'vrrp_instance.interface',
        ],
      },
    }),
    list('virtual_ipaddress_excluded', {
      entry: virtualAddress,
      repeatable: true,
      duplicates: 'accumulates',
      snippet: '{\n\t${1:2001:db8::10/64}\n}',
      doc: {
        en: 'More addresses that follow the state but do not stand in the adverts; they may be of the other family.',
        zh: '同样随状态漂移、但不写入通告的地址，可以是另一地址族。',
        body: {
          en: 'They are added and removed with the others. Leaving them out keeps adverts short, and lets an instance carry addresses of both families.\n\nIf omitted: only `virtual_ipaddress` moves. If wrong: an entry that is no address is reported and dropped, the others stay.\n\nThe first address for adverts still stands in `virtual_ipaddress`.',
          zh: '它们与其他地址一起添加和删除。不写入通告可以缩短报文，也能让一个实例同时带两个地址族的地址。\n\n省略时：只有 `virtual_ipaddress` 漂移。写错时：不是地址的条目会被报告并丢弃，其余有效。\n\n通告中的地址仍写在 `virtual_ipaddress` 里。',
        },
        see: ['vrrp_instance.virtual_ipaddress'],
      },
    }),
    directive('no_virtual_ipaddress', {
      since: '2.2.8',
      duplicates: 'idempotent',
      doc: {
        en: 'States that the instance has no address on purpose, so that nothing is reported.',
        zh: '声明实例有意不配置地址，不再报告缺失。',
      },
    }),
    list('virtual_routes', {
      entry: virtualRoute,
      repeatable: true,
      duplicates: 'accumulates',
      rank: 19,
      doc: {
        en: 'Routes that are there while the instance is MASTER.',
        zh: '实例为 MASTER 期间存在的路由。',
        body: {
          en: 'Each line is one route in the words of `ip route`: a destination with `via`, `dev`, `src`, `metric` and so on, or `blackhole` and its kin before the destination.\n\nIf omitted: no routes follow the state. If wrong: an unknown or bad option drops the whole line, the others stay.\n\nWhen somebody deletes such a route the MASTER gives up its state, unless the line has `no_track`.',
          zh: '每行一条路由，写法与 `ip route` 相同：目标加上 `via`、`dev`、`src`、`metric` 等，或在目标前写 `blackhole` 之类的类型。\n\n省略时：没有路由随状态变化。写错时：未知或错误的选项会丢弃整行，其余行有效。\n\n有人删掉这样的路由，MASTER 会放弃身份，除非该行写了 `no_track`。',
        },
        see: ['vrrp_instance.virtual_rules', 'static_routes'],
      },
    }),
    list('virtual_rules', {
      entry: virtualRule,
      since: '1.2.20',
      repeatable: true,
      duplicates: 'accumulates',
      doc: {
        en: 'Policy rules that are there while the instance is MASTER.',
        zh: '实例为 MASTER 期间存在的策略路由规则。',
      },
    }),
    authentication,
    authHmac,
    directive('preempt', {
      duplicates: 'idempotent',
      doc: {
        en: 'Takes back an earlier `nopreempt`; preemption is on anyway.',
        zh: '取消前面的 `nopreempt`；抢占本来就是开启的。',
      },
    }),
    directive('nopreempt', {
      duplicates: 'idempotent',
      rank: 6,
      doc: {
        en: 'A recovered node with higher priority leaves the address where it is.',
        zh: '优先级更高的节点恢复后，不去抢回地址。',
        body: {
          en: "Each switch interrupts connections, so after a failover it is often better to stay. A backup with this flag accepts any advert, lower ones included, and takes over only when the master falls silent, enters FAULT or resigns.\n\nIf omitted: the higher priority always takes the address back. If wrong: a value after it is not read, so `nopreempt off` turns it on; with `state MASTER` or priority 255 it is cleared with a message.\n\nIt acts on the node that would preempt, so set it on all, with `state BACKUP`. A weight that merely lowers the master's priority then moves nothing: let trackers use weight 0.",
          zh: '每次切换都会打断连接，所以故障转移之后往往保持现状更好。带此标志的备机接受任何通告，包括优先级更低的，只有当 MASTER 沉默、进入 FAULT 或主动退位时才接管。\n\n省略时：优先级高的节点总会把地址抢回来。写错时：后面的值不会被读取，`nopreempt off` 等于打开；与 `state MASTER` 或优先级 255 同用时会被清除并提示。\n\n它作用在“将要抢占的那个节点”上，所以应在所有节点上设置，并写 `state BACKUP`。此时仅仅降低 MASTER 优先级的权重不会引起任何变化：跟踪项请用权重 0。',
        },
        pitfalls: [
          {
            en: 'Setting `state BACKUP` everywhere is not enough to stop the return; without `nopreempt` the higher priority still comes back.',
            zh: '只把所有节点都改成 `state BACKUP` 并不能阻止回切；没有 `nopreempt`，高优先级照样抢回。',
          },
          {
            en: '`nopreempt` plus `weight -20` is the commonest cluster that never fails over on a dead service.',
            zh: '`nopreempt` 加 `weight -20`：服务死了却从不切换的集群，多半如此。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    nopreempt\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.preempt_delay', 'vrrp_instance.state', 'vrrp_script.weight'],
      },
    }),
    directive('preempt_delay', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 1000,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 0, max: 1000, decimals: 6 },
              { since: '2.2.3', min: 0, max: 1000, decimals: 6 },
            ],
          }),
          { onInvalid: 'default' },
        ),
      ],
      default: '0',
      fatalWhenMissing: true,
      rank: 7,
      doc: {
        en: 'Seconds that a better node waits before it takes the address from a lower master.',
        zh: '更优的节点在从低优先级 MASTER 手里拿走地址之前等待的秒数。',
        body: {
          en: 'It gives a freshly booted node time to start its services, fill caches or let routes settle. The clock starts when the node first hears a master of lower priority; a master that falls silent is still replaced after the ordinary time-out, so protection does not suffer.\n\nIf omitted: 0, no waiting. If wrong: a value outside 0 to 1000 is reported and 0 is used.\n\nIt is cleared, with a message, by `state MASTER` and by `nopreempt`, and in strict mode. The takeover follows up to one ordinary time-out after the delay. To delay the start of VRRP itself, for example until the network is up, use `vrrp_startup_delay`.',
          zh: '它让刚启动的节点有时间拉起服务、预热缓存、等路由稳定。节点第一次听到优先级更低的 MASTER 时开始计时；MASTER 一旦沉默，仍按普通超时接管，所以保护能力不受影响。\n\n省略时：0，不等待。写错时：超出 0 到 1000 会被报告，取 0。\n\n`state MASTER`、`nopreempt` 以及严格模式都会清除它并提示。延迟结束后，实际接管最多还要等一个普通超时。若想推迟 VRRP 本身的启动（例如等网络就绪），用 `vrrp_startup_delay`。',
        },
        pitfalls: [
          {
            en: 'The default is 0, not 300 seconds as some notes have it; 300 is only the value in an example.',
            zh: '默认值是 0，不是某些笔记所说的 300 秒；300 只是示例里的数值。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    preempt_delay 120\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.nopreempt', 'global_defs.vrrp_startup_delay', 'vrrp_instance.state'],
      },
    }),
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
    directive('unicast_src_ip', {
      args: [arg('address', ipAddress())],
      since: '1.2.10',
      default: { en: 'the primary address of the interface', zh: '接口的主地址' },
      fatalWhenMissing: true,
      rank: 9,
      doc: {
        en: 'The address from which adverts to the `unicast_peer` list are sent; the others list it as their peer.',
        zh: '向 `unicast_peer` 发送通告时的源地址，其他节点把它列为对端。',
        body: {
          en: 'It has an effect only beside `unicast_peer`, and must stand in the peer lists of the other nodes.\n\nIf omitted: the first address of the interface. If wrong: without peers the instance uses multicast, which is reported as deprecated from 2.2.5.',
          zh: '只有与 `unicast_peer` 同用才有效，并且要写进其他节点的对端列表。\n\n省略时：接口的主地址。写错时：没有对端时实例会使用组播，2.2.5 起会报告这种用法已弃用。',
        },
        see: ['vrrp_instance.unicast_peer', 'vrrp_instance.mcast_src_ip'],
      },
    }),
    list('unicast_peer', {
      entry: {
        args: [arg('address', ipAddress())],
        options: [
          option('min_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
            since: '2.1.0',
            doc: {
              en: 'Adverts with a lower TTL are dropped: 255 lets only neighbors on the link in.',
              zh: 'TTL 更小的通告会被丢弃：255 只接受同一链路的邻居。',
            },
          }),
          option('max_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
            since: '2.1.0',
            doc: { en: 'Adverts with a higher TTL are dropped.', zh: 'TTL 更大的通告会被丢弃。' },
          }),
        ],
        unknownOption: 'line-skipped',
      },
      since: '1.2.8',
      repeatable: true,
      duplicates: 'accumulates',
      rank: 10,
      snippet: '{\n\t${1:192.0.2.2}\n}',
      doc: {
        en: 'Sends adverts straight to the listed nodes instead of to the multicast group.',
        zh: '把通告直接发给列出的节点，而不是发到组播组。',
        body: {
          en: 'Clouds and some switches swallow multicast; unicast passes. Each node lists all other nodes and not itself, and each should fix its own sender with `unicast_src_ip`. Packets that arrive by the other mode are dropped, so all nodes must use unicast.\n\nIf omitted: multicast to 224.0.0.18 or ff02::12. If wrong: a line with a comma or a bad address is rejected; when no peer is left the instance falls back to multicast, and its peers hear nothing.\n\nStrict mode refuses it. Adding a third node means editing the lists of the other two. From 2.1.0 `min_ttl` and `max_ttl` after an address restrict how far a packet may have come.',
          zh: '云环境和某些交换机会吞掉组播，单播则能通过。每个节点列出其他所有节点而不列自己，并最好用 `unicast_src_ip` 固定自己的源地址。以另一种方式到达的报文会被丢弃，所以所有节点都必须用单播。\n\n省略时：组播到 224.0.0.18 或 ff02::12。写错时：带逗号或地址无效的行会被拒绝；一个对端都不剩时实例退回组播，对端便什么也收不到。\n\n严格模式下不可用。增加第三个节点，另外两个节点的列表也要改。2.1.0 起，地址后可用 `min_ttl`、`max_ttl` 限制报文的来路远近。',
        },
        pitfalls: [
          {
            en: 'A list on one node only: that node speaks unicast, the other multicast, and both become master.',
            zh: '只有一个节点写了列表：一边单播、一边组播，两边都成为 MASTER。',
          },
          {
            en: 'In a cloud the VIP itself usually needs an API call as well; do it in `notify_master`.',
            zh: '在云上，VIP 本身通常还要调用云平台的 API 才能转移；放到 `notify_master` 里做。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        192.0.2.12\n        192.0.2.13\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: [
          'vrrp_instance.unicast_src_ip',
          'vrrp_instance.check_unicast_src',
          'global_defs.vrrp_mcast_group4',
        ],
      },
    }),
    directive('unicast_ttl', {
      args: [arg('ttl', integer({ min: 0, max: 255 }), { onInvalid: 'ignored' })],
      since: '2.1.0',
      default: { en: '255 for IPv4', zh: 'IPv4 为 255' },
      fatalWhenMissing: true,
      doc: {
        en: 'How many routers a unicast advert may pass; lower it for peers on the link.',
        zh: '单播通告最多经过多少个路由器，对端在同一链路时可调小。',
      },
    }),
    directive('unicast_fault_no_peer', {
      since: '2.2.5',
      duplicates: 'idempotent',
      doc: {
        en: 'Enters FAULT when `unicast_peer` is empty, in place of going back to multicast.',
        zh: '`unicast_peer` 为空时进入 FAULT，而不是退回组播。',
      },
    }),
    directive('check_unicast_src', {
      since: '2.1.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Drops unicast adverts that do not come from a configured peer.',
        zh: '丢弃不是来自已配置对端的单播通告。',
      },
    }),
    directive('old_unicast_checksum', {
      args: [
        arg(
          'mode',
          enumeration([
            {
              value: 'never',
              doc: {
                en: 'Never falls back to the old computation, even if a peer uses it.',
                zh: '即使对端使用旧算法，也绝不退回旧算法。',
              },
            },
          ]),
          { optional: true, onInvalid: 'ignored' },
        ),
      ],
      since: '1.3.7',
      build: ['unicast-checksum'],
      doc: {
        en: 'Computes checksums of unicast VRRPv3 as releases up to 1.3.6 did; `never` refuses such peers.',
        zh: '按 1.3.6 及更早版本的方式计算 VRRPv3 单播校验和，`never` 拒绝这样的对端。',
      },
    }),
    directive('mcast_src_ip', {
      args: [arg('address', ipAddress())],
      default: { en: 'the primary address of the interface', zh: '接口的主地址' },
      fatalWhenMissing: true,
      doc: {
        en: 'The address from which multicast adverts are sent, on a machine with several on the interface.',
        zh: '组播通告的源地址，用于接口上有多个地址的机器。',
        body: {
          en: 'Adverts still leave through `interface`; only the address in them changes. With equal priorities of two masters the higher address stays, so this can decide.\n\nIf omitted: the first address of the interface. If wrong: a word that is no address is reported and the setting dropped; an address that the node lacks matters only with `track_src_ip`, which then means FAULT.',
          zh: '通告仍从 `interface` 发出，改变的只是其中的源地址。两个 MASTER 优先级相同时，地址大的留任，因此它可能决定结果。\n\n省略时：接口的主地址。写错时：不是地址会被报告并丢弃；写了本节点没有的地址，只有同时写 `track_src_ip` 才会因此进入 FAULT。',
        },
        see: ['vrrp_instance.interface', 'vrrp_instance.unicast_src_ip', 'vrrp_instance.track_src_ip'],
      },
    }),
    directive('mcast_dst_ip', {
      args: [arg('address', ipAddress({ multicast: true }))],
      since: '2.2.5',
      default: { en: 'vrrp_mcast_group4 or vrrp_mcast_group6', zh: 'vrrp_mcast_group4 或 vrrp_mcast_group6' },
      fatalWhenMissing: true,
      doc: {
        en: 'The multicast group of this instance, where it is not that of all others.',
        zh: '本实例使用的组播组，用于与其他实例不同的情况。',
      },
    }),
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
    directive('garp_master_delay', {
      args: [
        arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      default: '5',
      fatalWhenMissing: true,
      doc: {
        en: 'Seconds after which a new master announces its addresses a second time.',
        zh: '新 MASTER 再次宣告其地址之前的秒数。',
        body: {
          en: 'A new master sends one burst of gratuitous ARP at once and a second one after this delay, for neighbors that missed the first.\n\nIf omitted: 5 seconds. If wrong: 0 means no second burst; other values out of range are reported and ignored.',
          zh: '新 MASTER 会立即发送一轮免费 ARP，再过这么久发第二轮，照顾错过第一轮的邻居。\n\n省略时：5 秒。写错时：0 表示不发第二轮；其他越界的值会被报告并忽略。',
        },
        pitfalls: [
          {
            en: 'It does not put the first announcement off, and does not hold back the takeover.',
            zh: '它不会推迟第一轮宣告，也不会推迟接管。',
          },
        ],
        see: [
          'vrrp_instance.garp_master_repeat',
          'vrrp_instance.garp_master_refresh',
          'global_defs.vrrp_garp_master_delay',
        ],
      },
    }),
    directive('garp_master_repeat', {
      args: [
        arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      since: '1.2.14',
      default: '5',
      fatalWhenMissing: true,
      doc: {
        en: 'Packets for each address in a burst of announcements by a new master.',
        zh: '新 MASTER 每轮宣告中，每个地址的报文数。',
        body: {
          en: 'If omitted: 5 packets for each address, at once and again after `garp_master_delay`. If wrong: 0 is reported and 1 used.',
          zh: '省略时：每个地址 5 个报文，立即发一轮，`garp_master_delay` 之后再发一轮。写错时：0 会被报告并改为 1。',
        },
        see: ['vrrp_instance.garp_master_delay'],
      },
    }),
    directive('garp_master_refresh', {
      args: [
        arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      since: '1.2.10',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'Seconds between repeated announcements of the addresses while MASTER; 0 means none.',
        zh: '身为 MASTER 期间周期宣告地址的间隔秒数，0 表示不重复。',
        body: {
          en: 'For switches and hosts that forget an address although it is in use. Once a minute does no harm.\n\nIf omitted: the addresses are announced only after the takeover. If wrong: reported, and the value stays as it was.',
          zh: '用于交换机或主机会忘记在用地址的情况，每分钟一次没有害处。\n\n省略时：只在接管之后宣告地址。写错时：会被报告，保持原值。',
        },
        see: ['global_defs.vrrp_garp_master_refresh', 'vrrp_instance.garp_master_refresh_repeat'],
      },
    }),
    directive('garp_master_refresh_repeat', {
      args: [
        arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      since: '1.2.14',
      default: '1',
      fatalWhenMissing: true,
      doc: {
        en: 'Packets for each address in each periodic announcement.',
        zh: '每次周期宣告中，每个地址的报文数。',
      },
    }),
    directive('garp_lower_prio_delay', {
      args: [
        arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      since: '1.2.20',
      default: { en: 'as garp_master_delay', zh: '同 garp_master_delay' },
      fatalWhenMissing: true,
      doc: {
        en: 'Seconds after which a MASTER repeats its announcements when it heard an advert of lower priority.',
        zh: 'MASTER 收到低优先级通告后，再次宣告地址之前的秒数。',
      },
    }),
    directive('garp_lower_prio_repeat', {
      args: [
        arg('count', integer({ min: 0, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      since: '1.2.20',
      default: { en: 'as garp_master_repeat', zh: '同 garp_master_repeat' },
      fatalWhenMissing: true,
      doc: {
        en: 'Packets for each address when a MASTER heard an advert of lower priority.',
        zh: 'MASTER 收到低优先级通告后，每个地址宣告的报文数。',
      },
    }),
    directive('garp_extra_if', {
      args: [
        alsoPlainInterfaces,
        arg('seconds', integer({ min: 0, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
      ],
      since: '2.2.3',
      build: ['vmac'],
      doc: {
        en: 'Seconds between extra announcements on virtual MAC interfaces that send no adverts, which keep switches informed; `all` adds other interfaces.',
        zh: '在不发送通告的虚拟 MAC 接口上额外宣告的间隔秒数，使交换机保持记录；`all` 还包括其他接口。',
      },
    }),
    directive('vmac_garp_intvl', {
      args: [
        alsoPlainInterfaces,
        arg('seconds', integer({ min: 0, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
      ],
      since: '2.2.0',
      deprecated: { since: '2.2.3', use: 'garp_extra_if' },
      build: ['vmac'],
      doc: { en: 'The former spelling of `garp_extra_if`.', zh: '`garp_extra_if` 的旧写法。' },
    }),
    directive('use_vmac', {
      args: [arg('interface', vmacName, { optional: true })],
      options: [
        {
          args: [arg('address', mac)],
          since: '2.2.5',
          doc: {
            en: 'The MAC address to use; with five octets the sixth is the VRID.',
            zh: '要使用的 MAC 地址；写五个字节时第六个取 VRID。',
          },
        },
        option('name', [arg('interface', vmacName)], {
          since: '2.3.0',
          doc: {
            en: 'The name of the interface, for names that look like an option.',
            zh: '接口名，用于名称与选项相同的情况。',
          },
        }),
        option('netlink_notify_msg', [], {
          since: '2.3.0',
          doc: { en: 'Has the kernel report on the interface in full.', zh: '让内核完整通报该接口的变化。' },
        }),
        option('group', [arg('group', interfaceGroup)], {
          since: '2.3.0',
          doc: { en: 'The group of interfaces to which it belongs.', zh: '接口所属的组。' },
        }),
      ],
      free: true,
      since: '1.2.3',
      build: ['vmac'],
      doc: {
        en: 'Gives the virtual router a MAC address of its own, so that neighbors need not relearn it.',
        zh: '给虚拟路由器一个自己的 MAC 地址，邻居就不必重新学习。',
        body: {
          en: "Without it the VIP answers with the MAC of the node's card, and a takeover relies on gratuitous ARP. With it keepalived creates a macvlan interface, normally `vrrp.<VRID>`, with the standard MAC 00:00:5e:00:01:XX (02:XX for IPv6), XX being the VRID.\n\nIf omitted: the card's own MAC is used, the usual choice for service clusters. If wrong: a name that already belongs to an ordinary interface is reported and replaced.\n\nHypervisors and port security often drop frames with foreign MACs; then use `vmac_xmit_base`, or no VMAC. Every node should decide alike. From 2.2.5 a MAC may be given.",
          zh: '不用它时，VIP 以节点网卡的 MAC 应答，切换要靠免费 ARP 通知。用它时，keepalived 会创建一个 macvlan 接口，通常名为 `vrrp.<VRID>`，MAC 为标准的 00:00:5e:00:01:XX（IPv6 为 02:XX），XX 即 VRID。\n\n省略时：使用网卡自身的 MAC，服务集群通常如此。写错时：名称若已被普通接口占用，会被报告并另取名称。\n\n虚拟化平台和交换机端口安全常会丢弃带陌生 MAC 的帧；这时改用 `vmac_xmit_base`，或者不用 VMAC。各节点的选择应当一致。2.2.5 起可以指定 MAC。',
        },
        pitfalls: [
          {
            en: 'Notes that say keepalived always sends from a virtual MAC describe the standard; by default it does not.',
            zh: '有的笔记说 keepalived 总用虚拟 MAC 发送报文，那是标准的描述；默认并非如此。',
          },
          {
            en: 'Home-made `arp_ignore` or `rp_filter` settings fight with those that the daemon sets on the VMAC.',
            zh: '自己设置的 `arp_ignore`、`rp_filter` 会与守护进程在 VMAC 上的设置冲突。',
          },
        ],
        example:
          'vrrp_instance GW {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac vrrp.42\n    vmac_xmit_base\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
        see: [
          'vrrp_instance.vmac_xmit_base',
          'vrrp_instance.virtual_router_id',
          'global_defs.vrrp_garp_master_refresh',
        ],
      },
    }),
    directive('use_vmac_addr', {
      since: '2.2.0',
      build: ['vmac'],
      duplicates: 'idempotent',
      doc: {
        en: "Gives addresses on other interfaces than the instance's own a virtual MAC too.",
        zh: '让位于实例接口以外的地址也使用虚拟 MAC。',
      },
    }),
    directive('vmac_xmit_base', {
      since: '1.2.10',
      build: ['vmac'],
      duplicates: 'idempotent',
      doc: {
        en: 'Sends and receives adverts on the real interface, although the addresses use the virtual MAC.',
        zh: '地址使用虚拟 MAC，但通告仍在底层接口上收发。',
        body: {
          en: 'Some switches and hypervisors drop packets from a second MAC address. With this keyword adverts carry the address of the card, and only traffic of the VIP uses the virtual one.\n\nIf omitted: adverts come from the virtual MAC, as the standard asks; in strict mode this keyword is not allowed. If wrong: it has no effect without `use_vmac`.',
          zh: '有的交换机和虚拟化平台会丢弃来自第二个 MAC 的报文。写上它，通告使用接口自己的 MAC，只有 VIP 的流量使用虚拟 MAC。\n\n省略时：通告来自虚拟 MAC，符合标准；严格模式不允许写它。写错时：没有 `use_vmac` 时不起作用。',
        },
        see: ['vrrp_instance.use_vmac'],
      },
    }),
    directive('use_ipvlan', {
      args: [arg('interface', vmacName, { optional: true })],
      options: [
        {
          args: [arg('address', prefix)],
          since: '2.0.17',
          doc: { en: 'The address from which adverts are sent.', zh: '发送通告的源地址。' },
        },
        option('bridge', [], {
          since: '2.0.17',
          doc: { en: 'Interfaces of one card reach each other.', zh: '同一网卡上的接口可以互通。' },
        }),
        option('private', [], {
          since: '2.0.17',
          doc: { en: 'Interfaces of one card do not reach each other.', zh: '同一网卡上的接口不能互通。' },
        }),
        option('vepa', [], {
          since: '2.0.17',
          doc: {
            en: 'Packets between interfaces of one card go through the switch.',
            zh: '同一网卡上接口之间的报文经过交换机。',
          },
        }),
        option('name', [arg('interface', vmacName)], {
          since: '2.3.0',
          doc: {
            en: 'The name of the interface, for names that look like an option.',
            zh: '接口名，用于名称与选项相同的情况。',
          },
        }),
        option('group', [arg('group', interfaceGroup)], {
          since: '2.3.0',
          doc: { en: 'The group of interfaces to which it belongs.', zh: '接口所属的组。' },
        }),
      ],
      free: true,
      since: '2.0.17',
      build: ['ipvlan'],
      duplicates: 'first-wins',
      doc: {
        en: 'Puts the addresses on an ipvlan interface, for networks that allow only one MAC per port.',
        zh: '把地址放在 ipvlan 接口上，用于每个端口只允许一个 MAC 的网络。',
      },
    }),
    directive('vrf', {
      args: [arg('interface', networkInterface)],
      since: '2.2.5',
      build: ['vrf'],
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      doc: {
        en: 'The VRF to which the instance belongs, where it has no interface and sends by unicast.',
        zh: '实例所属的 VRF，用于没有接口、以单播发送的实例。',
      },
    }),
    directive('accept', {
      since: '1.2.17',
      duplicates: 'idempotent',
      doc: {
        en: 'Lets packets to the virtual addresses in although the node is not their owner; strict mode needs it to make a service reachable.',
        zh: '节点不是地址拥有者时也接收发往虚拟地址的报文，严格模式下服务要靠它才可达。',
      },
    }),
    directive('no_accept', {
      since: '1.3.0',
      build: ['firewall'],
      duplicates: 'idempotent',
      doc: {
        en: 'Drops packets to the virtual addresses unless the node is their owner, as the standard asks of pure routers.',
        zh: '除非是地址拥有者，否则丢弃发往虚拟地址的报文，这是标准对纯路由器的要求。',
      },
    }),
    directive('strict_mode', {
      args: [onOff],
      since: '1.2.20',
      default: { en: 'vrrp_strict of global_defs', zh: 'global_defs 的 vrrp_strict' },
      doc: {
        en: 'Strict mode for this instance, where it is not that of `vrrp_strict`.',
        zh: '本实例的严格模式，用于与 `vrrp_strict` 不同的情况。',
      },
    }),
    directive('skip_check_adv_addr', {
      args: [onOff],
      since: '1.2.20',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Saves the comparison of address lists while adverts keep coming from the known master.',
        zh: '通告一直来自已知的 MASTER 时，省去对地址列表的比较。',
      },
    }),
    directive('v3_checksum_as_v2', {
      args: [onOff],
      since: '2.2.8',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Leaves the pseudo header out of the VRRPv3 checksum, for peers that compute it so.',
        zh: 'VRRPv3 校验和不含伪首部，以兼容这样计算的对端。',
      },
    }),
    directive('lower_prio_no_advert', {
      args: [onOff],
      since: '1.2.20',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Does not answer an advert of lower priority at once, as the standard asks.',
        zh: '收到低优先级通告时不立即回应，这是标准的要求。',
      },
    }),
    directive('higher_prio_send_advert', {
      args: [onOff],
      since: '1.3.5',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Sends a last advert before it yields to a higher priority, so that the new master repeats its announcements.',
        zh: '让位给更高优先级之前再发一次通告，促使新 MASTER 重新宣告地址。',
      },
    }),
    directive('owner_ignore_adverts', {
      args: [onOff],
      since: '2.3.3',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'As address owner, disregards other routers that claim priority 255 too.',
        zh: '作为地址拥有者，不理会同样声称优先级 255 的路由器。',
      },
    }),
    directive('down_timer_adverts', {
      args: [arg('count', integer({ min: 1, max: 100 }), { onInvalid: 'ignored' })],
      since: '2.2.3',
      default: '3',
      fatalWhenMissing: true,
      doc: {
        en: 'How many adverts may be missed before a backup takes over: fewer mean a faster failover and more false alarms.',
        zh: '备机接管前允许错过的通告数：越少切换越快，误判也越多。',
        body: {
          en: 'A backup waits for so many intervals and the skew time, which is up to one interval and shorter with a higher priority: 3.6 seconds at the defaults.\n\nIf omitted: 3, as the standard has it. If wrong: in strict mode any other value is reported and reset. With 1 or 2 a single lost packet can make two masters.',
          zh: '备机会等待这么多个通告间隔再加偏移时间；偏移时间最多一个间隔，优先级越高越短。默认共 3.6 秒。\n\n省略时：3，即标准的规定。写错时：严格模式下其他值会被报告并重置。设为 1 或 2 时，丢一个报文就可能出现两个 MASTER。',
        },
        see: ['vrrp_instance.advert_int'],
      },
    }),
    directive('timer_expired_backup', {
      args: [
        arg('highest_other_priority', integer({ min: 1, max: 254 }), {
          optional: true,
          default: 254,
          onInvalid: 'ignored',
        }),
      ],
      since: '2.2.8',
      doc: {
        en: 'A MASTER that was held up until others must have taken over becomes backup; needs `nopreempt`.',
        zh: 'MASTER 因停顿过久、其他节点应已接管时，自行转为 BACKUP；需要 `nopreempt`。',
        body: {
          en: 'A process that was stopped for seconds, for example by the hypervisor, wakes up as MASTER although another node took over meanwhile. With this it computes when that must have happened, from the highest priority of the other nodes, and becomes backup by itself.\n\nIf omitted: it goes on as MASTER until it hears the other one. If wrong: without `nopreempt` it is reported and reset.',
          zh: '进程若停顿数秒（例如被虚拟化平台挂起），醒来时仍自认为 MASTER，而别的节点可能已经接管。写上它，节点会按其他节点的最高优先级算出对方何时接管，并自行转为 BACKUP。\n\n省略时：继续当 MASTER，直到收到对方的通告。写错时：没有 `nopreempt` 会被报告并重置。',
        },
        see: ['vrrp_instance.nopreempt'],
      },
    }),
    directive('thread_timer_expired', {
      args: [
        arg('highest_other_priority', integer({ min: 1, max: 254 }), {
          optional: true,
          default: 254,
          onInvalid: 'ignored',
        }),
      ],
      since: '2.3.2',
      deprecated: { since: '2.3.2', use: 'timer_expired_backup' },
      doc: {
        en: 'A mistaken spelling of `timer_expired_backup` that is still accepted.',
        zh: '`timer_expired_backup` 的误写，仍被接受。',
      },
    }),
    directive('promote_secondaries', {
      since: '1.3.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Keeps the other addresses of a network on the interface when the first one is removed.',
        zh: '删除网段的首个地址时，保留接口上同网段的其他地址。',
      },
    }),
    directive('native_ipv6', {
      duplicates: 'idempotent',
      doc: {
        en: 'Makes the instance an IPv6 one, where no address shows it.',
        zh: '在没有地址可推断时，令实例使用 IPv6。',
      },
    }),
    directive('kernel_rx_buf_size', {
      args: [
        arg('bytes', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      since: '2.0.3',
      default: { en: 'as the kernel has it', zh: '内核默认值' },
      exact: true,
      doc: {
        en: 'Room for adverts that wait to be read; raise it when the log reports drops.',
        zh: '等待读取的通告所用的缓冲区，日志报告丢包时应调大。',
      },
    }),
    directive('debug', {
      args: [arg('level', integer({ min: 0, max: 4, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'A level of debugging messages that only special builds print.',
        zh: '调试信息的级别，只有特殊构建才会输出。',
        body: {
          en: 'Builds of distributions print nothing for it. For more detail start the daemon with `-D`.\n\nIf omitted: no such messages. If wrong: the bare keyword stops the reading of the whole file, and the daemon does not start.',
          zh: '发行版的构建不会因此多输出任何内容。想看细节，用 `-D` 启动守护进程。\n\n省略时：没有这类信息。写错时：只写关键字会中断整个文件的读取，守护进程无法启动。',
        },
      },
    }),
    directive('linkbeat_use_polling', {
      since: '2.0.0',
      deprecated: { since: '2.0.13', use: 'linkbeat_interfaces' },
      build: ['linkbeat'],
      duplicates: 'idempotent',
      doc: {
        en: "Polls the link state of the instance's interface; replaced by `linkbeat_interfaces`.",
        zh: '轮询实例接口的链路状态，已由 `linkbeat_interfaces` 取代。',
      },
    }),
    directive('lvs_sync_daemon_interface', {
      args: [arg('interface', networkInterface)],
      deprecated: { since: '1.2.20', use: 'global_defs lvs_sync_daemon' },
      build: ['lvs'],
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      doc: {
        en: 'The interface for copies of the connection table, in the form of old releases; write `lvs_sync_daemon` in `global_defs`.',
        zh: '复制连接表所用的接口，旧版写法；现在应在 `global_defs` 中写 `lvs_sync_daemon`。',
        body: {
          en: 'It starts the copying of the connection table when the instance changes its state, and has no use without a `virtual_server`.\n\nIf omitted: nothing is copied, unless `lvs_sync_daemon` says so. If wrong: the keyword is reported as deprecated; a second one is reported and ignored.',
          zh: '实例状态变化时启动连接表的复制；没有 `virtual_server` 时毫无用处。\n\n省略时：不复制，除非写了 `lvs_sync_daemon`。写错时：该关键字会被报告为已弃用；第二条会被报告并忽略。',
        },
        see: ['global_defs.lvs_sync_daemon'],
      },
    }),
  ],
});
