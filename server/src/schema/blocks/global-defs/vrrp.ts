/** Defaults of the VRRP instances. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer } from '../../types/integer.ts';
import { laterInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { text } from '../../types/text.ts';
import { onOff } from '../lines/on-off.ts';
import { versions } from '../lines/version.ts';

export const vrrpSettings: readonly DirectiveData[] = [
  directive('vrrp_version', {
    args: [
      arg('version', integer({ min: 2, max: 3, checkedSince: '2.0.7', values: versions }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: '2',
    fatalWhenMissing: true,
    rank: 9,
    doc: {
      en: 'The VRRP version that IPv4 instances speak when they do not choose one themselves.',
      zh: 'IPv4 实例未自行指定时所用的 VRRP 版本。',
      body: {
        en: 'Nodes must agree: adverts of the other version are dropped, each side hears silence, and both become master. An IPv6 instance uses version 3 whatever stands here.\n\nIf omitted: 2. If wrong: the value is reported and the previous one stays.\n\nVersion 3 knows intervals below a second and lets a backup follow the interval of the current master. In return it has no `authentication` (the block is ignored with a message) and refuses an instance without addresses. A single instance can differ with `version`. Change all nodes in one go; while they differ, two masters are certain.',
        zh: '各节点必须一致：另一版本的通告会被丢弃，双方都收不到对方，于是同时成为 MASTER。IPv6 实例不受此项影响，总是使用版本 3。\n\n省略时：2。写错时：报告错误，保留原来的值。\n\n版本 3 支持小于一秒的通告间隔，备机会跟随当前 MASTER 的间隔。代价是没有 `authentication`（该块被忽略并给出提示），并且拒绝没有虚拟地址的实例。个别实例可用 `version` 单独指定。升级时要所有节点一起改；版本不一致期间必然出现两个 MASTER。',
      },
      pitfalls: [
        {
          en: 'Switching to 3 and leaving `advert_int 1` changes nothing about detection time; shorten the interval as well if that was the aim.',
          zh: '只把版本改成 3 而保留 `advert_int 1`，故障检测并不会变快；若目的是提速，还要缩短间隔。',
        },
      ],
      example:
        'global_defs {\n    vrrp_version 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    advert_int 0.25\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.version', 'vrrp_instance.advert_int', 'vrrp_instance.authentication'],
    },
  }),
  directive('vrrp_mcast_group4', {
    args: [arg('address', ipAddress({ family: 'inet', multicast: true }))],
    since: '1.2.10',
    build: ['vrrp'],
    default: '224.0.0.18',
    fatalWhenMissing: true,
    doc: {
      en: 'The multicast group to which IPv4 instances send their adverts.',
      zh: 'IPv4 实例发送通告所用的组播组。',
      body: {
        en: 'Clusters on one link are told apart by their VRID alone; another group merely spares them the packets of each other. All nodes of a cluster need the same group.\n\nIf omitted: 224.0.0.18, the group of the standard, which firewalls usually know. If wrong: an address that is not multicast is reported and the default stays.',
        zh: '同一链路上的集群靠 VRID 区分就够了；换组只是免得互相收到对方的报文。同一集群的所有节点必须用同一个组。\n\n省略时：224.0.0.18，即标准规定的组，防火墙通常认识它。写错时：不是组播地址会被报告，仍用默认值。',
      },
      see: ['global_defs.vrrp_mcast_group6', 'vrrp_instance.mcast_dst_ip', 'vrrp_instance.unicast_peer'],
    },
  }),
  directive('vrrp_mcast_group6', {
    args: [arg('address', ipAddress({ family: 'inet6', multicast: true }))],
    since: '1.2.10',
    build: ['vrrp'],
    default: 'ff02::12',
    fatalWhenMissing: true,
    doc: {
      en: 'The multicast group to which IPv6 instances send their adverts.',
      zh: 'IPv6 实例发送通告所用的组播组。',
      body: {
        en: 'All nodes of a cluster need the same group.\n\nIf omitted: ff02::12, the group of the standard. If wrong: an address that is not multicast is reported and the default stays; one that is not link-local gives a warning.',
        zh: '同一集群的所有节点必须用同一个组。\n\n省略时：ff02::12，即标准规定的组。写错时：不是组播地址会被报告，仍用默认值；不是链路本地组播会给出警告。',
      },
      see: ['global_defs.vrrp_mcast_group4'],
    },
  }),
  directive('vrrp_strict', {
    args: [{ ...onOff, since: '2.3.0' }],
    since: '1.2.20',
    build: ['vrrp'],
    default: 'off',
    rank: 11,
    doc: {
      en: 'Forces every instance to follow the VRRP standard to the letter.',
      zh: '强制所有实例严格遵守 VRRP 标准。',
      body: {
        en: 'Unless the node is the address owner or has `accept` (version 3 only), firewall rules drop all traffic for the virtual addresses. The VIP moves as it should, yet neither answers ping nor serves. Strictness also discards `authentication`, `preempt_delay`, and `state MASTER` with any priority but 255; it refuses instances without a VIP and unicast peers (2.2.7 lets the latter pass).\n\nIf omitted: off, which is what clusters of services want. If wrong: until 2.2.8 words after the keyword are not read, so `vrrp_strict false` turns it **on**; from 2.3.0 a boolean is understood.\n\n`strict_mode` decides for a single instance.',
        zh: '节点若不是地址拥有者、又没有 `accept`（仅版本 3 可用），防火墙规则就会丢弃发往虚拟地址的全部流量。VIP 照常漂移，却既 ping 不通也不提供服务。严格模式还会去掉 `authentication`、`preempt_delay`，以及优先级不是 255 的 `state MASTER`；没有 VIP 的实例和单播对端会被拒绝（2.2.7 漏查后者）。\n\n省略时：关闭，服务集群正需要如此。写错时：到 2.2.8 为止不读关键字后面的词，因此 `vrrp_strict false` 反而会**打开**它；2.3.0 起才识别布尔值。\n\n用 `strict_mode` 可以为单个实例单独决定。',
      },
      pitfalls: [
        {
          en: 'Classic symptom of a copied sample: failover works, but the VIP cannot be pinged.',
          zh: '照抄示例的典型症状：切换正常，但 VIP ping 不通。',
        },
        {
          en: '`state MASTER` with priority 100 is reset to BACKUP with the message “State MASTER must match being address owner”.',
          zh: '优先级 100 却写 `state MASTER`，会被改为 BACKUP，并提示“State MASTER must match being address owner”。',
        },
      ],
      example:
        'global_defs {\n    vrrp_strict\n    vrrp_version 3\n}\nvrrp_instance GW {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    accept\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: ['vrrp_instance.strict_mode', 'vrrp_instance.accept', 'vrrp_instance.priority'],
    },
  }),
  directive('vrrp_skip_check_adv_addr', {
    args: [{ ...onOff, since: '2.3.0' }],
    since: '1.2.20',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Saves the comparison of address lists while adverts keep coming from the known master.',
      zh: '通告一直来自已知的 MASTER 时，省去对地址列表的比较。',
      body: {
        en: 'A backup compares the addresses in every advert with its own list. With this it does so only for a master it has not heard before, which saves time with long lists.\n\nIf omitted: every advert is compared. Until 2.3.2 (inclusive) an advert with another list is dropped; from 2.3.3 the difference is only logged. If wrong: a word that is no boolean is reported, and the setting stays as it was.\n\nWrite it above the instances, since each of them copies the value where it begins.',
        zh: '备机会把每个通告里的地址与自己的列表比较。开启后只在换了 MASTER 时比较一次，地址很多时能省时间。\n\n省略时：每个通告都比较。到 2.3.2 为止，列表不同的通告会被丢弃；2.3.3 起只记入日志。写错时：不是布尔值的词会被报告，设置保持不变。\n\n请写在各实例之前，因为实例开始时就复制了该值。',
      },
      see: ['vrrp_instance.skip_check_adv_addr'],
    },
  }),
  directive('vrrp_check_unicast_src', {
    since: '1.2.20',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Drops unicast adverts that do not come from a configured peer, in every instance.',
      zh: '在所有实例中丢弃不是来自已配置对端的单播通告。',
    },
  }),
  directive('v3_checksum_as_v2', {
    since: '2.2.8',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Leaves the pseudo header out of VRRPv3 checksums of all instances, for peers that compute them so.',
      zh: '让所有实例的 VRRPv3 校验和不含伪首部，以兼容这样计算的对端。',
    },
  }),
  directive('vrrp_down_timer_adverts', {
    args: [arg('count', integer({ min: 1, max: 100 }), { onInvalid: 'ignored' })],
    since: '2.2.3',
    build: ['vrrp'],
    default: '3',
    fatalWhenMissing: true,
    doc: {
      en: 'How many adverts may be missed before a backup takes over, for instances without `down_timer_adverts`.',
      zh: '备机接管前允许错过的通告数，用于未写 `down_timer_adverts` 的实例。',
    },
  }),
  directive('vrrp_lower_prio_no_advert', {
    args: [onOff],
    since: '1.2.20',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Masters do not answer an advert of lower priority at once, unless the instance says otherwise.',
      zh: 'MASTER 收到低优先级通告时不立即回应，除非实例另有设置。',
    },
  }),
  directive('vrrp_higher_prio_send_advert', {
    args: [onOff],
    since: '1.3.5',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Masters that yield send a last advert, unless the instance says otherwise.',
      zh: 'MASTER 让位前再发一次通告，除非实例另有设置。',
    },
  }),
  directive('vrrp_owner_ignore_adverts', {
    args: [onOff],
    since: '2.3.3',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Address owners disregard other routers that claim priority 255 too, unless the instance says otherwise.',
      zh: '地址拥有者不理会同样声称优先级 255 的路由器，除非实例另有设置。',
    },
  }),
  directive('vrrp_startup_delay', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.001,
          max: 4294.967295,
          decimals: 6,
          unit: 's',
          history: [
            // A number of less precision made the least one a bit larger than 0.000000001.
            { since: '2.0.14', min: 2e-9, max: 4294, decimals: 9 },
            { since: '2.2.3', min: 0.001, max: 4294.967295, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '2.0.14',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'Holds all instances back after the start, until switches and services are ready.',
      zh: '启动后让所有实例先等待一段时间，直到交换机和服务就绪。',
    },
  }),
  directive('vrrp_delay_after_boot', {
    args: [
      arg('seconds', decimal({ min: 0.001, max: 4294.967295, decimals: 6, unit: 's' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '2.4.0',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'Holds all instances back until the machine has been up for so long; a later restart is not delayed.',
      zh: '机器开机满这么久之后实例才开始工作，之后再重启守护进程不受影响。',
    },
  }),
  directive('log_unknown_vrids', {
    since: '2.0.16',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Logs adverts whose VRID no instance has, which shows foreign clusters on the link.',
      zh: '记录没有对应实例的 VRID 的通告，可发现链路上别的集群。',
    },
  }),
  directive('dynamic_interfaces', {
    args: [
      arg(
        'option',
        enumeration([
          {
            value: 'allow_if_changes',
            since: '2.0.8',
            doc: {
              en: 'Also lets an interface come back with another type or another parent.',
              zh: '还允许接口以不同的类型或上级接口重新出现。',
            },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
    since: '2.0.0',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Accepts interfaces that do not exist yet, such as those of VPNs and containers: instances wait in FAULT for them.',
      zh: '允许使用尚不存在的接口，例如 VPN 和容器的接口：实例会在 FAULT 中等待它们出现。',
      body: {
        en: 'Names are then no longer checked at start: a misspelt interface is not reported, and its instance waits in FAULT for ever.\n\nIf omitted: an unknown interface is an error. If wrong: an unknown word is reported and ignored.',
        zh: '这样启动时就不再检查接口名：写错的接口不会报告，实例会一直停在 FAULT。\n\n省略时：未知接口是错误。写错时：未知的词会被报告并忽略。',
      },
      see: ['vrrp_instance.interface'],
    },
  }),
  directive('default_interface', {
    args: [arg('interface', laterInterface)],
    since: '1.2.24',
    build: ['vrrp'],
    default: 'eth0',
    doc: {
      en: 'The interface of static addresses that name none with `dev`.',
      zh: '未用 `dev` 指明接口的静态地址所使用的接口。',
    },
  }),
  directive('disable_local_igmp', {
    since: '2.2.0',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Stops the kernel from announcing memberships of link-local multicast groups, which some switches handle badly.',
      zh: '不让内核通告链路本地组播组的成员关系，某些交换机处理不好这类报文。',
    },
  }),
  directive('vmac_prefix', {
    args: [arg('prefix', text({ label: 'PREFIX' }))],
    since: '2.2.0',
    build: ['vrrp', 'vmac'],
    default: 'vrrp',
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    doc: {
      en: 'How names of generated virtual MAC interfaces begin.',
      zh: '自动生成的虚拟 MAC 接口名的前缀。',
    },
  }),
  directive('vmac_addr_prefix', {
    args: [arg('prefix', text({ label: 'PREFIX' }))],
    since: '2.2.0',
    build: ['vrrp', 'vmac'],
    default: { en: 'as vmac_prefix', zh: '同 vmac_prefix' },
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    doc: {
      en: 'How names of the interfaces begin that `use_vmac_addr` generates.',
      zh: '`use_vmac_addr` 生成的接口名的前缀。',
    },
  }),
];
