/** BFD sessions. */
import { arg, block, directive } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { integer } from '../types/integer.ts';
import { ipAddress } from '../types/ip-address.ts';
import { definesName } from '../types/name.ts';
import { onOff } from './lines/on-off.ts';
import { reversal } from './lines/reverse.ts';

export const bfdInstance = block('bfd_instance', {
  args: [arg('name', definesName('bfd_instance', 31))],
  since: '2.0.0',
  build: ['bfd'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 8,
  snippet: '${1:peer} {\n\tneighbor_ip ${2:192.0.2.2}\n\tsource_ip ${3:192.0.2.1}\n}',
  doc: {
    en: 'A BFD session with a neighbor: notices within milliseconds that the path to it is broken.',
    zh: '与邻居的 BFD 会话，能在毫秒级发现通往邻居的路径中断。',
    body: {
      en: 'Both ends send small UDP packets all the time (port 3784); when they stop coming, the session is down. At the defaults that takes 50 ms, where missing adverts take more than three seconds. `track_bfd` ties instances to it, `BFD_CHECK` real servers. The neighbor, often a router, must have a session with this node, too.\n\nIf omitted: only links, adverts and scripts tell of faults. If wrong: without a valid `neighbor_ip` the session is disabled. Its name stays known, so an instance that tracks it without a weight remains in FAULT. A name beyond 31 characters, or used before, drops the block.\n\nDefine it above its first use. There is no authentication and no echo mode.',
      zh: '两端不停地发送很小的 UDP 报文（端口 3784），收不到时会话就断开。按默认值只要 50 毫秒，而靠通告要三秒多。用 `track_bfd` 把实例、用 `BFD_CHECK` 把真实服务器与它绑定。邻居往往是路由器，那边也必须配好与本节点的会话。\n\n省略时：只有链路、通告和脚本能发现故障。写错时：没有有效的 `neighbor_ip`，会话会被停用；但名称仍然有效，不带权重跟踪它的实例因此一直停在 FAULT。名称超过 31 个字符或已被用过，整块会被丢弃。\n\n应定义在首次引用之前。不支持认证，也不支持 echo 模式。',
    },
    example:
      'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
    see: [
      'vrrp_instance.track_bfd',
      'virtual_server.real_server.BFD_CHECK',
      'bfd_instance.neighbor_ip',
      'vrrp_sync_group.track_bfd',
    ],
  },
  body: [
    directive('source_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: "The address from which packets are sent; of the same family as the neighbor's.",
        zh: '发送报文的源地址，须与邻居同一地址族。',
        body: {
          en: 'The neighbor knows the session by this address. It also selects what is accepted at the beginning: a packet that came to another address of this node belongs to another session.\n\nIf omitted: the kernel chooses an address by its routes, and a port that may lie outside of the range which the standard demands, 49152 to 65535; strict neighbors refuse it. If wrong: a malformed address is reported and ignored; one of the other family disables the session; one that this node lacks keeps it down.\n\nTake an address that stays here. A VIP takes the session along when it leaves.',
          zh: '邻居凭这个地址认出会话。会话开始时它还决定接受哪些报文：发往本节点其他地址的报文属于别的会话。\n\n省略时：由内核按路由选地址，端口也可能落在标准要求的 49152 到 65535 之外，严格的邻居会拒收。写错时：格式错误的地址会被报告并忽略；地址族不同，会话被停用；本节点没有的地址使会话一直断开。\n\n应选留在本机的地址。用 VIP，它一离开会话也随之断开。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.neighbor_ip', 'vrrp_instance.track_bfd'],
      },
    }),
    directive('neighbor_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The address of the neighbor with which the session is held.',
        zh: '会话对端（邻居）的地址。',
        body: {
          en: 'Choose what the service depends on: the next hop, the other load balancer, a real server. The packets go there, and only those that come from there count.\n\nIf omitted: the session is reported and disabled. If wrong: a malformed address disables it as well; a neighbor that another session has already, with the same source or with none, is reported, and the later block is ignored.\n\nWhoever tracks a disabled session waits for it in vain: with weight 0 the instance starts in FAULT and stays there. Neighbors that are not on the link need `max_hops`.',
          zh: '应选服务所依赖的对象：下一跳、另一台均衡器或真实服务器。报文发往那里，也只有来自那里的报文才算数。\n\n省略时：会话会被报告并停用。写错时：格式错误的地址同样使它停用。邻居已被另一个会话使用，且源地址相同或没有源地址时会被报告，后写的块被忽略。\n\n跟踪已停用会话的对象会白等：权重为 0 时，实例从 FAULT 开始，并停在那里。邻居不在同一链路上时还要写 `max_hops`。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.source_ip', 'bfd_instance.max_hops', 'bfd_instance.multihop'],
      },
    }),
    directive('neighbour_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      doc: {
        en: 'The British spelling of `neighbor_ip`.',
        zh: '`neighbor_ip` 的英式拼写。',
        body: {
          en: 'It is read as `neighbor_ip`; if both stand in a block, the last one counts. Messages of the daemon follow the American spelling.\n\nIf omitted: `neighbor_ip` must be there. If wrong: a malformed address disables the session, and instances that track it without a weight stay in FAULT.',
          zh: '它被当作 `neighbor_ip` 读取；一个块里两者都有时，后写的有效。守护进程的消息使用美式拼写。\n\n省略时：必须写 `neighbor_ip`。写错时：格式错误的地址使会话停用，不带权重跟踪它的实例停在 FAULT。',
        },
        example:
          'bfd_instance next_hop {\n    neighbour_ip 192.0.2.254\n    source_ip 192.0.2.2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.neighbor_ip', 'bfd_instance.source_ip'],
      },
    }),
    directive('min_rx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1, max: 4294967 },
              { since: '2.2.0', min: 1, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '10',
      fatalWhenMissing: true,
      rank: 3,
      doc: {
        en: 'The shortest interval at which this side can take packets.',
        zh: '本端能够接收报文的最短间隔。',
        body: {
          en: 'It is told to the neighbor, which never sends faster. The larger of this and the `min_tx` of the neighbor is the interval at which packets arrive; five missing ones of 10 ms each mean 50 ms until this node reacts.\n\nIf omitted: 10. If wrong: a value below 1 or above the maximum is reported and ignored. More than 10000 is only called unusual in the log.\n\nA machine that pauses for 50 ms, as a virtual one does while it is moved, loses the session at the defaults. 50 to 300 suits most networks and is still far quicker than adverts.',
          zh: '这个值会告知邻居，邻居不会发得更快。它与邻居的 `min_tx` 取较大者，就是报文到达的间隔；间隔 10 毫秒、缺五个，本节点在 50 毫秒后作出反应。\n\n省略时：10。写错时：小于 1 或超过最大值会被报告并忽略。大于 10000 只在日志里说不寻常。\n\n机器若停顿 50 毫秒（例如虚拟机迁移时），按默认值会话就断了。多数网络适合 50 到 300，仍远快于通告。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n    min_rx 100\n    min_tx 100\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.min_tx', 'bfd_instance.multiplier', 'bfd_instance.idle_tx'],
      },
    }),
    directive('min_tx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1, max: 4294967 },
              { since: '2.2.0', min: 1, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '10',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'The shortest interval at which this side wants to send packets.',
        zh: '本端希望发送报文的最短间隔。',
        body: {
          en: 'The true interval is the larger of this and what the neighbor can take. Each packet goes out 10 to 25 % earlier by chance, so that sessions do not fall into step. With the own `multiplier` it fixes how soon the neighbor notices that this node is gone.\n\nIf omitted: 10, more than a hundred packets per second. If wrong: a value below 1 or above the maximum is reported and ignored.\n\nIt applies while the session is up; until then `idle_tx` counts. A change takes effect on reload without breaking the session.',
          zh: '实际间隔取它与邻居接收能力中的较大者。每个报文都会随机提前 10% 到 25% 发出，以免各会话步调一致。它与本端的 `multiplier` 一起决定邻居多快发现本节点消失。\n\n省略时：10，每秒一百多个报文。写错时：小于 1 或超过最大值会被报告并忽略。\n\n它在会话建立期间有效，在那之前按 `idle_tx`。改动在重新加载时生效，会话不会断开。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n    min_tx 100\n    min_rx 100\n    multiplier 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.min_rx', 'bfd_instance.multiplier', 'bfd_instance.idle_tx'],
      },
    }),
    directive('idle_tx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1000,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1000, max: 4294967 },
              { since: '2.2.0', min: 1000, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '1000',
      fatalWhenMissing: true,
      doc: {
        en: 'The interval of packets while the session is down.',
        zh: '会话断开期间的发送间隔。',
        body: {
          en: 'While the neighbor is away, this side asks for it at this interval. It has a part in how soon a repaired path counts again: two or three packets have to go to and fro until the session is up.\n\nIf omitted: 1000, one packet per second. If wrong: less than a second, which the standard forbids, is reported and ignored.\n\nLarger values only make the return slower; they hardly save traffic. The detection of a fault does not depend on it.',
          zh: '邻居不在时，本端按此间隔呼叫它。它影响修复的路径多快重新算数：会话建立之前，要有两三个报文来回。\n\n省略时：1000，每秒一个报文。写错时：小于一秒为标准所禁止，会被报告并忽略。\n\n更大的值只会让恢复变慢，几乎省不了流量。故障的发现与它无关。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n    idle_tx 2000\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.min_tx', 'bfd_instance.passive'],
      },
    }),
    directive('multiplier', {
      args: [arg('count', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: '5',
      fatalWhenMissing: true,
      rank: 5,
      doc: {
        en: "How many of this side's packets the neighbor may miss before it counts the session as down.",
        zh: '邻居错过本端多少个报文后判定会话断开。',
        body: {
          en: 'It travels in each packet and rules the other side: the neighbor waits this many intervals. How long this node waits is set by the multiplier of the neighbor; to have both alike, write the same number on both ends.\n\nIf omitted: 5. If wrong: 0, more than 255, or a word is reported and ignored.\n\n3 is usual for routers. 1 turns a single lost packet into a fault. The time is multiplier × interval: 3 × 100 ms make 0.3 s, which is enough to beat adverts tenfold.',
          zh: '它随每个报文发出，约束的是对方：邻居等待这么多个间隔。本节点等多久，由邻居的 multiplier 决定；要两边一样，就在两端写相同的数。\n\n省略时：5。写错时：0、大于 255 或非数字会被报告并忽略。\n\n路由器通常用 3。1 会让丢一个报文就成为故障。时间等于 multiplier × 间隔：3 × 100 毫秒是 0.3 秒，已比通告快十倍。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n    min_tx 100\n    min_rx 100\n    multiplier 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.min_tx', 'bfd_instance.min_rx'],
      },
    }),
    directive('passive', {
      since: '2.0.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Waits for the neighbor to begin the session.',
        zh: '等待邻居先发起会话。',
        body: {
          en: 'This side stays silent until the first packet of the neighbor arrives, and falls silent again when the session breaks. For a node with sessions to many neighbors, not all of which exist.\n\nIf omitted: packets go out from the start, and either side may come first. If wrong: it takes no value, so `passive off` turns it on; with the flag on both ends no session ever comes up, and instances that track it with weight 0 stay in FAULT.\n\nAt most one end may have it. It does not change how faults are noticed.',
          zh: '收到邻居的第一个报文之前，本端保持沉默；会话断开后又归于沉默。适合与许多邻居建立会话、而其中一些并不存在的节点。\n\n省略时：一启动就发送报文，哪一端先开始都行。写错时：它不取值，写成 `passive off` 也是打开；两端都写时会话永远建立不起来，以权重 0 跟踪它的实例会停在 FAULT。\n\n最多一端可以使用。它不影响故障的发现。',
        },
        see: ['bfd_instance.idle_tx', 'bfd_instance.neighbor_ip'],
      },
    }),
    directive('ttl', {
      args: [arg('ttl', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: { en: '255 for IPv4, 64 for IPv6', zh: 'IPv4 为 255，IPv6 为 64' },
      fatalWhenMissing: true,
      doc: {
        en: 'The time to live of the packets; 255 shows a neighbor on the link that they were not forwarded.',
        zh: '报文的 TTL，255 可让同链路的邻居确认报文未经转发。',
        body: {
          en: 'Every router on the way takes one off. What arrives is compared with the own value: a packet that lost more than `max_hops` is dropped. Both ends must therefore send with the same number.\n\nIf omitted: 255 for IPv4, but 64 for IPv6. If wrong: 0 or more than 255 is reported and ignored; with a smaller number here than there the check lets forwarded packets in.\n\nThe standard demands 255 on the link, so IPv6 neighbors of other makes drop what comes with 64: write 255 for them. `hoplimit` is the same setting.',
          zh: '途中每经过一个路由器减一。收到的报文与本端的值比较：减少得比 `max_hops` 还多就丢弃。因此两端必须用同样的数发送。\n\n省略时：IPv4 为 255，IPv6 却是 64。写错时：0 或大于 255 会被报告并忽略；本端的数比对端小，检查就会放进被转发过的报文。\n\n标准要求同链路使用 255，其他厂商的 IPv6 邻居会丢弃 64 的报文：对它们要写 255。`hoplimit` 是同一个设置。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 2001:db8::fe\n    source_ip 2001:db8::2\n    ttl 255\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.max_hops', 'bfd_instance.hoplimit'],
      },
    }),
    directive('hoplimit', {
      args: [arg('ttl', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: { en: '255 for IPv4, 64 for IPv6', zh: 'IPv4 为 255，IPv6 为 64' },
      fatalWhenMissing: true,
      doc: {
        en: 'Another spelling of `ttl`, as IPv6 calls it.',
        zh: '`ttl` 的另一种写法，即 IPv6 的叫法。',
        body: {
          en: 'Both words set the same number for either family; the last one in the block counts.\n\nIf omitted: 64 for an IPv6 neighbor, which is less than the 255 that routers expect on a link. If wrong: 0 or more than 255 is reported and ignored, the default stays.',
          zh: '两个词为两种地址族设置的是同一个数，块中后写的有效。\n\n省略时：IPv6 邻居为 64，小于路由器在同链路上期望的 255。写错时：0 或大于 255 会被报告并忽略，默认值不变。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 2001:db8::fe\n    source_ip 2001:db8::2\n    hoplimit 255\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.ttl', 'bfd_instance.max_hops'],
      },
    }),
    directive('max_hops', {
      args: [arg('hops', integer({ min: -1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How many routers a received packet may have passed; −1 switches the check off.',
        zh: '收到的报文最多可经过多少个路由器，−1 表示不检查。',
        body: {
          en: 'A packet from the link still has its full `ttl`; one that a stranger sends from afar has less and is dropped, even with a forged address. For a neighbor behind routers allow as many as lie between.\n\nIf omitted: 0, only the link counts. If wrong: out of range is reported and ignored; more than the `ttl` is reported and cut to it. Dropped packets leave a trace only with detailed logging, so a limit too small looks like a dead neighbor.\n\n−1 is kept as 255: beside a smaller `ttl`, as IPv6 has by default, it draws that message and lets everything in.',
          zh: '同链路来的报文 `ttl` 完整；外人从远处发来的会减少，即使伪造了地址也会被丢弃。邻居在路由器后面时，中间有几个就允许几个。\n\n省略时：0，只认同一链路。写错时：超出范围会被报告并忽略；大于 `ttl` 会被报告并降到 `ttl`。丢弃只在详细日志里留痕，所以限制太小看上去就像邻居死了。\n\n−1 按 255 保存：`ttl` 较小时（IPv6 默认如此）会引出上述提示，并放进所有报文。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 198.51.100.1\n    source_ip 192.0.2.2\n    max_hops 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.ttl', 'bfd_instance.multihop'],
      },
    }),
    directive('multihop', {
      args: [onOff],
      since: '2.2.8',
      default: 'off',
      doc: {
        en: 'Uses the port of multihop sessions, 4784, for neighbors that are not on the link.',
        zh: '使用多跳会话的端口 4784，用于不在同一链路的邻居。',
        body: {
          en: 'Routers keep sessions across several hops apart from those on a link: they use another UDP port. Write it when the neighbor is configured as multihop; between two keepalived nodes both ends must agree.\n\nIf omitted: off, port 3784 is used whatever the distance. If wrong: a word that is no boolean is reported and ignored; with different ports neither end hears the other.\n\nThe flag changes the port only. The check of the hops goes on, so set `max_hops`, too. Firewalls on the way must let UDP 4784 pass.',
          zh: '路由器把跨多跳的会话与同链路的会话分开，使用另一个 UDP 端口。邻居配成多跳时就要写它；两个 keepalived 节点之间，两端必须一致。\n\n省略时：关闭，无论距离多远都用端口 3784。写错时：不是布尔值的词会被报告并忽略；端口不同，两端互相收不到。\n\n本标志只改变端口，跳数检查照旧，所以还要写 `max_hops`。途中的防火墙必须放行 UDP 4784。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 198.51.100.1\n    source_ip 192.0.2.2\n    multihop on\n    max_hops 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['bfd_instance.max_hops', 'bfd_instance.ttl'],
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -253, max: 253, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
        reversal,
      ],
      since: '2.0.0',
      build: ['vrrp'],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How the priority of instances changes that track the session; 0 means that a lost session is FAULT.',
        zh: '跟踪该会话的实例的优先级变化幅度，0 表示会话断开即 FAULT。',
        body: {
          en: 'Negative: the priority is lower by this much while the session is down. Positive: it is higher while the session is up. Zero: the instance is in FAULT as long as the session is down, from the start on, until both ends have found each other.\n\nIf omitted: 0. If wrong: a number out of range is reported and ignored.\n\nIf all nodes track the same next hop, its failure sends all of them to FAULT with 0, and nobody has the address; a weight lowers them alike and leaves one master. The entry under `track_bfd` may give another weight.',
          zh: '负数：会话断开期间，优先级低这么多。正数：会话建立期间，优先级高这么多。0：会话断开期间实例处于 FAULT，从启动开始，直到两端找到对方。\n\n省略时：0。写错时：超出范围的数会被报告并忽略。\n\n所有节点跟踪同一个下一跳时，写 0 会让它们随其故障一起进入 FAULT，地址无人持有；写权重则一起降低，仍留有一个 MASTER。`track_bfd` 的条目可以另写权重。',
        },
        example:
          'bfd_instance next_hop {\n    neighbor_ip 192.0.2.254\n    source_ip 192.0.2.2\n    weight -30\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_bfd {\n        next_hop\n    }\n}',
        see: ['vrrp_instance.track_bfd', 'vrrp_instance.priority', 'vrrp_script.weight'],
      },
    }),
    directive('vrrp', {
      since: '2.0.0',
      build: ['vrrp'],
      duplicates: 'idempotent',
      doc: {
        en: 'Tells the VRRP process only; without this and `checker` both processes are told.',
        zh: '只通知 VRRP 进程；不写它和 `checker` 时两个进程都通知。',
        body: {
          en: 'Changes of the session then concern instances and sync groups alone, and a `BFD_CHECK` cannot use it. With both flags it is as if there were none.\n\nIf omitted: both are told, unless `checker` stands here. If wrong: it takes no value, so `vrrp off` has the effect of `vrrp`; a `BFD_CHECK` that names such a session is reported and dropped, and its server goes unchecked.\n\nNothing is gained by it in small set-ups; it spares the other process events that it would ignore.',
          zh: '此后会话的变化只涉及实例和同步组，`BFD_CHECK` 不能使用它。两个标志都写，等于都不写。\n\n省略时：两个进程都通知，除非写了 `checker`。写错时：它不取值，`vrrp off` 与 `vrrp` 效果相同；引用这种会话的 `BFD_CHECK` 会被报告并丢弃，对应的服务器便无人检查。\n\n小规模环境用它没有好处；它只是省去另一个进程本来就会忽略的事件。',
        },
        see: ['bfd_instance.checker', 'vrrp_instance.track_bfd'],
      },
    }),
    directive('checker', {
      since: '2.0.0',
      build: ['lvs'],
      duplicates: 'idempotent',
      doc: {
        en: 'Tells the checker process only; without this and `vrrp` both processes are told.',
        zh: '只通知健康检查进程；不写它和 `vrrp` 时两个进程都通知。',
        body: {
          en: 'The session then serves `BFD_CHECK` of real servers and nothing else. An instance that lists it under `track_bfd` reports it as not found and does not track it.\n\nIf omitted: both processes are told, unless `vrrp` stands here. If wrong: words behind it are not read, `checker off` is `checker`.\n\nSessions with real servers are usually of this kind: that one server is unreachable is no reason to move the VIP.',
          zh: '此后会话只为真实服务器的 `BFD_CHECK` 服务。用 `track_bfd` 引用它的实例会报告找不到，也不会跟踪它。\n\n省略时：两个进程都通知，除非写了 `vrrp`。写错时：后面的词不会被读取，`checker off` 就是 `checker`。\n\n与真实服务器的会话通常属于这一类：一台服务器不可达，不是移动 VIP 的理由。',
        },
        see: ['bfd_instance.vrrp', 'virtual_server.real_server.BFD_CHECK'],
      },
    }),
  ],
});
