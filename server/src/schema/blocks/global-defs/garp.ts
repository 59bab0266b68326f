/** Defaults of gratuitous ARP and neighbor advertisements. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { alsoPlainInterfaces } from '../lines/extra-garp.ts';
import { onOff } from '../lines/on-off.ts';

export const garpSettings: readonly DirectiveData[] = [
  directive('vrrp_garp_master_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'When new masters repeat their burst of gratuitous ARP, for instances without `garp_master_delay`.',
      zh: '新 MASTER 重发一轮免费 ARP 的延迟，用于未写 `garp_master_delay` 的实例。',
    },
  }),
  directive('vrrp_garp_master_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in a burst of gratuitous ARP, for instances without `garp_master_repeat`.',
      zh: '每轮免费 ARP 的报文数，用于未写 `garp_master_repeat` 的实例。',
    },
  }),
  directive('vrrp_garp_master_refresh', {
    args: [
      arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    rank: 10,
    doc: {
      en: 'How often, in seconds, a master repeats its gratuitous ARP while nothing changes.',
      zh: '状态不变期间，MASTER 每隔多少秒重发一次免费 ARP。',
      body: {
        en: 'A takeover is announced by bursts of gratuitous ARP. If a switch or a neighbor misses them, traffic keeps flowing to the old node although the election is over. A refresh of, say, 60 repairs such stale entries within a minute.\n\nIf omitted: 0, no repetition. If wrong: a value that is not a whole number is reported and the default stays.\n\nIt is a default that an instance overrides with `garp_master_refresh`; `vrrp_garp_master_refresh_repeat` sets how many packets go out each time (1). The master looks at the clock when it sends an advert, so the true period is rounded up to the next advert. For IPv6 the packets are neighbor advertisements.',
        zh: '接管时会成批发送免费 ARP。如果交换机或邻居漏收，选举虽已结束，流量仍会流向旧节点。把它设为例如 60，过期的表项最迟一分钟就会被纠正。\n\n省略时：0，不重发。写错时：不是整数的值会被报告，默认值不变。\n\n这里是默认值，实例可用 `garp_master_refresh` 覆盖；每次发几个报文由 `vrrp_garp_master_refresh_repeat` 决定（1 个）。MASTER 在发送通告时才看时间，所以实际周期会顺延到下一次通告。IPv6 实例发送的是邻居通告（NA）。',
      },
      pitfalls: [
        {
          en: 'It heals stale tables, not a split brain: two masters with refresh will steal the address from each other forever.',
          zh: '它修复的是过期表项，不是脑裂：两个 MASTER 都开启重发，只会没完没了地互相抢地址。',
        },
      ],
      example: 'global_defs {\n    vrrp_garp_master_refresh 60\n    vrrp_garp_master_refresh_repeat 2\n}',
      see: [
        'vrrp_instance.garp_master_refresh',
        'vrrp_instance.garp_master_delay',
        'global_defs.vrrp_garp_interval',
      ],
    },
  }),
  directive('vrrp_garp_master_refresh_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: '1',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in each periodic refresh, for instances without `garp_master_refresh_repeat`.',
      zh: '每次周期刷新的报文数，用于未写 `garp_master_refresh_repeat` 的实例。',
    },
  }),
  directive('vrrp_garp_lower_prio_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    build: ['vrrp'],
    default: { en: 'as vrrp_garp_master_delay', zh: '同 vrrp_garp_master_delay' },
    fatalWhenMissing: true,
    doc: {
      en: 'When gratuitous ARP is repeated after an advert of lower priority, for instances without `garp_lower_prio_delay`.',
      zh: '收到低优先级通告后重发免费 ARP 的延迟，用于未写 `garp_lower_prio_delay` 的实例。',
    },
  }),
  directive('vrrp_garp_lower_prio_repeat', {
    args: [arg('count', integer({ min: 0, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: { en: 'as vrrp_garp_master_repeat', zh: '同 vrrp_garp_master_repeat' },
    fatalWhenMissing: true,
    doc: {
      en: 'Packets in a burst after an advert of lower priority, for instances without `garp_lower_prio_repeat`.',
      zh: '收到低优先级通告后每轮的报文数，用于未写 `garp_lower_prio_repeat` 的实例。',
    },
  }),
  directive('vrrp_garp_interval', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.000001,
          max: 4294.967295,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.21', unchecked: true },
            { since: '2.0.7', min: 0.000001, max: 4294, decimals: 6 },
            { since: '2.2.3', min: 0.000001, max: 4294.967295, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.2.21',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'The gap between two gratuitous ARP packets on an interface, for switches that drop them when they come too fast.',
      zh: '同一接口上两个免费 ARP 报文之间的间隔，用于发得太快就丢包的交换机。',
      body: {
        en: 'A node that takes over many addresses sends hundreds of packets in a moment, and some switches learn only the first of them. The unit is the second: `0.001` is a millisecond.\n\nIf omitted: no gap. If wrong: 0 is refused from 2.0.7, the setting stays as it was.',
        zh: '接管大量地址的节点会在瞬间发出几百个报文，有的交换机只学到前面几个。单位是秒：`0.001` 即一毫秒。\n\n省略时：没有间隔。写错时：2.0.7 起 0 会被拒绝，设置保持不变。',
      },
      see: ['global_defs.vrrp_gna_interval', 'garp_group'],
    },
  }),
  directive('vrrp_gna_interval', {
    args: [
      arg(
        'seconds',
        decimal({
          min: 0.000001,
          max: 4294.967295,
          decimals: 6,
          unit: 's',
          history: [
            { since: '1.2.21', unchecked: true },
            { since: '2.0.7', min: 0.000001, max: 4294, decimals: 6 },
            { since: '2.2.3', min: 0.000001, max: 4294.967295, decimals: 6 },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.2.21',
    build: ['vrrp'],
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'The gap between two unsolicited neighbor advertisements on an interface: `vrrp_garp_interval` for IPv6.',
      zh: '同一接口上两个主动邻居通告之间的间隔，相当于 IPv6 的 `vrrp_garp_interval`。',
      body: {
        en: 'If omitted: no gap. If wrong: 0 is refused from 2.0.7, the setting stays as it was.',
        zh: '省略时：没有间隔。写错时：2.0.7 起 0 会被拒绝，设置保持不变。',
      },
      see: ['global_defs.vrrp_garp_interval', 'garp_group'],
    },
  }),
  directive('vrrp_min_garp', {
    args: [onOff],
    since: '2.0.12',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Announces each address once, without repetitions, unless other settings ask for more.',
      zh: '每个地址只宣告一次，不重复发送，除非另有设置要求更多。',
    },
  }),
  directive('vrrp_garp_extra_if', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 1, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.3',
    build: ['vrrp', 'vmac'],
    default: '0',
    doc: {
      en: 'How often extra gratuitous ARP goes out on virtual MAC interfaces that send no adverts, for instances without `garp_extra_if`.',
      zh: '在不发送通告的虚拟 MAC 接口上额外发送免费 ARP 的间隔，用于未写 `garp_extra_if` 的实例。',
    },
  }),
  directive('vrrp_vmac_garp_intvl', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 1, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.0',
    deprecated: { since: '2.2.3', use: 'vrrp_garp_extra_if' },
    build: ['vrrp', 'vmac'],
    default: '0',
    doc: { en: 'The former spelling of `vrrp_garp_extra_if`.', zh: '`vrrp_garp_extra_if` 的旧写法。' },
  }),
];
