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
        en: 'Clusters on one link must differ in their VRID or in their group; either is enough to keep them apart. With `use_vmac` it has to be the VRID, which is part of the virtual MAC. All nodes of one cluster need the same group, else each hears nothing and both become master. Packet filters must let IP protocol 112 in.\n\nIf omitted: 224.0.0.18, the group of the standard, which firewalls and switches usually know. If wrong: an address that is not IPv4 or not multicast is reported and skipped.\n\n`mcast_dst_ip` chooses another group for a single instance; with `unicast_peer` no group is used.',
        zh: '同一链路上的集群，VRID 或组播组至少要有一样不同，任何一样都足以把它们分开。用了 `use_vmac` 时必须是 VRID 不同，因为它是虚拟 MAC 的一部分。同一集群的所有节点必须用同一个组，否则互相收不到，双方都成为 MASTER。包过滤要放行 IP 协议 112。\n\n省略时：224.0.0.18，即标准规定的组，防火墙和交换机通常认识它。写错时：不是 IPv4 或不是组播地址会被报告并跳过。\n\n个别实例可用 `mcast_dst_ip` 另选一个组；写了 `unicast_peer` 就不用组播组。',
      },
      pitfalls: [
        {
          en: 'A group outside of 224.0.0.0/24 is subject to IGMP snooping: on a link without a querier, switches may stop passing the adverts after some minutes.',
          zh: '224.0.0.0/24 以外的组受 IGMP 侦听影响：链路上没有查询器时，交换机可能几分钟后就不再转发通告。',
        },
      ],
      example:
        'global_defs {\n    vrrp_mcast_group4 224.0.0.118\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_mcast_group6',
        'vrrp_instance.mcast_dst_ip',
        'vrrp_instance.unicast_peer',
        'vrrp_instance.virtual_router_id',
      ],
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
        en: 'It is the counterpart of `vrrp_mcast_group4` and independent of it: a pair of instances for both families may keep the standard group in one and change it in the other. All nodes must name the same group, and packet filters must let it in.\n\nIf omitted: ff02::12, which the standard gives to VRRP. If wrong: an address that is not IPv6 or not multicast is reported and the default stays. One that is not link-local is used, but with a warning, and the configuration test fails.',
        zh: '它与 `vrrp_mcast_group4` 对应而互不影响：两个地址族各一个实例时，可以一个保留标准组，另一个换组。所有节点必须写同一个组，包过滤也要放行。\n\n省略时：ff02::12，即标准分配给 VRRP 的组。写错时：不是 IPv6 或不是组播地址会被报告，仍用默认值。不是链路本地组播的地址会被采用，但会给出警告，配置测试不通过。',
      },
      example:
        'global_defs {\n    vrrp_mcast_group6 ff02::112\n}\nvrrp_instance WEB6 {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        fe80::42/64\n        2001:db8::100/64\n    }\n}',
      see: ['global_defs.vrrp_mcast_group4', 'vrrp_instance.mcast_dst_ip'],
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
        en: 'Unless the node is the address owner or has `accept` (version 3 only), firewall rules drop all traffic for the virtual addresses. The VIP moves as it should, yet neither answers ping nor serves. Strictness also discards `authentication`, `preempt_delay`, and `state MASTER` with any priority but 255; it refuses instances without a VIP and unicast peers (2.2.7 lets the latter pass).\n\nIf omitted: off, which is what clusters of services want. If wrong: until 2.2.8 words after the keyword are not read, so `vrrp_strict false` turns it on; from 2.3.0 a boolean is understood.\n\n`strict_mode` decides for a single instance.',
        zh: '节点若不是地址拥有者、又没有 `accept`（仅版本 3 可用），防火墙规则就会丢弃发往虚拟地址的全部流量。VIP 照常漂移，却既 ping 不通也不提供服务。严格模式还会去掉 `authentication`、`preempt_delay`，以及优先级不是 255 的 `state MASTER`；没有 VIP 的实例和单播对端会被拒绝（2.2.7 漏查后者）。\n\n省略时：关闭，服务集群正需要如此。写错时：到 2.2.8 为止不读关键字后面的词，因此 `vrrp_strict false` 反而会打开它；2.3.0 起才识别布尔值。\n\n用 `strict_mode` 可以为单个实例单独决定。',
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
      en: 'Saves every instance the comparison of address lists while adverts keep coming from the known master.',
      zh: '通告一直来自已知的 MASTER 时，让所有实例省去对地址列表的比较。',
      body: {
        en: 'A backup compares the addresses in every advert with its own list. With this it does so only for a master it has not heard before, which saves time with long lists.\n\nIf omitted: every advert is compared. Until 2.3.2 (inclusive) an advert with another list is dropped; from 2.3.3 the difference is only logged. If wrong: a word that is no boolean is reported, and the setting stays as it was; until 2.2.8 no word is read, so `off` switches it on.\n\nWrite it above the instances, since each of them copies the value where it begins.',
        zh: '备机会把每个通告里的地址与自己的列表比较。开启后只在换了 MASTER 时比较一次，地址很多时能省时间。\n\n省略时：每个通告都比较。到 2.3.2 为止，列表不同的通告会被丢弃；2.3.3 起只记入日志。写错时：不是布尔值的词会被报告，设置保持不变；到 2.2.8 为止不读后面的词，所以 `off` 也是打开。\n\n请写在各实例之前，因为实例开始时就复制了该值。',
      },
      example:
        'global_defs {\n    vrrp_skip_check_adv_addr\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n        192.0.2.101/24\n    }\n}',
      see: ['vrrp_instance.skip_check_adv_addr', 'vrrp_instance.virtual_ipaddress'],
    },
  }),
  directive('vrrp_check_unicast_src', {
    since: '1.2.20',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Drops unicast adverts that do not come from a configured peer, in every instance.',
      zh: '在所有实例中丢弃不是来自已配置对端的单播通告。',
      body: {
        en: 'Any machine that can reach this node can send it a unicast advert with the right VRID and take the address away with a high priority. This lets in only senders that stand under `unicast_peer`; the others are logged as “not a unicast peer”.\n\nIf omitted: an advert counts wherever it comes from. If wrong: it takes no value, so `off` behind it switches it on as well.\n\n`check_unicast_src` asks for it in one instance, and so does a `min_ttl` or `max_ttl` behind a peer. Multicast is not affected.',
        zh: '凡是能访问本节点的机器，都可以发来 VRID 相符的单播通告，用高优先级夺走地址。打开后只接受 `unicast_peer` 中列出的发送者，其余的以“not a unicast peer”记入日志。\n\n省略时：不论来自哪里的通告都算数。写错时：它不取值，后面写 `off` 照样是打开。\n\n`check_unicast_src` 只对一个实例这样要求，对端后面写了 `min_ttl` 或 `max_ttl` 也一样。组播不受影响。',
      },
      pitfalls: [
        {
          en: 'A peer with several addresses and no `unicast_src_ip` may send from one that is not in the list: its adverts are dropped, and both nodes become master.',
          zh: '有多个地址而没写 `unicast_src_ip` 的对端，可能用列表之外的地址发送：它的通告被丢弃，两个节点都成为 MASTER。',
        },
      ],
      see: ['vrrp_instance.check_unicast_src', 'vrrp_instance.unicast_peer', 'vrrp_instance.unicast_src_ip'],
    },
  }),
  directive('v3_checksum_as_v2', {
    since: '2.2.8',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Leaves the pseudo header out of VRRPv3 checksums of all instances, for peers that compute them so.',
      zh: '让所有实例的 VRRPv3 校验和不含伪首部，以兼容这样计算的对端。',
      body: {
        en: "Some routers compute the checksum of version 3 for IPv4 as version 2 did. Without this each side drops the other's adverts as damaged and becomes master. With it, checksums go out in that form, and received ones of IPv4 version 3 are no longer a reason to drop an advert.\n\nIf omitted: checksums follow the standard. If wrong: it takes no value; set on one keepalived node only, it makes the other drop that node's adverts with “Invalid VRRPv3 checksum”.\n\nWrite it above the instances, which copy it; their own `v3_checksum_as_v2` can differ. Version 2 and IPv6 are untouched.",
        zh: '有些路由器对 IPv4 的版本 3 仍按版本 2 的方法计算校验和。不写它，双方都会把对方的通告当作损坏而丢弃，同时成为 MASTER。写上它，校验和就按那种方式发出；收到的 IPv4 版本 3 通告也不再因校验和而丢弃。\n\n省略时：校验和遵循标准。写错时：它不取值；只在一个 keepalived 节点上打开，另一个节点就会以“Invalid VRRPv3 checksum”丢弃它的通告。\n\n请写在各实例之前，实例会复制该值；也可以用自己的 `v3_checksum_as_v2` 另作决定。版本 2 和 IPv6 不受影响。',
      },
      see: ['vrrp_instance.v3_checksum_as_v2', 'global_defs.vrrp_version', 'vrrp_instance.version'],
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
      body: {
        en: 'A backup gives up on the master after this many intervals plus the skew time. At an interval of 1 s and priority 100, a value of 2 takes over after 2.6 s where 3 takes 3.6 s; a value of 5 forgives longer gaps on a busy host.\n\nIf omitted: 3, as in the standard. If wrong: a number outside of the range is reported and ignored; in strict mode anything but 3 is reported and undone.\n\nInstances copy it where they begin, so write it above them. A backup counts by itself: nodes with different values work together, and the most impatient one takes over.',
        zh: '备机等待这么多个通告间隔再加偏移时间，之后就认定 MASTER 失效。间隔 1 秒、优先级 100 时，取 2 会在 2.6 秒后接管，取 3 则是 3.6 秒；取 5 能容忍繁忙主机上更长的停顿。\n\n省略时：3，与标准相同。写错时：超出范围的数会被报告并忽略；严格模式下，除 3 以外的值会被报告并撤销。\n\n实例在开始处复制该值，所以请写在实例之前。每台备机各数各的：取值不同的节点可以共存，最没耐心的先接管。',
      },
      pitfalls: [
        {
          en: 'With 1, a single lost advert makes two masters for a moment; shorten the interval instead of the count.',
          zh: '取 1 时，丢一个通告就会短暂出现两个 MASTER；想快应缩短间隔，而不是减少次数。',
        },
      ],
      example:
        'global_defs {\n    vrrp_version 3\n    vrrp_down_timer_adverts 4\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    advert_int 0.25\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.down_timer_adverts', 'vrrp_instance.advert_int', 'global_defs.vrrp_strict'],
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
      body: {
        en: 'Two masters meet when a split link heals. A keepalived master that hears the lower one answers at once with an advert, so the other gives way within milliseconds. With this it keeps quiet until its next regular advert, which is what the standard asks.\n\nIf omitted: it answers at once. If wrong: a word that is no boolean is reported, and the former value stays.\n\nIn strict mode it is always on. Whether gratuitous ARP follows a lower advert is up to `vrrp_garp_lower_prio_repeat`.',
        zh: '断开的链路恢复时，两个 MASTER 会碰面。keepalived 的 MASTER 听到优先级较低的一方，会立刻用一个通告回应，对方几毫秒内就让位。打开后，它要等到下一次定时通告才出声，这是标准的要求。\n\n省略时：立刻回应。写错时：不是布尔值的词会被报告，保持原来的值。\n\n严格模式下总是打开。收到较低通告后是否发送免费 ARP，由 `vrrp_garp_lower_prio_repeat` 决定。',
      },
      example:
        'global_defs {\n    vrrp_lower_prio_no_advert on\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.lower_prio_no_advert',
        'global_defs.vrrp_garp_lower_prio_repeat',
        'global_defs.vrrp_higher_prio_send_advert',
      ],
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
      body: {
        en: 'After a split, switches and neighbors may still send the traffic to the node that now yields. Its parting advert tells the better node that somebody else was master, and that node then repeats its gratuitous ARP, which draws the traffic over.\n\nIf omitted: the yielding node falls silent, and stale entries last until something refreshes them. If wrong: a word that is no boolean is reported and nothing changes.\n\nIt helps only if the node that stays has `garp_lower_prio_repeat` above 0, as it has by default. In strict mode it is always off.',
        zh: '网络分裂之后，交换机和邻居可能仍把流量发给正要让位的节点。它临走发的这个通告让优先级更高的节点知道刚才另有 MASTER，于是再次发送免费 ARP，把流量引过来。\n\n省略时：让位的节点不再出声，过期的表项要等到有东西来刷新。写错时：不是布尔值的词会被报告，不产生任何改变。\n\n留任的节点的 `garp_lower_prio_repeat` 大于 0 才有用，默认就是如此。严格模式下总是关闭。',
      },
      example:
        'global_defs {\n    vrrp_higher_prio_send_advert on\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.higher_prio_send_advert',
        'global_defs.vrrp_lower_prio_no_advert',
        'global_defs.vrrp_garp_lower_prio_repeat',
      ],
    },
  }),
  directive('vrrp_owner_ignore_adverts', {
    args: [onOff],
    since: '2.3.3',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Address owners drop the adverts of all other routers, unless the instance says otherwise.',
      zh: '地址拥有者丢弃其他路由器的一切通告，除非实例另有设置。',
      body: {
        en: 'The owner of an address, priority 255, has it in any case and need not listen to anybody. With this no forged or mistaken advert can make it give way; each sender is named in the log.\n\nIf omitted: an owner that hears a second owner acts on it: one of the two lowers itself or yields, so that a single master remains. If wrong: a word that is no boolean is reported, and the setting stays as it was.\n\nIt concerns instances with `priority` 255 alone. In strict mode owners always behave so.',
        zh: '优先级 255 的地址拥有者无论如何都持有地址，不必听任何人的。打开后，伪造或误发的通告都不能让它让位；日志会指出每个发送者。\n\n省略时：拥有者听到第二个拥有者时会作出反应：其中一方降低自己或让位，最后只剩一个 MASTER。写错时：不是布尔值的词会被报告，设置保持不变。\n\n它只涉及 `priority` 为 255 的实例。严格模式下拥有者总是这样。',
      },
      pitfalls: [
        {
          en: 'On two nodes that both have priority 255 it preserves the split brain: neither listens to the other.',
          zh: '两个节点的优先级都是 255 时，它会让脑裂一直持续：谁也不听谁的。',
        },
      ],
      example:
        'global_defs {\n    vrrp_owner_ignore_adverts\n}\nvrrp_instance GW {\n    state MASTER\n    interface eth0\n    virtual_router_id 42\n    priority 255\n    virtual_ipaddress {\n        192.0.2.1/24\n    }\n}',
      see: ['vrrp_instance.owner_ignore_adverts', 'vrrp_instance.priority', 'global_defs.vrrp_strict'],
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
      body: {
        en: 'A port that has just come up may not pass packets for 30 s of spanning tree: the node hears no master, takes the address, and steals it once the port opens. During this delay no instance sends, and from 2.4.0 none listens either; the usual waiting follows.\n\nIf omitted: the election starts at once. If wrong: 0 or a number beyond the range is reported and ignored.\n\nIt holds for every start, a restart by an upgrade included. From 2.4.0 the longer one of this and `vrrp_delay_after_boot` counts. From 60 s on the log remarks on it.',
        zh: '刚启用的交换机端口可能因生成树而 30 秒不转发报文：节点听不到 MASTER 就占用地址，端口一开便把地址抢走。在这段延迟里，任何实例都不发送；2.4.0 起也不接收。之后才是平常的等待。\n\n省略时：立即开始选举。写错时：0 或超出范围的数会被报告并忽略。\n\n每次启动都有效，升级引起的重启也算。2.4.0 起，它与 `vrrp_delay_after_boot` 取较长的一个。达到 60 秒时日志会提一句。',
      },
      pitfalls: [
        {
          en: 'Restarting keepalived on all nodes together leaves the address nowhere for the whole delay; restart one after the other.',
          zh: '所有节点同时重启 keepalived，地址会在整个延迟期间无人持有；应逐个重启。',
        },
      ],
      example:
        'global_defs {\n    vrrp_startup_delay 35\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.vrrp_delay_after_boot', 'vrrp_instance.preempt_delay', 'vrrp_instance.advert_int'],
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
      body: {
        en: 'It cures the same as `vrrp_startup_delay`, a network that is not ready after boot, without the price on every restart. When the daemon starts, it waits only for what the uptime in `/proc/uptime` still lacks.\n\nIf omitted: the uptime plays no part. If wrong: 0 or a number out of range is reported and ignored; if the uptime cannot be read, that is reported and there is no delay.\n\nWhere `vrrp_startup_delay` stands too, the longer wait counts.',
        zh: '它与 `vrrp_startup_delay` 解决同一个问题，即开机后网络尚未就绪，却不必每次重启都付出代价。守护进程启动时，只等待 `/proc/uptime` 中的开机时间还差的部分。\n\n省略时：不考虑开机时间。写错时：0 或超出范围的数会被报告并忽略；读不到开机时间会被报告，并且不延迟。\n\n同时写了 `vrrp_startup_delay` 时，以等待较长者为准。',
      },
      pitfalls: [
        {
          en: 'In a container `/proc/uptime` is usually that of the host, so the delay has long passed when the container starts.',
          zh: '在容器里，`/proc/uptime` 通常是宿主机的开机时间，容器启动时延迟早已过去。',
        },
      ],
      example:
        'global_defs {\n    vrrp_delay_after_boot 60\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['global_defs.vrrp_startup_delay', 'vrrp_instance.preempt_delay'],
    },
  }),
  directive('log_unknown_vrids', {
    since: '2.0.16',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Logs adverts whose VRID no instance has, which shows foreign clusters on the link.',
      zh: '记录没有对应实例的 VRID 的通告，可发现链路上别的集群。',
      body: {
        en: 'Before a VRID is chosen for a new cluster, it tells which ones are taken: “Unknown VRID(51) received on interface(eth0)”. It also finds the peer whose `virtual_router_id` has a typing error, the commonest reason for two masters.\n\nIf omitted: such adverts are ignored in silence, as they should be. If wrong: it takes no value; `log_unknown_vrids no` logs.\n\nOnly interfaces that an instance uses are heard, and only the multicast groups of these instances.',
        zh: '为新集群选择 VRID 之前，它能告诉你哪些已被占用：“Unknown VRID(51) received on interface(eth0)”。它还能找出 `virtual_router_id` 写错的对端，这是出现两个 MASTER 的最常见原因。\n\n省略时：这样的通告被默默忽略，本来也该如此。写错时：它不取值，`log_unknown_vrids no` 也会记录。\n\n只听得到实例所用接口上的通告，而且只限这些实例的组播组。',
      },
      pitfalls: [
        {
          en: 'Every foreign advert makes a line, usually one each second; switch it off when the search is over.',
          zh: '每个外来通告都记一行，通常每秒一行；查完就应关掉。',
        },
      ],
      see: ['vrrp_instance.virtual_router_id', 'global_defs.vrrp_mcast_group4'],
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
        en: 'When the interface appears, the instance leaves FAULT and joins the election; when it is deleted, the instance returns to FAULT and waits again. Names are then no longer checked at start: a misspelt interface is not reported, and its instance waits for ever.\n\nIf omitted: an interface that is missing at start stops the whole VRRP process. If wrong: an unknown word is reported and ignored, but the setting is on.\n\nWrite it above the instances, since their interfaces are looked up while the file is read.',
        zh: '接口出现后，实例离开 FAULT 参加选举；接口被删除后，实例又回到 FAULT 等待。这样启动时就不再检查接口名：写错的接口不会报告，它的实例会一直等下去。\n\n省略时：启动时缺少接口会让整个 VRRP 进程停止。写错时：未知的词会被报告并忽略，但设置已经打开。\n\n请写在各实例之前，因为读取文件时就会查找它们的接口。',
      },
      example:
        'global_defs {\n    dynamic_interfaces allow_if_changes\n}\nvrrp_instance VPN {\n    interface vpn0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.interface', 'vrrp_instance.track_interface', 'global_defs.default_interface'],
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
      body: {
        en: 'It serves `static_ipaddress` alone; a virtual address without `dev` goes to the interface of its instance. On a machine whose interface is called `ens192` it saves a `dev` on each line.\n\nIf omitted: `eth0`, which modern machines often do not have. If wrong: the name is not checked here; a static address that needs it is reported and dropped, and VRRP does not start unless `dynamic_interfaces` is set.\n\nWrite it above the first `static_ipaddress`, where the name is looked up.',
        zh: '它只用于 `static_ipaddress`；没有写 `dev` 的虚拟地址会配到所属实例的接口上。接口名为 `ens192` 的机器上，有了它就不必每行都写 `dev`。\n\n省略时：`eth0`，而现在的机器往往没有这个接口。写错时：这里不检查名称；需要它的静态地址会被报告并丢弃，VRRP 也不会启动，除非写了 `dynamic_interfaces`。\n\n请写在第一个 `static_ipaddress` 之前，名称就是在那里查找的。',
      },
      example: 'global_defs {\n    default_interface lo\n}\nstatic_ipaddress {\n    198.51.100.7/32\n}',
      see: ['static_ipaddress', 'vrrp_instance.interface', 'global_defs.dynamic_interfaces'],
    },
  }),
  directive('disable_local_igmp', {
    since: '2.2.0',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Stops the kernel from announcing memberships of link-local multicast groups, which some switches handle badly.',
      zh: '不让内核通告链路本地组播组的成员关系，某些交换机处理不好这类报文。',
      body: {
        en: "Groups in 224.0.0.0/24, the standard group of VRRP among them, work without reports, since switches are meant to pass them on to all ports. For the time it runs, keepalived turns the reports off through the kernel's `igmp_link_local_mcast_reports`; at stop it restores the former value.\n\nIf omitted: the kernel reports its groups as usual. If wrong: it takes no value. A kernel without the switch, or one that may not be written, is reported, in the configuration test of an ordinary user too.\n\nIt acts on the whole network namespace, on IPv4 only, and cannot change on reload. Groups outside of 224.0.0.0/24 are still reported.",
        zh: '224.0.0.0/24 中的组（包括 VRRP 的标准组）不需要成员报告也能工作，因为交换机本应转发到所有端口。keepalived 运行期间通过内核的 `igmp_link_local_mcast_reports` 关闭这些报告，停止时恢复原值。\n\n省略时：内核照常报告自己的组。写错时：它不取值。内核没有这个开关或不可写会被报告，普通用户做配置测试时也会如此。\n\n它作用于整个网络命名空间，只涉及 IPv4，重新加载时不能更改。224.0.0.0/24 以外的组仍会报告。',
      },
      see: ['global_defs.vrrp_mcast_group4', 'vrrp_instance.use_vmac'],
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
      body: {
        en: '`use_vmac` without a name makes an interface of prefix, dot and VRID: `vrrp.42`. Where that is taken, an IPv6 instance gets `vrrp6.42`, another IPv4 one `vrrp1.42`. A prefix of your own lets firewall rules and monitoring tell these interfaces, `vmac-+` for instance, from the rest.\n\nIf omitted: `vrrp`, as in these names. If wrong: a name that would exceed 15 characters is shortened in the prefix without a message; a second line is reported and ignored.\n\nA name written behind `use_vmac` is taken as it is, without the prefix.',
        zh: '`use_vmac` 后面不写名称时，接口名由前缀、点号和 VRID 组成：`vrrp.42`。该名已被占用时，IPv6 实例得到 `vrrp6.42`，另一个 IPv4 实例得到 `vrrp1.42`。自定前缀便于防火墙规则和监控认出这些接口，例如 `vmac-+`。\n\n省略时：`vrrp`，即上面的名称。写错时：名称若超过 15 个字符，前缀会被截短，没有提示；重复写的第二行会被报告并忽略。\n\n`use_vmac` 后面写了名称就照写的用，不加前缀。',
      },
      example:
        'global_defs {\n    vmac_prefix vmac-\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.use_vmac', 'global_defs.vmac_addr_prefix'],
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
      body: {
        en: 'Addresses on other interfaces than the one of the instance get virtual MAC interfaces too when `use_vmac_addr` is set. A prefix of their own shows which interfaces carry adverts and which addresses alone.\n\nIf omitted: `vmac_prefix`, so both kinds are numbered in one series, `vrrp.42` and `vrrp1.42`. If wrong: the prefix is cut without a message until the name fits; of two lines the first holds, and the second is reported.',
        zh: '写了 `use_vmac_addr` 时，位于实例接口以外的地址也会得到虚拟 MAC 接口。为它们单独设前缀，就能看出哪些接口承载通告、哪些只承载地址。\n\n省略时：同 `vmac_prefix`，两种接口编在同一序列里，如 `vrrp.42` 和 `vrrp1.42`。写错时：前缀会被截短到名称放得下为止，没有提示；写了两行以第一行为准，第二行会被报告。',
      },
      example:
        'global_defs {\n    vmac_prefix vrrp\n    vmac_addr_prefix vip\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    use_vmac\n    use_vmac_addr\n    virtual_ipaddress {\n        192.0.2.100/24\n        198.51.100.100/24 dev eth1 no_track\n    }\n}',
      see: ['global_defs.vmac_prefix', 'vrrp_instance.use_vmac_addr', 'vrrp_instance.use_vmac'],
    },
  }),
];
