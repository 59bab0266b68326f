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
    doc: { en: 'IPv4; the word behind it is lost.', zh: 'IPv4；其后的一个词会丢失。' },
  }),
  option('inet6', [], {
    since: '2.0.1',
    doc: { en: 'IPv6; the word behind it is lost.', zh: 'IPv6；其后的一个词会丢失。' },
  }),
  option('not', [], { since: '1.2.24', doc: { en: 'Turns the selection round.', zh: '反转匹配条件。' } }),
  option('from', [arg('prefix', destination)], { since: '1.2.20' }),
  option('to', [arg('prefix', destination)], { since: '1.2.20' }),
  option('table', [arg('table', table)], {
    aliases: ['lookup'],
    since: '1.2.20',
    doc: { en: 'Looks in this routing table.', zh: '查询该路由表。' },
  }),
  option(
    'preference',
    [arg('preference', integer({ min: 0, max: UINT_MAX, notation: 'c' }), { onInvalid: 'entry-dropped' })],
    {
      aliases: ['order', 'priority'],
      since: '1.2.24',
      doc: {
        en: 'The place of the rule; lower numbers come first. Always write it.',
        zh: '规则的先后，数字小的在前，总应写上。',
      },
    },
  ),
  option('tos', [arg('tos', dsfield)], { aliases: ['dsfield'], since: '1.2.24' }),
  option('fwmark', [arg('mark', markMask)], {
    since: '1.2.24',
    doc: { en: 'Packets with this firewall mark.', zh: '带有该防火墙标记的报文。' },
  }),
  option('realms', [arg('realms', realms)], { since: '1.2.24' }),
  option(
    'suppress_prefixlength',
    [arg('length', integer({ min: 0, max: INT_MAX }), { onInvalid: 'entry-dropped' })],
    {
      aliases: ['sup_pl'],
      since: '1.2.24',
      doc: {
        en: 'Disregards routes whose prefix is so short or shorter.',
        zh: '忽略前缀长度不大于此值的路由。',
      },
    },
  ),
  option('suppress_ifgroup', [arg('group', interfaceGroup)], {
    aliases: ['sup_group'],
    since: '1.2.24',
    doc: { en: 'Disregards routes through interfaces of this group.', zh: '忽略经过该组接口的路由。' },
  }),
  option('dev', [arg('interface', networkInterface)], {
    aliases: ['iif'],
    since: '1.2.24',
    doc: { en: 'Packets that came in through this interface.', zh: '从该接口进入的报文。' },
  }),
  option('oif', [arg('interface', networkInterface)], {
    since: '1.2.24',
    doc: { en: 'Packets of this machine that are bound to this interface.', zh: '本机绑定到该接口的报文。' },
  }),
  option('tunnel-id', [arg('id', integer({ min: 0, max: 2 ** 64 }))], { since: '1.2.24' }),
  option('uidrange', [arg('range', uidRange)], { since: '1.3.5' }),
  option('l3mdev', [], {
    since: '1.4.3',
    doc: { en: 'Looks in the routing table of the VRF.', zh: '查询 VRF 的路由表。' },
  }),
  option('protocol', [arg('protocol', integer({ min: 0, max: 255 }))], { since: '2.0.1' }),
  option('ipproto', [arg('protocol', ipProtocol)], { since: '2.0.1' }),
  option('sport', [arg('ports', portRange)], {
    since: '2.0.1',
    doc: {
      en: 'Source ports, always as a range: `80-80` for one.',
      zh: '源端口，必须写成范围，单个端口写 `80-80`。',
    },
  }),
  option('dport', [arg('ports', portRange)], {
    since: '2.0.1',
    doc: {
      en: 'Destination ports, always as a range: `80-80` for one.',
      zh: '目标端口，必须写成范围，单个端口写 `80-80`。',
    },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: { en: 'The state does not change when the rule disappears.', zh: '规则消失时不改变状态。' },
  }),
  option(
    'type',
    [
      arg('action', enumeration(['goto', 'nop', 'blackhole', 'prohibit', 'unreachable'])),
      arg('target', integer({ min: 0, max: UINT_MAX }), { optional: true }),
    ],
    {
      since: '1.2.24',
    },
  ),
  option('goto', [arg('target', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
    doc: { en: 'Goes on with the rule of this preference.', zh: '跳到该优先级的规则继续。' },
  }),
  option('nop', [], { since: '1.2.24', doc: { en: 'Does nothing.', zh: '什么也不做。' } }),
  option('blackhole', [], { since: '1.2.24', doc: { en: 'Drops packets silently.', zh: '静默丢弃报文。' } }),
  option('prohibit', [], {
    since: '1.2.24',
    doc: { en: 'Refuses packets as forbidden.', zh: '以“禁止”拒绝报文。' },
  }),
  option('unreachable', [], {
    since: '1.2.24',
    doc: { en: 'Refuses packets as unreachable.', zh: '以“不可达”拒绝报文。' },
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
        en: 'Instances that enter FAULT with the interface of this rule.',
        zh: '该规则的接口故障时，进入 FAULT 的实例组。',
      },
    }),
  ],
};
