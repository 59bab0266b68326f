/** One route of a list of routes, in the words of `ip route`. */
import { arg, type Line, option } from '../../define.ts';
import { destination } from '../../types/destination.ts';
import { encap } from '../../types/encap.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { refersToName } from '../../types/name.ts';
import { nexthop } from '../../types/nexthop.ts';
import { prefix } from '../../types/prefix.ts';
import { routePreference } from '../../types/route-preference.ts';
import { dsfield, realms, routeProtocol, scope, table } from '../../types/routing-name.ts';
import { rttTime } from '../../types/rtt-time.ts';
import { text } from '../../types/text.ts';

const routeType = enumeration([
  {
    value: 'unicast',
    doc: {
      en: 'An ordinary route to a gateway or a link; the kind meant when none is written.',
      zh: '普通路由，通往网关或链路；不写类型时就是它。',
    },
  },
  {
    value: 'local',
    doc: {
      en: 'The destination is delivered to this machine, as if it were its own address.',
      zh: '目标交给本机接收，就像是本机的地址。',
    },
  },
  {
    value: 'broadcast',
    doc: {
      en: 'The destination is sent as a broadcast on the link.',
      zh: '发往该目标的报文在链路上以广播发出。',
    },
  },
  { value: 'brd', doc: { en: 'Short for `broadcast`.', zh: '`broadcast` 的简写。' } },
  {
    value: 'anycast',
    doc: {
      en: 'An address that several machines share and that is delivered here. Of use for IPv6 only.',
      zh: '多台机器共用、交给本机接收的地址，只对 IPv6 有用。',
    },
  },
  {
    value: 'multicast',
    doc: {
      en: 'The interface through which packets to these multicast destinations leave.',
      zh: '发往这些组播目标的报文从哪个接口出去。',
    },
  },
  {
    value: 'throw',
    doc: {
      en: 'Ends the search in this table; the next rule decides. For exceptions from a table that policy rules use.',
      zh: '结束在本表中的查找，由下一条规则决定。适合给策略路由用的表开例外。',
    },
  },
  {
    value: 'unreachable',
    doc: {
      en: 'Drops packets and tells the sender that the host is unreachable.',
      zh: '丢弃报文，并告知发送者主机不可达。',
    },
  },
  {
    value: 'prohibit',
    doc: {
      en: 'Drops packets and tells the sender that communication is prohibited.',
      zh: '丢弃报文，并告知发送者通信被禁止。',
    },
  },
  {
    value: 'blackhole',
    doc: {
      en: 'Drops packets without a word, for example what must not follow the default route.',
      zh: '静默丢弃报文，例如不该走默认路由的那些。',
    },
  },
  {
    value: 'xresolve',
    doc: {
      en: 'Once meant for an outside resolver; current kernels refuse it.',
      zh: '曾为外部解析程序而设，现在的内核会拒绝。',
    },
  },
  {
    value: 'nat',
    doc: {
      en: 'Address translation of very old kernels; current ones refuse it.',
      zh: '很旧的内核的地址转换，现在的内核会拒绝。',
    },
  },
]);

const family = arg(
  'family',
  enumeration([
    {
      value: 'inet',
      doc: {
        en: 'The gateway is an IPv4 address; the address itself shows it as well.',
        zh: '网关是 IPv4 地址，从地址本身也看得出来。',
      },
    },
    {
      value: 'inet6',
      doc: {
        en: 'The gateway is an IPv6 address; the address itself shows it as well.',
        zh: '网关是 IPv6 地址，从地址本身也看得出来。',
      },
    },
  ]),
  { optional: true },
);

const lock = arg(
  'lock',
  enumeration([
    {
      value: 'lock',
      doc: {
        en: 'Keeps the kernel from changing the value by what it learns; some values count only so.',
        zh: '不让内核根据学到的情况改动该值；有的值必须加上它才生效。',
      },
    },
  ]),
  { optional: true },
);

const words = [arg('type', routeType, { optional: true }), arg('destination', destination)];

const common = [
  option('inet', [], {
    since: '1.2.24',
    doc: {
      en: 'Marks the route as IPv4. The word right behind it is skipped by mistake, so let it stand last in the line.',
      zh: '标明是 IPv4 路由。守护进程会误跳过紧跟其后的词，所以要写在行末。',
    },
  }),
  option('inet6', [], {
    since: '1.2.24',
    doc: {
      en: 'Marks the route as IPv6, for a `default` without address. The word right behind it is skipped by mistake, so let it stand last in the line.',
      zh: '标明是 IPv6 路由，用于没有地址可判断的 `default`。守护进程会误跳过紧跟其后的词，所以要写在行末。',
    },
  }),
  option('to', [arg('type', routeType, { optional: true }), arg('destination', destination)], {
    doc: {
      en: 'Introduces the destination, with its kind in front where it has one. The word may be left out.',
      zh: '引出目标，目标前可带类型。这个词可以省略。',
    },
  }),
  option('src', [arg('address', ipAddress({ whole: true }))], {
    doc: {
      en: 'The source address that packets of this machine get on this route. Often the VIP, so that peers see the address that moves.',
      zh: '本机沿此路由发出的报文所用的源地址。常写成 VIP，让对方看到会漂移的地址。',
    },
  }),
  option('via', [family, arg('gateway', ipAddress({ whole: true }))], {
    doc: {
      en: 'The gateway to which packets are handed. It must be of the same family as the destination; a mixture drops the line.',
      zh: '接收报文的网关，必须与目标属于同一地址族，混用会丢弃该行。',
    },
  }),
  option('gw', [family, arg('gateway', ipAddress({ whole: true }))], {
    deprecated: { since: '1.2.24', use: 'via' },
    doc: {
      en: 'The gateway, in the form of old releases. It works like `via`, but is reported.',
      zh: '网关，旧版写法。作用与 `via` 相同，但会被报告。',
    },
  }),
  option('from', [arg('prefix', prefix)], {
    since: '1.2.24',
    doc: {
      en: 'Only packets whose source lies in this prefix use the route. For IPv6 alone; an IPv4 prefix drops the line, and a rule with `from` does it there.',
      zh: '只有源地址在此前缀内的报文才走这条路由。仅限 IPv6；写 IPv4 前缀会丢弃该行，IPv4 应改用带 `from` 的规则。',
    },
  }),
  option('tos', [arg('tos', dsfield)], {
    aliases: ['dsfield'],
    since: '1.2.24',
    doc: {
      en: 'Only packets with this type of service use the route. For IPv4; the name stands in rt_dsfield, or write the number.',
      zh: '只有带此服务类型（TOS）的报文才走这条路由。用于 IPv4；写 rt_dsfield 中的名称或数字。',
    },
  }),
  option('table', [arg('table', table)], {
    doc: {
      en: 'The routing table to which the route is added, by name or number. Without a rule that looks there, a table of your own is never used.',
      zh: '把路由加入哪个路由表，写名称或编号。没有规则去查，自建的表永远用不上。',
    },
  }),
  option('protocol', [arg('protocol', routeProtocol)], {
    since: '1.2.24',
    doc: {
      en: 'Who set the route, as `ip route` shows it. A tracked route always gets the mark of keepalived, and another one is reported; it needs `no_track`.',
      zh: '路由由谁设置，`ip route` 会显示。受跟踪的路由总带 keepalived 的标记，写别的会被报告；要用别的须写 `no_track`。',
    },
  }),
  option('scope', [arg('scope', scope)], {
    doc: {
      en: 'How far away the destination is: `link` for networks without a gateway, `global` behind one. The kernel uses it for IPv4 only.',
      zh: '目标有多远：无须网关的网段为 `link`，网关之后的为 `global`。内核只对 IPv4 使用它。',
    },
  }),
  option('metric', [arg('metric', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    aliases: ['priority', 'preference'],
    doc: {
      en: "Of several routes to one destination the one with the lowest number is used. A VIP route that shall win needs less than the system's own.",
      zh: '到同一目标有多条路由时，数字最小的生效。想让随 VIP 漂移的路由胜出，数字要小于系统自己的路由。',
    },
  }),
  option('dev', [arg('interface', networkInterface)], {
    aliases: ['oif'],
    doc: {
      en: 'The interface through which packets leave. In `virtual_routes` it is tracked: its loss means FAULT, unless the line has `no_track`. One that is missing at start stops VRRP, unless `dynamic_interfaces` is set.',
      zh: '报文从哪个接口出去。在 `virtual_routes` 中它会被跟踪：断开就进入 FAULT，除非该行写了 `no_track`。启动时不存在的接口会让 VRRP 停止，除非设置了 `dynamic_interfaces`。',
    },
  }),
  option('onlink', [], {
    since: '1.2.24',
    doc: {
      en: 'Treats the gateway as reachable on the link although no address of the interface covers it.',
      zh: '即使接口上没有地址涵盖网关，也当作它就在链路上。',
    },
  }),
  option('encap', [arg('encap', encap, { repeat: true })], {
    since: '1.2.24',
    build: ['route-encap'],
    doc: {
      en: 'Wraps packets in another header: `ip` or `ip6` with `id`, `dst`, `src` and more, `mpls` with labels, or `ila` with a locator.',
      zh: '给报文再加一层头部：`ip` 或 `ip6` 后跟 `id`、`dst`、`src` 等，`mpls` 后跟标签，`ila` 后跟定位符。',
    },
  }),
  option('expires', [arg('seconds', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'After so many seconds the kernel removes the route by itself. For IPv6 only; add `no_track`, since the removal otherwise counts as a deletion.',
      zh: '过这么多秒后内核会自行删除该路由。仅限 IPv6；应加 `no_track`，否则这也算被人删除。',
    },
  }),
  option('mtu', [lock, arg('mtu', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The largest packet on this route in bytes, for tunnels and links that carry less than the interface says. With `lock` path MTU discovery is left out.',
      zh: '此路由上报文的最大字节数，用于承载能力小于接口 MTU 的隧道和链路。加 `lock` 则不做路径 MTU 发现。',
    },
  }),
  option('hoplimit', [arg('hops', integer({ min: 0, max: 255 }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The TTL or hop limit of packets that this machine sends on the route.',
      zh: '本机沿此路由发出的报文的 TTL 或跳数限制。',
    },
  }),
  option('advmss', [lock, arg('mss', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The segment size that new TCP connections offer to the other side on this route.',
      zh: '沿此路由新建的 TCP 连接向对方宣告的最大报文段长度（MSS）。',
    },
  }),
  option('rtt', [lock, arg('time', rttTime(8), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The first guess of TCP for the round-trip time on this route; write the unit, as in `30ms`.',
      zh: 'TCP 对此路由往返时间的初始估计；要写单位，如 `30ms`。',
    },
  }),
  option('rttvar', [lock, arg('time', rttTime(4), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The first guess of TCP for how much the round-trip time varies; write the unit, as in `10ms`.',
      zh: 'TCP 对往返时间波动的初始估计；要写单位，如 `10ms`。',
    },
  }),
  option(
    'reordering',
    [lock, arg('count', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })],
    {
      since: '1.2.24',
      doc: {
        en: 'By how many places segments may overtake each other on this route before TCP takes one for lost.',
        zh: '此路由上的报文段最多错位多少个，TCP 才认为有丢失。',
      },
    },
  ),
  option('window', [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The largest TCP window that this machine offers on the route, which limits how much peers send at a time.',
      zh: '本机在此路由上宣告的最大 TCP 窗口，限制对方一次能发多少。',
    },
  }),
  option('cwnd', [lock, arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The most packets that TCP may have under way on this route. It counts only with `lock`.',
      zh: 'TCP 在此路由上最多允许多少个在途报文。只有加 `lock` 才生效。',
    },
  }),
  option(
    'ssthresh',
    [lock, arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })],
    {
      since: '1.2.24',
      doc: {
        en: 'The window at which TCP first changes from slow start to careful growth on this route.',
        zh: 'TCP 在此路由上首次由慢启动转为平缓增长时的窗口大小。',
      },
    },
  ),
  option('realms', [arg('realms', realms)], {
    since: '1.2.24',
    doc: {
      en: 'The realm of the route, or source and destination realm with a slash, for filters and accounting. For IPv4 only; on an IPv6 route it drops the line.',
      zh: '路由所属的路由域，或用斜线分隔的源、目的路由域，供过滤和计量使用。仅限 IPv4，写在 IPv6 路由上会丢弃该行。',
    },
  }),
  option('rto_min', [lock, arg('time', rttTime(1), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'The shortest time after which TCP sends a lost segment again on this route. It counts only with `lock`; write the unit, as in `100ms`.',
      zh: 'TCP 在此路由上重传丢失报文段前的最短等待时间。只有加 `lock` 才生效；要写单位，如 `100ms`。',
    },
  }),
  option('initcwnd', [arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'With how many segments new TCP connections begin on this route.',
      zh: '沿此路由新建的 TCP 连接一开始可以发送多少个报文段。',
    },
  }),
  option('initrwnd', [arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'How many segments new TCP connections let the other side send at first.',
      zh: '新建的 TCP 连接一开始允许对方发送多少个报文段。',
    },
  }),
  option(
    'features',
    [
      arg(
        'feature',
        enumeration([
          {
            value: 'ecn',
            doc: {
              en: 'Explicit congestion notification: routers mark packets before they have to drop them.',
              zh: '显式拥塞通知：路由器在不得不丢包之前先给报文打标记。',
            },
          },
        ]),
      ),
    ],
    {
      since: '1.2.24',
      doc: {
        en: 'A TCP feature for connections on this route; another word is reported and ignored.',
        zh: '为此路由上的连接打开的 TCP 特性；其他词会被报告并忽略。',
      },
    },
  ),
  option('quickack', [arg('value', integer({ min: 0, max: 1 }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'With 1 TCP acknowledges data on this route at once instead of collecting acknowledgments.',
      zh: '为 1 时，TCP 在此路由上立即确认数据，而不是攒着一起确认。',
    },
  }),
  option('congctl', [lock, arg('algorithm', text({ label: 'ALGORITHM' }))], {
    since: '1.2.24',
    doc: {
      en: 'The congestion control of TCP connections on this route, such as `bbr`. With `lock` applications cannot choose another.',
      zh: '此路由上 TCP 连接的拥塞控制算法，如 `bbr`。加 `lock` 后应用程序不能另选。',
    },
  }),
  option('pref', [arg('preference', routePreference)], {
    since: '1.2.24',
    doc: {
      en: 'Which of several IPv6 default routers is chosen first. For IPv6 only; on an IPv4 route it drops the line.',
      zh: '有多个 IPv6 默认路由器时先选哪个。仅限 IPv6，写在 IPv4 路由上会丢弃该行。',
    },
  }),
  option(
    'ttl-propagate',
    [
      arg(
        'state',
        enumeration([
          {
            value: 'enabled',
            doc: {
              en: 'Copies the TTL, so that the path through MPLS shows in the hop count.',
              zh: '复制 TTL，经过 MPLS 的路径计入跳数。',
            },
          },
          {
            value: 'disabled',
            doc: {
              en: 'Leaves the TTL alone, so that the path through MPLS stays hidden.',
              zh: '不动 TTL，经过 MPLS 的路径不会显露。',
            },
          },
        ]),
      ),
    ],
    {
      since: '2.0.8',
      doc: {
        en: 'For MPLS: whether the TTL of the label is copied into the packet when the label comes off.',
        zh: '用于 MPLS：去掉标签时，是否把标签的 TTL 复制到报文里。',
      },
    },
  ),
  option('fastopen_no_cookie', [arg('value', integer({ min: 0, max: 1 }), { onInvalid: 'entry-dropped' })], {
    since: '1.4.3',
    doc: {
      en: 'With 1 TCP Fast Open sends data with the first packet on this route, without having got a cookie before.',
      zh: '为 1 时，TCP Fast Open 在此路由上不必先取得 cookie，首个报文就带数据。',
    },
  }),
  option('add', [], {
    since: '2.2.5',
    doc: {
      en: 'Refuses to add the route if one to the same destination with the same metric is there already; the failure is only logged.',
      zh: '若已有目标和度量相同的路由，就拒绝添加；失败只记入日志。',
    },
  }),
  option('prepend', [], {
    since: '2.2.5',
    doc: {
      en: 'Puts the route in front of others with the same destination and metric. That is what happens without any of the three words.',
      zh: '把路由排在目标和度量相同的路由之前。三个词都不写时就是这样。',
    },
  }),
  option('append', [], {
    since: '2.2.5',
    doc: {
      en: 'Puts the route behind others with the same destination and metric; for IPv4 those serve first.',
      zh: '把路由排在目标和度量相同的路由之后，IPv4 会先用前面的。',
    },
  }),
  option('or', [arg('gateway', ipAddress({ whole: true }))], {
    deprecated: { since: '1.2.24', use: 'nexthop' },
    doc: {
      en: 'A second gateway, in the form of old releases; packets are spread over both. It is reported, and only the first one of a line counts.',
      zh: '第二个网关，旧版写法，流量分摊到两者。它会被报告，一行中只有第一个有效。',
    },
  }),
  option('nexthop', [arg('hop', nexthop, { repeat: true })], {
    since: '1.2.24',
    doc: {
      en: 'One of several gateways among which packets are spread: `via`, `dev`, and `weight` from 1 to 256 for its share. Nothing but further ones may follow.',
      zh: '分摊流量的多个网关之一：写 `via`、`dev`，并用 1 到 256 的 `weight` 表示份额。后面只能再写别的 `nexthop`。',
    },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: {
      en: 'Nothing happens when somebody deletes the route: the MASTER does not resign, and a static route is not restored. Its interface does not cause FAULT either.',
      zh: '有人删掉该路由时什么也不发生：MASTER 不退位，静态路由也不恢复。它的接口也不会引起 FAULT。',
    },
  }),
  option('vrf', [arg('vrf', networkInterface)], {
    since: '2.2.5',
    build: ['vrf'],
    doc: {
      en: 'Adds the route to the table of this VRF, which must exist when the file is read; otherwise the line is dropped.',
      zh: '把路由加入此 VRF 的路由表。读取文件时该 VRF 必须已存在，否则丢弃该行。',
    },
  }),
];

/** It is there while the instance is MASTER. */
export const virtualRoute: Line = {
  args: words,
  options: common,
  free: true,
  unknownOption: 'entry-dropped',
};

/** It is there from start to stop. */
export const staticRoute: Line = {
  ...virtualRoute,
  options: [
    ...common,
    option('track_group', [arg('group', refersToName('track_group'))], {
      since: '2.0.3',
      doc: {
        en: 'A `track_group` whose instances enter FAULT while the interface of this route is down. The line needs `dev`, and the group a definition above.',
        zh: '一个 `track_group`：该路由的接口断开期间，组内实例进入 FAULT。该行必须有 `dev`，该组须在前面定义。',
      },
    }),
  ],
};
