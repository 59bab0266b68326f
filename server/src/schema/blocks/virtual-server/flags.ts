/** The flags of a service: packets without flows, and how the hashing schedulers hash. */
import { type DirectiveData, directive } from '../../define.ts';
import { service } from './examples.ts';

export const flags: readonly DirectiveData[] = [
  directive('ops', {
    since: '1.2.8',
    duplicates: 'idempotent',
    doc: {
      en: 'Schedules every UDP packet by itself, without remembering flows: for DNS and other one-packet services.',
      zh: '对每个 UDP 报文单独调度，不记录流，适合 DNS 等一问一答的服务。',
      body: {
        en: 'The kernel calls this one-packet scheduling. A resolver that always asks from the same port is spread over all servers, and the connection table stays small.\n\nIf omitted: packets of one flow, that is from one address and port, go to one server for some minutes; a busy resolver always meets the same one. If wrong: with TCP or SCTP it is reported and reset.\n\nProtocols whose packets belong together, such as QUIC or media streams, break with it.',
        zh: '内核称之为单包调度（OPS）。总从同一端口发问的解析器会被分散到所有服务器，连接表也不会膨胀。\n\n省略时：同一个流，即同一地址和端口的报文，在几分钟内都去同一台服务器；繁忙的解析器总碰到同一台。写错时：与 TCP 或 SCTP 同用会被报告并重置。\n\n报文彼此关联的协议，例如 QUIC 或媒体流，用了它就会中断。',
      },
      example: service(
        ['protocol UDP', 'ops'],
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
      see: ['virtual_server.protocol', 'virtual_server.lb_algo', 'virtual_server.persistence_timeout'],
    },
  }),
  directive('hashed', {
    since: '1.3.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Has no effect, and is reported unless `lb_algo` is `sh` or `mh`.',
      zh: '没有作用；`lb_algo` 不是 `sh` 或 `mh` 时会被报告。',
      body: {
        en: 'The daemon reads the word and passes nothing to the kernel, whichever scheduler there is.\n\nIf omitted: nothing changes, so delete the line. If wrong: above `lb_algo`, or beside a scheduler other than `sh` and `mh`, a message says that it applies to `sh` only, and the configuration test fails.\n\nTo make hashing look at the port as well, `sh-port` or `mh-port` is what you want.',
        zh: '守护进程读入这个词，但不论哪种算法，都不会向内核传递任何东西。\n\n省略时：没有任何变化，所以删掉即可。写错时：写在 `lb_algo` 之前，或算法不是 `sh` 和 `mh`，会有消息说它只用于 `sh`，配置测试因此失败。\n\n想让散列连端口一起算，应写 `sh-port` 或 `mh-port`。',
      },
      example: service(['lb_algo sh', 'hashed']),
      see: ['virtual_server.sh-port', 'virtual_server.mh-port', 'virtual_server.lb_algo'],
    },
  }),
  directive('sh-port', {
    since: '1.3.0',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: "Hashes the client's port too, so that one client is spread over servers; stands below `lb_algo sh`.",
      zh: '散列时连同客户端端口，使同一客户端分散到多台服务器；须写在 `lb_algo sh` 之后。',
      body: {
        en: 'An office behind one public address then no longer lands on one server: each of its connections has another port and is hashed by itself.\n\nIf omitted: the address alone decides, and a client always meets the same server. If wrong: above `lb_algo`, or beside other schedulers, it is reported and ignored; beside `mh` it is ignored without a message.\n\nIt gives up the stickiness for which `sh` is mostly chosen; what remains is a spread that needs no memory of the past.',
        zh: '这样，共用一个公网地址的办公室不再全落在一台服务器上：每个连接的端口不同，各自散列。\n\n省略时：只看地址，同一客户端总到同一台服务器。写错时：写在 `lb_algo` 之前，或用于别的算法，会被报告并忽略；用于 `mh` 则被默默忽略。\n\n它放弃了通常选择 `sh` 所图的粘滞，剩下的是一种不需要记忆的分散方式。',
      },
      example: service(['lb_algo sh', 'sh-port']),
      see: ['virtual_server.lb_algo', 'virtual_server.sh-fallback', 'virtual_server.flag-2'],
    },
  }),
  directive('sh-fallback', {
    since: '1.3.0',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: 'Picks another server when the hashed one has weight 0 or is overloaded; stands below `lb_algo sh`.',
      zh: '散列选中的服务器权重为 0 或过载时改选别的；须写在 `lb_algo sh` 之后。',
      body: {
        en: 'Needed as soon as servers are drained by weight 0, kept by `inhibit_on_failure`, or limited by `uthreshold`. A failed server that is removed from the table does not need it, since the kernel then hashes over those that are left.\n\nIf omitted: clients whose hash meets such a server are refused, while the others are served. If wrong: above `lb_algo`, or beside other schedulers, it is reported and ignored; beside `mh` it is ignored without a message.',
        zh: '只要用权重 0 排空服务器、用 `inhibit_on_failure` 保留失效的服务器，或用 `uthreshold` 限制连接数，就需要它。从表中删除的服务器不需要它，内核会在余下的服务器上重新散列。\n\n省略时：散列到这种服务器的客户端会被拒绝，其他客户端照常。写错时：写在 `lb_algo` 之前，或用于别的算法，会被报告并忽略；用于 `mh` 则被默默忽略。',
      },
      example: service(['lb_algo sh', 'sh-fallback']),
      see: [
        'virtual_server.lb_algo',
        'virtual_server.real_server.uthreshold',
        'virtual_server.inhibit_on_failure',
      ],
    },
  }),
  directive('mh-port', {
    since: '2.0.20',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: "Hashes the client's port too, so that one client is spread over servers; stands below `lb_algo mh`.",
      zh: '散列时连同客户端端口，使同一客户端分散到多台服务器；须写在 `lb_algo mh` 之后。',
      body: {
        en: 'Each connection of a client is hashed by itself, so one large client no longer weighs on one server. Two balancers with the same servers still choose alike, which `rr` or `wlc` cannot promise.\n\nIf omitted: the address alone decides, and a client always meets the same server. If wrong: above `lb_algo`, or beside other schedulers, it is reported as a flag of `sh` and ignored; beside `sh` it is ignored without a message.',
        zh: '客户端的每个连接各自散列，大客户不再压在一台服务器上。服务器相同的两个均衡器仍会作出同样的选择，这是 `rr` 或 `wlc` 做不到的。\n\n省略时：只看地址，同一客户端总到同一台服务器。写错时：写在 `lb_algo` 之前，或用于别的算法，会被当作 `sh` 的标志报告并忽略；用于 `sh` 则被默默忽略。',
      },
      example: service(['lb_algo mh', 'mh-port']),
      see: ['virtual_server.lb_algo', 'virtual_server.mh-fallback', 'virtual_server.flag-2'],
    },
  }),
  directive('mh-fallback', {
    since: '2.0.20',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: 'Picks another server when the hashed one has weight 0 or is overloaded; stands below `lb_algo mh`.',
      zh: '散列选中的服务器权重为 0 或过载时改选别的；须写在 `lb_algo mh` 之后。',
      body: {
        en: 'Without it a server that drains with weight 0, or one that is full by `uthreshold`, takes its share of new clients into the void. With it these are hashed once more, over and over until a usable server is found.\n\nIf omitted: such clients are refused until the weight returns or the server leaves the table. If wrong: above `lb_algo`, or beside other schedulers, it is reported as a flag of `sh` and ignored; beside `sh` it is ignored without a message.',
        zh: '没有它，以权重 0 排空的服务器，或 `uthreshold` 已满的服务器，会让分到它的新客户端落空。有了它，这些客户端会再次散列，直到找到可用的服务器。\n\n省略时：在权重恢复或服务器离开表之前，这些客户端会被拒绝。写错时：写在 `lb_algo` 之前，或用于别的算法，会被当作 `sh` 的标志报告并忽略；用于 `sh` 则被默默忽略。',
      },
      example: service(['lb_algo mh', 'mh-fallback']),
      see: ['virtual_server.lb_algo', 'virtual_server.mh-port', 'virtual_server.real_server.uthreshold'],
    },
  }),
  directive('flag-1', {
    since: '1.3.0',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: 'The first flag of the scheduler; what it means depends on `lb_algo`.',
      zh: '调度算法的第一个标志，含义取决于 `lb_algo`。',
      body: {
        en: 'For `sh` and `mh` it is the same bit as `sh-fallback` and `mh-fallback`: another server is chosen when the hashed one cannot be used. Other schedulers of the kernel do not look at it.\n\nIf omitted: the bit stays unset. If wrong: it takes no value and is never checked against the scheduler, so a useless one passes in silence.\n\nUnlike the named flags it may stand above `lb_algo`. The named ones tell the next reader more.',
        zh: '对 `sh` 和 `mh`，它与 `sh-fallback`、`mh-fallback` 是同一位：散列选中的服务器不可用时改选别的。内核的其他调度算法不看它。\n\n省略时：该位不置。写错时：它不取值，也不核对调度算法，毫无用处的写法会被默默接受。\n\n与有名称的标志不同，它可以写在 `lb_algo` 之前。有名称的写法更易读懂。',
      },
      example: service(['lb_algo sh', 'flag-1']),
      see: ['virtual_server.sh-fallback', 'virtual_server.mh-fallback', 'virtual_server.lb_algo'],
    },
  }),
  directive('flag-2', {
    since: '1.3.0',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: 'The second flag of the scheduler; what it means depends on `lb_algo`.',
      zh: '调度算法的第二个标志，含义取决于 `lb_algo`。',
      body: {
        en: "For `sh` and `mh` it is the bit of `sh-port` and `mh-port`: the client's port is hashed along with its address. Elsewhere it does nothing.\n\nIf omitted: the bit stays unset, and hashing sees the address only. If wrong: nothing is reported, whatever the scheduler is, and a word behind it is not read.\n\n`ipvsadm` shows and takes the same names as scheduler flags.",
        zh: '对 `sh` 和 `mh`，它就是 `sh-port`、`mh-port` 的那一位：散列时连同客户端端口。用在别处没有作用。\n\n省略时：该位不置，散列只看地址。写错时：不论哪种算法都不会报告，后面跟的词也不会读取。\n\n`ipvsadm` 的调度标志用的也是这些名称。',
      },
      example: service(['lb_algo mh', 'flag-2']),
      see: ['virtual_server.sh-port', 'virtual_server.mh-port', 'virtual_server.lb_algo'],
    },
  }),
  directive('flag-3', {
    since: '1.3.0',
    build: ['sched-flags'],
    duplicates: 'idempotent',
    doc: {
      en: 'The third flag of the scheduler; what it means depends on `lb_algo`.',
      zh: '调度算法的第三个标志，含义取决于 `lb_algo`。',
      body: {
        en: 'No scheduler among those that `lb_algo` accepts uses the third bit. The word exists so that a modified module under one of these names can be told something.\n\nIf omitted: the bit stays unset. If wrong: with the schedulers of a stock kernel it is accepted, handed over, and without effect.',
        zh: '`lb_algo` 接受的调度算法都不用第三位。这个词的用处，是给以这些名称加载的改造模块传递信息。\n\n省略时：该位不置。写错时：用于标准内核的调度算法，会被接受并传给内核，但没有效果。',
      },
      example: service(['lb_algo sh', 'flag-3']),
      see: ['virtual_server.flag-1', 'virtual_server.flag-2', 'virtual_server.lb_algo'],
    },
  }),
];
