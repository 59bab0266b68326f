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
          en: 'The MAC address to use; with five octets the sixth is the VRID.',
          zh: '要使用的 MAC 地址；写五个字节时第六个取 VRID。',
        },
      },
      option('name', [arg('interface', vmacName)], {
        since: '2.3.0',
        doc: {
          en: 'The name of the interface, for names that look like an option.',
          zh: '接口名，用于名称与选项相同的情况。',
        },
      }),
      option('netlink_notify_msg', [], {
        since: '2.3.0',
        doc: { en: 'Has the kernel report on the interface in full.', zh: '让内核完整通报该接口的变化。' },
      }),
      option('group', [arg('group', interfaceGroup)], {
        since: '2.3.0',
        doc: { en: 'The group of interfaces to which it belongs.', zh: '接口所属的组。' },
      }),
    ],
    free: true,
    since: '1.2.3',
    build: ['vmac'],
    doc: {
      en: 'Gives the virtual router a MAC address of its own, so that neighbors need not relearn it.',
      zh: '给虚拟路由器一个自己的 MAC 地址，邻居就不必重新学习。',
      body: {
        en: "Without it the VIP answers with the MAC of the node's card, and a takeover relies on gratuitous ARP. With it keepalived creates a macvlan interface, normally `vrrp.<VRID>`, with the standard MAC 00:00:5e:00:01:XX (02:XX for IPv6), XX being the VRID.\n\nIf omitted: the card's own MAC is used, the usual choice for service clusters. If wrong: a name that already belongs to an ordinary interface is reported and replaced.\n\nHypervisors and port security often drop frames with foreign MACs; then use `vmac_xmit_base`, or no VMAC. Every node should decide alike. From 2.2.5 a MAC may be given.",
        zh: '不用它时，VIP 以节点网卡的 MAC 应答，切换要靠免费 ARP 通知。用它时，keepalived 会创建一个 macvlan 接口，通常名为 `vrrp.<VRID>`，MAC 为标准的 00:00:5e:00:01:XX（IPv6 为 02:XX），XX 即 VRID。\n\n省略时：使用网卡自身的 MAC，服务集群通常如此。写错时：名称若已被普通接口占用，会被报告并另取名称。\n\n虚拟化平台和交换机端口安全常会丢弃带陌生 MAC 的帧；这时改用 `vmac_xmit_base`，或者不用 VMAC。各节点的选择应当一致。2.2.5 起可以指定 MAC。',
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
        en: 'Some switches and hypervisors drop packets from a second MAC address. With this keyword adverts carry the address of the card, and only traffic of the VIP uses the virtual one.\n\nIf omitted: adverts come from the virtual MAC, as the standard asks; in strict mode this keyword is not allowed. If wrong: it has no effect without `use_vmac`.',
        zh: '有的交换机和虚拟化平台会丢弃来自第二个 MAC 的报文。写上它，通告使用接口自己的 MAC，只有 VIP 的流量使用虚拟 MAC。\n\n省略时：通告来自虚拟 MAC，符合标准；严格模式不允许写它。写错时：没有 `use_vmac` 时不起作用。',
      },
      see: ['vrrp_instance.use_vmac'],
    },
  }),
  directive('use_ipvlan', {
    args: [arg('interface', vmacName, { optional: true })],
    options: [
      {
        args: [arg('address', prefix)],
        since: '2.0.17',
        doc: { en: 'The address from which adverts are sent.', zh: '发送通告的源地址。' },
      },
      option('bridge', [], {
        since: '2.0.17',
        doc: { en: 'Interfaces of one card reach each other.', zh: '同一网卡上的接口可以互通。' },
      }),
      option('private', [], {
        since: '2.0.17',
        doc: { en: 'Interfaces of one card do not reach each other.', zh: '同一网卡上的接口不能互通。' },
      }),
      option('vepa', [], {
        since: '2.0.17',
        doc: {
          en: 'Packets between interfaces of one card go through the switch.',
          zh: '同一网卡上接口之间的报文经过交换机。',
        },
      }),
      option('name', [arg('interface', vmacName)], {
        since: '2.3.0',
        doc: {
          en: 'The name of the interface, for names that look like an option.',
          zh: '接口名，用于名称与选项相同的情况。',
        },
      }),
      option('group', [arg('group', interfaceGroup)], {
        since: '2.3.0',
        doc: { en: 'The group of interfaces to which it belongs.', zh: '接口所属的组。' },
      }),
    ],
    free: true,
    since: '2.0.17',
    build: ['ipvlan'],
    duplicates: 'first-wins',
    doc: {
      en: 'Puts the addresses on an ipvlan interface, for networks that allow only one MAC per port.',
      zh: '把地址放在 ipvlan 接口上，用于每个端口只允许一个 MAC 的网络。',
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
    },
  }),
];
