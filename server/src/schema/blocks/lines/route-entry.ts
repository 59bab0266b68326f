/** One route of a list of routes, in the words of `ip route`. */
import { arg, type Line, option } from '../../define.ts';
import { destination } from '../../types/destination.ts';
import { encap } from '../../types/encap.ts';
import { enumeration } from '../../types/enumeration.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { refersToName } from '../../types/name.ts';
import { nexthop } from '../../types/nexthop.ts';
import { prefix } from '../../types/prefix.ts';
import { routePreference } from '../../types/route-preference.ts';
import { dsfield, realms, routeProtocol, scope, table } from '../../types/routing-name.ts';
import { rttTime } from '../../types/rtt-time.ts';
import { text } from '../../types/text.ts';

const routeType = enumeration([
  'unicast',
  'local',
  'broadcast',
  'brd',
  'anycast',
  'multicast',
  'throw',
  'unreachable',
  'prohibit',
  'blackhole',
  'xresolve',
  'nat',
]);

const lock = arg('lock', enumeration(['lock']), { optional: true });

const words = [arg('type', routeType, { optional: true }), arg('destination', destination)];

const common = [
  option('inet', [], {
    since: '1.2.24',
    doc: { en: 'IPv4; the word behind it is lost.', zh: 'IPv4；其后的一个词会丢失。' },
  }),
  option('inet6', [], {
    since: '1.2.24',
    doc: { en: 'IPv6; the word behind it is lost.', zh: 'IPv6；其后的一个词会丢失。' },
  }),
  option('to', [arg('type', routeType, { optional: true }), arg('destination', destination)]),
  option('src', [arg('address', ipAddress({ whole: true }))], {
    doc: {
      en: 'The address that packets of this machine get on this route.',
      zh: '本机沿此路由发出报文的源地址。',
    },
  }),
  option(
    'via',
    [
      arg('family', enumeration(['inet', 'inet6']), { optional: true }),
      arg('gateway', ipAddress({ whole: true })),
    ],
    { doc: { en: 'The gateway.', zh: '网关。' } },
  ),
  option(
    'gw',
    [
      arg('family', enumeration(['inet', 'inet6']), { optional: true }),
      arg('gateway', ipAddress({ whole: true })),
    ],
    {
      deprecated: { since: '1.2.24', use: 'via' },
      doc: { en: 'The gateway, in the form of old releases.', zh: '网关，旧版写法。' },
    },
  ),
  option('from', [arg('prefix', prefix)], { since: '1.2.24' }),
  option('tos', [arg('tos', dsfield)], { aliases: ['dsfield'], since: '1.2.24' }),
  option('table', [arg('table', table)], {
    doc: { en: 'The routing table, by name or number.', zh: '路由表，写名称或编号。' },
  }),
  option('protocol', [arg('protocol', routeProtocol)], { since: '1.2.24' }),
  option('scope', [arg('scope', scope)]),
  option('metric', [arg('metric', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    aliases: ['priority', 'preference'],
    doc: {
      en: 'Of several routes to one destination the lowest number is used.',
      zh: '到同一目标有多条路由时，数字最小的生效。',
    },
  }),
  option('dev', [arg('interface', networkInterface)], { aliases: ['oif'] }),
  option('onlink', [], {
    since: '1.2.24',
    doc: {
      en: 'The gateway is on the link, although no address shows it.',
      zh: '网关就在链路上，即使没有地址表明这一点。',
    },
  }),
  option('encap', [arg('encap', encap, { repeat: true })], { since: '1.2.24', build: ['route-encap'] }),
  option('expires', [arg('seconds', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('mtu', [lock, arg('mtu', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('hoplimit', [arg('hops', integer({ min: 0, max: 255 }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('advmss', [lock, arg('mss', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('rtt', [lock, arg('time', rttTime(8), { onInvalid: 'entry-dropped' })], { since: '1.2.24' }),
  option('rttvar', [lock, arg('time', rttTime(4), { onInvalid: 'entry-dropped' })], { since: '1.2.24' }),
  option(
    'reordering',
    [lock, arg('count', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })],
    { since: '1.2.24' },
  ),
  option('window', [arg('bytes', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('cwnd', [lock, arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option(
    'ssthresh',
    [lock, arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })],
    { since: '1.2.24' },
  ),
  option('realms', [arg('realms', realms)], { since: '1.2.24' }),
  option('rto_min', [lock, arg('time', rttTime(1), { onInvalid: 'entry-dropped' })], { since: '1.2.24' }),
  option('initcwnd', [arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('initrwnd', [arg('packets', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('features', [arg('feature', enumeration(['ecn']))], { since: '1.2.24' }),
  option('quickack', [arg('value', integer({ min: 0, max: 1 }), { onInvalid: 'entry-dropped' })], {
    since: '1.2.24',
  }),
  option('congctl', [lock, arg('algorithm', text({ label: 'ALGORITHM' }))], { since: '1.2.24' }),
  option('pref', [arg('preference', routePreference)], { since: '1.2.24' }),
  option('ttl-propagate', [arg('state', enumeration(['enabled', 'disabled']))], { since: '2.0.8' }),
  option('fastopen_no_cookie', [arg('value', integer({ min: 0, max: 1 }), { onInvalid: 'entry-dropped' })], {
    since: '1.4.3',
  }),
  option('add', [], {
    since: '2.2.5',
    doc: { en: 'Fails if there is such a route already.', zh: '已有相同路由时失败。' },
  }),
  option('prepend', [], {
    since: '2.2.5',
    doc: { en: 'Goes before a route that is like it.', zh: '排在相同路由之前。' },
  }),
  option('append', [], {
    since: '2.2.5',
    doc: { en: 'Goes behind a route that is like it.', zh: '排在相同路由之后。' },
  }),
  option('or', [arg('gateway', ipAddress({ whole: true }))], {
    deprecated: { since: '1.2.24', use: 'nexthop' },
    doc: { en: 'A second gateway, in the form of old releases.', zh: '第二个网关，旧版写法。' },
  }),
  option('nexthop', [arg('hop', nexthop, { repeat: true })], {
    since: '1.2.24',
    doc: {
      en: 'One of several gateways among which packets are spread; stands last.',
      zh: '分摊流量的多个网关之一，必须写在最后。',
    },
  }),
  option('no_track', [], {
    since: '2.0.3',
    doc: { en: 'The state does not change when the route disappears.', zh: '路由消失时不改变状态。' },
  }),
  option('vrf', [arg('vrf', networkInterface)], { since: '2.2.5', build: ['vrf'] }),
];

/** It is there while the instance is MASTER. */
export const virtualRoute: Line = {
  args: words,
  options: common,
  free: true,
  unknownOption: 'entry-dropped',
};

/** It is there from start to stop. */
export const staticRoute: Line = {
  ...virtualRoute,
  options: [
    ...common,
    option('track_group', [arg('group', refersToName('track_group'))], {
      since: '2.0.3',
      doc: {
        en: 'Instances that enter FAULT with the interface of this route.',
        zh: '该路由所在接口故障时，进入 FAULT 的实例组。',
      },
    }),
  ],
};
