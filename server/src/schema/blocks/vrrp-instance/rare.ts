/** Kernel settings, and keywords of old releases. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';

export const rareSettings: readonly DirectiveData[] = [
  directive('promote_secondaries', {
    since: '1.3.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Keeps the other addresses of a network on the interface when the first one is removed.',
      zh: '删除网段的首个地址时，保留接口上同网段的其他地址。',
      body: {
        en: "When the first address of a network leaves an interface, Linux takes the others of that network with it, unless the sysctl `promote_secondaries` is set. A VIP with the prefix of the network may be that first address, and its removal then costs the node its own. This keyword sets the sysctl for the interface.\n\nIf omitted: the kernel's setting stays, which some distributions have on already. If wrong: with `use_vmac` or `use_ipvlan` it is reported and ignored, since those interfaces have it anyway.\n\nAt the end of the daemon the setting goes back. IPv6 knows no such rule.",
        zh: '接口上某网段的首个地址被删除时，Linux 会把该网段的其他地址一并删掉，除非设置了 sysctl `promote_secondaries`。带网段前缀的 VIP 可能正是首个地址，删除它就会连累节点自己的地址。本关键字为该接口设置这个 sysctl。\n\n省略时：沿用内核的设置，有的发行版本来就已打开。写错时：与 `use_vmac` 或 `use_ipvlan` 并用会被报告并忽略，因为那些接口本来就打开它。\n\n守护进程结束时会恢复原设置。IPv6 没有这种规则。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    promote_secondaries\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.use_vmac'],
    },
  }),
  directive('native_ipv6', {
    duplicates: 'idempotent',
    doc: {
      en: 'Makes the instance an IPv6 one, where no address shows it.',
      zh: '在没有地址可推断时，令实例使用 IPv6。',
      body: {
        en: 'The first address of an instance, be it virtual, source or peer, decides its family. An instance without any is IPv4; this keyword makes it IPv6, and sets version 3 with that.\n\nIf omitted: the addresses decide. If wrong: below an IPv4 address it is reported and ignored; above one it is that address which is refused. A `version 2` further up is overruled without a word.',
        zh: '实例的第一个地址（虚拟地址、源地址或对端）决定它的地址族。没有任何地址的实例是 IPv4；本关键字让它成为 IPv6，同时设为版本 3。\n\n省略时：由地址决定。写错时：写在 IPv4 地址之后会被报告并忽略；写在前面，则是那个地址被拒绝。前面写的 `version 2` 会被悄悄推翻。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    native_ipv6\n    virtual_ipaddress {\n        fe80::100/64\n        2001:db8::100/64\n    }\n}',
      see: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.version', 'vrrp_instance.no_virtual_ipaddress'],
    },
  }),
  directive('kernel_rx_buf_size', {
    args: [arg('bytes', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '2.0.3',
    default: { en: 'as the kernel has it', zh: '内核默认值' },
    exact: true,
    doc: {
      en: 'Room for adverts that wait to be read; raise it when the log reports drops.',
      zh: '等待读取的通告所用的缓冲区，日志报告丢包时应调大。',
      body: {
        en: 'Adverts wait in this buffer until the daemon reads them. When it is full the kernel drops further ones, and a backup that misses three takes over although the master is well. Instances on one interface share a socket, and their sizes add up.\n\nIf omitted: as `vrrp_rx_bufs_policy` says, otherwise the default of the kernel for all of them together. If wrong: anything but one number is reported and ignored.\n\nThe kernel does not go beyond `net.core.rmem_max`, whatever stands here.',
        zh: '通告在这个缓冲区里等待守护进程读取。它满了之后内核会丢弃后来的通告，备机错过三个就会接管，尽管 MASTER 一切正常。同一接口上的实例共用套接字，各自的大小相加。\n\n省略时：依 `vrrp_rx_bufs_policy`，没有则这些实例合用内核默认的大小。写错时：除单独一个数字外都会被报告并忽略。\n\n无论这里写多大，内核都不会超过 `net.core.rmem_max`。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    kernel_rx_buf_size 65536\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_rx_bufs_policy',
        'global_defs.vrrp_rx_bufs_multiplier',
        'vrrp_instance.advert_int',
      ],
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
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    debug 1\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.notify', 'vrrp_instance.priority'],
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
      body: {
        en: 'For old drivers that do not report to the kernel when the carrier goes: the daemon asks the card itself, again and again. Normal drivers need no polling, since the loss of the link arrives as an event at once.\n\nIf omitted: events of the kernel are relied on. If wrong: from 2.0.13 the message about the new block makes the configuration test fail. Write the interface into `linkbeat_interfaces`, where the method can be chosen too.',
        zh: '用于链路断开时不通知内核的旧驱动：守护进程会反复询问网卡。正常的驱动不需要轮询，链路断开会立即作为事件送达。\n\n省略时：依靠内核的事件。写错时：从 2.0.13 起，提示改用新块会让配置测试不通过。应把接口写进 `linkbeat_interfaces`，那里还能选择方法。',
      },
      see: ['linkbeat_interfaces', 'vrrp_instance.interface'],
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
        en: "It starts the kernel's copying of the connection table over this interface, sending while the instance is MASTER and receiving otherwise, so that established connections survive a failover. Without a `virtual_server` it has no use.\n\nIf omitted: nothing is copied, unless `lvs_sync_daemon` says so. If wrong: the keyword is reported as deprecated, and the configuration test fails; a second one is reported and ignored.\n\nThe new form is `lvs_sync_daemon eth1 inst WEB` in `global_defs`; up to 2.0.20 it has no `inst`.",
        zh: '在这个接口上启动内核的连接表复制：实例为 MASTER 时发送，否则接收，使已建立的连接能在切换后继续。没有 `virtual_server` 时毫无用处。\n\n省略时：不复制，除非写了 `lvs_sync_daemon`。写错时：该关键字会被报告为已弃用，配置测试不通过；第二条会被报告并忽略。\n\n新写法是在 `global_defs` 中写 `lvs_sync_daemon eth1 inst WEB`；到 2.0.20 为止没有 `inst`。',
      },
      see: ['global_defs.lvs_sync_daemon', 'virtual_server'],
    },
  }),
];
