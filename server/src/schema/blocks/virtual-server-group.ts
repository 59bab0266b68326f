/** Several addresses and marks that are one service. */
import { arg, list } from '../define.ts';
import { addressRange } from '../types/address-range.ts';
import { enumeration } from '../types/enumeration.ts';
import { integer, UINT_MAX } from '../types/integer.ts';
import { definesName } from '../types/name.ts';
import { port } from '../types/port.ts';

export const virtualServerGroup = list('virtual_server_group', {
  args: [arg('name', definesName('virtual_server_group'))],
  entry: {
    args: [arg('address', addressRange), arg('port', port({ zero: true }), { optional: true })],
    alternatives: [
      [
        arg(
          'keyword',
          enumeration([
            {
              value: 'fwmark',
              doc: {
                en: 'Serves all packets that carry the mark, whatever their address and port. For services that are picked by firewall rules.',
                zh: '服务所有带此标记的报文，不论地址和端口。适合由防火墙规则挑选流量的服务。',
              },
            },
          ]),
        ),
        arg('mark', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' }),
        arg(
          'family',
          enumeration([
            {
              value: 'inet',
              doc: {
                en: 'IPv4 packets with the mark only. For a group that also holds IPv6 addresses.',
                zh: '只匹配带标记的 IPv4 报文。适合同时含有 IPv6 地址的组。',
              },
            },
            {
              value: 'inet6',
              doc: {
                en: 'IPv6 packets with the mark only. For servers that are reached over IPv6 while IPv4 has a mark of its own.',
                zh: '只匹配带标记的 IPv6 报文。适合通过 IPv6 访问、而 IPv4 另有标记的服务器。',
              },
            },
          ]),
          { optional: true, since: '2.1.0' },
        ),
      ],
    ],
  },
  build: ['lvs'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 9,
  snippet: '${1:web} {\n\t${2:192.0.2.10} ${3:443}\n}',
  doc: {
    en: 'A set of addresses, ranges and firewall marks that one `virtual_server group` serves, with each server checked once.',
    zh: '一组地址、地址段和防火墙标记，由一个 `virtual_server group` 提供服务，每台服务器只检查一次。',
    body: {
      en: 'Each line is an address with a port, a range such as `192.0.2.1-10 80`, a network such as `192.0.2.0/28 80`, or `fwmark N`. All get the same servers, scheduler and checks. A mark stands for the packets that iptables or nftables gave it; routing rules play no part in this.\n\nIf omitted: a `virtual_server` serves one address. If wrong: a line that cannot be read is reported and dropped, an empty group is removed, and a `virtual_server` that names an unknown group is dropped with a line in the log only.\n\nA range must run upwards, and a network must have no host bits set. Neither the group nor its services put the addresses on an interface; a `vrrp_instance` does.',
      zh: '每行写一个地址和端口、`192.0.2.1-10 80` 这样的地址段、`192.0.2.0/28 80` 这样的网络，或 `fwmark N`。它们共用服务器、调度算法和检查。标记代表由 iptables 或 nftables 打上它的报文，与路由规则无关。\n\n省略时：一个 `virtual_server` 服务一个地址。写错时：读不懂的行会被报告并丢弃，空组会被移除；引用未知组的 `virtual_server` 会被丢弃，只在日志里留一行。\n\n地址段必须由小到大，网络的主机位必须为零。组和它的服务都不会把地址配到接口上，那是 `vrrp_instance` 的事。',
    },
    pitfalls: [
      {
        en: 'An IPv4 and an IPv6 address together with a `fwmark` that has no family: the whole group is reported and removed; write `fwmark 1 inet`.',
        zh: 'IPv4 和 IPv6 地址与没有地址族的 `fwmark` 同时出现：整组会被报告并移除；应写 `fwmark 1 inet`。',
      },
    ],
    example:
      'virtual_server_group web {\n    192.0.2.100 80\n    192.0.2.110-120 80\n}\nvirtual_server group web {\n    lb_algo wlc\n    lb_kind DR\n    protocol TCP\n    real_server 192.0.2.11 80 {\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
    see: ['virtual_server', 'virtual_server.real_server', 'vrrp_instance.virtual_ipaddress'],
  },
});
