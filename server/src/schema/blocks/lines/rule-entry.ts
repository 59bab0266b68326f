/** One policy rule of a list of rules, in the words of `ip rule`. */
import { arg, type Line, option } from '../../define.ts';
import { destination } from '../../types/destination.ts';
import { enumeration } from '../../types/enumeration.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipProtocol } from '../../types/ip-protocol.ts';
import { markMask } from '../../types/mark-mask.ts';
import { refersToName } from '../../types/name.ts';
import { portRange } from '../../types/port-range.ts';
import { dsfield, interfaceGroup, realms, table } from '../../types/routing-name.ts';
import { uidRange } from '../../types/uid-range.ts';

const common = [
  option('inet', [], {
    since: '2.0.1',
    doc: {
      en: 'Marks the rule as IPv4, which it is anyway without an address. The word right behind it is skipped by mistake, so let it stand last.',
      zh: '标明是 IPv4 规则，没有地址时本来就是。守护进程会误跳过紧跟其后的词，所以要写在行末。',
    },
  }),
  option('inet6', [], {
    since: '2.0.1',
    doc: {
      en: 'Marks a rule without addresses as IPv6. The word right behind it is skipped by mistake, so let it stand last.',
      zh: '标明没有地址的规则是 IPv6。守护进程会误跳过紧跟其后的词，所以要写在行末。',
    },
  }),
  option('not', [], {
    since: '1.2.24',
    doc: {
      en: 'Turns the selection round: the rule applies to the packets that do not match.',
      zh: '反转匹配条件：规则作用于不匹配的报文。',
    },
  }),
  option('from', [arg('prefix', destination)], {
    since: '1.2.20',
    doc: {
      en: 'Packets whose source lies in this prefix. With the VIP it selects the answers of the service.',
      zh: '源地址在此前缀内的报文。写 VIP 就能选出服务的应答。',
    },
  }),
  option('to', [arg('prefix', destination)], {
    since: '1.2.20',
    doc: {
      en: 'Packets whose destination lies in this prefix. It must be of the same family as `from`.',
      zh: '目标地址在此前缀内的报文，必须与 `from` 属于同一地址族。',
    },
  }),
  option('table', [arg('table', table)], {
    aliases: ['lookup'],
    since: '1.2.20',
    doc: {
      en: 'Looks in this routing table, by name or number; where it has no route the next rule is tried. 0 is refused.',
      zh: '查询该路由表，写名称或编号；其中没有路由就试下一条规则。0 会被拒绝。',
    },
  }),
  option(
    'preference',
    [arg('preference', integer({ min: 0, max: UINT_MAX, notation: 'c' }), { onInvalid: 'entry-dropped' })],
    {
      aliases: ['order', 'priority'],
      since: '1.2.24',
      doc: {
        en: 'The place of the rule; lower numbers come first, the main table follows at 32766. Always write it: otherwise the daemon counts down from 16384 and says so.',
        zh: '规则的先后，数字小的在前，主路由表在 32766。总应写上：否则守护进程从 16384 往下编号，并给出提示。',
      },
    },
  ),
  option('tos', [arg('tos', dsfield)], {
    aliases: ['dsfield'],
    since: '1.2.24',
    doc: {
      en: 'Packets with this type of service, by its name in rt_dsfield or as a number.',
      zh: '带此服务类型（TOS）的报文，写 rt_dsfield 中的名称或数字。',
    },
  }),
  option('fwmark', [arg('mark', markMask)], {
    since: '1.2.24',
    doc: {
      en: 'Packets that the firewall has marked so; behind a slash a mask says which bits count.',
      zh: '防火墙打上此标记的报文；斜线后的掩码表示看哪些位。',
    },
  }),
  option('realms', [arg('realms', realms)], {
    since: '1.2.24',
    doc: {
      en: 'The realm that packets get when the rule has found a route, for filters and accounting. For IPv4, and only beside `table`.',
      zh: '规则找到路由后赋给报文的路由域，供过滤和计量使用。仅限 IPv4，且只能与 `table` 并用。',
    },
  }),
  option(
    'suppress_prefixlength',
    [arg('length', integer({ min: 0, max: INT_MAX }), { onInvalid: 'entry-dropped' })],
    {
      aliases: ['sup_pl'],
      since: '1.2.24',
      doc: {
        en: 'Disregards what the table yields if its prefix is so short or shorter. With 0 the default route is passed over.',
        zh: '查到的路由前缀长度不大于此值时不予采用。写 0 就会略过默认路由。',
      },
    },
  ),
  option('suppress_ifgroup', [arg('group', interfaceGroup)], {
    aliases: ['sup_group'],
    since: '1.2.24',
    doc: {
      en: 'Disregards what the table yields if it leads through an interface of this group.',
      zh: '查到的路由经过该组接口时不予采用。',
    },
  }),
  option('dev', [arg('interface', networkInterface)], {
    aliases: ['iif'],
    since: '1.2.24',
    doc: {
      en: 'Packets that came in through this interface; `lo` stands for those of this machine. In `virtual_rules` it is tracked unless the line has `no_track`.',
      zh: '从该接口进入的报文；`lo` 表示本机发出的。在 `virtual_rules` 中它会被跟踪，除非该行写了 `no_track`。',
    },
  }),
  option('oif', [arg('interface', networkInterface)], {
    since: '1.2.24',
    doc: {
      en: 'Packets of this machine from a socket that is bound to this interface. In `virtual_rules` it is tracked unless the line has `no_track`.',
      zh: '本机绑定到该接口的套接字发出的报文。在 `virtual_rules` 中它会被跟踪，除非该行写了 `no_track`。',
    },
  }),
  option('tunnel-id', [arg('id', integer({ min: 0, max: 2 ** 64 }))], {
    since: '1.2.24',
    doc: { en: 'Packets that came through a tunnel with this key.', zh: '经由此编号的隧道进入的报文。' },
  }),
  option('uidrange', [arg('range', uidRange)], {
    since: '1.3.5',
    doc: {
      en: 'Packets of this machine from processes whose user number lies in the range, as in `1000-1999`.',
      zh: '本机用户编号在此范围内的进程发出的报文，如 `1000-1999`。',
    },
  }),
  option('l3mdev', [], {
    since: '1.4.3',
    doc: {
      en: 'Looks in the routing table of the VRF to which the interface of the packet belongs. Beside `table` the line is dropped.',
      zh: '查询报文所在接口所属 VRF 的路由表。与 `table` 并用会丢弃该行。',
    },
  }),
  option('protocol', [arg('protocol', integer({ min: 0, max: 255 }))], {
    since: '2.0.1',
    doc: {
      en: 'Who set the rule, as `ip rule` shows it. A tracked rule always gets the mark of keepalived, and another one is reported; it needs `no_track`.',
      zh: '规则由谁设置，`ip rule` 会显示。受跟踪的规则总带 keepalived 的标记，写别的会被报告；要用别的须写 `no_track`。',
    },
  }),
  option('ipproto', [arg('protocol', ipProtocol)], {
    since: '2.0.1',
    doc: {
      en: 'Packets of this protocol, by name or number; the daemon takes numbers up to 127 only.',
      zh: '该协议的报文，写名称或编号；守护进程只接受不大于 127 的编号。',
    },
  }),
  option('sport', [arg('ports', portRange)], {
    since: '2.0.1',
    doc: {
      en: 'Packets from these source ports, always as a range: `80-80` for one. A single number is reported, and the rule then applies to all ports.',
      zh: '来自这些源端口的报文，必须写成范围，单个端口写 `80-80`。只写一个数字会被报告，规则便作用于所有端口。',
    },
  }),
  option('dport', [arg('ports', portRange)], {
    since: '2.0.1',
    doc: {
      en: 'Packets to these destination ports, always as a range: `80-80` for one. A single number is reported, and the rule then applies to all ports.',
      zh: '发往这些目标端口的报文，必须写成范围，单个端口写 `80-80`。只写一个数字会被报告，规则便作用于所有端口。',
    },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: {
      en: 'Nothing happens when somebody deletes the rule: the MASTER does not resign, and a static rule is not restored. Its interfaces do not cause FAULT either.',
      zh: '有人删掉该规则时什么也不发生：MASTER 不退位，静态规则也不恢复。它的接口也不会引起 FAULT。',
    },
  }),
  option(
    'type',
    [
      arg(
        'action',
        enumeration([
          {
            value: 'goto',
            doc: {
              en: 'Goes on with the rule of the preference that follows, which must be higher than the own one.',
              zh: '跳到后面所写优先级的规则，它必须大于本规则的优先级。',
            },
          },
          {
            value: 'nop',
            doc: { en: 'Does nothing and goes on with the next rule.', zh: '什么也不做，继续下一条规则。' },
          },
          {
            value: 'blackhole',
            doc: { en: 'Drops the packets without a word to the sender.', zh: '丢弃报文，不通知发送者。' },
          },
          {
            value: 'prohibit',
            doc: {
              en: 'Drops the packets and tells the sender that communication is prohibited.',
              zh: '丢弃报文，并告知发送者通信被禁止。',
            },
          },
          {
            value: 'unreachable',
            doc: {
              en: 'Drops the packets and tells the sender that the network is unreachable.',
              zh: '丢弃报文，并告知发送者网络不可达。',
            },
          },
        ]),
      ),
      arg('target', integer({ min: 0, max: UINT_MAX }), { optional: true }),
    ],
    {
      since: '1.2.24',
      doc: { en: 'Introduces the action. The word may be left out.', zh: '引出动作。这个词可以省略。' },
    },
  ),
  option('goto', [arg('target', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: {
      en: 'Goes on with the rule of this preference, which must be higher than the own one, or the line is dropped.',
      zh: '跳到该优先级的规则继续；它必须大于本规则的优先级，否则丢弃该行。',
    },
  }),
  option('nop', [], {
    since: '1.2.24',
    doc: {
      en: 'Does nothing and goes on with the next rule; a target for `goto`.',
      zh: '什么也不做，继续下一条规则，可作为 `goto` 的目标。',
    },
  }),
  option('blackhole', [], {
    since: '1.2.24',
    doc: { en: 'Drops the packets without a word to the sender.', zh: '丢弃报文，不通知发送者。' },
  }),
  option('prohibit', [], {
    since: '1.2.24',
    doc: {
      en: 'Drops the packets and tells the sender that communication is prohibited.',
      zh: '丢弃报文，并告知发送者通信被禁止。',
    },
  }),
  option('unreachable', [], {
    since: '1.2.24',
    doc: {
      en: 'Drops the packets and tells the sender that the network is unreachable.',
      zh: '丢弃报文，并告知发送者网络不可达。',
    },
  }),
];

/** It is there while the instance is MASTER. */
export const virtualRule: Line = { args: [], options: common, unknownOption: 'entry-dropped' };

/** It is there from start to stop. */
export const staticRule: Line = {
  ...virtualRule,
  options: [
    ...common,
    option('track_group', [arg('group', refersToName('track_group'))], {
      since: '2.0.3',
      doc: {
        en: 'A `track_group` whose instances enter FAULT while the interface of this rule is down. The line needs `iif` or `dev`, and the group a definition above.',
        zh: '一个 `track_group`：该规则的接口断开期间，组内实例进入 FAULT。该行必须有 `iif` 或 `dev`，该组须在前面定义。',
      },
    }),
  ],
};
