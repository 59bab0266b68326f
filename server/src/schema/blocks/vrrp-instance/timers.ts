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
        en: 'A backup waits for so many intervals and the skew time, which is up to one interval and shorter with a higher priority: 3.6 seconds at the defaults. Even with 1 it so waits longer than one `advert_int`. A master that stops in order sends priority 0, and then only the skew time is waited.\n\nIf omitted: 3, as the standard has it, unless `vrrp_down_timer_adverts` differs. If wrong: a value out of range is reported and ignored; in strict mode any other value is reported and reset. With 1 a single lost packet makes two masters for a moment; with 2 it takes two in a row.',
        zh: '备机会等待这么多个通告间隔再加偏移时间；偏移时间最多一个间隔，优先级越高越短。默认共 3.6 秒。即使设为 1，等待时间也比一个 `advert_int` 长。正常停止的 MASTER 会发送优先级 0，那时只等偏移时间。\n\n省略时：3，即标准的规定，除非 `vrrp_down_timer_adverts` 另有设定。写错时：越界的值会被报告并忽略；严格模式下其他值会被报告并重置。设为 1 时，丢一个报文就会短暂出现两个 MASTER；设为 2 时要连丢两个。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    down_timer_adverts 5\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.advert_int', 'global_defs.vrrp_down_timer_adverts', 'vrrp_instance.priority'],
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
        en: 'A process that was stopped for seconds, for example by the hypervisor, wakes up as MASTER although another node took over meanwhile. With this keyword it works out when that must have happened, from three intervals and the skew of the highest priority elsewhere, and becomes backup by itself.\n\nIf omitted: it goes on as MASTER and announces its addresses until it hears the other one. If wrong: without `nopreempt` it is reported and reset; a priority out of range is reported and the line ignored.\n\nWithout a number 254 is assumed, the earliest possible takeover; a lower true value avoids needless switches.',
        zh: '进程若停顿数秒（例如被虚拟化平台挂起），醒来时仍自认为 MASTER，而别的节点可能已经接管。写上它，节点会按三个间隔加上其他节点最高优先级的偏移，算出对方何时接管，并自行转为 BACKUP。\n\n省略时：继续当 MASTER 并宣告地址，直到收到对方的通告。写错时：没有 `nopreempt` 会被报告并重置；优先级越界会被报告，该行被忽略。\n\n不写数字时按 254 计算，即最早可能的接管；写上真实的较小值，可避免不必要的切换。',
      },
      example:
        'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    nopreempt\n    timer_expired_backup 150\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['vrrp_instance.nopreempt', 'vrrp_instance.advert_int', 'vrrp_instance.priority'],
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
      body: {
        en: 'Files written after a misprint in the release notes work with it from 2.3.2. It does what `timer_expired_backup` does, and takes the same number.\n\nIf omitted: as with `timer_expired_backup`. If wrong: the message that asks for the right name makes the configuration test fail, so rename it.',
        zh: '照发行说明中的误写编写的文件，从 2.3.2 起也能生效。它的作用和数字都与 `timer_expired_backup` 相同。\n\n省略时：与 `timer_expired_backup` 相同。写错时：要求改用正确名称的提示会让配置测试不通过，所以应改名。',
      },
      see: ['vrrp_instance.timer_expired_backup'],
    },
  }),
];
