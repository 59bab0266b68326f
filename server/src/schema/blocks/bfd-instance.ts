/** BFD sessions. */
import { arg, block, directive } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { integer } from '../types/integer.ts';
import { ipAddress } from '../types/ip-address.ts';
import { definesName } from '../types/name.ts';
import { onOff } from './lines/on-off.ts';
import { reversal } from './lines/reverse.ts';

export const bfdInstance = block('bfd_instance', {
  args: [arg('name', definesName('bfd_instance', 31))],
  since: '2.0.0',
  build: ['bfd'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 8,
  snippet: '${1:peer} {\n\tneighbor_ip ${2:192.0.2.2}\n\tsource_ip ${3:192.0.2.1}\n}',
  doc: {
    en: 'A BFD session with a neighbor: notices within milliseconds that the path to it is broken.',
    zh: '与邻居的 BFD 会话，能在毫秒级发现通往邻居的路径中断。',
  },
  body: [
    directive('source_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: "The address from which packets are sent; of the same family as the neighbor's.",
        zh: '发送报文的源地址，须与邻居同一地址族。',
      },
    }),
    directive('neighbor_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      required: true,
      rank: 1,
      doc: { en: 'The address of the neighbor.', zh: '邻居的地址。' },
    }),
    directive('neighbour_ip', {
      args: [arg('address', ipAddress())],
      since: '2.0.0',
      fatalWhenMissing: true,
      doc: { en: 'The British spelling of `neighbor_ip`.', zh: '`neighbor_ip` 的英式拼写。' },
    }),
    directive('min_rx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1, max: 4294967 },
              { since: '2.2.0', min: 1, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '10',
      fatalWhenMissing: true,
      rank: 3,
      doc: {
        en: 'The shortest interval at which this side can take packets.',
        zh: '本端能够接收报文的最短间隔。',
      },
    }),
    directive('min_tx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1, max: 4294967 },
              { since: '2.2.0', min: 1, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '10',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'The shortest interval at which this side wants to send packets.',
        zh: '本端希望发送报文的最短间隔。',
      },
    }),
    directive('idle_tx', {
      args: [
        arg(
          'ms',
          decimal({
            min: 1000,
            max: 4294967,
            decimals: 3,
            unit: 'ms',
            history: [
              { since: '2.0.0', unchecked: true },
              { since: '2.0.7', min: 1000, max: 4294967 },
              { since: '2.2.0', min: 1000, max: 4294967, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.0',
      default: '1000',
      fatalWhenMissing: true,
      doc: { en: 'The interval of packets while the session is down.', zh: '会话断开期间的发送间隔。' },
    }),
    directive('multiplier', {
      args: [arg('count', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: '5',
      fatalWhenMissing: true,
      rank: 5,
      doc: {
        en: 'How many packets may be missed before the session counts as down.',
        zh: '错过多少个报文后判定会话断开。',
      },
    }),
    directive('passive', {
      since: '2.0.0',
      duplicates: 'idempotent',
      doc: { en: 'Waits for the neighbor to begin the session.', zh: '等待邻居先发起会话。' },
    }),
    directive('ttl', {
      args: [arg('ttl', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: { en: '255 for IPv4, 64 for IPv6', zh: 'IPv4 为 255，IPv6 为 64' },
      fatalWhenMissing: true,
      doc: {
        en: 'The time to live of the packets; 255 shows a neighbor on the link that they were not forwarded.',
        zh: '报文的 TTL，255 可让同链路的邻居确认报文未经转发。',
      },
    }),
    directive('hoplimit', {
      args: [arg('ttl', integer({ min: 1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: { en: '255 for IPv4, 64 for IPv6', zh: 'IPv4 为 255，IPv6 为 64' },
      fatalWhenMissing: true,
      doc: { en: 'Another spelling of `ttl`, as IPv6 calls it.', zh: '`ttl` 的另一种写法，即 IPv6 的叫法。' },
    }),
    directive('max_hops', {
      args: [arg('hops', integer({ min: -1, max: 255, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      since: '2.0.0',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How many routers a received packet may have passed; −1 switches the check off.',
        zh: '收到的报文最多可经过多少个路由器，−1 表示不检查。',
      },
    }),
    directive('multihop', {
      args: [onOff],
      since: '2.2.8',
      default: 'off',
      doc: {
        en: 'Uses the port of multihop sessions, 4784, for neighbors that are not on the link.',
        zh: '使用多跳会话的端口 4784，用于不在同一链路的邻居。',
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -253, max: 253, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
        reversal,
      ],
      since: '2.0.0',
      build: ['vrrp'],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How the priority of instances changes that track the session; 0 means that a lost session is FAULT.',
        zh: '跟踪该会话的实例的优先级变化幅度，0 表示会话断开即 FAULT。',
      },
    }),
    directive('vrrp', {
      since: '2.0.0',
      build: ['vrrp'],
      duplicates: 'idempotent',
      doc: {
        en: 'Tells the VRRP process only; without this and `checker` both processes are told.',
        zh: '只通知 VRRP 进程；不写它和 `checker` 时两个进程都通知。',
      },
    }),
    directive('checker', {
      since: '2.0.0',
      build: ['lvs'],
      duplicates: 'idempotent',
      doc: {
        en: 'Tells the checker process only; without this and `vrrp` both processes are told.',
        zh: '只通知健康检查进程；不写它和 `vrrp` 时两个进程都通知。',
      },
    }),
  ],
});
