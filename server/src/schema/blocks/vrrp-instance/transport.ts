/** Between which addresses adverts travel. */
import { arg, type DirectiveData, directive, list, option } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer } from '../../types/integer.ts';
import { ipAddress } from '../../types/ip-address.ts';

export const transportSettings: readonly DirectiveData[] = [
  directive('unicast_src_ip', {
    args: [arg('address', ipAddress())],
    since: '1.2.10',
    default: { en: 'the primary address of the interface', zh: '接口的主地址' },
    fatalWhenMissing: true,
    rank: 9,
    doc: {
      en: 'The address from which adverts to the `unicast_peer` list are sent; the others list it as their peer.',
      zh: '向 `unicast_peer` 发送通告时的源地址，其他节点把它列为对端。',
      body: {
        en: 'Unicast adverts leave with this address, and the node listens on it alone. So the lists of all other nodes must name exactly this address, not another one of the same machine.\n\nIf omitted: the primary address of `interface`, which is not always the one you expect after a restart. If wrong: an address that the node lacks puts the instance into FAULT up to 2.3.2. From 2.3.3 it is used in silence: adverts leave with it, answers to it reach nobody, and both nodes become master. One of another family than the peers is reported and dropped.\n\nWithout `unicast_peer` the instance falls back to multicast, with a message from 2.2.5.',
        zh: '单播通告以它为源地址，节点也只在它上面接收。因此其他所有节点的列表里必须写这个地址，而不是同一台机器的别的地址。\n\n省略时：取 `interface` 的主地址，重启之后它未必是预期的那一个。写错时：到 2.3.2 为止，本节点没有的地址会使实例进入 FAULT；2.3.3 起会被悄悄采用：通告照样用它发出，发给它的却没人接收，两边都成为 MASTER。与对端地址族不同的地址会被报告并丢弃。\n\n没有 `unicast_peer` 时实例退回组播，2.2.5 起会给出提示。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        192.0.2.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.mcast_src_ip', 'vrrp_instance.check_unicast_src'],
    },
  }),
  list('unicast_peer', {
    entry: {
      args: [arg('address', ipAddress())],
      options: [
        option('min_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
          since: '2.1.0',
          doc: {
            en: 'Adverts of this peer with a lower TTL are dropped: 255 lets only neighbors on the link in. It also turns on `check_unicast_src` for the whole instance.',
            zh: '该对端 TTL 更小的通告会被丢弃：255 只接受同一链路的邻居。写上它还会为整个实例打开 `check_unicast_src`。',
          },
        }),
        option('max_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
          since: '2.1.0',
          doc: {
            en: 'Adverts of this peer with a higher TTL are dropped, for instance those of a node that should be farther away. It also turns on `check_unicast_src`.',
            zh: '该对端 TTL 更大的通告会被丢弃，例如本应在更远处的节点。写上它还会打开 `check_unicast_src`。',
          },
        }),
      ],
      unknownOption: 'line-skipped',
    },
    since: '1.2.8',
    repeatable: true,
    duplicates: 'accumulates',
    rank: 10,
    snippet: '{\n\t${1:192.0.2.2}\n}',
    doc: {
      en: 'Sends adverts straight to the listed nodes instead of to the multicast group.',
      zh: '把通告直接发给列出的节点，而不是发到组播组。',
      body: {
        en: 'Clouds and some switches swallow multicast; unicast passes. Each node lists all other nodes and not itself, and each should fix its own sender with `unicast_src_ip`. Packets that arrive by the other mode are dropped, so all nodes must use unicast.\n\nIf omitted: multicast to 224.0.0.18 or ff02::12. If wrong: a line with a comma or a bad address is rejected; when no peer is left the instance falls back to multicast, and its peers hear nothing.\n\nStrict mode refuses it. Adding a third node means editing the lists of the other two. From 2.1.0 `min_ttl` and `max_ttl` after an address restrict how far a packet may have come.',
        zh: '云环境和某些交换机会吞掉组播，单播则能通过。每个节点列出其他所有节点而不列自己，并最好用 `unicast_src_ip` 固定自己的源地址。以另一种方式到达的报文会被丢弃，所以所有节点都必须用单播。\n\n省略时：组播到 224.0.0.18 或 ff02::12。写错时：带逗号或地址无效的行会被拒绝；一个对端都不剩时实例退回组播，对端便什么也收不到。\n\n严格模式下不可用。增加第三个节点，另外两个节点的列表也要改。2.1.0 起，地址后可用 `min_ttl`、`max_ttl` 限制报文的来路远近。',
      },
      pitfalls: [
        {
          en: 'A list on one node only: that node speaks unicast, the other multicast, and both become master.',
          zh: '只有一个节点写了列表：一边单播、一边组播，两边都成为 MASTER。',
        },
        {
          en: 'In a cloud the VIP itself usually needs an API call as well; do it in `notify_master`.',
          zh: '在云上，VIP 本身通常还要调用云平台的 API 才能转移；放到 `notify_master` 里做。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        192.0.2.12\n        192.0.2.13\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'vrrp_instance.unicast_src_ip',
        'vrrp_instance.check_unicast_src',
        'global_defs.vrrp_mcast_group4',
      ],
    },
  }),
  directive('unicast_ttl', {
    args: [arg('ttl', integer({ min: 0, max: 255 }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: { en: '255 for IPv4', zh: 'IPv4 为 255' },
    fatalWhenMissing: true,
    doc: {
      en: 'How many routers a unicast advert may pass; lower it for peers on the link.',
      zh: '单播通告最多经过多少个路由器，对端在同一链路时可调小。',
      body: {
        en: 'An advert whose TTL runs out on the way never arrives, so it must exceed the number of routers between the nodes. It also has to meet the `min_ttl` that the peers demand; for `min_ttl 255` in an IPv6 instance write `unicast_ttl 255`.\n\nIf omitted: 255 for IPv4, for IPv6 the hop limit of the kernel. If wrong: a number out of range is reported and ignored. Without any `unicast_peer` it is reported as reset, but IPv4 multicast adverts then carry TTL 0 and never leave the node: two masters (seen on 2.2.7 and 2.3.4).',
        zh: 'TTL 在途中耗尽的通告永远到不了，所以它必须大于节点之间的路由器数，还要满足对端要求的 `min_ttl`。IPv6 实例要配合 `min_ttl 255`，就写 `unicast_ttl 255`。\n\n省略时：IPv4 为 255，IPv6 用内核的跳数限制。写错时：超出范围会被报告并忽略。没有任何 `unicast_peer` 时会报告为已重置，但 IPv4 组播通告的 TTL 变成 0，根本出不了本机：出现两个 MASTER（2.2.7 和 2.3.4 实测）。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_src_ip 192.0.2.11\n    unicast_ttl 64\n    unicast_peer {\n        198.51.100.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.unicast_src_ip'],
    },
  }),
  directive('unicast_fault_no_peer', {
    since: '2.2.5',
    duplicates: 'idempotent',
    doc: {
      en: 'Enters FAULT when `unicast_peer` is empty, in place of going back to multicast.',
      zh: '`unicast_peer` 为空时进入 FAULT，而不是退回组播。',
      body: {
        en: 'For files that a tool writes: while it knows no other node yet, the list is empty, and each node would speak multicast and become master on its own. With this keyword it waits in FAULT until a reload brings a peer.\n\nIf omitted: an empty list means multicast, which is reported as deprecated. If wrong: a word behind it is not read. Beside at least one valid peer it does nothing.\n\nThe change to FAULT stands in the log of the running daemon only; the configuration test is silent.',
        zh: '用于由工具生成的文件：工具还不知道其他节点时列表为空，各节点会改用组播并各自成为 MASTER。写上它，节点就在 FAULT 里等待，直到重新加载带来对端。\n\n省略时：列表为空就用组播，并报告这种用法已弃用。写错时：后面的词不会被读取。只要有一个有效的对端，它就不起作用。\n\n进入 FAULT 一事只写在守护进程运行时的日志里，配置测试不会提示。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_fault_no_peer\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        192.0.2.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.unicast_src_ip'],
    },
  }),
  directive('check_unicast_src', {
    since: '2.1.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Drops unicast adverts that do not come from a configured peer.',
      zh: '丢弃不是来自已配置对端的单播通告。',
      body: {
        en: 'Unicast leaves the door open to anyone who can send a packet to the node. With this keyword adverts from other addresses are dropped, and the log says “not a unicast peer”.\n\nIf omitted: any sender is heard that gets VRID, version and password right, unless `vrrp_check_unicast_src` is on, or an entry has `min_ttl` or `max_ttl`, which imply the check. If wrong: a node forgotten in the list, or sending from another address, is no longer heard, and both become master.\n\nA source address is easily forged on the same link; against that `auth_hmac` helps.',
        zh: '使用单播时，凡是能向本节点发包的人都能发来通告。写上本关键字，来自其他地址的通告会被丢弃，日志里记下“not a unicast peer”。\n\n省略时：只要 VRID、版本和密码对得上，任何来源都会被接受；除非打开了 `vrrp_check_unicast_src`，或条目带 `min_ttl`、`max_ttl`，它们自带此检查。写错时：列表里漏写的节点，或从别的地址发送的节点，就不再被听到，两边都成为 MASTER。\n\n同一链路上源地址很容易伪造，要防这一点用 `auth_hmac`。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    unicast_src_ip 192.0.2.11\n    check_unicast_src\n    unicast_peer {\n        192.0.2.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'global_defs.vrrp_check_unicast_src', 'vrrp_instance.auth_hmac'],
    },
  }),
  directive('old_unicast_checksum', {
    args: [
      arg(
        'mode',
        enumeration([
          {
            value: 'never',
            doc: {
              en: 'Never falls back to the old computation, even if a peer uses it.',
              zh: '即使对端使用旧算法，也绝不退回旧算法。',
            },
          },
        ]),
        { optional: true, onInvalid: 'ignored' },
      ),
    ],
    since: '1.3.7',
    build: ['unicast-checksum'],
    doc: {
      en: 'Computes checksums of unicast VRRPv3 as releases up to 1.3.6 did; `never` refuses such peers.',
      zh: '按 1.3.6 及更早版本的方式计算 VRRPv3 单播校验和，`never` 拒绝这样的对端。',
      body: {
        en: 'Releases up to 1.3.6 computed the checksum of unicast VRRPv3 adverts over IPv4 with the multicast group as destination. This keyword makes the node do the same from its first advert.\n\nIf omitted: the node adapts by itself when it hears such a checksum, and logs the change, so a rolling upgrade needs nothing here. If wrong: a word other than `never` is reported and ignored.\n\nVersion 2, multicast and IPv6 are not concerned.',
        zh: '1.3.6 及更早的版本计算 IPv4 上 VRRPv3 单播通告的校验和时，把组播组当作目标地址。写上本关键字，节点从第一个通告起就这样计算。\n\n省略时：听到这种校验和，节点会自行适应并记入日志，所以滚动升级时不必写它。写错时：除 `never` 以外的词会被报告并忽略。\n\n版本 2、组播和 IPv6 都与此无关。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    version 3\n    old_unicast_checksum\n    unicast_src_ip 192.0.2.11\n    unicast_peer {\n        192.0.2.12\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.v3_checksum_as_v2', 'vrrp_instance.version'],
    },
  }),
  directive('mcast_src_ip', {
    args: [arg('address', ipAddress())],
    default: { en: 'the primary address of the interface', zh: '接口的主地址' },
    fatalWhenMissing: true,
    doc: {
      en: 'The address from which multicast adverts are sent, on a machine with several on the interface.',
      zh: '组播通告的源地址，用于接口上有多个地址的机器。',
      body: {
        en: 'Adverts still leave through `interface`; only the address in them changes. Where two masters of equal priority meet, the higher address stays, so this can decide.\n\nIf omitted: the primary address of the interface; when it is removed another one steps in, and with none left the instance is in FAULT. If wrong: a word that is no address, or one of the other family, is reported and dropped. An address that the node lacks is used all the same.\n\n`unicast_src_ip` sets the same address; of the two lines the later one counts.',
        zh: '通告仍从 `interface` 发出，改变的只是其中的源地址。两个优先级相同的 MASTER 相遇时，地址大的留任，因此它可能决定结果。\n\n省略时：取接口的主地址；它被删除后由另一个顶上，一个都不剩时实例进入 FAULT。写错时：不是地址的词，或另一地址族的地址，会被报告并丢弃。本节点没有的地址照样会被使用。\n\n`unicast_src_ip` 设置的是同一个地址；两条都写时，以后面的为准。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    mcast_src_ip 192.0.2.11\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.interface', 'vrrp_instance.unicast_src_ip', 'vrrp_instance.mcast_dst_ip'],
    },
  }),
  directive('mcast_dst_ip', {
    args: [arg('address', ipAddress({ multicast: true }))],
    since: '2.2.5',
    default: { en: 'vrrp_mcast_group4 or vrrp_mcast_group6', zh: 'vrrp_mcast_group4 或 vrrp_mcast_group6' },
    fatalWhenMissing: true,
    doc: {
      en: 'The multicast group of this instance, where it is not that of all others.',
      zh: '本实例使用的组播组，用于与其他实例不同的情况。',
      body: {
        en: "Instances that use different groups do not hear each other, so two clusters on one link may then share a VRID. All nodes of one instance need the same group, otherwise each becomes master.\n\nIf omitted: 224.0.0.18 or ff02::12, unless `global_defs` names another. If wrong: an address that is not multicast, of the other family, or in IPv6 not link-local is reported, and the common group is used. Beside unicast peers it is reported and ignored.\n\nOther vendors' routers know only the standard group. With `use_vmac` equal VRIDs still mean equal MAC addresses.",
        zh: '组播组不同的实例互相听不到，因此同一链路上的两个集群可以共用一个 VRID。同一实例的所有节点必须用同一个组，否则各自成为 MASTER。\n\n省略时：224.0.0.18 或 ff02::12，除非 `global_defs` 另有指定。写错时：不是组播、属于另一地址族，或在 IPv6 中不是链路本地的地址，会被报告并改用公共的组。与单播对端并用时会被报告并忽略。\n\n其他厂商的路由器只认标准的组。使用 `use_vmac` 时，VRID 相同，MAC 地址也仍然相同。',
      },
      pitfalls: [
        {
          en: 'Firewall rules that let protocol 112 to 224.0.0.18 pass do not cover another group: both nodes become master.',
          zh: '只放行协议 112 到 224.0.0.18 的防火墙规则，管不到别的组：两边都成为 MASTER。',
        },
      ],
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    mcast_dst_ip 224.0.0.42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: [
        'global_defs.vrrp_mcast_group4',
        'global_defs.vrrp_mcast_group6',
        'vrrp_instance.virtual_router_id',
      ],
    },
  }),
];
