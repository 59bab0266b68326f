/** How neighbors learn where the addresses are. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { alsoPlainInterfaces } from '../lines/extra-garp.ts';

export const garpSettings: readonly DirectiveData[] = [
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
        en: 'A new master sends one burst of gratuitous ARP (IPv6: neighbor adverts) at once and a second one after this delay, for neighbors and switches that missed the first.\n\nIf omitted: `vrrp_garp_master_delay`, otherwise 5 seconds. If wrong: 0 is valid and means no second burst; other values out of range are reported and ignored.\n\nThe first round of `garp_master_refresh` is counted from this second burst.',
        zh: '新 MASTER 会立即发送一轮免费 ARP（IPv6 为邻居通告），再过这么久发第二轮，照顾错过第一轮的邻居和交换机。\n\n省略时：取 `vrrp_garp_master_delay`，没有则为 5 秒。写错时：0 是有效值，表示不发第二轮；其他越界的值会被报告并忽略。\n\n`garp_master_refresh` 的第一轮从这第二轮宣告算起。',
      },
      pitfalls: [
        {
          en: 'It does not put the first announcement off, and does not hold back the takeover.',
          zh: '它不会推迟第一轮宣告，也不会推迟接管。',
        },
        {
          en: 'Scripts that call `send_arp` or `arping` after a takeover come from older programs; the daemon announces by itself.',
          zh: '接管后再用脚本调用 `send_arp` 或 `arping`，是旧程序的做法；守护进程自己会宣告。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_master_delay 10\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_master_repeat',
        'vrrp_instance.garp_master_refresh',
        'global_defs.vrrp_garp_master_delay',
      ],
    },
  }),
  directive('garp_master_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.14',
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address in a burst of announcements by a new master.',
      zh: '新 MASTER 每轮宣告中，每个地址的报文数。',
      body: {
        en: 'Both bursts of a takeover, the one at once and the one after `garp_master_delay`, send this many packets for each address. More help where switches drop some; with hundreds of addresses the burst itself gets dropped, and `vrrp_garp_interval` spreads it out.\n\nIf omitted: `vrrp_garp_master_repeat`, otherwise 5. If wrong: 0 is reported and 1 used; a negative number is reported and ignored.',
        zh: '接管时的两轮宣告，即立即的一轮和 `garp_master_delay` 之后的一轮，每个地址都发这么多报文。交换机会丢包时可以加大；有数百个地址时，这一轮本身就可能被丢弃，用 `vrrp_garp_interval` 把它拉开。\n\n省略时：取 `vrrp_garp_master_repeat`，没有则为 5。写错时：0 会被报告并改为 1；负数会被报告并忽略。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_master_repeat 10\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_master_delay',
        'global_defs.vrrp_garp_interval',
        'global_defs.vrrp_garp_master_repeat',
      ],
    },
  }),
  directive('garp_master_refresh', {
    args: [
      arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'default',
      }),
    ],
    since: '1.2.10',
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'Seconds between repeated announcements of the addresses while MASTER; 0 means none.',
      zh: '身为 MASTER 期间周期宣告地址的间隔秒数，0 表示不重复。',
      body: {
        en: 'For switches and hosts that forget an address although it is in use, and for those that missed the takeover. Once a minute does no harm.\n\nIf omitted: `vrrp_garp_master_refresh`; without that, addresses are announced only around the takeover. If wrong: a negative value is reported as ignored, yet there is then no refresh at all, not even the global one.\n\nOnly the MASTER sends. With `use_vmac` adverts already refresh the switches; `garp_extra_if` serves the interfaces that send none.',
        zh: '用于会忘记在用地址的交换机和主机，以及错过接管的设备。每分钟一次没有害处。\n\n省略时：取 `vrrp_garp_master_refresh`，没有则只在接管前后宣告地址。写错时：负数虽报告为已忽略，实际上却完全不再刷新，连全局设置也不用。\n\n只有 MASTER 会发送。使用 `use_vmac` 时，通告本身就能刷新交换机；不发通告的接口由 `garp_extra_if` 负责。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_master_refresh 60\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_garp_master_refresh',
        'vrrp_instance.garp_master_refresh_repeat',
        'vrrp_instance.garp_extra_if',
      ],
    },
  }),
  directive('garp_master_refresh_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.14',
    default: '1',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address in each periodic announcement.',
      zh: '每次周期宣告中，每个地址的报文数。',
      body: {
        en: 'One packet is enough as a rule, since the next round follows anyway; two or three help on links that lose packets, such as wireless ones.\n\nIf omitted: `vrrp_garp_master_refresh_repeat`, otherwise 1. If wrong: 0 is reported and 1 used. Without `garp_master_refresh` it has no effect, and no message says so.',
        zh: '下一轮反正会来，一般一个报文就够；在无线之类会丢包的链路上，两三个更稳妥。\n\n省略时：取 `vrrp_garp_master_refresh_repeat`，没有则为 1。写错时：0 会被报告并改为 1。没有 `garp_master_refresh` 时不起作用，也没有任何提示。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_master_refresh 60\n    garp_master_refresh_repeat 2\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.garp_master_refresh', 'global_defs.vrrp_garp_master_refresh_repeat'],
    },
  }),
  directive('garp_lower_prio_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    fatalWhenMissing: true,
    doc: {
      en: 'Seconds after which a MASTER repeats its announcements when it heard an advert of lower priority.',
      zh: 'MASTER 收到低优先级通告后，再次宣告地址之前的秒数。',
      body: {
        en: 'An advert of lower priority shows that somebody else was master for a while and told the neighbors so. The MASTER announces its addresses at once and a second time after this delay, when the other one has surely stopped.\n\nIf omitted: `vrrp_garp_lower_prio_delay`, otherwise `vrrp_garp_master_delay`; the value of `garp_master_delay` in the same instance does not count. If wrong: a value out of range is reported and ignored. In strict mode any value but 0 is reported and reset.',
        zh: '收到低优先级通告，说明有别的节点当过一阵 MASTER，并已向邻居宣告。MASTER 会立即重新宣告自己的地址，过这么久再来一次，那时对方想必已经停下。\n\n省略时：取 `vrrp_garp_lower_prio_delay`，其次取 `vrrp_garp_master_delay`；同一实例里的 `garp_master_delay` 不算数。写错时：越界的值会被报告并忽略。严格模式下，非 0 的值会被报告并重置。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_lower_prio_delay 10\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_lower_prio_repeat',
        'vrrp_instance.lower_prio_no_advert',
        'global_defs.vrrp_garp_lower_prio_delay',
      ],
    },
  }),
  directive('garp_lower_prio_repeat', {
    args: [arg('count', integer({ min: 0, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address when a MASTER heard an advert of lower priority.',
      zh: 'MASTER 收到低优先级通告后，每个地址宣告的报文数。',
      body: {
        en: 'So many packets go out for each address in both rounds, the one at once and the one after `garp_lower_prio_delay`. In a sync group the other members announce their addresses as well, since they heard nothing of the rival.\n\nIf omitted: `vrrp_garp_lower_prio_repeat`, otherwise `vrrp_garp_master_repeat`; in strict mode none. If wrong: 0 is valid and leaves both rounds out, so neighbors keep sending to the wrong node until their entries expire. In strict mode other values are reported and reset.',
        zh: '立即的一轮和 `garp_lower_prio_delay` 之后的一轮，每个地址都发这么多报文。在同步组里，其他成员也会宣告各自的地址，因为它们没有听到那个对手。\n\n省略时：取 `vrrp_garp_lower_prio_repeat`，其次取 `vrrp_garp_master_repeat`；严格模式下不发。写错时：0 是有效值，两轮都不发，邻居会继续发往错误的节点，直到表项过期。严格模式下其他值会被报告并重置。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    garp_lower_prio_repeat 3\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.garp_lower_prio_delay',
        'vrrp_instance.notify_master_rx_lower_pri',
        'global_defs.vrrp_garp_lower_prio_repeat',
      ],
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
      body: {
        en: 'Adverts keep a switch aware of the MAC of the interface they leave from. A virtual MAC that carries addresses but sends no adverts gets forgotten; this sends one packet per such interface and round. They come from `use_vmac_addr` and from `use_vmac` behind an address.\n\nIf omitted: `vrrp_garp_extra_if`, otherwise nothing extra is sent. If wrong: without a number, or with one out of range, it is reported and ignored. Where the instance has no such interface it is switched off silently, also beside `vmac_xmit_base`.\n\nChoose a value below the aging time of the switches, often 300 seconds.',
        zh: '通告能让交换机记住发出它们的接口的 MAC。承载地址却不发通告的虚拟 MAC 会被遗忘；本设置每轮为每个这样的接口发一个报文。这样的接口来自 `use_vmac_addr`，以及写在地址后面的 `use_vmac`。\n\n省略时：取 `vrrp_garp_extra_if`，没有则不额外发送。写错时：没有数字或数字越界会被报告并忽略。实例没有这样的接口时，它会悄悄关闭，写了 `vmac_xmit_base` 也一样。\n\n取值应小于交换机的老化时间，后者常为 300 秒。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac_addr\n    garp_extra_if 60\n    virtual_ipaddress {\n        192.0.2.100/24\n        198.51.100.100/24 dev eth1 no_track\n    }\n}',
      see: ['vrrp_instance.use_vmac_addr', 'vrrp_instance.use_vmac', 'global_defs.vrrp_garp_extra_if'],
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
    doc: {
      en: 'The name that `garp_extra_if` had in 2.2.0 to 2.2.2; still read as that.',
      zh: '`garp_extra_if` 在 2.2.0 到 2.2.2 中的名称，现在仍按它处理。',
      body: {
        en: 'Words and effect are those of `garp_extra_if`; of two lines the later interval counts, whichever name it has.\n\nIf omitted: as with `garp_extra_if`. If wrong: the message about the old name alone makes the configuration test fail from 2.2.3; rename it once no older node reads the file.',
        zh: '用词和作用都与 `garp_extra_if` 相同；写了两条时以后面的间隔为准，与用哪个名称无关。\n\n省略时：与 `garp_extra_if` 相同。写错时：从 2.2.3 起，单是关于旧名称的提示就会让配置测试不通过；不再有旧节点读取此文件时就改名。',
      },
      see: ['vrrp_instance.garp_extra_if'],
    },
  }),
];
