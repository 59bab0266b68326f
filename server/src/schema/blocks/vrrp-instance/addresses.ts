/** The addresses, routes and rules that follow the state. */
import { type DirectiveData, directive, list } from '../../define.ts';
import { virtualAddress } from '../lines/address-entry.ts';
import { virtualRoute } from '../lines/route-entry.ts';
import { virtualRule } from '../lines/rule-entry.ts';

export const addressSettings: readonly DirectiveData[] = [
  list('virtual_ipaddress', {
    entry: virtualAddress,
    repeatable: true,
    duplicates: 'accumulates',
    rank: 11,
    snippet: '{\n\t${1:192.0.2.10/24} dev ${2:eth0}\n}',
    doc: {
      en: 'The addresses that the master holds and announces; one per line.',
      zh: 'MASTER 持有并通告的地址，每行一个。',
      body: {
        en: 'Becoming master, the node adds them and sends gratuitous ARP (neighbor adverts for IPv6); leaving, it removes them. They travel in the adverts, so all nodes must list the same set: up to 2.3.2 a differing list makes nodes reject each other.\n\nIf omitted: a warning in version 2, refused in version 3 and strict mode; `no_virtual_ipaddress` allows it from 2.2.8. If wrong: a bad address or one of the other family is dropped.\n\nNo prefix means /32 (IPv6 /128). `dev`, `label`, `scope`, `brd` and others follow the address. Addresses beyond what a packet carries belong in `virtual_ipaddress_excluded`.',
        zh: '成为 MASTER 时节点添加这些地址并发送免费 ARP（IPv6 为邻居通告），离开时删除。它们会写进通告，因此所有节点必须列出同样的集合：到 2.3.2 为止，列表不同会导致互相拒收。\n\n省略时：版本 2 给出警告，版本 3 和严格模式拒绝；2.2.8 起可用 `no_virtual_ipaddress` 明确允许。写错时：无效地址或另一地址族的地址会被丢弃。\n\n不写前缀就是 /32（IPv6 为 /128）。地址后面可跟 `dev`、`label`、`scope`、`brd` 等选项。一个报文装不下的地址放到 `virtual_ipaddress_excluded`。',
      },
      pitfalls: [
        {
          en: 'Old `ifconfig` shows a VIP only if it has a `label`; use `ip addr`.',
          zh: '老的 `ifconfig` 只显示带 `label` 的 VIP；请用 `ip addr`。',
        },
        {
          en: 'Two addresses on one line: the second is taken for an option and lost.',
          zh: '一行写两个地址：第二个会被当成选项而丢失。',
        },
        {
          en: "Do not put the VIP into the system's network settings as well; then both nodes own it.",
          zh: '不要同时把 VIP 写进系统的网络配置，否则两个节点都会拥有它。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24 dev eth0 label eth0:web\n        192.0.2.101/24\n    }\n}',
      see: [
        'vrrp_instance.virtual_ipaddress_excluded',
        'vrrp_instance.garp_master_delay',
        'vrrp_instance.interface',
      ],
    },
  }),
  list('virtual_ipaddress_excluded', {
    entry: virtualAddress,
    repeatable: true,
    duplicates: 'accumulates',
    snippet: '{\n\t${1:2001:db8::10/64}\n}',
    doc: {
      en: 'More addresses that follow the state but do not stand in the adverts; they may be of the other family.',
      zh: '同样随状态漂移、但不写入通告的地址，可以是另一地址族。',
      body: {
        en: 'They are added and removed with the others. Leaving them out keeps adverts short, and lets an instance carry addresses of both families.\n\nIf omitted: only `virtual_ipaddress` moves. If wrong: an entry that is no address is reported and dropped, the others stay.\n\nThe first address for adverts still stands in `virtual_ipaddress`.',
        zh: '它们与其他地址一起添加和删除。不写入通告可以缩短报文，也能让一个实例同时带两个地址族的地址。\n\n省略时：只有 `virtual_ipaddress` 漂移。写错时：不是地址的条目会被报告并丢弃，其余有效。\n\n通告中的地址仍写在 `virtual_ipaddress` 里。',
      },
      see: ['vrrp_instance.virtual_ipaddress'],
    },
  }),
  directive('no_virtual_ipaddress', {
    since: '2.2.8',
    duplicates: 'idempotent',
    doc: {
      en: 'States that the instance has no address on purpose, so that nothing is reported.',
      zh: '声明实例有意不配置地址，不再报告缺失。',
    },
  }),
  list('virtual_routes', {
    entry: virtualRoute,
    repeatable: true,
    duplicates: 'accumulates',
    rank: 19,
    doc: {
      en: 'Routes that are there while the instance is MASTER.',
      zh: '实例为 MASTER 期间存在的路由。',
      body: {
        en: 'Each line is one route in the words of `ip route`: a destination with `via`, `dev`, `src`, `metric` and so on, or `blackhole` and its kin before the destination.\n\nIf omitted: no routes follow the state. If wrong: an unknown or bad option drops the whole line, the others stay.\n\nWhen somebody deletes such a route the MASTER gives up its state, unless the line has `no_track`.',
        zh: '每行一条路由，写法与 `ip route` 相同：目标加上 `via`、`dev`、`src`、`metric` 等，或在目标前写 `blackhole` 之类的类型。\n\n省略时：没有路由随状态变化。写错时：未知或错误的选项会丢弃整行，其余行有效。\n\n有人删掉这样的路由，MASTER 会放弃身份，除非该行写了 `no_track`。',
      },
      see: ['vrrp_instance.virtual_rules', 'static_routes'],
    },
  }),
  list('virtual_rules', {
    entry: virtualRule,
    since: '1.2.20',
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'Policy rules that are there while the instance is MASTER.',
      zh: '实例为 MASTER 期间存在的策略路由规则。',
    },
  }),
];
