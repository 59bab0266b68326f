/** What a virtual server balances, and how: its protocol, scheduler and forwarding method. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { checkInterval } from '../lines/check-timing.ts';
import { forwardingMethod, tunnelOptions } from '../lines/forwarding.ts';
import { scheduler } from '../lines/scheduler.ts';
import { service } from './examples.ts';

export const balancing: readonly DirectiveData[] = [
  directive('ip_family', {
    args: [
      arg(
        'family',
        enumeration([
          {
            value: 'inet',
            doc: {
              en: 'The marked packets are IPv4. For tunneled servers whose own addresses are IPv6.',
              zh: '带标记的报文是 IPv4。适合自身地址为 IPv6 的隧道服务器。',
            },
          },
          {
            value: 'inet6',
            doc: {
              en: 'The marked packets are IPv6. For tunneled servers whose own addresses are IPv4.',
              zh: '带标记的报文是 IPv6。适合自身地址为 IPv4 的隧道服务器。',
            },
          },
        ]),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.2.20',
    default: { en: 'deduced from the servers', zh: '由服务器推断' },
    fatalWhenMissing: true,
    doc: {
      en: 'Whether a service by firewall mark is IPv4 or IPv6, where its servers do not show it.',
      zh: '防火墙标记服务属于 IPv4 还是 IPv6，用于无法从服务器推断的情况。',
      body: {
        en: 'A mark says nothing about the family of the packets. The first server that is not reached by `TUN` decides it; tunneled servers may be of the other family, so a service with these alone needs the word.\n\nIf omitted: with tunneled servers only, their own family, or IPv4 where they are mixed. If wrong: an unknown word is reported and ignored, so is one that contradicts the address of the service or a server above. A server below that is not tunneled and of another family is skipped with a message; when none is left, the service is dropped.',
        zh: '标记本身不说明报文的地址族。第一台不用 `TUN` 的服务器决定它；隧道服务器可以属于另一个地址族，因此只有隧道服务器的服务才需要写明。\n\n省略时：只有隧道服务器时取它们的地址族，混用时为 IPv4。写错时：不认识的词会被报告并忽略，与服务地址或上文服务器矛盾的也一样。下文中不用隧道、地址族不同的服务器会被跳过并提示；一台不剩时，服务被丢弃。',
      },
      example: service(
        ['ip_family inet6', 'lb_kind TUN'],
        ['real_server 192.0.2.21 {', 'weight 1', 'TCP_CHECK {', 'connect_port 80', '}', '}'],
        'fwmark 7',
      ).replace('    protocol TCP\n', ''),
      see: ['virtual_server', 'virtual_server.lb_kind', 'virtual_server.real_server'],
    },
  }),
  directive('protocol', {
    args: [
      arg(
        'protocol',
        enumeration(
          [
            {
              value: 'TCP',
              doc: {
                en: 'For services over TCP, such as web and mail.',
                zh: '用于 TCP 服务，例如网页和邮件。',
              },
            },
            {
              value: 'UDP',
              doc: {
                en: 'For services over UDP, such as DNS and syslog.',
                zh: '用于 UDP 服务，例如 DNS 和 syslog。',
              },
            },
            {
              value: 'SCTP',
              since: '1.2.20',
              doc: {
                en: 'For services over SCTP, as telephone networks have them.',
                zh: '用于 SCTP 服务，常见于电信网络。',
              },
            },
          ],
          { ignoreCase: true },
        ),
        { onInvalid: 'ignored' },
      ),
    ],
    default: { en: 'UDP, with a message', zh: 'UDP，并给出提示' },
    fatalWhenMissing: true,
    rank: 5,
    doc: {
      en: 'Which packets to the address and port are balanced: those of TCP, of UDP or of SCTP.',
      zh: '到该地址和端口的哪类报文参与负载均衡：TCP、UDP 还是 SCTP。',
      body: {
        en: 'The kernel compares protocol, address and port of each packet; what fits no service goes to the programs of the balancer itself. A name server that answers over both UDP and TCP needs two blocks.\n\nIf omitted: UDP, with a message, which is seldom what is wanted: always write it. If wrong: an unknown word is reported and ignored, so the service ends up as UDP too. Upper or lower case does not matter.\n\nA service by firewall mark takes whatever is marked; a `protocol` there is reported and ignored.',
        zh: '内核比较每个报文的协议、地址和端口；不符合任何服务的报文交给均衡器自己的程序。同时用 UDP 和 TCP 应答的域名服务器需要两个块。\n\n省略时：按 UDP 处理并提示，通常不是想要的结果，所以总应写上。写错时：不认识的词会被报告并忽略，服务同样变成 UDP。大小写均可。\n\n防火墙标记服务接收一切带标记的报文；在那里写 `protocol` 会被报告并忽略。',
      },
      example: service(
        ['protocol UDP'],
        [
          'real_server 192.0.2.21 53 {',
          'weight 1',
          'DNS_CHECK {',
          'type A',
          'name www.example.com',
          '}',
          '}',
        ],
        '192.0.2.100 53',
      ),
      see: ['virtual_server', 'virtual_server.ops'],
    },
  }),
  directive('delay_loop', {
    args: [checkInterval],
    default: '60',
    fatalWhenMissing: true,
    rank: 1,
    doc: {
      en: 'Seconds between two checks of each real server, unless the server or checker says otherwise.',
      zh: '对每台真实服务器两次检查之间的秒数，服务器或检查器自己的设置优先。',
      body: {
        en: 'The pause begins when a check ends, for `MISC_CHECK` when it starts. A silent server is taken out at the latest after this pause, all tries of the checker at `connect_timeout` each, and the pauses of `delay_before_retry` between them. With 6 s, one retry, 3 s and 1 s that makes 13 s; until then clients still reach it. One successful check puts it back.\n\nIf omitted: 60 seconds, which is long for most services. Fractions such as 0.5 count. If wrong: 0 and negative numbers are reported and ignored, the former value stays.\n\nEvery balancer checks every server, so a short interval multiplies on the servers.',
        zh: '间隔从一次检查结束时算起，`MISC_CHECK` 从开始时算起。无响应的服务器最迟被摘除的时间，是这个间隔，加上每次尝试的 `connect_timeout`，再加上其间的 `delay_before_retry`。6 秒间隔、重试一次、3 秒超时、1 秒等待，合计 13 秒；在此之前客户端仍会被分给它。成功一次即恢复。\n\n省略时：60 秒，对多数服务来说太长。可以写 0.5 这样的小数。写错时：0 和负数会被报告并忽略，保持原值。\n\n每个均衡器都检查每台服务器，间隔短，服务器的负担就成倍增加。',
      },
      example: service(['delay_loop 3']),
      see: [
        'virtual_server.real_server.delay_loop',
        'virtual_server.retry',
        'virtual_server.connect_timeout',
      ],
    },
  }),
  directive('lb_algo', {
    args: [scheduler],
    default: 'wlc',
    fatalWhenMissing: true,
    rank: 2,
    doc: {
      en: 'The scheduler: by which rule the kernel picks a real server for a new connection.',
      zh: '调度算法：内核按什么规则为新连接挑选真实服务器。',
      body: {
        en: 'It decides only for new connections and only among servers that are up; with `persistence_timeout` a returning client skips it. Equal machines and short requests: `rr`. Unequal machines: `wrr`. Long or uneven connections: `wlc`, which is also a good guess when in doubt.\n\nIf omitted: `wlc`, with a message. If wrong: names are lower case; an unknown one is reported and the default used.\n\nThe name is passed to the kernel, which loads the module `ip_vs_NAME`; if that is missing the service cannot be created. Flags such as `sh-port` or `mh-fallback` must follow this line. `lvs_sched` is the same keyword.',
        zh: '它只对新连接起作用，只在正常的服务器中选择；有 `persistence_timeout` 时，回头客不经过它。机器相同、请求短：`rr`。机器性能不一：`wrr`。连接时间长或长短不一：`wlc`，拿不准时它也是合适的选择。\n\n省略时：`wlc`，并给出提示。写错时：名称一律小写；不认识的会被报告并使用默认值。\n\n名称会传给内核，由内核加载 `ip_vs_NAME` 模块；模块不存在，服务就建不起来。`sh-port`、`mh-fallback` 之类的标志必须写在本行之后。`lvs_sched` 是同一关键字的另一种写法。',
      },
      pitfalls: [
        {
          en: '`lbc`, `blc` and upper-case `SED` or `NQ`, seen in notes, are not known: `lblc`, `sed`, `nq`.',
          zh: '笔记里的 `lbc`、`blc` 以及大写的 `SED`、`NQ` 都不认识：应写 `lblc`、`sed`、`nq`。',
        },
        {
          en: '`wlc` sends a flood of connections to a server that has just come back, because it has none; a low weight at first softens this.',
          zh: '刚恢复的服务器连接数为零，`wlc` 会把大量新连接涌向它；先给较低的权重可以缓解。',
        },
      ],
      example:
        'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo wrr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: [
        'virtual_server.real_server.weight',
        'virtual_server.persistence_timeout',
        'virtual_server.lb_kind',
      ],
    },
  }),
  directive('lvs_sched', {
    args: [scheduler],
    default: 'wlc',
    fatalWhenMissing: true,
    doc: {
      en: 'Another spelling of `lb_algo`: how new connections are given to the servers.',
      zh: '`lb_algo` 的另一种写法：新连接如何分配给各服务器。',
      body: {
        en: 'The daemon fills the same setting from both keywords. With both in one block the lower line counts, and `sh-port` or `mh-port` may stand below either.\n\nIf omitted: `lb_algo` alone decides. If wrong: an unknown name is reported and skipped, and a valid line above it still holds; without one the service gets `wlc`, with a message.\n\nPrefer `lb_algo`, which nearly every sample has.',
        zh: '两个关键字写入同一项设置。同一块里两者都写时，以靠下的一行为准；`sh-port` 或 `mh-port` 写在任意一个之后都行。\n\n省略时：由 `lb_algo` 决定。写错时：不认识的名称会被报告并跳过，上文有效的行依然有效；一行有效的都没有时，服务使用 `wlc` 并提示。\n\n宜写 `lb_algo`，几乎所有示例都用它。',
      },
      example: service(['lvs_sched wrr']).replace('    lb_algo rr\n', ''),
      see: ['virtual_server.lb_algo', 'virtual_server.real_server.weight'],
    },
  }),
  directive('lb_kind', {
    args: [forwardingMethod],
    options: tunnelOptions,
    default: 'NAT',
    fatalWhenMissing: true,
    rank: 3,
    doc: {
      en: 'The forwarding method: how a packet gets from the balancer to the chosen server.',
      zh: '转发方式：报文怎样从均衡器到达选中的服务器。',
      body: {
        en: 'It decides the network plan, not just speed. NAT carries both directions through the balancer; DR and TUN carry only requests, and servers answer clients themselves.\n\nIf omitted: NAT, with a message. If wrong: only the upper-case words are known, a wrong one is reported and NAT used; with DR and TUN a real server port that differs from the service port is reset.\n\n`lvs_method` inside a `real_server` makes an exception for that server. TUN can name a tunnel type (`type ipip|gue|gre`, 2.0.18). The tool `ipvsadm -Ln` shows the result as Masq, Route or Tunnel.',
        zh: '它决定的是网络规划，而不只是快慢。NAT 的来回流量都经过均衡器；DR 和 TUN 只有请求经过，服务器直接应答客户端。\n\n省略时：NAT，并给出提示。写错时：只认大写单词，写错会被报告并使用 NAT；用 DR 或 TUN 时，真实服务器端口与服务端口不同会被改成相同。\n\n`real_server` 里的 `lvs_method` 可以让单台服务器例外。TUN 还能指定隧道类型（`type ipip|gue|gre`，2.0.18 起）。用 `ipvsadm -Ln` 查看结果，分别显示为 Masq、Route、Tunnel。',
      },
      pitfalls: [
        {
          en: 'DR without the ARP settings on the servers: they answer ARP for the VIP, and clients bypass the balancer at random.',
          zh: '用 DR 却没在服务器上做 ARP 抑制：服务器会应答 VIP 的 ARP，客户端时而绕过均衡器。',
        },
        {
          en: "NAT without the balancer as the servers' gateway: connections hang after the first packet.",
          zh: '用 NAT 却没把服务器的网关指向均衡器：连接在第一个报文之后就卡住。',
        },
      ],
      example:
        'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind DR\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: ['virtual_server.lb_algo', 'virtual_server.real_server', 'virtual_server.real_server.lvs_method'],
    },
  }),
  directive('lvs_method', {
    args: [forwardingMethod],
    options: tunnelOptions,
    default: 'NAT',
    fatalWhenMissing: true,
    doc: {
      en: 'Another spelling of `lb_kind`: how packets reach the servers.',
      zh: '`lb_kind` 的另一种写法：报文如何到达服务器。',
      body: {
        en: 'Both keywords fill one setting, and the lower line counts. The spelling matches that of `real_server`, where only `lvs_method` exists and makes an exception for one machine.\n\nIf omitted: `lb_kind` alone decides. If wrong: an unknown word is reported and skipped; without any valid line the service forwards by NAT, with a message.\n\nA server copies the method that stands above it at that moment; where none does, it gets the final one.',
        zh: '两个关键字写入同一项设置，以靠下的一行为准。它与 `real_server` 中的写法一致；那里只有 `lvs_method`，用来让单台机器例外。\n\n省略时：由 `lb_kind` 决定。写错时：不认识的词会被报告并跳过；一行有效的都没有时，服务按 NAT 转发并提示。\n\n服务器取的是当时写在它上方的方式；上方没有时，取最终的那一种。',
      },
      pitfalls: [
        {
          en: 'Two lines of different methods with servers between them: those above keep the first method, those below get the second.',
          zh: '两行写了不同的方式，中间夹着服务器：上方的服务器保持第一种，下方的得到第二种。',
        },
      ],
      example: service(['lvs_method DR']).replace('    lb_kind NAT\n', ''),
      see: ['virtual_server.lb_kind', 'virtual_server.real_server.lvs_method'],
    },
  }),
];
