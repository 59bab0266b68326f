/** How closely the instance keeps to the standard. */
import { type DirectiveData, directive } from '../../define.ts';
import { onOff } from '../lines/on-off.ts';

export const standardSettings: readonly DirectiveData[] = [
  directive('accept', {
    since: '1.2.17',
    duplicates: 'idempotent',
    doc: {
      en: 'Lets packets to the virtual addresses in although the node is not their owner; strict mode needs it to make a service reachable.',
      zh: '节点不是地址拥有者时也接收发往虚拟地址的报文，严格模式下服务要靠它才可达。',
      body: {
        en: 'The standard lets a backup router that took over forward packets for the address, but not answer them itself. A service needs the opposite, and outside of strict mode that is what happens anyway.\n\nIf omitted: packets are let in, except in strict mode below priority 255, where firewall rules drop them: the VIP moves but does not answer ping. If wrong: in strict mode with version 2 it is reported and reset, and the VIP stays unreachable; use version 3 there.\n\nOf `accept` and `no_accept` the later line counts.',
        zh: '按标准，接管地址的备用路由器可以转发发往该地址的报文，却不应自己应答。服务需要的恰恰相反，而在严格模式之外，本来就会应答。\n\n省略时：报文可以进入；但在严格模式下，优先级低于 255 的节点会用防火墙规则丢弃它们：VIP 会漂移，却 ping 不通。写错时：严格模式配版本 2 时会被报告并重置，VIP 仍不可达；这时应使用版本 3。\n\n`accept` 与 `no_accept` 以后写的为准。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    version 3\n    strict_mode on\n    accept\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.no_accept', 'vrrp_instance.strict_mode', 'global_defs.vrrp_strict'],
    },
  }),
  directive('no_accept', {
    since: '1.3.0',
    build: ['firewall'],
    duplicates: 'idempotent',
    doc: {
      en: 'Drops packets to the virtual addresses unless the node is their owner, as the standard asks of pure routers.',
      zh: '除非是地址拥有者，否则丢弃发往虚拟地址的报文，这是标准对纯路由器的要求。',
      body: {
        en: 'While it is MASTER the node gets firewall rules that drop what is addressed to, or sent from, its virtual addresses; neighbor discovery is spared. Ping fails and services on the address do not answer, `virtual_server` included; packets that are merely forwarded pass.\n\nIf omitted: packets are let in, unless strict mode says otherwise. If wrong: on the address owner it has no effect; anywhere else it is the reason why a VIP that has moved seems dead.\n\nThe rules go into the nftables table `keepalived`, unless `nftables` or `vrrp_iptables` in `global_defs` names another place.',
        zh: '节点当 MASTER 期间，防火墙规则会丢弃发往虚拟地址或从它们发出的报文，邻居发现除外。ping 不通，地址上的服务也不应答，`virtual_server` 也不例外；只是转发的报文照常通过。\n\n省略时：报文可以进入，除非严格模式另有规定。写错时：在地址拥有者上不起作用；在别处，它正是 VIP 已漂移却像死了一样的原因。\n\n规则写入 nftables 表 `keepalived`，除非 `global_defs` 中的 `nftables` 或 `vrrp_iptables` 另有指定。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    no_accept\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.accept', 'global_defs.nftables', 'global_defs.vrrp_iptables'],
    },
  }),
  directive('strict_mode', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'vrrp_strict of global_defs', zh: 'global_defs 的 vrrp_strict' },
    doc: {
      en: 'Strict mode for this instance, where it is not that of `vrrp_strict`.',
      zh: '本实例的严格模式，用于与 `vrrp_strict` 不同的情况。',
      body: {
        en: '`strict_mode off` exempts one instance from a global `vrrp_strict`; `strict_mode` alone makes a single one strict, for instance beside a hardware router that asks for it. What strictness refuses and resets stands at `vrrp_strict`.\n\nIf omitted: as `vrrp_strict` says, hence off. If wrong: a word that is no boolean is reported, and the global setting stays in force. Written for a service, it makes the VIP unreachable unless `accept` stands beside it.\n\nAll nodes of an instance should be equally strict.',
        zh: '`strict_mode off` 让一个实例不受全局 `vrrp_strict` 约束；只写 `strict_mode` 则让单个实例变严格，例如与有此要求的硬件路由器同组时。严格模式拒绝和重置哪些设置，见 `vrrp_strict`。\n\n省略时：依 `vrrp_strict`，即关闭。写错时：不是布尔值的词会被报告，全局设置继续有效。给服务写上它，VIP 就不可达，除非同时写 `accept`。\n\n同一实例的各节点应当同样严格。',
      },
      example:
        'global_defs {\n    vrrp_strict\n}\nvrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    strict_mode off\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.vrrp_strict', 'vrrp_instance.accept', 'vrrp_instance.version'],
    },
  }),
  directive('skip_check_adv_addr', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Saves the comparison of address lists while adverts keep coming from the known master.',
      zh: '通告一直来自已知的 MASTER 时，省去对地址列表的比较。',
      body: {
        en: 'Every advert carries the list of virtual addresses, and a node compares it with its own. With this keyword a backup does so only when the sender is another than last time; a MASTER always compares. It saves time in instances with hundreds of addresses.\n\nIf omitted: as `vrrp_skip_check_adv_addr` says, hence off. If wrong: up to 2.4.3 any boolean turns it on, also `off`; only a word that is none is reported and ignored.\n\nUp to 2.3.2 a differing list rejects the advert, and this keyword keeps backups quiet while addresses are being changed node by node, as long as the master stays the same. From 2.3.3 a difference is only logged.',
        zh: '每个通告都带有虚拟地址列表，节点会拿它与自己的比较。写上本关键字，备机只在发送者与上次不同时才比较；MASTER 总是比较。地址有数百个时可以省时间。\n\n省略时：依 `vrrp_skip_check_adv_addr`，即关闭。写错时：到 2.4.3 为止，任何布尔值都会打开它，`off` 也不例外；只有不是布尔值的词才会被报告并忽略。\n\n到 2.3.2 为止，列表不同会拒收通告，逐个节点修改地址期间，只要 MASTER 不换，写上它就能让备机不受影响。2.3.3 起列表不同只记入日志。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    skip_check_adv_addr\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.virtual_ipaddress', 'global_defs.vrrp_skip_check_adv_addr'],
    },
  }),
  directive('v3_checksum_as_v2', {
    args: [onOff],
    since: '2.2.8',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Leaves the pseudo header out of the VRRPv3 checksum, for peers that compute it so.',
      zh: 'VRRPv3 校验和不含伪首部，以兼容这样计算的对端。',
      body: {
        en: 'VRRPv3 counts the IP addresses of the packet into its checksum, version 2 did not, and some routers never learned the difference. With this keyword the node leaves them out in what it sends, and accepts adverts whatever their checksum.\n\nIf omitted: as `global_defs` has it, hence off, and adverts of such a router are dropped as “Invalid VRRPv3 checksum”. If wrong: a word that is no boolean is reported and ignored. On one of two keepalived nodes only, the other drops its adverts: two masters.\n\nOnly IPv4 instances of version 3 are concerned.',
        zh: 'VRRPv3 把报文的 IP 地址算进校验和，版本 2 则没有，有的路由器一直没分清。写上本关键字，节点发送时不算它们，接收时则不论校验和如何都接受。\n\n省略时：依 `global_defs`，即关闭，这种路由器的通告会以“Invalid VRRPv3 checksum”被丢弃。写错时：不是布尔值的词会被报告并忽略。两个 keepalived 节点只有一个写了它，另一个就会丢弃其通告：出现两个 MASTER。\n\n只影响版本 3 的 IPv4 实例。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    version 3\n    v3_checksum_as_v2\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.v3_checksum_as_v2', 'vrrp_instance.version', 'vrrp_instance.old_unicast_checksum'],
    },
  }),
  directive('lower_prio_no_advert', {
    args: [onOff],
    since: '1.2.20',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Does not answer an advert of lower priority at once, as the standard asks.',
      zh: '收到低优先级通告时不立即回应，这是标准的要求。',
      body: {
        en: 'A MASTER that hears an advert of lower priority normally sends its own at once, so the other yields without delay. With this keyword it waits for its next regular advert, and both go on as masters for up to one interval.\n\nIf omitted: as `vrrp_lower_prio_no_advert` says, hence off; on in strict mode. If wrong: a word that is no boolean is reported and ignored; `off` in strict mode is reported and reset.\n\nGratuitous ARP follows such an advert in any case, as `garp_lower_prio_repeat` says.',
        zh: 'MASTER 听到低优先级通告时，平常会立即发送自己的通告，对方随即让位。写上本关键字，它会等到下一次定期通告，两边因此最多再并存一个间隔。\n\n省略时：依 `vrrp_lower_prio_no_advert`，即关闭；严格模式下打开。写错时：不是布尔值的词会被报告并忽略；严格模式下写 `off` 会被报告并重置。\n\n无论如何，收到这种通告后都会按 `garp_lower_prio_repeat` 发送免费 ARP。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    lower_prio_no_advert\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_lower_prio_no_advert',
        'vrrp_instance.garp_lower_prio_repeat',
        'vrrp_instance.higher_prio_send_advert',
      ],
    },
  }),
  directive('higher_prio_send_advert', {
    args: [onOff],
    since: '1.3.5',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'Sends a last advert before it yields to a higher priority, so that the new master repeats its announcements.',
      zh: '让位给更高优先级之前再发一次通告，促使新 MASTER 重新宣告地址。',
      body: {
        en: 'A MASTER that hears a higher priority yields in silence. With this keyword it sends one more advert first: the winner hears a lower priority, answers and repeats its gratuitous ARP, so neighbors that this node had misled find the right one.\n\nIf omitted: as `vrrp_higher_prio_send_advert` says, hence off. If wrong: a word that is no boolean is reported and ignored; `on` in strict mode is reported and reset.\n\nIt pays off after a split brain, when both nodes had announced the same addresses.',
        zh: 'MASTER 听到更高的优先级时会默默让位。写上本关键字，它会先再发一次通告：胜者听到低优先级，便会回应并重发免费 ARP。被本节点误导过的邻居就能找到正确的节点。\n\n省略时：依 `vrrp_higher_prio_send_advert`，即关闭。写错时：不是布尔值的词会被报告并忽略；严格模式下写 `on` 会被报告并重置。\n\n脑裂之后两边都宣告过同样的地址，这时它最有用。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    higher_prio_send_advert\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_higher_prio_send_advert',
        'vrrp_instance.garp_lower_prio_repeat',
        'vrrp_instance.lower_prio_no_advert',
      ],
    },
  }),
  directive('owner_ignore_adverts', {
    args: [onOff],
    since: '2.3.3',
    default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
    doc: {
      en: 'As address owner, disregards other routers that claim priority 255 too.',
      zh: '作为地址拥有者，不理会同样声称优先级 255 的路由器。',
      body: {
        en: 'There should be one owner only. When two claim 255, the one with the lower source address yields, after a message about the configuration error. With this keyword an owner drops all adverts instead and stays, so it must be the other one that gives way.\n\nIf omitted: on in strict mode, otherwise as `vrrp_owner_ignore_adverts` says. If wrong: below priority 255 `on` is reported and ignored. On an owner `off` is refused, even outside of strict mode, of which the message speaks, and it is on.\n\nOn two owners that both have it two masters remain.',
        zh: '拥有者只应有一个。两个节点都声称 255 时，源地址较小的一方会让位，并提示配置错误。写上本关键字，拥有者会丢弃所有通告并留任，只能由另一方让步。\n\n省略时：严格模式下打开，否则依 `vrrp_owner_ignore_adverts`。写错时：优先级低于 255 时写 `on` 会被报告并忽略。在拥有者上写 `off` 会被拒绝，结果仍是打开；提示里说的是严格模式，其实非严格模式下也一样。\n\n两个拥有者都写了它，就会一直有两个 MASTER。',
      },
      example:
        'vrrp_instance WEB {\n    state MASTER\n    interface eth0\n    virtual_router_id 42\n    priority 255\n    owner_ignore_adverts\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.priority', 'global_defs.vrrp_owner_ignore_adverts', 'vrrp_instance.strict_mode'],
    },
  }),
];
