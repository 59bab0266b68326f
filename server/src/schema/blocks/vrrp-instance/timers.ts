/** When a silent or stalled MASTER is replaced. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer } from '../../types/integer.ts';

export const timerSettings: readonly DirectiveData[] = [
  directive('down_timer_adverts', {
    args: [arg('count', integer({ min: 1, max: 100 }), { onInvalid: 'ignored' })],
    since: '2.2.3',
    default: '3',
    fatalWhenMissing: true,
    doc: {
      en: 'How many adverts may be missed before a backup takes over: fewer mean a faster failover and more false alarms.',
      zh: '备机接管前允许错过的通告数：越少切换越快，误判也越多。',
      body: {
        en: 'A backup waits for so many intervals and the skew time, which is up to one interval and shorter with a higher priority: 3.6 seconds at the defaults.\n\nIf omitted: 3, as the standard has it. If wrong: in strict mode any other value is reported and reset. With 1 or 2 a single lost packet can make two masters.',
        zh: '备机会等待这么多个通告间隔再加偏移时间；偏移时间最多一个间隔，优先级越高越短。默认共 3.6 秒。\n\n省略时：3，即标准的规定。写错时：严格模式下其他值会被报告并重置。设为 1 或 2 时，丢一个报文就可能出现两个 MASTER。',
      },
      see: ['vrrp_instance.advert_int'],
    },
  }),
  directive('timer_expired_backup', {
    args: [
      arg('highest_other_priority', integer({ min: 1, max: 254 }), {
        optional: true,
        default: 254,
        onInvalid: 'ignored',
      }),
    ],
    since: '2.2.8',
    doc: {
      en: 'A MASTER that was held up until others must have taken over becomes backup; needs `nopreempt`.',
      zh: 'MASTER 因停顿过久、其他节点应已接管时，自行转为 BACKUP；需要 `nopreempt`。',
      body: {
        en: 'A process that was stopped for seconds, for example by the hypervisor, wakes up as MASTER although another node took over meanwhile. With this it computes when that must have happened, from the highest priority of the other nodes, and becomes backup by itself.\n\nIf omitted: it goes on as MASTER until it hears the other one. If wrong: without `nopreempt` it is reported and reset.',
        zh: '进程若停顿数秒（例如被虚拟化平台挂起），醒来时仍自认为 MASTER，而别的节点可能已经接管。写上它，节点会按其他节点的最高优先级算出对方何时接管，并自行转为 BACKUP。\n\n省略时：继续当 MASTER，直到收到对方的通告。写错时：没有 `nopreempt` 会被报告并重置。',
      },
      see: ['vrrp_instance.nopreempt'],
    },
  }),
  directive('thread_timer_expired', {
    args: [
      arg('highest_other_priority', integer({ min: 1, max: 254 }), {
        optional: true,
        default: 254,
        onInvalid: 'ignored',
      }),
    ],
    since: '2.3.2',
    deprecated: { since: '2.3.2', use: 'timer_expired_backup' },
    doc: {
      en: 'A mistaken spelling of `timer_expired_backup` that is still accepted.',
      zh: '`timer_expired_backup` 的误写，仍被接受。',
    },
  }),
];
