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
        arg('keyword', enumeration(['fwmark'])),
        arg('mark', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' }),
        arg('family', enumeration(['inet', 'inet6']), { optional: true, since: '2.1.0' }),
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
      en: 'Each line is an address with a port, a range such as `192.0.2.1-10 80`, a network, or `fwmark N`. A mark stands for all packets that iptables or nftables gave it; routing rules play no part in this.\n\nIf omitted: a `virtual_server` serves one address. If wrong: a line that cannot be read is reported and dropped, an empty group is removed.',
      zh: '每行写一个地址和端口、`192.0.2.1-10 80` 这样的地址段、网络，或 `fwmark N`。标记代表由 iptables 或 nftables 打上它的所有报文，与路由规则无关。\n\n省略时：一个 `virtual_server` 服务一个地址。写错时：读不懂的行会被报告并丢弃，空组会被移除。',
    },
    see: ['virtual_server'],
  },
});
