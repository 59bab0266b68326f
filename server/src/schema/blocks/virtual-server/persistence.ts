/** How a client stays with the server that it met first. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { netmaskOrPrefix } from '../../types/netmask-or-prefix.ts';
import { text } from '../../types/text.ts';
import { service } from './examples.ts';

export const persistence: readonly DirectiveData[] = [
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
        en: 'Users behind a farm of proxies come from changing addresses of one network; with `255.255.255.0` they stay on one server all the same. The price is a coarser spread: a whole network weighs on one machine.\n\nIf omitted: each address is a client of its own. If wrong: what cannot be read is reported, and the default stays.\n\nIPv4 takes a netmask, IPv6 a prefix length. In a service by mark or group a word with a dot also tells the family. Written without `persistence_timeout` it switches persistence on, with 360 seconds.',
        zh: '一组代理后面的用户会从同一网段的不同地址过来；写 `255.255.255.0`，他们仍留在同一台服务器。代价是分布变粗：整个网段都压在一台机器上。\n\n省略时：每个地址各算一个客户端。写错时：读不懂的值会被报告，仍用默认值。\n\nIPv4 写掩码，IPv6 写前缀长度。在按标记或组的服务中，带点的词还决定了地址族。只写它而没有 `persistence_timeout`，会以 360 秒开启会话保持。',
      },
      pitfalls: [
        {
          en: '`24` in an IPv4 service is accepted without a message and read as the mask 0.0.0.24: clients are thrown together at random.',
          zh: '在 IPv4 服务中写 `24` 不会有任何提示，却被读成掩码 0.0.0.24：毫不相干的客户端被归到一起。',
        },
        {
          en: 'In a service by `group` it reaches the kernel only with `nftables_ipvs`; otherwise each address is a client of its own, and no message says so.',
          zh: '在按组（`group`）的服务中，只有写了 `nftables_ipvs` 它才会传给内核；否则每个地址仍各算一个客户端，也没有任何提示。',
        },
      ],
      example: service(['persistence_timeout 300', 'persistence_granularity 255.255.255.0']),
      see: ['virtual_server.persistence_timeout', 'virtual_server.ip_family'],
    },
  }),
  directive('persistence_engine', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '1.2.20',
    fatalWhenMissing: true,
    doc: {
      en: 'Recognizes a client by the contents of its packets in place of its address; `sip` takes the Call-ID.',
      zh: '按报文内容而不是地址识别客户端，例如 `sip` 取 Call-ID。',
      body: {
        en: 'All packets of one telephone call reach the same server, even if a proxy in front hides every phone behind one address. The word names the kernel module `ip_vs_pe_NAME`; the kernel brings only `sip`, which reads UDP.\n\nIf omitted: the address of the client, or its network, is what counts. If wrong: the configuration test does not know the modules. The running daemon logs that the kernel refuses the service, and nothing is balanced; a name that is too long is cut with a message.\n\nIt works together with `persistence_timeout` only: without that line the daemon does not hand the name to the kernel.',
        zh: '同一通话的所有报文都到同一台服务器，即使前面的代理把所有话机都藏在一个地址后面。这个词对应内核模块 `ip_vs_pe_NAME`；内核自带的只有 `sip`，它读取 UDP。\n\n省略时：按客户端地址或其网段识别。写错时：配置测试不认识这些模块。运行中的守护进程会记录内核拒绝了该服务，于是没有任何负载均衡；名称过长会被截断并提示。\n\n它只与 `persistence_timeout` 一起起作用：没有那一行，守护进程不会把名称交给内核。',
      },
      example: service(
        ['protocol UDP', 'persistence_timeout 300', 'persistence_engine sip'],
        ['real_server 192.0.2.21 5060 {', 'weight 1', 'PING_CHECK {', 'retry 2', '}', '}'],
        '192.0.2.100 5060',
      ),
      see: ['virtual_server.persistence_timeout', 'virtual_server.persistence_granularity'],
    },
  }),
];
