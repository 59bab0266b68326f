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
        en: 'Becoming master, the node adds them and sends gratuitous ARP (neighbor adverts for IPv6); leaving, it removes them. They travel in the adverts, so all nodes must list the same set: up to 2.3.2 a differing list makes nodes reject each other. When somebody deletes one by hand, the master resigns and the best node restores it after the skew time.\n\nIf omitted: a warning in version 2, refused in version 3 and strict mode; `no_virtual_ipaddress` allows it from 2.2.8. If wrong: a bad address or one of the other family is dropped; a `dev` that does not exist keeps VRRP from starting.\n\nNo prefix means /32 (IPv6 /128). Addresses beyond what a packet carries belong in `virtual_ipaddress_excluded`.',
        zh: '成为 MASTER 时节点添加这些地址并发送免费 ARP（IPv6 为邻居通告），离开时删除。它们会写进通告，因此所有节点必须列出同样的集合：到 2.3.2 为止，列表不同会导致互相拒收。有人手工删掉一个时，MASTER 会退位，最优的节点在偏移时间之后把它恢复。\n\n省略时：版本 2 给出警告，版本 3 和严格模式拒绝；2.2.8 起可用 `no_virtual_ipaddress` 明确允许。写错时：无效地址或另一地址族的地址会被丢弃；`dev` 的接口不存在会使 VRRP 无法启动。\n\n不写前缀就是 /32（IPv6 为 /128）。一个报文装不下的地址放到 `virtual_ipaddress_excluded`。',
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
        en: 'They are set, announced and removed together with the advertised addresses, and their interfaces are tracked alike. Peers never see them in a packet: where nodes differ nothing says so, and the gap shows only after a failover.\n\nIf omitted: only `virtual_ipaddress` moves. If wrong: an entry that is no address is reported and dropped; one that repeats a virtual address of the same interface too, while 2.2.7 keeps it silently.\n\nTwo uses: IPv6 addresses of an IPv4 instance, and addresses that do not fit into an advert, which at an MTU of 1500 holds 255 of IPv4 or 89 of IPv6. It does not replace `virtual_ipaddress`, which version 3 demands.',
        zh: '它们与写入通告的地址一起添加、宣告和删除，所在接口也同样受到跟踪。对端在报文里看不到它们：各节点写得不同也没有任何提示，要到切换之后才露馅。\n\n省略时：只有 `virtual_ipaddress` 漂移。写错时：不是地址的条目会被报告并丢弃；与同一接口上的虚拟地址重复的条目也一样，2.2.7 则会悄悄保留。\n\n用途有二：给 IPv4 实例带上 IPv6 地址，或放置通告装不下的地址；MTU 为 1500 时，一个通告最多装 255 个 IPv4 地址或 89 个 IPv6 地址。它不能代替版本 3 必需的 `virtual_ipaddress`。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress_excluded {\n        2001:db8::100/64\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.no_virtual_ipaddress'],
    },
  }),
  directive('no_virtual_ipaddress', {
    since: '2.2.8',
    duplicates: 'idempotent',
    doc: {
      en: 'States that the instance has no address on purpose, so that nothing is reported.',
      zh: '声明实例有意不配置地址，不再报告缺失。',
      body: {
        en: 'For instances that only elect: `notify_master` then calls a cloud API, starts a job or moves a route, and no interface gets an address. Adverts carry an empty list.\n\nIf omitted: an instance without addresses is warned about in version 2; in version 3 it keeps VRRP from starting. If wrong: strict mode reports and clears it, after which the missing address is an error again. Beside real addresses it changes nothing.',
        zh: '用于只负责选举的实例：由 `notify_master` 去调用云 API、启动任务或改路由，任何接口上都不配地址。通告里的地址列表为空。\n\n省略时：没有地址的实例在版本 2 中只有警告，在版本 3 中会让 VRRP 无法启动。写错时：严格模式会报告并清除它，缺少地址又成为错误。已有地址时写它没有任何作用。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_virtual_ipaddress\n    notify_master "/usr/bin/logger -t keepalived elected"\n}',
      see: ['vrrp_instance.virtual_ipaddress', 'vrrp_instance.notify_master', 'vrrp_instance.strict_mode'],
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
        en: 'Each line is one route in the words of `ip route`, added after the addresses when the node becomes MASTER and removed when it leaves. Typical is a route whose `src` is the VIP, so that outgoing connections carry it.\n\nIf omitted: no route follows the state. If wrong: an unknown word or a bad value drops its line; a `dev` that does not exist keeps VRRP from starting. A route that the kernel refuses is only logged.\n\nThe interface after `dev` is tracked: its loss means FAULT. A route that somebody deletes makes the MASTER resign, and the next one sets it again; `no_track` stops both. 2.2.7 warns of routes without `dev`, which it does not track.',
        zh: '每行一条路由，写法与 `ip route` 相同；节点成为 MASTER 时在地址之后添加，离开时删除。典型用法是把 `src` 写成 VIP，使对外连接使用这个地址。\n\n省略时：没有路由随状态变化。写错时：未知的词或错误的取值会丢弃所在的行；`dev` 的接口不存在会使 VRRP 无法启动。内核拒绝的路由只记入日志。\n\n`dev` 后面的接口会被跟踪：它断开就进入 FAULT。有人删掉路由，MASTER 会退位，由下一个 MASTER 重新添加；`no_track` 可关掉这两种跟踪。2.2.7 会对没有 `dev` 的路由给出警告，并且不跟踪它们。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_routes {\n        198.51.100.0/24 via 192.0.2.1 dev eth0 src 192.0.2.100\n        blackhole 198.51.100.128/25 no_track\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.virtual_rules', 'vrrp_instance.virtual_ipaddress', 'static_routes'],
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
      body: {
        en: 'Each line is one rule in the words of `ip rule`. With `virtual_routes` in a table of their own it sends the traffic of the VIP another way, for example answers through the provider to whom the address belongs.\n\nIf omitted: no rule follows the state. If wrong: a line without an action such as `table` is dropped, and so is one with an unknown word; an interface that does not exist keeps VRRP from starting. Without `preference` a rule gets a number counted down from 16384, with a message.\n\nInterfaces after `iif` and `oif` are tracked, and a rule that somebody deletes makes the MASTER resign; `no_track` stops both.',
        zh: '每行一条规则，写法与 `ip rule` 相同。配合放在单独路由表里的 `virtual_routes`，可以让 VIP 的流量走另一条路，例如让应答从该地址所属的运营商出去。\n\n省略时：没有规则随状态变化。写错时：缺少 `table` 之类动作的行会被丢弃，含未知词的行也一样；接口不存在会使 VRRP 无法启动。没有 `preference` 的规则会得到从 16384 往下数的编号，并给出提示。\n\n`iif` 和 `oif` 后面的接口会被跟踪；有人删掉规则，MASTER 会退位。`no_track` 可关掉这两种跟踪。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_rules {\n        from 192.0.2.100 table 100 preference 1000\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.virtual_routes', 'static_rules'],
    },
  }),
];
