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
        en: 'It has an effect only beside `unicast_peer`, and must stand in the peer lists of the other nodes.\n\nIf omitted: the first address of the interface. If wrong: without peers the instance uses multicast, which is reported as deprecated from 2.2.5.',
        zh: '只有与 `unicast_peer` 同用才有效，并且要写进其他节点的对端列表。\n\n省略时：接口的主地址。写错时：没有对端时实例会使用组播，2.2.5 起会报告这种用法已弃用。',
      },
      see: ['vrrp_instance.unicast_peer', 'vrrp_instance.mcast_src_ip'],
    },
  }),
  list('unicast_peer', {
    entry: {
      args: [arg('address', ipAddress())],
      options: [
        option('min_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
          since: '2.1.0',
          doc: {
            en: 'Adverts with a lower TTL are dropped: 255 lets only neighbors on the link in.',
            zh: 'TTL 更小的通告会被丢弃：255 只接受同一链路的邻居。',
          },
        }),
        option('max_ttl', [arg('ttl', integer({ min: 0, max: 255 }))], {
          since: '2.1.0',
          doc: { en: 'Adverts with a higher TTL are dropped.', zh: 'TTL 更大的通告会被丢弃。' },
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
    },
  }),
  directive('unicast_fault_no_peer', {
    since: '2.2.5',
    duplicates: 'idempotent',
    doc: {
      en: 'Enters FAULT when `unicast_peer` is empty, in place of going back to multicast.',
      zh: '`unicast_peer` 为空时进入 FAULT，而不是退回组播。',
    },
  }),
  directive('check_unicast_src', {
    since: '2.1.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Drops unicast adverts that do not come from a configured peer.',
      zh: '丢弃不是来自已配置对端的单播通告。',
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
        en: 'Adverts still leave through `interface`; only the address in them changes. With equal priorities of two masters the higher address stays, so this can decide.\n\nIf omitted: the first address of the interface. If wrong: a word that is no address is reported and the setting dropped; an address that the node lacks matters only with `track_src_ip`, which then means FAULT.',
        zh: '通告仍从 `interface` 发出，改变的只是其中的源地址。两个 MASTER 优先级相同时，地址大的留任，因此它可能决定结果。\n\n省略时：接口的主地址。写错时：不是地址会被报告并丢弃；写了本节点没有的地址，只有同时写 `track_src_ip` 才会因此进入 FAULT。',
      },
      see: ['vrrp_instance.interface', 'vrrp_instance.unicast_src_ip', 'vrrp_instance.track_src_ip'],
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
    },
  }),
];
