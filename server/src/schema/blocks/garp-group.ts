/** Interfaces that share a limit of gratuitous ARP. */
import { arg, block, directive, list } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { networkInterface } from '../types/interface.ts';

export const garpGroup = block('garp_group', {
  since: '1.2.21',
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  snippet: '{\n\tgarp_interval ${1:0.01}\n\tinterfaces {\n\t\t${2:eth0}\n\t}\n}',
  doc: {
    en: 'Interfaces that share one limit for gratuitous ARP and neighbor advertisements, for example since they hang on one switch.',
    zh: '共用一个免费 ARP 和邻居通告速率限制的接口，例如它们接在同一交换机上。',
    body: {
      en: 'A takeover of hundreds of addresses sends a burst that some switches cut off, and the lost packets leave neighbors with the old MAC address. A gap spreads the burst: 500 addresses at 0.01 s take five seconds for each round. Interfaces of one group take turns; others have a limit of their own.\n\nIf omitted: `vrrp_garp_interval` and `vrrp_gna_interval` apply to each interface singly, or packets go out as fast as they can. If wrong: a group without any interval is reported and removed.\n\nIt replaces the global limits for its interfaces entirely: an interval that is missing here means no gap, not the global one.',
      zh: '一次接管几百个地址会发出一阵报文，有的交换机会截掉一部分，丢失的报文让邻居留着旧的 MAC 地址。间隔能把这阵报文摊开：500 个地址、间隔 0.01 秒，每轮要五秒。同组的接口轮流发送，其他接口各有各的限制。\n\n省略时：`vrrp_garp_interval` 和 `vrrp_gna_interval` 分别作用于每个接口，没有它们就尽快发送。写错时：没有任何间隔的组会被报告并移除。\n\n对组内接口来说，它完全取代全局限制：这里没写的间隔意味着没有间隔，而不是取全局值。',
    },
    example:
      'garp_group {\n    garp_interval 0.01\n    gna_interval 0.01\n    interfaces {\n        eth0\n        eth1\n    }\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvrrp_instance API {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.100/24\n    }\n}',
    see: [
      'global_defs.vrrp_garp_interval',
      'global_defs.vrrp_gna_interval',
      'vrrp_instance.garp_master_repeat',
    ],
  },
  body: [
    directive('garp_interval', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294.967295,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.21', unchecked: true },
              { since: '2.0.7', min: 0, max: 2147, decimals: 6 },
              { since: '2.2.3', min: 0, max: 2147.483647, decimals: 6 },
              { since: '2.3.2', min: 0, max: 4294.967295, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.2.21',
      fatalWhenMissing: true,
      rank: 1,
      doc: {
        en: 'The gap between two gratuitous ARP packets on all interfaces of the group together.',
        zh: '组内所有接口合计，两个免费 ARP 报文之间的间隔。',
        body: {
          en: "Packets that come too early wait in a queue, and the address whose packet waits may stay with its old owner's MAC address in the tables of neighbors. So the gap should be as small as the switch allows: 0.001 to 0.01.\n\nIf omitted: no gap for IPv4 here, even if `vrrp_garp_interval` is set. If wrong: a word that is no number is reported and ignored. 0 is allowed here and exempts the interfaces from the global limit.\n\nFrom one second on the log calls it very large. The number of packets comes from `garp_master_repeat` of each instance.",
          zh: '来得太早的报文会排队，等待期间，该地址在邻居的表里可能仍是旧持有者的 MAC 地址。所以间隔应取交换机允许的最小值：0.001 到 0.01。\n\n省略时：这里的 IPv4 没有间隔，即使设置了 `vrrp_garp_interval`。写错时：不是数字的词会被报告并忽略。这里允许写 0，相当于让这些接口不受全局限制。\n\n达到一秒时，日志会说它非常大。报文的数量由各实例的 `garp_master_repeat` 决定。',
        },
        example:
          'garp_group {\n    garp_interval 0.005\n    interfaces {\n        eth0\n        eth1\n    }\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvrrp_instance API {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.100/24\n    }\n}',
        see: [
          'global_defs.vrrp_garp_interval',
          'garp_group.gna_interval',
          'vrrp_instance.garp_master_repeat',
        ],
      },
    }),
    directive('gna_interval', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294.967295,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.21', unchecked: true },
              { since: '2.0.7', min: 0, max: 2147, decimals: 6 },
              { since: '2.2.3', min: 0, max: 2147.483647, decimals: 6 },
              { since: '2.3.2', min: 0, max: 4294.967295, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.2.21',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'The gap between two unsolicited neighbor advertisements on all interfaces of the group together.',
        zh: '组内所有接口合计，两个主动邻居通告之间的间隔。',
        body: {
          en: 'The counterpart of `garp_interval` for IPv6 addresses. The two are counted apart: an ARP packet does not hold up a neighbor advertisement.\n\nIf omitted: no gap for IPv6 here, even if `vrrp_gna_interval` is set. If wrong: a word that is no number is reported and ignored; with no valid interval at all the group is removed.\n\nWhile packets wait, neighbors send to the old node. With many addresses multiply: addresses × packets of each × gap is the time until the last neighbor knows.',
          zh: '与 `garp_interval` 对应，用于 IPv6 地址。两者分开计算：ARP 报文不会耽搁邻居通告。\n\n省略时：这里的 IPv6 没有间隔，即使设置了 `vrrp_gna_interval`。写错时：不是数字的词会被报告并忽略；一个有效间隔都没有时，该组会被移除。\n\n报文排队期间，邻居仍发往旧节点。地址多时要算一算：地址数 × 每个地址的报文数 × 间隔，就是最后一个邻居得知变化所需的时间。',
        },
        example:
          'garp_group {\n    gna_interval 0.005\n    interfaces {\n        eth0\n        eth1\n    }\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvrrp_instance API {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.100/24\n    }\n}',
        see: ['global_defs.vrrp_gna_interval', 'garp_group.garp_interval'],
      },
    }),
    directive('interface', {
      args: [arg('interface', networkInterface)],
      since: '1.2.21',
      repeatable: true,
      duplicates: 'accumulates',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'An interface to which the limits apply; it may be in one group only.',
        zh: '限制所作用的接口，一个接口只能属于一个组。',
        body: {
          en: 'Write the physical or VLAN interface; virtual MAC interfaces on top of it are limited along with it, and naming one of those is reported and ignored. A group of one interface makes sense, too: it gives that interface a gap of its own.\n\nIf omitted: the group limits nothing, which is not reported. If wrong: an interface that does not exist keeps VRRP from starting unless `dynamic_interfaces` is set; one that another group has is reported and stays there.\n\nWrite the line once for each interface, or use `interfaces`.',
          zh: '应写物理接口或 VLAN 接口，其上的虚拟 MAC 接口会一并受限；直接写虚拟 MAC 接口会被报告并忽略。只有一个接口的组也有意义：它给这个接口单独的间隔。\n\n省略时：该组不限制任何接口，也不会被报告。写错时：接口不存在，VRRP 不会启动，除非设置了 `dynamic_interfaces`；已属于别组的接口会被报告并留在原组。\n\n每个接口写一行，或者用 `interfaces`。',
        },
        example:
          'garp_group {\n    garp_interval 0.01\n    interface eth0\n    interface eth1\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvrrp_instance API {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.100/24\n    }\n}',
        see: ['garp_group.interfaces', 'global_defs.dynamic_interfaces'],
      },
    }),
    list('interfaces', {
      entry: { args: [arg('interface', networkInterface, { repeat: true })] },
      since: '1.2.21',
      repeatable: true,
      duplicates: 'accumulates',
      rank: 3,
      doc: {
        en: 'The interfaces that share the limits; each may be in one group only.',
        zh: '共用限制的接口，每个接口只能属于一个组。',
        body: {
          en: 'All of them together send one packet per interval. Put interfaces into one group that meet at the same bottleneck, such as ports of one switch, and leave others apart: each further member slows the takeover down.\n\nIf omitted: only those named by `interface` belong to the group; with neither it has no effect. If wrong: an empty list is reported; a missing interface stops VRRP as it does in `interface`, a second membership is reported and ignored.\n\nNames may stand on one line or on several.',
          zh: '它们合起来每个间隔只发一个报文。应把会在同一瓶颈相遇的接口放进一组，例如同一交换机的端口，其他的分开：成员每多一个，接管就慢一些。\n\n省略时：只有用 `interface` 写出的接口属于该组；两者都没有时不起作用。写错时：空列表会被报告；接口不存在时与 `interface` 一样会使 VRRP 停止；重复归属会被报告并忽略。\n\n名称可以写在一行，也可以写成多行。',
        },
        example:
          'garp_group {\n    garp_interval 0.01\n    interfaces {\n        eth0\n        eth1\n    }\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}\nvrrp_instance API {\n    interface eth1\n    virtual_router_id 43\n    virtual_ipaddress {\n        198.51.100.100/24\n    }\n}',
        see: ['garp_group.interface', 'garp_group.garp_interval'],
      },
    }),
  ],
});
