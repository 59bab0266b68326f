/** Receive buffers of sockets. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { rxBufs } from '../../types/rx-bufs.ts';
import { onOff } from '../lines/on-off.ts';

export const buffersSettings: readonly DirectiveData[] = [
  directive('vrrp_netlink_cmd_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['vrrp'],
    default: '65536',
    doc: {
      en: 'Receive buffer of the socket by which the VRRP process changes addresses and routes.',
      zh: 'VRRP 进程修改地址和路由所用套接字的接收缓冲区。',
      body: {
        en: 'When the process puts addresses and routes in place, the kernel answers over this socket. With hundreds of them, or many virtual MAC interfaces, answers can come faster than they are read. The log then says “Receive buffer overrun on cmd socket”, and whether a command succeeded is no longer known.\n\nIf omitted: 64 KiB. If wrong: 0 and words that are no number leave it at that; the latter are reported.\n\nThe system cuts a larger value to `net.core.rmem_max`, unless `vrrp_netlink_cmd_rcv_bufs_force` is on. The kernel itself sets aside twice the number.',
        zh: '进程添加地址和路由时，内核经这个套接字应答。数量上百，或虚拟 MAC 接口很多时，应答可能来不及读取。这时日志会写“Receive buffer overrun on cmd socket”，命令成功与否就不得而知了。\n\n省略时：64 KiB。写错时：写 0 或非数字都保持该值，后者会被报告。\n\n更大的值会被系统压到 `net.core.rmem_max`，除非打开 `vrrp_netlink_cmd_rcv_bufs_force`。内核实际预留的是该数的两倍。',
      },
      example:
        'global_defs {\n    vrrp_netlink_cmd_rcv_bufs 1048576\n    vrrp_netlink_cmd_rcv_bufs_force on\n}',
      see: [
        'global_defs.vrrp_netlink_cmd_rcv_bufs_force',
        'global_defs.vrrp_netlink_monitor_rcv_bufs',
        'vrrp_instance.virtual_ipaddress',
      ],
    },
  }),
  directive('vrrp_netlink_cmd_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Lets `vrrp_netlink_cmd_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `vrrp_netlink_cmd_rcv_bufs` 超过系统上限。',
      body: {
        en: 'Without force the kernel silently takes the smaller of your number and `net.core.rmem_max`, so that a large value in the file changes less than it seems. With force the number counts as written.\n\nIf omitted: the limit of the system holds. If wrong: a word that is no boolean is reported and the setting stays. Where the right to force is missing, as in some containers, the log says so and the buffer keeps its size.\n\nOn its own it changes nothing: the default of 64 KiB is below the limit.',
        zh: '不强制时，内核会默默取该数与 `net.core.rmem_max` 中较小的一个，文件中的大数值并没有看上去那么有效。强制后，以所写的数为准。\n\n省略时：系统上限有效。写错时：不是布尔值的词会被报告，设置不变。没有强制的权限时（某些容器如此），日志会说明，缓冲区大小不变。\n\n单独写它没有作用：默认的 64 KiB 低于上限。',
      },
      example:
        'global_defs {\n    vrrp_netlink_cmd_rcv_bufs 1048576\n    vrrp_netlink_cmd_rcv_bufs_force on\n}',
      see: ['global_defs.vrrp_netlink_cmd_rcv_bufs', 'global_defs.vrrp_netlink_monitor_rcv_bufs_force'],
    },
  }),
  directive('vrrp_netlink_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['vrrp'],
    default: '65536',
    doc: {
      en: 'Receive buffer of the socket by which the VRRP process watches interfaces; raise it when the log reports overruns.',
      zh: 'VRRP 进程监视接口所用套接字的接收缓冲区，日志报告溢出时应调大。',
      body: {
        en: 'Over this socket the kernel reports every change of interfaces and addresses on the machine, and of routes where some are tracked. A host that starts hundreds of containers floods it. A report that is lost may be the one of the failed link, and the instance stays MASTER.\n\nIf omitted: 64 KiB. If wrong: 0 is taken as omitted, a word that is no number is reported and ignored.\n\nThe sign in the log is “Receive buffer overrun on monitor socket”. What was lost is not asked for again, so raise the value before it happens; `vrrp_netlink_monitor_rcv_bufs_force` is needed beyond `net.core.rmem_max`.',
        zh: '内核经这个套接字报告本机接口和地址的每次变化，有路由被跟踪时还包括路由。启动几百个容器的主机会让它应接不暇。丢掉的报告也许正是断链的那一条，实例就会停留在 MASTER。\n\n省略时：64 KiB。写错时：0 等于没写，非数字会被报告并忽略。\n\n日志中的迹象是“Receive buffer overrun on monitor socket”。丢失的内容不会再查询，所以要提前调大；超过 `net.core.rmem_max` 还需要 `vrrp_netlink_monitor_rcv_bufs_force`。',
      },
      example:
        'global_defs {\n    vrrp_netlink_monitor_rcv_bufs 2097152\n    vrrp_netlink_monitor_rcv_bufs_force on\n}',
      see: [
        'global_defs.vrrp_netlink_monitor_rcv_bufs_force',
        'vrrp_instance.track_interface',
        'linkbeat_interfaces',
      ],
    },
  }),
  directive('vrrp_netlink_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Lets `vrrp_netlink_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `vrrp_netlink_monitor_rcv_bufs` 超过系统上限。',
      body: {
        en: 'It is what makes megabytes possible without a change of `net.core.rmem_max`, which would concern every program on the machine.\n\nIf omitted: a larger number is cut to the limit without a word. If wrong: a word that is no boolean is reported and the setting stays; a refusal by the kernel is one line in the log.\n\nThe memory is used only as reports pile up, so a generous size costs nothing in quiet times.',
        zh: '有了它，不必修改 `net.core.rmem_max`（那会影响机器上的所有程序）也能用到几兆字节。\n\n省略时：较大的数会被默默压到上限。写错时：不是布尔值的词会被报告，设置不变；内核拒绝时日志中有一行。\n\n只有报告积压时才占用内存，平时设得宽裕没有代价。',
      },
      example:
        'global_defs {\n    vrrp_netlink_monitor_rcv_bufs 4194304\n    vrrp_netlink_monitor_rcv_bufs_force on\n}',
      see: ['global_defs.vrrp_netlink_monitor_rcv_bufs', 'global_defs.vrrp_netlink_cmd_rcv_bufs_force'],
    },
  }),
  directive('lvs_netlink_cmd_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['lvs'],
    default: '65536',
    doc: {
      en: 'Receive buffer of the socket by which the checker process asks for the addresses of the machine.',
      zh: '健康检查进程查询本机地址所用套接字的接收缓冲区。',
      body: {
        en: 'With `ha_suspend` the checker process has to know which virtual addresses are on this node; at start it asks for the whole list at once. On a node with thousands of addresses the answer may overrun a small buffer.\n\nIf omitted: 64 KiB. If wrong: 0 leaves that, a word that is no number does too and is reported.\n\nWithout `ha_suspend` in any `virtual_server` the socket is not opened. The limit of the system holds unless `lvs_netlink_cmd_rcv_bufs_force` lifts it.',
        zh: '使用 `ha_suspend` 时，健康检查进程要知道哪些虚拟地址在本节点上；启动时它会一次取回整个列表。节点上有几千个地址时，应答可能超出较小的缓冲区。\n\n省略时：64 KiB。写错时：写 0 保持该值，非数字也一样，并会被报告。\n\n没有任何 `virtual_server` 使用 `ha_suspend` 时，不会打开这个套接字。系统上限有效，除非用 `lvs_netlink_cmd_rcv_bufs_force` 解除。',
      },
      example:
        'global_defs {\n    lvs_netlink_cmd_rcv_bufs 1048576\n    lvs_netlink_cmd_rcv_bufs_force on\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    ha_suspend\n    real_server 198.51.100.11 80 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['global_defs.lvs_netlink_cmd_rcv_bufs_force', 'virtual_server.ha_suspend'],
    },
  }),
  directive('lvs_netlink_cmd_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Lets `lvs_netlink_cmd_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `lvs_netlink_cmd_rcv_bufs` 超过系统上限。',
      body: {
        en: 'Only a size above `net.core.rmem_max` needs it; the checker process must have CAP_NET_ADMIN, as it has when it runs as root.\n\nIf omitted: the kernel cuts the size to its limit. If wrong: a word that is no boolean is reported and ignored; a kernel that refuses is noted in the log, and the buffer stays as it was.\n\nIt matters to balancers with `ha_suspend` alone, like the size that it belongs to.',
        zh: '只有大小超过 `net.core.rmem_max` 才需要它；健康检查进程要有 CAP_NET_ADMIN，以 root 运行时自然具备。\n\n省略时：内核把大小压到上限。写错时：不是布尔值的词会被报告并忽略；内核拒绝会记入日志，缓冲区保持原样。\n\n与它所配合的大小一样，只对使用 `ha_suspend` 的均衡器有意义。',
      },
      example:
        'global_defs {\n    lvs_netlink_cmd_rcv_bufs 524288\n    lvs_netlink_cmd_rcv_bufs_force on\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    ha_suspend\n    real_server 198.51.100.11 80 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['global_defs.lvs_netlink_cmd_rcv_bufs', 'virtual_server.ha_suspend'],
    },
  }),
  directive('lvs_netlink_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['lvs'],
    default: '65536',
    doc: {
      en: 'Receive buffer of the socket by which the checker process watches addresses come and go.',
      zh: '健康检查进程监视地址增减所用套接字的接收缓冲区。',
      body: {
        en: '`ha_suspend` starts and stops checks with the virtual address. If the report that the address came is lost, the services of a new master stay unchecked, and dead servers keep getting connections. A failover that moves hundreds of addresses at once is the moment to think of.\n\nIf omitted: 64 KiB. If wrong: 0 counts as omitted, a word that is no number is reported and ignored.\n\nNothing listens without `ha_suspend`. An overrun is logged as one of the monitor socket by `Keepalived_healthcheckers`.',
        zh: '`ha_suspend` 随虚拟地址启停检查。如果地址到来的报告丢失，新 MASTER 上的服务就不受检查，失效的服务器继续收到连接。一次移动几百个地址的故障切换，正是要考虑的时刻。\n\n省略时：64 KiB。写错时：0 等于没写，非数字会被报告并忽略。\n\n没有 `ha_suspend` 就不监听。溢出由 `Keepalived_healthcheckers` 记为 monitor 套接字的溢出。',
      },
      example:
        'global_defs {\n    lvs_netlink_monitor_rcv_bufs 1048576\n    lvs_netlink_monitor_rcv_bufs_force on\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    ha_suspend\n    real_server 198.51.100.11 80 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: [
        'global_defs.lvs_netlink_monitor_rcv_bufs_force',
        'virtual_server.ha_suspend',
        'global_defs.vrrp_netlink_monitor_rcv_bufs',
      ],
    },
  }),
  directive('lvs_netlink_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Lets `lvs_netlink_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `lvs_netlink_monitor_rcv_bufs` 超过系统上限。',
      body: {
        en: 'Needed where the size of `lvs_netlink_monitor_rcv_bufs` exceeds what `net.core.rmem_max` grants; below it the word makes no difference.\n\nIf omitted: the kernel takes as much as it grants and says nothing. If wrong: a word that is no boolean is reported and the setting stays; in a container without CAP_NET_ADMIN the log notes that the size was not set.\n\nCheck the outcome with `ss -f netlink -m`, which prints the sizes of such sockets.',
        zh: '当 `lvs_netlink_monitor_rcv_bufs` 的大小超过 `net.core.rmem_max` 所允许的值时需要它；低于上限时写不写一样。\n\n省略时：内核按上限取值，不作提示。写错时：不是布尔值的词会被报告，设置不变；容器没有 CAP_NET_ADMIN 时，日志会说明未能设置大小。\n\n结果可用 `ss -f netlink -m` 查看，它会列出这类套接字的大小。',
      },
      example:
        'global_defs {\n    lvs_netlink_monitor_rcv_bufs 2097152\n    lvs_netlink_monitor_rcv_bufs_force on\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    ha_suspend\n    real_server 198.51.100.11 80 {\n        TCP_CHECK {\n        }\n    }\n}',
      see: ['global_defs.lvs_netlink_monitor_rcv_bufs', 'global_defs.lvs_netlink_cmd_rcv_bufs_force'],
    },
  }),
  directive('process_monitor_rcv_bufs', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.11',
    build: ['vrrp', 'track-process'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'Receive buffer of the socket by which processes are watched; raise it on machines that start many.',
      zh: '监视进程所用套接字的接收缓冲区，频繁创建进程的机器应调大。',
      body: {
        en: "`vrrp_track_process` makes the kernel report every start and end of a process on the whole machine, not only of the one that is watched. A host that compiles or starts containers sends thousands in a second; when some are lost, the daemon enlarges the buffer and reads all of /proc again a second later.\n\nIf omitted: the kernel's default to begin with. If wrong: 0 counts as omitted, a word that is no number is reported and ignored.\n\nThe log names the size it arrived at, “Setting global_def process_monitor_rcv_bufs to …”: put that number here, so that no event is missed meanwhile.",
        zh: '`vrrp_track_process` 会让内核报告整台机器上每个进程的启动和结束，不只是被监视的那一个。编译程序或启动容器的主机每秒可能有几千条；丢失一些时，守护进程会加大缓冲区，一秒后重新读取整个 /proc。\n\n省略时：先用内核默认值。写错时：0 等于没写，非数字会被报告并忽略。\n\n日志会写出加到了多少：“Setting global_def process_monitor_rcv_bufs to …”。把这个数写在这里，期间就不会漏掉事件。',
      },
      example:
        'global_defs {\n    process_monitor_rcv_bufs 1048576\n}\nvrrp_track_process nginx {\n    process nginx\n    weight -30\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
      see: [
        'global_defs.process_monitor_rcv_bufs_force',
        'vrrp_track_process',
        'vrrp_instance.track_process',
      ],
    },
  }),
  directive('process_monitor_rcv_bufs_force', {
    args: [onOff],
    since: '2.0.11',
    build: ['vrrp', 'track-process'],
    default: 'off',
    doc: {
      en: 'Lets `process_monitor_rcv_bufs` exceed the limit of the system.',
      zh: '允许 `process_monitor_rcv_bufs` 超过系统上限。',
      body: {
        en: 'It also holds for the sizes that the daemon chooses itself when events were lost: without it, growth ends at `net.core.rmem_max`, and a very busy host loses events again and again.\n\nIf omitted: the limit of the system holds. If wrong: a word that is no boolean is reported and the setting stays; a refusal of the kernel is logged.\n\nWrite it together with `process_monitor_rcv_bufs` on hosts that run builds or containers beside the daemon.',
        zh: '丢失事件后由守护进程自行选定的大小，也受它影响：没有它，最多加到 `net.core.rmem_max`，非常繁忙的主机会一再丢失事件。\n\n省略时：系统上限有效。写错时：不是布尔值的词会被报告，设置不变；内核拒绝会记入日志。\n\n主机上同时运行编译或容器时，请与 `process_monitor_rcv_bufs` 一起写。',
      },
      example:
        'global_defs {\n    process_monitor_rcv_bufs 4194304\n    process_monitor_rcv_bufs_force on\n}',
      see: ['global_defs.process_monitor_rcv_bufs', 'vrrp_track_process'],
    },
  }),
  directive('vrrp_rx_bufs_policy', {
    args: [arg('policy', rxBufs, { repeat: true })],
    since: '2.0.3',
    build: ['vrrp'],
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    doc: {
      en: 'How large the receive buffers for adverts are made; raise them when many instances share an interface.',
      zh: '接收通告的缓冲区取多大，一个接口上实例很多时应调大。',
      body: {
        en: 'Instances of one interface and family usually share a receiving socket, and its buffer is the sum of what each of them is given. Adverts of two hundred instances that arrive while the process is busy overrun a small buffer; an instance that loses three in a row takes over, although its master is well.\n\nIf omitted: the default of the system, `net.core.rmem_default`. If wrong: a number beside a policy wins, MTU wins over ADVERT, both with a message; other words are reported and ignored.\n\nA number goes first on the line, and counts for each instance. `kernel_rx_buf_size` decides for one instance. The sum is cut to `net.core.rmem_max`.',
        zh: '同一接口、同一地址族的实例通常共用一个接收套接字，缓冲区是各实例所得之和。进程忙碌时若有两百个实例的通告到达，较小的缓冲区会溢出；连续丢失三个通告的实例会去接管，尽管它的 MASTER 正常。\n\n省略时：系统默认值 `net.core.rmem_default`。写错时：数字与策略同写以数字为准，MTU 优先于 ADVERT，都会给出消息；其他词被报告并忽略。\n\n数字要写在第一个，按每个实例计算。`kernel_rx_buf_size` 为单个实例决定。总和会被压到 `net.core.rmem_max`。',
      },
      example: 'global_defs {\n    vrrp_rx_bufs_policy ADVERT\n    vrrp_rx_bufs_multiplier 8\n}',
      see: [
        'global_defs.vrrp_rx_bufs_multiplier',
        'vrrp_instance.kernel_rx_buf_size',
        'global_defs.vrrp_rt_priority',
      ],
    },
  }),
  directive('vrrp_rx_bufs_multiplier', {
    args: [
      arg('factor', integer({ min: 1, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
    ],
    since: '2.0.3',
    build: ['vrrp'],
    default: '3',
    doc: {
      en: 'How many packets the buffers of the policies MTU and ADVERT have room for, per instance.',
      zh: '采用 MTU 或 ADVERT 策略时，缓冲区为每个实例容纳的报文数。',
      body: {
        en: 'It says for how many adverts in a row, per instance, the process may be kept from reading. Three are enough where adverts come once a second; with `advert_int` 0.05 they last for 0.15 s.\n\nIf omitted: 3. If wrong: 0, a word or a second number is reported and the setting stays.\n\nIt does nothing without `vrrp_rx_bufs_policy`, and nothing beside a number of bytes there. The kernel counts its own overhead against the buffer too, so with ADVERT, whose packets are small, choose generously.',
        zh: '它决定进程最多可以错过读取多少个连续通告（按每个实例计）。每秒一个通告时，三个足够；`advert_int` 为 0.05 时，三个只够 0.15 秒。\n\n省略时：3。写错时：0、非数字或第二个数字会被报告，设置不变。\n\n没有 `vrrp_rx_bufs_policy`，或那里写的是字节数时，它不起作用。内核自身的开销也算在缓冲区内，所以用 ADVERT 时报文很小，应取得宽裕些。',
      },
      example: 'global_defs {\n    vrrp_rx_bufs_policy MTU\n    vrrp_rx_bufs_multiplier 6\n}',
      see: [
        'global_defs.vrrp_rx_bufs_policy',
        'vrrp_instance.kernel_rx_buf_size',
        'vrrp_instance.advert_int',
      ],
    },
  }),
];
