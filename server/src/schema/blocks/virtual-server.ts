/** A service of IPVS. */
import { arg, block, directive } from '../define.ts';
import { enumeration } from '../types/enumeration.ts';
import { INT_MAX, integer, UINT_MAX } from '../types/integer.ts';
import { ipAddress } from '../types/ip-address.ts';
import { refersToName } from '../types/name.ts';
import { netmaskOrPrefix } from '../types/netmask-or-prefix.ts';
import { port } from '../types/port.ts';
import { text } from '../types/text.ts';
import { checkDelay, checkInterval, connectTimeout, retryCount } from './lines/check-timing.ts';
import { forwardingMethod, tunnelOptions } from './lines/forwarding.ts';
import { onOff } from './lines/on-off.ts';
import { scheduler } from './lines/scheduler.ts';
import { scriptWords } from './lines/script-words.ts';
import { realServer } from './real-server.ts';

export const virtualServer = block('virtual_server', {
  args: [arg('address', ipAddress()), arg('port', port({ zero: true }), { optional: true })],
  alternatives: [
    [
      arg('keyword', enumeration(['fwmark'])),
      arg('mark', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'block-skipped' }),
    ],
    [
      arg('keyword', enumeration(['group'])),
      arg('group', refersToName('virtual_server_group', { silent: true })),
    ],
  ],
  build: ['lvs'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 5,
  snippet:
    '${1:192.0.2.10} ${2:443} {\n\tdelay_loop ${3:6}\n\tlb_algo ${4|wlc,wrr,rr,sh|}\n\tlb_kind ${5|DR,NAT,TUN|}\n\tprotocol TCP\n\treal_server ${6:192.0.2.21} ${2:443} {\n\t\tTCP_CHECK {\n\t\t\tconnect_timeout ${7:3}\n\t\t}\n\t}\n}',
  doc: {
    en: "One service of the kernel's load balancer (IPVS) and the servers behind it.",
    zh: '内核负载均衡器（IPVS）的一项服务，以及它后面的服务器。',
    body: {
      en: "Clients connect to address and port, to a firewall mark (`fwmark N`), or to a whole `group NAME`. The kernel hands each connection to a real server, and the checker process removes those that fail. Health checks run on every node; only the one that holds the address gets traffic.\n\nIf omitted: no checker process, no balancing. If wrong: without a `real_server` the service is removed; without `protocol` it becomes UDP, with a message; an unknown group name is reported only in the running daemon's log.\n\nIt does not create the address: list it in a `vrrp_instance` as well. Give all nodes the same services.",
      zh: '客户端连到地址加端口、防火墙标记（`fwmark N`）或整个 `group NAME`；内核把每个连接交给一台真实服务器，健康检查进程则摘除失效的服务器。各节点都在做健康检查，但只有持有地址的节点收到流量。\n\n省略时：不启动健康检查进程，也没有负载均衡。写错时：没有 `real_server` 的服务会被移除；没有 `protocol` 会变成 UDP 并提示；组名不存在则只在守护进程运行时的日志里报告。\n\n它不会创建地址：还要把地址写进某个 `vrrp_instance`。各节点的服务应当相同。',
    },
    pitfalls: [
      {
        en: '`protocol TCP` forgotten: the service listens for UDP and browsers get nothing.',
        zh: '忘了写 `protocol TCP`：服务变成 UDP，浏览器自然打不开。',
      },
      {
        en: 'Two blocks for the same address and port are accepted without a word.',
        zh: '同一地址和端口写了两个块，不会有任何提示。',
      },
    ],
    example:
      'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
    see: [
      'virtual_server.real_server',
      'virtual_server.lb_kind',
      'virtual_server.lb_algo',
      'virtual_server_group',
    ],
  },
  body: [
    directive('ip_family', {
      args: [
        arg(
          'family',
          enumeration([
            { value: 'inet', doc: { en: 'IPv4.', zh: 'IPv4。' } },
            { value: 'inet6', doc: { en: 'IPv6.', zh: 'IPv6。' } },
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
        en: 'The transport protocol of the service.',
        zh: '服务所用的传输协议。',
        body: {
          en: 'If omitted: UDP, with a message, which is seldom what is wanted: always write it. If wrong: reported and ignored. Services by firewall mark have no protocol of their own.',
          zh: '省略时：按 UDP 处理并给出提示，通常不是想要的结果，所以总应写上。写错时：会被报告并忽略。防火墙标记服务没有自己的协议。',
        },
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
          en: 'A dead server is found after this interval, plus the retries of its checker; until then clients still reach it.\n\nIf omitted: 60 seconds, which is long for most services. If wrong: 0 and negative numbers are refused, the value stays as it was.',
          zh: '发现服务器失效要等这个间隔，再加上检查器的重试；在此之前客户端仍会被分给它。\n\n省略时：60 秒，对多数服务来说太长。写错时：0 和负数会被拒绝，保持原值。',
        },
        see: ['virtual_server.real_server.delay_loop', 'virtual_server.retry'],
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
        see: [
          'virtual_server.lb_algo',
          'virtual_server.real_server',
          'virtual_server.real_server.lvs_method',
        ],
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
      },
    }),
    directive('persistence_timeout', {
      args: [
        arg(
          'seconds',
          integer({
            min: 1,
            max: 2678400,
            unit: 's',
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 1, max: UINT_MAX },
              { since: '2.1.3', min: 1, max: 2678400 },
            ],
          }),
          { optional: true, onInvalid: 'ignored' },
        ),
      ],
      default: { en: 'off; 360 for the bare keyword', zh: '关闭；只写关键字时为 360' },
      rank: 4,
      doc: {
        en: 'Seconds for which a client keeps being sent to the server it first met.',
        zh: '同一客户端在多少秒内继续被送到最初那台服务器。',
        body: {
          en: 'Useful when the application stores sessions on one machine, or when one user opens several related connections. The template is renewed as long as connections exist, and it overrides the scheduler, weight 0 included unless the kernel is told otherwise.\n\nIf omitted: no persistence; the bare keyword means 360. If wrong: 0 and values above 31 days are reported and ignored; to switch it off, delete the line.\n\n`persistence_granularity` widens a client to a network. Clients behind one big proxy look like one client, and all land on one server. Port 0 services need persistence. The table is lost on failover unless `lvs_sync_daemon` copies it.',
          zh: '适用于会话保存在单台机器上的应用，或一个用户会打开多个相关连接的情形。只要还有连接，保持关系就会续期；它优先于调度算法，即使权重已为 0 也是如此（除非另行设置内核）。\n\n省略时：不做会话保持；只写关键字表示 360 秒。写错时：0 以及超过 31 天的值会被报告并忽略；要关闭就删掉这一行。\n\n`persistence_granularity` 可以把“一个客户端”放宽为一个网段。同一大型代理后面的客户端看起来是同一个，全都落在一台服务器上。端口为 0 的服务必须开启会话保持。除非用 `lvs_sync_daemon` 同步，主备切换后该表会丢失。',
        },
        pitfalls: [
          {
            en: '`persistence_timeout 50` in a copied sample makes a test from one machine always hit the same server, and balancing look broken.',
            zh: '照抄示例里的 `persistence_timeout 50`：从一台机器测试总是打到同一台服务器，看起来像是没有负载均衡。',
          },
        ],
        example:
          'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    persistence_timeout 300\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
        see: [
          'virtual_server.persistence_granularity',
          'virtual_server.lb_algo',
          'global_defs.lvs_sync_daemon',
        ],
      },
    }),
    directive('persistence_granularity', {
      args: [arg('mask', netmaskOrPrefix)],
      default: { en: '255.255.255.255, or 128 for IPv6', zh: '255.255.255.255；IPv6 为 128' },
      fatalWhenMissing: true,
      doc: {
        en: 'How large a network counts as one client for `persistence_timeout`.',
        zh: '`persistence_timeout` 把多大的网段视为同一个客户端。',
        body: {
          en: 'Clients behind one proxy network then stay on one server. IPv4 takes a netmask such as `255.255.255.0`, IPv6 a prefix length.\n\nIf omitted: each address is a client of its own. If wrong: reported, and the default stays. Written without `persistence_timeout` it switches persistence on, with 360 seconds.',
          zh: '这样来自同一代理网段的客户端会留在同一台服务器。IPv4 写掩码，如 `255.255.255.0`；IPv6 写前缀长度。\n\n省略时：每个地址各算一个客户端。写错时：会被报告，仍用默认值。只写它而没有 `persistence_timeout`，会以 360 秒开启会话保持。',
        },
        see: ['virtual_server.persistence_timeout'],
      },
    }),
    directive('persistence_engine', {
      args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
      since: '1.2.20',
      fatalWhenMissing: true,
      doc: {
        en: 'Recognizes a client by the contents of its packets in place of its address; `sip` takes the Call-ID.',
        zh: '按报文内容而不是地址识别客户端，例如 `sip` 取 Call-ID。',
      },
    }),
    directive('virtualhost', {
      args: [arg('host', text({ label: 'HOST' }))],
      duplicates: 'last-wins-with-error',
      rank: 14,
      doc: {
        en: 'The host name that `HTTP_GET` and `SSL_GET` ask for, where the servers hold several sites.',
        zh: '`HTTP_GET` 和 `SSL_GET` 请求的主机名，用于一台服务器承载多个站点。',
        body: {
          en: 'It becomes the Host header of the request, and with `enable_sni` the server name of TLS. A `virtualhost` of the real server, checker or `url` goes before it.\n\nIf omitted: the address of the server, which many sites answer with an error or a default page. If wrong: a name that the server does not know fetches the wrong site, which may pass or fail.',
          zh: '它会成为请求的 Host 头，开启 `enable_sni` 时也是 TLS 的服务器名。真实服务器、检查器或 `url` 自己的 `virtualhost` 优先。\n\n省略时：使用服务器的地址，许多站点会因此返回错误或默认页面。写错时：服务器不认识的名称会取到别的站点，结果可能通过也可能失败。',
        },
        see: ['virtual_server.real_server.HTTP_GET', 'virtual_server.real_server.HTTP_GET.virtualhost'],
      },
    }),
    realServer,
    directive('sorry_server', {
      args: [
        arg('address', ipAddress()),
        arg('port', port({ zero: true }), { optional: true, onInvalid: 'ignored' }),
      ],
      fatalWhenMissing: true,
      rank: 7,
      doc: {
        en: 'The server of last resort, used while the service has lost its quorum.',
        zh: '最后的备用服务器，在服务失去 quorum 期间使用。',
        body: {
          en: 'When the live weight falls below `quorum`, the servers that are left are taken out and this one is put in; with the default 1 that means the last one has failed. It leaves again when the quorum is regained. Typical content: a static page with an apology and status 503.\n\nIf omitted: clients are refused while nobody is up. If wrong: an invalid address is reported and there is none; a port that differs from the service under DR or TUN is reset.\n\nIt has no checker and is presumed alive. `sorry_server_inhibit` and `sorry_server_lvs_method` must stand after it. It needs the same network preparation as a real server.',
          zh: '正常服务器的权重之和低于 `quorum` 时（默认 1，即最后一台真实服务器失效时），余下的都被撤下，换上这一台；恢复 quorum 后再撤走它。常见用法：返回 503 的静态致歉页。\n\n省略时：没有可用服务器期间，客户端会被拒绝。写错时：地址无效会被报告，等于没有；DR 或 TUN 下端口与服务不同会被改成相同。\n\n它没有检查器，总被认为正常。`sorry_server_inhibit` 和 `sorry_server_lvs_method` 必须写在它之后。它需要与真实服务器同样的网络准备。',
        },
        pitfalls: [
          {
            en: 'A sorry page with status 200 lets caches and search engines keep it; answer 503.',
            zh: '致歉页返回 200 会被缓存和搜索引擎收录；应返回 503。',
          },
          {
            en: 'With a high `quorum` it also replaces servers that are still healthy.',
            zh: '`quorum` 设得高时，仍然健康的服务器也会被它替换下来。',
          },
        ],
        example:
          'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    sorry_server 192.0.2.99 80\n    real_server 192.0.2.21 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
        see: ['virtual_server.quorum', 'virtual_server.sorry_server_inhibit', 'virtual_server.real_server'],
      },
    }),
    directive('sorry_server_inhibit', {
      since: '1.2.13',
      duplicates: 'idempotent',
      doc: {
        en: 'Keeps the sorry server in the table with weight 0 while it is not needed, so that its connections go on.',
        zh: '不需要时让致歉服务器以权重 0 留在表中，其已有连接得以继续。',
        body: {
          en: 'If omitted: the sorry server is removed as soon as the quorum is reached, and its connections break. If wrong: it must stand below `sorry_server`, else it is ignored.',
          zh: '省略时：达到 quorum 后致歉服务器立即被删除，其连接会中断。写错时：必须写在 `sorry_server` 之后，否则被忽略。',
        },
        see: ['virtual_server.sorry_server'],
      },
    }),
    directive('sorry_server_lvs_method', {
      args: [forwardingMethod],
      options: tunnelOptions,
      since: '1.3.6',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      doc: {
        en: 'How packets reach the sorry server, where it is not as for the others; stands below `sorry_server`.',
        zh: '到致歉服务器的转发方式，用于与其他服务器不同的情况；须写在 `sorry_server` 之后。',
      },
    }),
    directive('quorum', {
      args: [
        arg('weight', integer({ min: 1, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'default' }),
      ],
      default: '1',
      fatalWhenMissing: true,
      rank: 8,
      doc: {
        en: 'The total weight of live servers below which the service counts as down.',
        zh: '正常服务器的总权重低于此值时，服务就算不可用。',
        body: {
          en: 'Below it, `quorum_down` runs, mail is sent, and the `sorry_server` takes over; at or above it `quorum_up` runs. A farm that collapses under full load with only one of five servers is better off apologising early.\n\nIf omitted: 1, so one live server with weight 1 is enough. If wrong: a value above the sum of all weights is reduced to it with a message; 0 is reported and the default used.\n\nIt counts weights, not machines: five servers of weight 10 have 50. `hysteresis` moves the two thresholds apart, up at quorum + h, down below quorum − h, and must be smaller than the quorum.',
          zh: '低于它时运行 `quorum_down`、发送邮件，并由 `sorry_server` 接手；达到或高于它时运行 `quorum_up`。五台服务器只剩一台、全部负载必然压垮它时，不如尽早致歉。\n\n省略时：1，即有一台权重为 1 的服务器正常就够。写错时：大于全部权重之和会被降到该和并提示；0 会被报告并使用默认值。\n\n它数的是权重而不是台数：五台权重 10 的服务器合计 50。`hysteresis` 把两个门槛拉开：达到 quorum + h 恢复，低于 quorum − h 失去；它必须小于 quorum。',
        },
        pitfalls: [
          {
            en: 'It has nothing to do with VRRP or with a majority of balancers; to move the VIP when the farm is down, let `quorum_down` write a file that a `track_file` follows.',
            zh: '它与 VRRP 无关，也不是均衡器之间的多数表决；想在后端全挂时转移 VIP，可让 `quorum_down` 写一个由 `track_file` 跟踪的文件。',
          },
        ],
        example:
          'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo wrr\n    lb_kind NAT\n    protocol TCP\n    quorum 4\n    hysteresis 1\n    sorry_server 192.0.2.99 80\n    real_server 192.0.2.21 80 {\n        weight 3\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n    real_server 192.0.2.22 80 {\n        weight 3\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
        see: [
          'virtual_server.hysteresis',
          'virtual_server.sorry_server',
          'virtual_server.quorum_up',
          'virtual_server.quorum_down',
        ],
      },
    }),
    directive('hysteresis', {
      args: [
        arg('weight', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      default: '0',
      fatalWhenMissing: true,
      rank: 9,
      doc: {
        en: 'Keeps the service from flapping: how far the weight must pass `quorum` before the state changes.',
        zh: '防止服务反复切换：权重要越过 `quorum` 多少才改变状态。',
        body: {
          en: 'The service comes up when the weight reaches `quorum` plus this, and goes down when it falls below `quorum` minus this.\n\nIf omitted: 0, both limits are the same. If wrong: it must be less than `quorum`, else it is reported and reset.',
          zh: '权重达到 `quorum` 加上该值时服务才恢复，低于 `quorum` 减去该值时才失效。\n\n省略时：0，两个界限相同。写错时：必须小于 `quorum`，否则会被报告并重置。',
        },
        see: ['virtual_server.quorum'],
      },
    }),
    directive('quorum_up', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 10,
      doc: {
        en: 'A command that runs when the service has enough healthy servers again.',
        zh: '健康的服务器重新达到 quorum 时运行的命令。',
        body: {
          en: 'The number that counts is `quorum`, not this statement.\n\nIf omitted: nothing runs. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.',
          zh: '界限由 `quorum` 决定，而不是这条语句。\n\n省略时：什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。',
        },
        see: ['virtual_server.quorum', 'virtual_server.hysteresis'],
      },
    }),
    directive('quorum_down', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 11,
      doc: {
        en: 'A command that runs when too few healthy servers are left.',
        zh: '健康的服务器不足 quorum 时运行的命令。',
        body: {
          en: 'From this moment the sorry server is used, if there is one.\n\nIf omitted: nothing runs. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.',
          zh: '从这一刻起使用致歉服务器（如果有）。\n\n省略时：什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。',
        },
        see: ['virtual_server.quorum', 'virtual_server.hysteresis'],
      },
    }),
    directive('alpha', {
      duplicates: 'idempotent',
      rank: 12,
      doc: {
        en: 'Treats all servers as down until a check succeeds, so that no client meets a dead one after the start.',
        zh: '检查成功之前把所有服务器视为失效，启动后客户端不会碰到死掉的服务器。',
        body: {
          en: 'If omitted: all servers count as healthy from the start, and dead ones get clients until their first check fails. With it a service has no server until the first checks succeed; `quorum_up` then runs when enough of them do. If wrong: it takes no value here, and `alpha off` switches it on.',
          zh: '省略时：启动时所有服务器都视为健康，失效的服务器会一直接到客户端，直到首次检查失败。写上后，首次检查成功之前服务没有服务器；足够多的服务器通过后会运行 `quorum_up`。写错时：这里不取值，`alpha off` 也是开启。',
        },
        pitfalls: [
          {
            en: 'It does not mend false alarms of checkers; that is what `retry` is for.',
            zh: '它不能消除检查器的误报，那是 `retry` 的事。',
          },
        ],
        see: ['virtual_server.omega', 'virtual_server.warmup'],
      },
    }),
    directive('omega', {
      duplicates: 'idempotent',
      rank: 13,
      doc: {
        en: 'Runs `notify_down` and `quorum_down` when the daemon stops, as if the servers had failed.',
        zh: '守护进程停止时运行 `notify_down` 和 `quorum_down`，如同服务器失效。',
        body: {
          en: 'Scripts that keep another system informed, for example a routing daemon, then see an orderly end.\n\nIf omitted: the daemon stops without a word to these scripts. If wrong: it takes no value, and `omega off` switches it on.',
          zh: '这样，用脚本通知其他系统（例如路由守护进程）时，能看到有序的结束。\n\n省略时：守护进程停止时不运行这些脚本。写错时：它不取值，`omega off` 也是开启。',
        },
        see: ['virtual_server.alpha', 'virtual_server.quorum_down'],
      },
    }),
    directive('inhibit_on_failure', {
      since: '1.3.7',
      duplicates: 'idempotent',
      doc: {
        en: 'Gives a failed server weight 0 in place of removing it, so that its open connections go on.',
        zh: '服务器失效时把权重设为 0 而不是删除，已建立的连接得以继续。',
      },
    }),
    directive('weight', {
      args: [
        arg(
          'weight',
          integer({
            min: 1,
            max: INT_MAX,
            history: [
              { since: '1.3.7', unchecked: true },
              { since: '2.0.7', min: 1, max: 65535 },
              { since: '2.1.0', min: 1, max: INT_MAX },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.3.7',
      default: '1',
      fatalWhenMissing: true,
      doc: { en: 'The weight of servers that do not give one.', zh: '未自行设置权重的服务器所用的权重。' },
    }),
    directive('connect_timeout', {
      args: [connectTimeout],
      since: '2.0.13',
      default: '5',
      fatalWhenMissing: true,
      doc: {
        en: 'How long checkers wait for a connection before the check counts as failed, unless they say otherwise.',
        zh: '检查器等待连接的时间，超时算失败，检查器自己的设置优先。',
      },
    }),
    directive('retry', {
      args: [retryCount],
      since: '1.3.7',
      default: { en: 'that of the checker', zh: '检查器的默认值' },
      fatalWhenMissing: true,
      doc: {
        en: 'How often a failed check is repeated before a server is taken out, for checkers that do not say.',
        zh: '检查失败后重试几次才摘除服务器，用于未自行设置的检查器。',
      },
    }),
    directive('delay_before_retry', {
      args: [checkDelay],
      since: '1.3.7',
      default: { en: 'that of the checker', zh: '检查器的默认值' },
      fatalWhenMissing: true,
      doc: {
        en: 'How long checkers wait before they repeat a failed check, unless they say otherwise.',
        zh: '检查失败后隔多久重试，检查器自己的设置优先。',
      },
    }),
    directive('warmup', {
      args: [checkDelay],
      since: '1.3.7',
      default: { en: 'as delay_loop', zh: '同 delay_loop' },
      fatalWhenMissing: true,
      doc: {
        en: 'Spreads the first checks over so many seconds, so that not all servers are asked at once.',
        zh: '把首次检查随机分散在这段时间内，避免同时询问所有服务器。',
      },
    }),
    directive('ops', {
      since: '1.2.8',
      duplicates: 'idempotent',
      doc: {
        en: 'Schedules every UDP packet by itself, without remembering flows: for DNS and other one-packet services.',
        zh: '对每个 UDP 报文单独调度，不记录流，适合 DNS 等一问一答的服务。',
        body: {
          en: 'If omitted: packets of one flow go to one server for some minutes, and a resolver that reuses its port always asks the same one. If wrong: with TCP it is reported and reset.',
          zh: '省略时：同一个流的报文在几分钟内都去同一台服务器，重用端口的解析器总是问同一台。写错时：与 TCP 同用会被报告并重置。',
        },
        see: ['virtual_server.protocol'],
      },
    }),
    directive('hashed', {
      since: '1.3.0',
      duplicates: 'idempotent',
      doc: {
        en: 'Has no effect, and is reported unless `lb_algo` is `sh` or `mh`.',
        zh: '没有作用；`lb_algo` 不是 `sh` 或 `mh` 时会被报告。',
      },
    }),
    directive('sh-port', {
      since: '1.3.0',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: "Hashes the client's port too, so that one client is spread over servers; stands below `lb_algo sh`.",
        zh: '散列时连同客户端端口，使同一客户端分散到多台服务器；须写在 `lb_algo sh` 之后。',
      },
    }),
    directive('sh-fallback', {
      since: '1.3.0',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: 'Picks another server when the hashed one has weight 0 or is overloaded; stands below `lb_algo sh`.',
        zh: '散列选中的服务器权重为 0 或过载时改选别的；须写在 `lb_algo sh` 之后。',
      },
    }),
    directive('mh-port', {
      since: '2.0.20',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: "Hashes the client's port too, so that one client is spread over servers; stands below `lb_algo mh`.",
        zh: '散列时连同客户端端口，使同一客户端分散到多台服务器；须写在 `lb_algo mh` 之后。',
      },
    }),
    directive('mh-fallback', {
      since: '2.0.20',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: 'Picks another server when the hashed one has weight 0 or is overloaded; stands below `lb_algo mh`.',
        zh: '散列选中的服务器权重为 0 或过载时改选别的；须写在 `lb_algo mh` 之后。',
      },
    }),
    directive('flag-1', {
      since: '1.3.0',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: 'The first flag of the scheduler; what it means depends on `lb_algo`.',
        zh: '调度算法的第一个标志，含义取决于 `lb_algo`。',
      },
    }),
    directive('flag-2', {
      since: '1.3.0',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: 'The second flag of the scheduler; what it means depends on `lb_algo`.',
        zh: '调度算法的第二个标志，含义取决于 `lb_algo`。',
      },
    }),
    directive('flag-3', {
      since: '1.3.0',
      build: ['sched-flags'],
      duplicates: 'idempotent',
      doc: {
        en: 'The third flag of the scheduler; what it means depends on `lb_algo`.',
        zh: '调度算法的第三个标志，含义取决于 `lb_algo`。',
      },
    }),
    directive('ha_suspend', {
      duplicates: 'idempotent',
      doc: {
        en: 'Checks the servers only while the virtual address is on this machine.',
        zh: '只有虚拟地址在本机上时才检查服务器。',
        body: {
          en: 'Spares the servers the checks of a standby balancer. When the address arrives the checks begin, so that the state of the servers is unknown for a moment.\n\nIf omitted: every balancer checks all the time. If wrong: for services by firewall mark it is cleared, since they have no address.',
          zh: '这样备用的均衡器不会打扰服务器。地址到来后才开始检查，因此有短暂的时间不知道服务器状态。\n\n省略时：每个均衡器都一直检查。写错时：防火墙标记服务没有地址，该设置会被清除。',
        },
        see: ['virtual_server.delay_loop'],
      },
    }),
    directive('smtp_alert', {
      args: [onOff],
      since: '2.0.0',
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Sends mail when a server of this service or its quorum changes.',
        zh: '本服务的服务器或 quorum 变化时发送邮件。',
      },
    }),
    directive('snmp_name', {
      args: [arg('name', text({ label: 'NAME' }))],
      since: '2.2.3',
      build: ['snmp-checker'],
      duplicates: 'last-wins-with-error',
      exact: true,
      doc: { en: 'What the service is called in SNMP.', zh: '该服务在 SNMP 中的名称。' },
    }),
    directive('nat_mask', {
      args: [arg('mask', ipAddress({ family: 'inet' }))],
      removed: '1.2.20',
      default: '255.255.255.255',
      doc: { en: 'The netmask of NAT forwarding in very old releases.', zh: '早期版本 NAT 转发使用的掩码。' },
    }),
  ],
});
