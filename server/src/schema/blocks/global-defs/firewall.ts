/** Rules that the daemon adds to the firewall. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { text } from '../../types/text.ts';

export const firewallSettings: readonly DirectiveData[] = [
  directive('vrrp_iptables', {
    args: [
      arg('in_chain', text({ label: 'CHAIN' }), { optional: true }),
      arg('out_chain', text({ label: 'CHAIN' }), { optional: true }),
    ],
    since: '1.2.20',
    build: ['vrrp', 'firewall'],
    formerBuild: { before: '2.2.2', build: ['vrrp', 'iptables'] },
    default: { en: 'INPUT and OUTPUT', zh: 'INPUT 和 OUTPUT' },
    duplicates: 'first-wins',
    doc: {
      en: 'Uses iptables to shut out packets to the VIPs of instances without `accept`; the words name the chains.',
      zh: '用 iptables 挡住发往未开启 `accept` 的实例的 VIP 的报文，参数为链名。',
      body: {
        en: "While such an instance is MASTER, a rule drops what is sent to its VIP, another what is sent from it; IPv6 neighbor discovery passes. For virtual MAC interfaces the second chain also keeps IGMP reports back.\n\nIf omitted: nftables does the same, where the package has it. If wrong: a chain that does not exist is logged, and the VIP stays open; too long a name is reported, a second line too.\n\nWith one word only incoming packets are filtered. Chains must exist before the start; keepalived creates none. If `nftables` stands here too, or the machine's iptables is the nf_tables kind, nftables is used instead and the log says so.",
        zh: '这样的实例成为 MASTER 期间，一条规则丢弃发往其 VIP 的报文，另一条丢弃从 VIP 发出的报文；IPv6 邻居发现放行。有虚拟 MAC 接口时，第二条链还会拦下 IGMP 报告。\n\n省略时：软件包支持时，由 nftables 做同样的事。写错时：链不存在会记入日志，VIP 则没有防护；名称过长会被报告，重复写的第二行也会。\n\n只写一个词时只过滤收到的报文。链必须在启动前就有，keepalived 不会创建。若还写了 `nftables`，或者本机的 iptables 属于 nf_tables 一类，就改用 nftables，日志会说明。',
      },
      pitfalls: [
        {
          en: 'The rules are added at the end of the chain: an earlier ACCEPT for the service lets packets to the VIP through.',
          zh: '规则加在链的末尾：前面若有放行该服务的 ACCEPT，发往 VIP 的报文照样通过。',
        },
      ],
      example:
        'global_defs {\n    vrrp_iptables VRRP_IN VRRP_OUT\n}\nvrrp_instance GW {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_accept\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: [
        'global_defs.nftables',
        'global_defs.vrrp_ipsets',
        'vrrp_instance.no_accept',
        'global_defs.vrrp_strict',
      ],
    },
  }),
  directive('vrrp_ipsets', {
    args: [arg('name', text({ label: 'NAME' }), { optional: true, repeat: true })],
    since: '1.2.20',
    build: ['vrrp', 'firewall', 'ipset'],
    default: 'keepalived',
    doc: {
      en: 'Names of the ipsets that hold the addresses for iptables; the bare keyword does without ipsets.',
      zh: '供 iptables 存放地址的 ipset 的名称；只写关键字则不用 ipset。',
      body: {
        en: 'With ipsets a handful of rules serves any number of addresses, and each change of state only adds or removes members. Without them every address has rules of its own.\n\nIf omitted: sets named `keepalived` and the like, as soon as `vrrp_iptables` is written. If wrong: without `vrrp_iptables` the line is ignored, as the log says; a name that is too long or used twice is reported, and the default names apply.\n\nThe six names are for IPv4, IPv6, link-local IPv6, IGMP, MLD and neighbor discovery, in this order. Those left out are made from the first: NAME6, NAME_if6, NAME_igmp, NAME_mld and NAME_nd.',
        zh: '用了 ipset，几条规则就能服务任意多个地址，状态变化时只需增减成员。不用的话，每个地址都有自己的规则。\n\n省略时：写了 `vrrp_iptables` 就使用名为 `keepalived` 等的集合。写错时：没有 `vrrp_iptables` 时本行被忽略，日志有提示；名称过长或重复会被报告，并使用默认名称。\n\n六个名称依次用于 IPv4、IPv6、链路本地 IPv6、IGMP、MLD 和邻居发现。没写的由第一个推出：NAME6、NAME_if6、NAME_igmp、NAME_mld 和 NAME_nd。',
      },
      example:
        'global_defs {\n    vrrp_iptables VRRP_IN VRRP_OUT\n    vrrp_ipsets vips\n}\nvrrp_instance GW {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_accept\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: ['global_defs.vrrp_iptables', 'global_defs.nftables'],
    },
  }),
  directive('nftables', {
    args: [arg('table', text({ label: 'TABLE' }), { optional: true })],
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    default: 'keepalived',
    duplicates: 'first-wins',
    doc: {
      en: 'Uses nftables to shut out packets to the VIPs of instances without `accept`, in a table of this name.',
      zh: '用 nftables 挡住发往未开启 `accept` 的实例的 VIP 的报文，参数为表名。',
      body: {
        en: 'Strict mode and `no_accept` ask that a router forwards for its VIP but does not answer on it. While the instance is MASTER its addresses are in a set of the table, and packets of the node itself to or from them are dropped; forwarded traffic passes. With `use_vmac` the table also keeps group reports off the virtual interfaces.\n\nIf omitted: the table `keepalived` is made all the same when an instance needs it, unless `vrrp_iptables` is written. If wrong: a name that is too long is reported and ignored, and so is a second line.\n\n`nft list table ip keepalived` shows it, `ip6` its twin. The name cannot change on reload.',
        zh: '严格模式和 `no_accept` 要求路由器为 VIP 转发，但不以它应答。实例为 MASTER 期间，其地址在该表的集合里，本机收发的、目的或源是这些地址的报文会被丢弃；转发的流量不受影响。用了 `use_vmac` 时，该表还会拦下虚拟接口上的组成员报告。\n\n省略时：实例需要时同样会建立名为 `keepalived` 的表，除非写了 `vrrp_iptables`。写错时：名称过长会被报告并忽略，重复写的第二行也一样。\n\n可用 `nft list table ip keepalived` 查看，`ip6` 中有同名的另一张。重新加载时不能改名。',
      },
      pitfalls: [
        {
          en: 'The table belongs to keepalived alone: one that already has this name is deleted with all its rules.',
          zh: '这张表只归 keepalived 使用：已有的同名表会连同全部规则一起被删除。',
        },
      ],
      example:
        'global_defs {\n    nftables vrrp\n}\nvrrp_instance GW {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_accept\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: [
        'vrrp_instance.no_accept',
        'global_defs.vrrp_strict',
        'global_defs.nftables_priority',
        'vrrp_instance.use_vmac',
      ],
    },
  }),
  directive('nftables_priority', {
    args: [arg('priority', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    default: '-1',
    fatalWhenMissing: true,
    doc: {
      en: 'Where the chains of `nftables` stand among those of other programs; lower numbers come first.',
      zh: '`nftables` 的链相对于其他程序的链的先后，数字小的在前。',
      body: {
        en: 'The usual filter chains have priority 0, so at −1 packets for a closed VIP are gone before these see them, and before they are logged or counted there. Set it above 0 to have your own rules look first.\n\nIf omitted: −1, just before the filters of others. If wrong: a word that is no number is reported, and −1 stays.\n\nIt does not decide who wins: a drop in any chain is final, and an accept in another chain saves no packet. It holds for both chains, incoming and outgoing, of both families.',
        zh: '常用的过滤链优先级为 0，所以取 −1 时，发往封闭 VIP 的报文在到达它们之前就没有了，那里也不会记录或计数。想让自己的规则先看到，就设为大于 0。\n\n省略时：−1，恰在别人的过滤链之前。写错时：不是数字会被报告，仍为 −1。\n\n它不决定谁说了算：任何一条链里的丢弃都是最终的，别的链放行也救不回来。收、发两条链以及两个地址族都用这个值。',
      },
      pitfalls: [
        {
          en: '`nftables` sets the priority back to −1; write this line below it.',
          zh: '`nftables` 会把优先级重置为 −1；本行要写在它后面。',
        },
      ],
      example:
        'global_defs {\n    nftables vrrp\n    nftables_priority 10\n}\nvrrp_instance GW {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_accept\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: ['global_defs.nftables', 'global_defs.nftables_counters'],
    },
  }),
  directive('nftables_ifindex', {
    since: '2.0.11',
    build: ['vrrp', 'nftables'],
    duplicates: 'idempotent',
    doc: {
      en: 'Rules of `nftables` name interfaces by index, which is faster but breaks when an interface is created anew.',
      zh: '`nftables` 规则用接口索引而非名称，匹配更快，但接口重建后会失效。',
      body: {
        en: 'Only link-local IPv6 addresses are matched together with an interface; IPv4 and global IPv6 addresses are not, so nothing changes for them.\n\nIf omitted: where an instance does not track the interface, its entries carry the name and go on working when that interface is deleted and made again. If wrong: it takes no value; an entry by index that has outlived its interface matches nothing, and the address is no longer shut.\n\nLeave it out for interfaces that come and go, such as those of VPNs.',
        zh: '只有链路本地 IPv6 地址会连同接口一起匹配；IPv4 和全局 IPv6 地址不会，因此对它们没有影响。\n\n省略时：实例不跟踪该接口时，条目记录的是接口名，接口删除后重建仍然有效。写错时：它不取值；按索引记录的条目在接口消失之后匹配不到任何报文，该地址便不再被封闭。\n\n接口会时有时无（例如 VPN 的接口）时不要写它。',
      },
      see: ['global_defs.nftables', 'vrrp_instance.dont_track_primary'],
    },
  }),
  directive('nftables_counters', {
    since: '2.0.11',
    build: ['nftables'],
    duplicates: 'idempotent',
    doc: {
      en: 'Adds packet counters to the rules that the daemon puts into nftables, for a look at what they catch.',
      zh: '为写入 nftables 的规则加上计数器，便于观察匹配情况。',
      body: {
        en: 'A VIP that moves but does not answer is often shut by these very rules. `nft list ruleset` then shows a number behind the drop rule that grows with every ping, which settles the question.\n\nIf omitted: rules without counters; they work the same. If wrong: it takes no value, so `nftables_counters off` adds them.\n\nIt serves the table of `nftables` as well as that of `nftables_ipvs`. A table that exists already keeps its rules until the daemon is restarted.',
        zh: 'VIP 会漂移却没有应答，往往就是被这些规则挡住的。这时 `nft list ruleset` 会在丢弃规则后面显示一个数，每 ping 一次就增加，问题一目了然。\n\n省略时：规则没有计数器，作用相同。写错时：它不取值，写成 `nftables_counters off` 照样会加上。\n\n`nftables` 和 `nftables_ipvs` 两者的表都适用。已经建好的表要到守护进程重启后才会改变规则。',
      },
      see: ['global_defs.nftables', 'global_defs.nftables_ipvs', 'global_defs.vrrp_strict'],
    },
  }),
  directive('nftables_ipvs', {
    args: [arg('table', text({ label: 'TABLE' }), { optional: true })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: 'keepalived_ipvs',
    duplicates: 'first-wins',
    doc: {
      en: 'Marks the traffic of virtual server groups by nftables, so that a group needs one service in place of many.',
      zh: '用 nftables 为虚拟服务器组的流量打标记，使一个组只需一个服务。',
      body: {
        en: 'Without it, `virtual_server group` makes an IPVS service of its own for every address and port in the group. With it nftables puts one mark on all that traffic, and IPVS has a single service for the mark and protocol. Persistence then holds across the group: a client on port 80 meets the same server on 443.\n\nIf omitted: one service for each entry. If wrong: too long a name is reported and ignored, as is a second line.\n\nGroups with `fwmark` entries of their own are left alone. `ipvsadm -L` lists `FWM 1000` where addresses used to be. The name cannot change on reload.',
        zh: '不写它时，`virtual_server group` 会为组里的每个地址和端口各建一个 IPVS 服务。写上它，nftables 给这些流量打上同一个标记，IPVS 只为该标记和协议建一个服务。会话保持也就覆盖整个组：80 端口上的客户端，到 443 端口还是同一台服务器。\n\n省略时：每个条目一个服务。写错时：名称过长会被报告并忽略，重复写的第二行也一样。\n\n自带 `fwmark` 条目的组不受影响。`ipvsadm -L` 里原来列出地址的地方变成 `FWM 1000`。重新加载时不能改名。',
      },
      pitfalls: [
        {
          en: 'The mark replaces any other that the packet carries; policy routing or traffic shaping by mark loses its own.',
          zh: '这个标记会取代报文上已有的标记；依靠标记的策略路由或流量整形会丢失自己的标记。',
        },
      ],
      example:
        'global_defs {\n    nftables_ipvs\n}\nvirtual_server_group WEB {\n    192.0.2.100 80\n    192.0.2.100 443\n}\nvirtual_server group WEB {\n    lb_algo rr\n    lb_kind DR\n    protocol TCP\n    persistence_timeout 300\n    real_server 192.0.2.21 0 {\n        PING_CHECK {\n            retry 2\n        }\n    }\n}',
      see: [
        'virtual_server_group',
        'global_defs.nftables_ipvs_start_fwmark',
        'virtual_server.persistence_timeout',
        'global_defs.nftables_ipvs_priority',
      ],
    },
  }),
  directive('nftables_ipvs_priority', {
    args: [arg('priority', integer({ min: -INT_MAX, max: INT_MAX }), { onInvalid: 'ignored' })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: '-1',
    fatalWhenMissing: true,
    doc: {
      en: 'Where the chains of `nftables_ipvs` stand among those of other programs; lower numbers come first.',
      zh: '`nftables_ipvs` 的链相对于其他程序的链的先后，数字小的在前。',
      body: {
        en: 'The mark must be on the packet when IPVS looks, which it does late on the input hook, at about 100. Up to some tens above 0 any number works; beyond that connections go to no service and end at the node itself.\n\nIf omitted: −1, before the common filter chains. If wrong: a word that is no number is reported, and the former value stays; a number too high is accepted.\n\nA program that sets marks of its own on the same hook should run before this chain, not after it, or it overwrites the mark.',
        zh: 'IPVS 在输入钩子上动手很晚，大约在 100 处，那时报文上必须已有标记。大于 0 几十以内的数都可以；再大，连接就找不到服务，停在本节点上。\n\n省略时：−1，在常用的过滤链之前。写错时：不是数字会被报告，保持原来的值；数字过大则会被接受。\n\n同一钩子上若有别的程序设置标记，应排在本链之前，排在后面会把标记覆盖掉。',
      },
      pitfalls: [
        {
          en: '`nftables_ipvs` below this line sets it back to −1.',
          zh: '后面再写 `nftables_ipvs` 会把它重置为 −1。',
        },
      ],
      example: 'global_defs {\n    nftables_ipvs\n    nftables_ipvs_priority -10\n}',
      see: ['global_defs.nftables_ipvs', 'global_defs.nftables_ipvs_start_fwmark'],
    },
  }),
  directive('nftables_ipvs_start_fwmark', {
    args: [arg('fwmark', integer({ min: 1, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.2.2',
    build: ['nftables', 'lvs'],
    default: '1000',
    fatalWhenMissing: true,
    doc: {
      en: 'The first firewall mark that `nftables_ipvs` gives away; choose a range that nothing else uses.',
      zh: '`nftables_ipvs` 分配的第一个防火墙标记，应选没有其他程序使用的区段。',
      body: {
        en: 'Each group takes one mark per protocol, counted up from here in the order in which services are set up. A mark that policy routing, a VPN or a `virtual_server fwmark` also uses would mix foreign packets into the service.\n\nIf omitted: 1000, then 1001 and so on. If wrong: 0 or a word is reported, and 1000 stays.\n\nOn a reload groups keep their marks. Nodes need not agree on the numbers: marks never leave the machine.',
        zh: '每个组按协议各占一个标记，从这里开始，按服务建立的先后递增。若策略路由、VPN 或某个 `virtual_server fwmark` 也用同一个标记，别的报文就会混进这个服务。\n\n省略时：1000，接着是 1001，依此类推。写错时：0 或不是数字会被报告，仍为 1000。\n\n重新加载时，各组保留自己的标记。各节点的数字不必一致：标记不会离开本机。',
      },
      pitfalls: [
        {
          en: 'Above `nftables_ipvs` the line has no effect, because that keyword starts again at 1000.',
          zh: '写在 `nftables_ipvs` 前面不起作用，因为那个关键字会重新从 1000 开始。',
        },
      ],
      example: 'global_defs {\n    nftables_ipvs\n    nftables_ipvs_start_fwmark 5000\n}',
      see: ['global_defs.nftables_ipvs', 'global_defs.nftables_ipvs_priority', 'virtual_server_group'],
    },
  }),
];
