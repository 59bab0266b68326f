/** Interfaces that the daemon makes, and the VRF. */
import { arg, type DirectiveData, directive, option } from '../../define.ts';
import { networkInterface } from '../../types/interface.ts';
import { mac } from '../../types/mac.ts';
import { prefix } from '../../types/prefix.ts';
import { interfaceGroup } from '../../types/routing-name.ts';
import { vmacName } from '../../types/vmac-name.ts';

export const vmacSettings: readonly DirectiveData[] = [
  directive('use_vmac', {
    args: [arg('interface', vmacName, { optional: true })],
    options: [
      {
        args: [arg('address', mac)],
        since: '2.2.5',
        doc: {
          en: 'The MAC address to use; with five octets the sixth is the VRID. A multicast address, or one of the standard range, is reported and ignored; strict mode clears it.',
          zh: '要使用的 MAC 地址；写五个字节时第六个取 VRID。组播地址或标准范围内的地址会被报告并忽略，严格模式会清除它。',
        },
      },
      option('name', [arg('interface', vmacName)], {
        since: '2.3.0',
        doc: {
          en: 'The name of the interface, for names that look like another of these words.',
          zh: '接口名，用于名称与这里的某个词相同的情况。',
        },
      }),
      option('netlink_notify_msg', [], {
        since: '2.3.0',
        doc: {
          en: 'Has the kernel send a notice about the interface below, for kinds such as bridges that do not report their new promiscuous mode; other programs then see it.',
          zh: '让内核就下层接口发出通知，用于网桥之类不报告混杂模式变化的接口，其他程序由此得知。',
        },
      }),
      option('group', [arg('group', interfaceGroup)], {
        since: '2.3.0',
        doc: {
          en: 'The group of the new interface, by which firewall rules may select it; otherwise that of the interface below.',
          zh: '新接口所属的组，防火墙规则可据此选择；不写则与下层接口相同。',
        },
      }),
    ],
    free: true,
    since: '1.2.3',
    build: ['vmac'],
    doc: {
      en: 'Gives the virtual router a MAC address of its own, so that neighbors need not relearn it.',
      zh: '给虚拟路由器一个自己的 MAC 地址，邻居就不必重新学习。',
      body: {
        en: "Without it the VIP answers with the MAC of the node's card, and a takeover relies on gratuitous ARP. With it keepalived creates a macvlan interface, normally `vrrp.<VRID>`, with the standard MAC 00:00:5e:00:01:XX (02:XX for IPv6), XX being the VRID.\n\nIf omitted: the card's own MAC is used, the usual choice for service clusters. If wrong: a name that already belongs to an ordinary interface is reported and replaced.\n\nHypervisors and port security often drop frames with foreign MACs. Do without VMAC there: `vmac_xmit_base` saves the adverts, not the VIP. Every node should decide alike. From 2.2.5 a MAC may be given.",
        zh: '不用它时，VIP 以节点网卡的 MAC 应答，切换要靠免费 ARP 通知。用它时，keepalived 会创建一个 macvlan 接口，通常名为 `vrrp.<VRID>`，MAC 为标准的 00:00:5e:00:01:XX（IPv6 为 02:XX），XX 即 VRID。\n\n省略时：使用网卡自身的 MAC，服务集群通常如此。写错时：名称若已被普通接口占用，会被报告并另取名称。\n\n虚拟化平台和交换机端口安全常会丢弃带陌生 MAC 的帧。那里不要用 VMAC：`vmac_xmit_base` 只能保住通告，保不住 VIP。各节点的选择应当一致。2.2.5 起可以指定 MAC。',
      },
      pitfalls: [
        {
          en: 'Notes that say keepalived always sends from a virtual MAC describe the standard; by default it does not.',
          zh: '有的笔记说 keepalived 总用虚拟 MAC 发送报文，那是标准的描述；默认并非如此。',
        },
        {
          en: 'Home-made `arp_ignore` or `rp_filter` settings fight with those that the daemon sets on the VMAC.',
          zh: '自己设置的 `arp_ignore`、`rp_filter` 会与守护进程在 VMAC 上的设置冲突。',
        },
      ],
      example:
        'vrrp_instance GW {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac vrrp.42\n    vmac_xmit_base\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: [
        'vrrp_instance.vmac_xmit_base',
        'vrrp_instance.virtual_router_id',
        'global_defs.vrrp_garp_master_refresh',
      ],
    },
  }),
  directive('use_vmac_addr', {
    since: '2.2.0',
    build: ['vmac'],
    duplicates: 'idempotent',
    doc: {
      en: "Gives addresses on other interfaces than the instance's own a virtual MAC too.",
      zh: '让位于实例接口以外的地址也使用虚拟 MAC。',
      body: {
        en: "`use_vmac` covers only addresses on the instance's own interface. This keyword serves addresses that name another one by `dev`, or are of the other family. They too get a macvlan with the MAC of the VRID, which stays the same when the master changes.\n\nIf omitted: such addresses answer with the MAC of the card, unless the entry itself says `use_vmac`; then beside this keyword that word is reported as superfluous. If wrong: a word behind it is not read.\n\nTwo instances with the same VRID that need such an interface on the same card must be in one sync group; otherwise one of them is disabled. `garp_extra_if` keeps switches informed.",
        zh: '`use_vmac` 只管实例自己接口上的地址。本关键字针对用 `dev` 指定了其他接口的地址，以及另一地址族的地址：它们也会得到以 VRID 为 MAC 的 macvlan，主备切换时 MAC 不变。\n\n省略时：这些地址以网卡的 MAC 应答，除非条目自己写了 `use_vmac`；与本关键字并用时，那个词会被报告为多余。写错时：后面的词不会被读取。\n\nVRID 相同的两个实例若在同一网卡上都需要这样的接口，就必须同属一个同步组，否则其中一个会被停用。交换机由 `garp_extra_if` 负责通知。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac\n    use_vmac_addr\n    virtual_ipaddress {\n        192.0.2.100/24\n        198.51.100.100/24 dev eth1 no_track\n    }\n}',
      see: ['vrrp_instance.use_vmac', 'vrrp_instance.garp_extra_if', 'global_defs.vmac_addr_prefix'],
    },
  }),
  directive('vmac_xmit_base', {
    since: '1.2.10',
    build: ['vmac'],
    duplicates: 'idempotent',
    doc: {
      en: 'Sends and receives adverts on the real interface, although the addresses use the virtual MAC.',
      zh: '地址使用虚拟 MAC，但通告仍在底层接口上收发。',
      body: {
        en: 'Some switches and hypervisors drop packets from a second MAC address. With this keyword adverts carry the address of the card, so the election works there; the VIP still answers ARP with the virtual one, and may be unreachable.\n\nIf omitted: adverts come from the virtual MAC, as the standard asks. With unicast peers it is switched on by itself, with a message, so write it there. If wrong: without `use_vmac` it is reported and cleared, and in strict mode too.\n\nSince adverts no longer teach the switch where the virtual MAC is, `garp_master_refresh` should.',
        zh: '有的交换机和虚拟化平台会丢弃来自第二个 MAC 的报文。写上它，通告使用接口自己的 MAC，选举因此正常；VIP 仍以虚拟 MAC 应答 ARP，可能还是不可达。\n\n省略时：通告来自虚拟 MAC，符合标准。使用单播对端时它会自动打开并提示，所以那时应写上。写错时：没有 `use_vmac` 会被报告并清除，严格模式下也是如此。\n\n通告不再让交换机知道虚拟 MAC 在哪里，应由 `garp_master_refresh` 来做。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac\n    vmac_xmit_base\n    garp_master_refresh 60\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.use_vmac', 'vrrp_instance.garp_master_refresh', 'vrrp_instance.unicast_peer'],
    },
  }),
  directive('use_ipvlan', {
    args: [arg('interface', vmacName, { optional: true })],
    options: [
      {
        args: [arg('address', prefix)],
        since: '2.0.17',
        doc: {
          en: 'The address that stays on the interface, and from which adverts are sent. IPv4 needs one.',
          zh: '一直留在接口上的地址，通告由它发出；IPv4 必须写。',
        },
      },
      option('bridge', [], {
        since: '2.0.17',
        doc: {
          en: 'Interfaces of one card reach each other directly. The usual kind, meant when none is written.',
          zh: '同一网卡上的接口可以直接互通。通常用它，不写类型时就是它。',
        },
      }),
      option('private', [], {
        since: '2.0.17',
        doc: {
          en: 'Interfaces of one card do not reach each other at all; it keeps instances apart.',
          zh: '同一网卡上的接口完全不能互通，用来隔开各实例。',
        },
      }),
      option('vepa', [], {
        since: '2.0.17',
        doc: {
          en: 'Packets between interfaces of one card go out to the switch, which must send them back. For switches that filter.',
          zh: '同一网卡上接口之间的报文先送到交换机，由它送回。适合由交换机过滤的网络。',
        },
      }),
      option('name', [arg('interface', vmacName)], {
        since: '2.3.0',
        doc: {
          en: 'The name of the interface, for names that look like another of these words.',
          zh: '接口名，用于名称与这里的某个词相同的情况。',
        },
      }),
      option('group', [arg('group', interfaceGroup)], {
        since: '2.3.0',
        doc: {
          en: 'The group of the new interface, by which firewall rules may select it; otherwise that of the interface below.',
          zh: '新接口所属的组，防火墙规则可据此选择；不写则与下层接口相同。',
        },
      }),
    ],
    free: true,
    since: '2.0.17',
    build: ['ipvlan'],
    duplicates: 'first-wins',
    doc: {
      en: 'Puts the addresses on an ipvlan interface, for networks that allow only one MAC per port.',
      zh: '把地址放在 ipvlan 接口上，用于每个端口只允许一个 MAC 的网络。',
      body: {
        en: 'An ipvlan interface has addresses of its own but shares the MAC of the card, so port security and hypervisors have nothing to drop. The VIPs come and go on it, and the address given here stays on it as the source of adverts.\n\nIf omitted: addresses are put on `interface` itself. If wrong: an IPv4 instance without an address here stays in FAULT. An address of the other family, a second kind, or the name of an ordinary interface is reported and skipped; a second line is ignored.\n\nWithout a kind it is `bridge`. Linux does not allow macvlan and ipvlan on one card, hence no `use_vmac` there.',
        zh: 'ipvlan 接口有自己的地址，却与网卡共用 MAC，端口安全和虚拟化平台无从丢弃。VIP 在它上面添加和删除，这里给出的地址则一直留在上面，作为通告的源地址。\n\n省略时：地址直接配在 `interface` 上。写错时：IPv4 实例在这里没写地址会一直处于 FAULT。另一地址族的地址、第二种类型、已被普通接口占用的名称，会被报告并跳过；第二行会被忽略。\n\n不写类型就是 `bridge`。Linux 不允许同一网卡既有 macvlan 又有 ipvlan，所以那里不能再用 `use_vmac`。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_ipvlan vip0 192.0.2.21/24 bridge\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.use_vmac', 'vrrp_instance.interface', 'vrrp_instance.mcast_src_ip'],
    },
  }),
  directive('vrf', {
    args: [arg('interface', networkInterface)],
    since: '2.2.5',
    build: ['vrf'],
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    doc: {
      en: 'The VRF to which the instance belongs, where it has no interface and sends by unicast.',
      zh: '实例所属的 VRF，用于没有接口、以单播发送的实例。',
      body: {
        en: 'A unicast instance needs no interface: routing decides where its adverts leave. In a machine with VRFs there are several routing tables, and this names the VRF whose table and addresses it uses.\n\nIf omitted: the main table; an instance with an `interface` uses the VRF of that anyway. If wrong: an interface that does not exist or the loopback is reported and there is none; beside `interface`, or without unicast peers, it is reported and cleared.\n\n2.2.7 demands `interface` from every instance, so that it cannot be used there.',
        zh: '单播实例可以不要接口，通告从哪里出去由路由决定。有 VRF 的机器上有多张路由表，这里写明使用哪个 VRF 的路由表和地址。\n\n省略时：使用主路由表；写了 `interface` 的实例本来就用该接口所属的 VRF。写错时：接口不存在或是环回接口，会被报告且等于没写；与 `interface` 并用，或没有单播对端，会被报告并清除。\n\n2.2.7 要求每个实例都有 `interface`，因此用不了它。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    virtual_router_id 42\n    priority 100\n    vrf blue\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        198.51.100.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24 dev eth1\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.unicast_src_ip', 'vrrp_instance.interface'],
    },
  }),
];
