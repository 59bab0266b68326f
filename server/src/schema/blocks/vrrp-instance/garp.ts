/** How neighbors learn where the addresses are. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { INT_MAX, integer, UINT_MAX } from '../../types/integer.ts';
import { alsoPlainInterfaces } from '../lines/extra-garp.ts';

export const garpSettings: readonly DirectiveData[] = [
  directive('garp_master_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'Seconds after which a new master announces its addresses a second time.',
      zh: '新 MASTER 再次宣告其地址之前的秒数。',
      body: {
        en: 'A new master sends one burst of gratuitous ARP at once and a second one after this delay, for neighbors that missed the first.\n\nIf omitted: 5 seconds. If wrong: 0 means no second burst; other values out of range are reported and ignored.',
        zh: '新 MASTER 会立即发送一轮免费 ARP，再过这么久发第二轮，照顾错过第一轮的邻居。\n\n省略时：5 秒。写错时：0 表示不发第二轮；其他越界的值会被报告并忽略。',
      },
      pitfalls: [
        {
          en: 'It does not put the first announcement off, and does not hold back the takeover.',
          zh: '它不会推迟第一轮宣告，也不会推迟接管。',
        },
      ],
      see: [
        'vrrp_instance.garp_master_repeat',
        'vrrp_instance.garp_master_refresh',
        'global_defs.vrrp_garp_master_delay',
      ],
    },
  }),
  directive('garp_master_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.14',
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address in a burst of announcements by a new master.',
      zh: '新 MASTER 每轮宣告中，每个地址的报文数。',
      body: {
        en: 'If omitted: 5 packets for each address, at once and again after `garp_master_delay`. If wrong: 0 is reported and 1 used.',
        zh: '省略时：每个地址 5 个报文，立即发一轮，`garp_master_delay` 之后再发一轮。写错时：0 会被报告并改为 1。',
      },
      see: ['vrrp_instance.garp_master_delay'],
    },
  }),
  directive('garp_master_refresh', {
    args: [
      arg('seconds', integer({ min: 0, max: UINT_MAX, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.10',
    default: '0',
    fatalWhenMissing: true,
    doc: {
      en: 'Seconds between repeated announcements of the addresses while MASTER; 0 means none.',
      zh: '身为 MASTER 期间周期宣告地址的间隔秒数，0 表示不重复。',
      body: {
        en: 'For switches and hosts that forget an address although it is in use. Once a minute does no harm.\n\nIf omitted: the addresses are announced only after the takeover. If wrong: reported, and the value stays as it was.',
        zh: '用于交换机或主机会忘记在用地址的情况，每分钟一次没有害处。\n\n省略时：只在接管之后宣告地址。写错时：会被报告，保持原值。',
      },
      see: ['global_defs.vrrp_garp_master_refresh', 'vrrp_instance.garp_master_refresh_repeat'],
    },
  }),
  directive('garp_master_refresh_repeat', {
    args: [arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.14',
    default: '1',
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address in each periodic announcement.',
      zh: '每次周期宣告中，每个地址的报文数。',
    },
  }),
  directive('garp_lower_prio_delay', {
    args: [
      arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
        onInvalid: 'ignored',
      }),
    ],
    since: '1.2.20',
    default: { en: 'as garp_master_delay', zh: '同 garp_master_delay' },
    fatalWhenMissing: true,
    doc: {
      en: 'Seconds after which a MASTER repeats its announcements when it heard an advert of lower priority.',
      zh: 'MASTER 收到低优先级通告后，再次宣告地址之前的秒数。',
    },
  }),
  directive('garp_lower_prio_repeat', {
    args: [arg('count', integer({ min: 0, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    default: { en: 'as garp_master_repeat', zh: '同 garp_master_repeat' },
    fatalWhenMissing: true,
    doc: {
      en: 'Packets for each address when a MASTER heard an advert of lower priority.',
      zh: 'MASTER 收到低优先级通告后，每个地址宣告的报文数。',
    },
  }),
  directive('garp_extra_if', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 0, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.3',
    build: ['vmac'],
    doc: {
      en: 'Seconds between extra announcements on virtual MAC interfaces that send no adverts, which keep switches informed; `all` adds other interfaces.',
      zh: '在不发送通告的虚拟 MAC 接口上额外宣告的间隔秒数，使交换机保持记录；`all` 还包括其他接口。',
    },
  }),
  directive('vmac_garp_intvl', {
    args: [
      alsoPlainInterfaces,
      arg('seconds', integer({ min: 0, max: 86400, unit: 's' }), { onInvalid: 'ignored' }),
    ],
    since: '2.2.0',
    deprecated: { since: '2.2.3', use: 'garp_extra_if' },
    build: ['vmac'],
    doc: { en: 'The former spelling of `garp_extra_if`.', zh: '`garp_extra_if` 的旧写法。' },
  }),
];
