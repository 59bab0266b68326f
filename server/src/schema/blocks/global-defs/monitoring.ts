/** SNMP and D-Bus. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { text } from '../../types/text.ts';

export const monitoringSettings: readonly DirectiveData[] = [
  directive('snmp_socket', {
    args: [arg('socket', text({ label: 'SOCKET' }))],
    since: '1.2.20',
    build: ['snmp'],
    default: 'unix:/var/agentx/master',
    duplicates: 'first-wins',
    exact: true,
    doc: {
      en: 'Where the SNMP agent is reached, such as a Unix socket or `udp:localhost:705`.',
      zh: 'SNMP 主代理的连接地址，例如 Unix 套接字或 `udp:localhost:705`。',
      body: {
        en: 'keepalived does not answer SNMP itself: it is a subagent that hands its part of the tree to the `snmpd` of the machine by AgentX. That one must have `master agentx` in its configuration and listen here.\n\nIf omitted: the socket that the SNMP library takes by itself. If wrong: a word more on the line is reported and the line ignored, likewise a second line. An address where nobody listens shows in the log only, and nothing can be asked.\n\nWhile there is no connection it is tried again every two minutes. Option `-A` of the command line comes first; this line is then reported.',
        zh: 'keepalived 自己不应答 SNMP：它是子代理，通过 AgentX 把自己那部分交给本机的 `snmpd`。后者的配置里要有 `master agentx`，并在这里监听。\n\n省略时：使用 SNMP 库自己选的套接字。写错时：行里多一个词会被报告，该行被忽略，重复写的第二行也一样。地址上没有程序监听，只体现在日志里，什么也查询不到。\n\n没有连上时，每两分钟再试一次。命令行选项 `-A` 优先；这时本行会被报告。',
      },
      example: 'global_defs {\n    snmp_socket udp:localhost:705\n    enable_snmp_vrrp\n}',
      see: ['global_defs.enable_snmp_vrrp', 'global_defs.enable_snmp_checker', 'global_defs.enable_traps'],
    },
  }),
  directive('enable_traps', {
    since: '1.2.5',
    build: ['snmp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Sends SNMP traps when states change; needs one of the `enable_snmp_…` keywords beside it.',
      zh: '状态变化时发送 SNMP trap，还需要写上某个 `enable_snmp_…` 关键字。',
      body: {
        en: 'Traps alone say nothing: which objects they speak of is chosen by `enable_snmp_vrrp`, `enable_snmp_checker` or one of the RFC keywords. They leave through `snmpd`, which has to know where to: `trap2sink` in its configuration, not here.\n\nIf omitted: SNMP can be asked, but nothing is sent unasked. If wrong: it takes no value, so `enable_traps off` sends traps; a build without SNMP does not know the keyword.',
        zh: '只写它还不会发送任何内容：要由 `enable_snmp_vrrp`、`enable_snmp_checker` 或某个 RFC 关键字选择对象。trap 经由 `snmpd` 发出，发往哪里由它的配置中的 `trap2sink` 决定，不在这里写。\n\n省略时：可以查询 SNMP，但不会主动发送。写错时：它不取值，写成 `enable_traps off` 照样会发；没有 SNMP 的构建不认识该关键字。',
      },
      see: ['global_defs.enable_snmp_vrrp', 'global_defs.enable_snmp_checker', 'global_defs.enable_snmp_rfc'],
    },
  }),
  directive('enable_snmp_vrrp', {
    since: '2.0.0',
    build: ['snmp', 'snmp-vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances and sync groups through SNMP, in the MIB of keepalived.',
      zh: '通过 SNMP 以 keepalived 自己的 MIB 展示实例和同步组。',
      body: {
        en: 'Monitoring reads the state, priority and addresses of each instance, the sync groups and the scripts, from `KEEPALIVED-MIB`. With `enable_traps` each change of an instance or a group makes a trap.\n\nIf omitted: nothing about VRRP in this MIB. If wrong: it takes no value; without a reachable `snmpd` the queries simply find nothing.\n\nOption `-x` on the command line switches on this and all other SNMP parts. Two nodes show two views: ask both to notice two masters.',
        zh: '监控系统可以从 `KEEPALIVED-MIB` 读取每个实例的状态、优先级和地址，以及同步组和脚本。再写上 `enable_traps`，实例或组每次变化都会发一个 trap。\n\n省略时：该 MIB 中没有 VRRP 的内容。写错时：它不取值；连不上 `snmpd` 时，查询只是什么也找不到。\n\n命令行选项 `-x` 会打开它以及 SNMP 的所有其他部分。两个节点各有各的视角：两边都查，才能发现两个 MASTER。',
      },
      pitfalls: [
        {
          en: 'A few objects can be written, the base priority among them: a community with write access to them can move the address.',
          zh: '有几个对象可写，基础优先级就是其一：对它们有写权限的团体名可以移走地址。',
        },
      ],
      see: [
        'global_defs.enable_traps',
        'global_defs.enable_snmp_checker',
        'global_defs.enable_snmp_rfc',
        'global_defs.snmp_socket',
      ],
    },
  }),
  directive('enable_snmp_keepalived', {
    since: '1.2.20',
    deprecated: { since: '2.0.0', use: 'enable_snmp_vrrp' },
    build: ['snmp', 'snmp-vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'The former spelling of `enable_snmp_vrrp`.',
      zh: '`enable_snmp_vrrp` 的旧写法。',
      body: {
        en: 'It still switches on the same and draws no message, so files of old keep working. Before 2.0.0 it was the only one of the two.\n\nIf omitted: nothing is missing where `enable_snmp_vrrp` stands. If wrong: both together do no harm; despite its name it does not cover the real servers, for which there is `enable_snmp_checker`.',
        zh: '它仍然打开同样的功能，没有任何提示，所以旧文件可以照用。2.0.0 之前，两者中只有它。\n\n省略时：写了 `enable_snmp_vrrp` 就什么也不缺。写错时：两个都写也无妨；名字虽如此，它并不包括真实服务器，那要用 `enable_snmp_checker`。',
      },
      see: ['global_defs.enable_snmp_vrrp', 'global_defs.enable_snmp_checker'],
    },
  }),
  directive('enable_snmp_checker', {
    since: '1.2.20',
    build: ['snmp', 'snmp-checker'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows virtual and real servers through SNMP, in the MIB of keepalived.',
      zh: '通过 SNMP 以 keepalived 自己的 MIB 展示虚拟服务器和真实服务器。',
      body: {
        en: 'Each service appears with its quorum, each real server with its state, weight and the counters of IPVS: connections, packets and bytes. With `enable_traps` a server that goes up or down and a quorum won or lost make traps.\n\nIf omitted: the load balancer is not in SNMP. If wrong: it takes no value; on a node without `virtual_server` it shows nothing.\n\nCounters are kept for some seconds, see `snmp_vs_stats_update_interval`. The weight of a real server can be set through SNMP by whoever `snmpd` lets write.',
        zh: '每项服务连同其 quorum，每台真实服务器连同其状态、权重和 IPVS 的计数（连接、报文、字节）都会列出。再写上 `enable_traps`，服务器上线或下线、quorum 达到或失去时会发 trap。\n\n省略时：SNMP 里没有负载均衡的内容。写错时：它不取值；没有 `virtual_server` 的节点上什么也不显示。\n\n计数会缓存几秒，见 `snmp_vs_stats_update_interval`。凡是 `snmpd` 允许写入的人，都能通过 SNMP 改动真实服务器的权重。',
      },
      see: [
        'global_defs.enable_traps',
        'global_defs.snmp_vs_stats_update_interval',
        'global_defs.enable_snmp_vrrp',
        'global_defs.snmp_socket',
      ],
    },
  }),
  directive('enable_snmp_rfc', {
    since: '1.2.20',
    build: ['snmp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIBs of VRRPv2 and VRRPv3.',
      zh: '通过 SNMP 以 VRRPv2 和 VRRPv3 的标准 MIB 展示实例。',
      body: {
        en: 'For monitoring that knows routers of any make: the same queries serve keepalived. It is `enable_snmp_rfcv2` and `enable_snmp_rfcv3` in one, as far as the package has them.\n\nIf omitted: no standard MIB, unless one of the two is written. If wrong: it takes no value. Packages built without the RFC parts do not know the keyword and report it.\n\nThe standards know neither sync groups nor tracking, and only instances with a virtual address are listed; `enable_snmp_vrrp` shows the rest.',
        zh: '适合能监控各家路由器的系统：同样的查询也能用于 keepalived。它等于同时写 `enable_snmp_rfcv2` 和 `enable_snmp_rfcv3`，以软件包具备的为限。\n\n省略时：没有标准 MIB，除非写了两者之一。写错时：它不取值。编译时没有 RFC 部分的软件包不认识该关键字，会报告。\n\n标准里没有同步组和跟踪，也只列出有虚拟地址的实例；其余的由 `enable_snmp_vrrp` 展示。',
      },
      see: ['global_defs.enable_snmp_rfcv2', 'global_defs.enable_snmp_rfcv3', 'global_defs.enable_snmp_vrrp'],
    },
  }),
  directive('enable_snmp_rfcv2', {
    since: '1.2.20',
    build: ['snmp', 'snmp-rfcv2'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIB of VRRPv2, RFC 2787.',
      zh: '通过 SNMP 以 VRRPv2 的标准 MIB（RFC 2787）展示实例。',
      body: {
        en: 'It lists IPv4 instances of version 2 that have a virtual address, with their state, priority and counters of bad adverts. With `enable_traps` it reports who became master and failures of authentication.\n\nIf omitted: this MIB stays empty, unless `enable_snmp_rfc` stands here. If wrong: it takes no value; a cluster of version 3 finds its instances only in the MIB of `enable_snmp_rfcv3`.',
        zh: '它列出有虚拟地址的版本 2 的 IPv4 实例，连同状态、优先级和坏通告的计数。再写上 `enable_traps`，会报告谁成了 MASTER 以及认证失败。\n\n省略时：这个 MIB 是空的，除非写了 `enable_snmp_rfc`。写错时：它不取值；版本 3 的集群只能在 `enable_snmp_rfcv3` 的 MIB 里找到自己的实例。',
      },
      see: [
        'global_defs.enable_snmp_rfc',
        'global_defs.enable_snmp_rfcv3',
        'global_defs.vrrp_version',
        'global_defs.enable_traps',
      ],
    },
  }),
  directive('enable_snmp_rfcv3', {
    since: '1.2.20',
    build: ['snmp', 'snmp-rfcv3'],
    duplicates: 'idempotent',
    doc: {
      en: 'Shows instances through SNMP in the standard MIB of VRRPv3, RFC 6527.',
      zh: '通过 SNMP 以 VRRPv3 的标准 MIB（RFC 6527）展示实例。',
      body: {
        en: "Both address families are in one table here, and the MIB also tells why a node last became master. With `enable_traps` each new master and each kind of protocol error is reported.\n\nIf omitted: this MIB stays empty, unless `enable_snmp_rfc` is written. If wrong: it takes no value, so no form of it switches anything off.\n\nSome packages list instances of version 2 here too, which spares the older MIB; Debian's 2.2.7 is one of them.",
        zh: '这里两个地址族在同一张表里，该 MIB 还会说明节点上一次为什么成为 MASTER。再写上 `enable_traps`，每个新的 MASTER 和每一类协议错误都会报告。\n\n省略时：这个 MIB 是空的，除非写了 `enable_snmp_rfc`。写错时：它不取值，怎么写都不会关闭什么。\n\n有的软件包把版本 2 的实例也列在这里，于是用不着旧的 MIB；Debian 的 2.2.7 就是其一。',
      },
      see: ['global_defs.enable_snmp_rfc', 'global_defs.enable_snmp_rfcv2', 'global_defs.enable_traps'],
    },
  }),
  directive('snmp_vs_stats_update_interval', {
    args: [
      arg('seconds', decimal({ min: 0.001, max: 30, decimals: 6, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.3.0',
    build: ['snmp', 'snmp-checker'],
    default: '5',
    doc: {
      en: 'For how long SNMP answers about virtual servers may come from memory before IPVS is asked again.',
      zh: 'SNMP 对虚拟服务器的应答可以沿用缓存多久，之后重新查询 IPVS。',
      body: {
        en: 'One walk through the MIB reads many counters of a service; asking the kernel for each would cost more than the answer is worth. So the first query fetches all of them, and further ones within this time get the same numbers.\n\nIf omitted: 5 seconds, which was fixed in releases before. If wrong: what is no number in the range is reported and ignored.\n\nA shorter time gives smoother graphs where the monitoring asks often. It has no effect without `enable_snmp_checker`.',
        zh: '遍历一次 MIB 要读一项服务的许多计数，每个都去问内核并不划算。所以第一次查询会取回全部计数，这段时间内的后续查询得到同样的数字。\n\n省略时：5 秒，在此之前的版本固定如此。写错时：不是范围内的数会被报告并忽略。\n\n监控查询频繁时，时间短一些曲线更平滑。没有 `enable_snmp_checker` 时它不起作用。',
      },
      example: 'global_defs {\n    enable_snmp_checker\n    snmp_vs_stats_update_interval 2.5\n}',
      see: ['global_defs.enable_snmp_checker', 'global_defs.snmp_rs_stats_update_interval'],
    },
  }),
  directive('snmp_rs_stats_update_interval', {
    args: [
      arg('seconds', decimal({ min: 0.001, max: 30, decimals: 6, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.3.0',
    build: ['snmp', 'snmp-checker'],
    default: { en: 'as snmp_vs_stats_update_interval', zh: '同 snmp_vs_stats_update_interval' },
    doc: {
      en: 'For how long SNMP answers about real servers may come from memory before IPVS is asked again.',
      zh: 'SNMP 对真实服务器的应答可以沿用缓存多久，之后重新查询 IPVS。',
      body: {
        en: 'Fetching the servers of a service costs more than fetching its totals, since the kernel hands over a list with all of them. Pools of hundreds of servers are a reason to ask less often here than for the services.\n\nIf omitted: the interval of the services, `snmp_vs_stats_update_interval`. If wrong: a value outside of the range is reported, by a message that speaks of “vs”, and ignored.',
        zh: '取一项服务的各台服务器比取它的总数更费事，因为内核会交出包含全部服务器的列表。服务器有几百台时，这里就该比服务问得少一些。\n\n省略时：与服务的间隔 `snmp_vs_stats_update_interval` 相同。写错时：超出范围的值会被报告并忽略，那条消息里写的是“vs”。',
      },
      example: 'global_defs {\n    enable_snmp_checker\n    snmp_rs_stats_update_interval 20\n}',
      see: ['global_defs.snmp_vs_stats_update_interval', 'global_defs.enable_snmp_checker'],
    },
  }),
  directive('enable_dbus', {
    since: '1.3.0',
    build: ['dbus'],
    duplicates: 'idempotent',
    doc: {
      en: 'Offers the instances on D-Bus, for programs that watch or steer them.',
      zh: '在 D-Bus 上提供实例接口，供程序观察或控制。',
      body: {
        en: 'On the system bus each instance is an object such as `/org/keepalived/Vrrp1/Instance/eth0/42/IPv4`, with its name and state, a signal for each change and a method that sends gratuitous ARP. A further object can print data and statistics, and reload the configuration.\n\nIf omitted: nothing on the bus. If wrong: it takes no value. Where the bus or the interface files are missing, the log tells of it, and VRRP runs without D-Bus.\n\nThe policy that comes with keepalived lets root alone call the methods. Real servers are not offered.',
        zh: '在系统总线上，每个实例是一个对象，例如 `/org/keepalived/Vrrp1/Instance/eth0/42/IPv4`，带有名称和状态，每次变化发一个信号，还有一个发送免费 ARP 的方法。另有一个对象可以输出数据和统计，以及重新加载配置。\n\n省略时：总线上什么也没有。写错时：它不取值。没有总线，或缺少接口文件时，日志会说明，VRRP 则照常运行，只是没有 D-Bus。\n\n随 keepalived 附带的策略只允许 root 调用这些方法。真实服务器不在其中。',
      },
      see: [
        'global_defs.dbus_service_name',
        'global_defs.dbus_no_interface_name',
        'global_defs.notify_fifo',
        'global_defs.enable_snmp_vrrp',
      ],
    },
  }),
  directive('dbus_service_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '1.3.7',
    build: ['dbus'],
    default: 'org.keepalived.Vrrp1',
    doc: {
      en: 'The name under which the daemon appears on D-Bus; several daemons need several names.',
      zh: '守护进程在 D-Bus 上的名称，多个守护进程需要各不相同。',
      body: {
        en: 'A name on the bus has one owner. A second keepalived on the machine, in a network namespace or with an `instance` of its own, does not get a name that is taken, and its instances cannot be found.\n\nIf omitted: `org.keepalived.Vrrp1`, which one daemon of the machine can have. If wrong: any word is accepted; a name that the bus refuses leads to “Lost the name” in the log. A keyword without a word is reported.\n\nThe policy that is installed allows the usual name only: each further one needs a file of its own under `/etc/dbus-1/system.d`.',
        zh: '总线上的一个名称只有一个所有者。同一台机器上的第二个 keepalived，无论在网络命名空间里还是有自己的 `instance`，都得不到已被占用的名称，它的实例也就找不到。\n\n省略时：`org.keepalived.Vrrp1`，一台机器上只有一个守护进程能用。写错时：任何词都会被接受；总线拒绝的名称会在日志里留下“Lost the name”。只写关键字会被报告。\n\n安装的策略只允许常用的名称：每多一个名称，就要在 `/etc/dbus-1/system.d` 下另写一个策略文件。',
      },
      example: 'global_defs {\n    enable_dbus\n    dbus_service_name org.keepalived.Vrrp2\n}',
      see: ['global_defs.enable_dbus', 'instance', 'net_namespace'],
    },
  }),
  directive('dbus_no_interface_name', {
    args: [arg('name', text({ label: 'NAME' }))],
    since: '2.3.0',
    build: ['dbus'],
    doc: {
      en: 'What stands in D-Bus paths in place of the interface, for instances that have none.',
      zh: '实例没有接口时，D-Bus 路径中代替接口名的词。',
      body: {
        en: 'An instance with `unicast_peer` may do without `interface`, yet its path on the bus has a place for it. This word fills the place, so the path becomes `/org/keepalived/Vrrp1/Instance/none/42/IPv4`.\n\nIf omitted: `none`. If wrong: the name of a real interface would make two instances look alike; a keyword without a word is reported and ignored.\n\nChange it only where an interface is in fact called `none`. Programs that look for the path must know the word.',
        zh: '写了 `unicast_peer` 的实例可以没有 `interface`，但它在总线上的路径里仍有接口的位置。这个词就填在那里，于是路径成为 `/org/keepalived/Vrrp1/Instance/none/42/IPv4`。\n\n省略时：`none`。写错时：若用了真实接口的名字，两个实例就会混淆；只写关键字会被报告并忽略。\n\n确有接口名为 `none` 时才需要改。按路径查找的程序必须知道这个词。',
      },
      example: 'global_defs {\n    enable_dbus\n    dbus_no_interface_name unicast\n}',
      see: ['global_defs.enable_dbus', 'vrrp_instance.interface', 'vrrp_instance.unicast_peer'],
    },
  }),
];
