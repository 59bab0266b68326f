/** Priority, memory and processors of the processes. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';

export const schedulingSettings: readonly DirectiveData[] = [
  directive('max_auto_priority', {
    args: [arg('priority', integer({ min: -1, max: 99 }), { optional: true, onInvalid: 'ignored' })],
    since: '2.1.0',
    default: { en: '0, switched off', zh: '0，即关闭' },
    doc: {
      en: 'The highest real-time priority that a process may give itself when the system does not run it in time.',
      zh: '系统未能及时调度时，进程可以给自己提升到的最高实时优先级。',
    },
  }),
  directive('min_auto_priority_delay', {
    args: [arg('microseconds', integer({ min: 1, max: 10000000, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '1000000',
    doc: {
      en: 'How late a process must have been run before it raises its own priority.',
      zh: '进程被延迟调度多久才会提升自己的优先级。',
    },
  }),
  directive('vrrp_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: '0',
    doc: {
      en: 'The nice value of the VRRP process; lower values get more processor time.',
      zh: 'VRRP 进程的 nice 值，值越低得到的处理器时间越多。',
    },
  }),
  directive('vrrp_no_swap', {
    since: '1.2.20',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the VRRP process in memory, so that swapping cannot delay its adverts.',
      zh: '把 VRRP 进程锁在内存中，避免换页耽误通告。',
    },
  }),
  directive('vrrp_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['vrrp'],
    doc: {
      en: 'Runs the VRRP process with real-time priority, so that a busy machine still sends its adverts in time.',
      zh: '让 VRRP 进程以实时优先级运行，机器繁忙时也能按时发出通告。',
    },
  }),
  directive('vrrp_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['vrrp'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: { en: 'The processors on which the VRRP process may run.', zh: 'VRRP 进程可以使用的处理器。' },
  }),
  directive('vrrp_rlimit_rttime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    build: ['vrrp'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'How long the VRRP process may run with real-time priority without a pause before the kernel ends it.',
      zh: 'VRRP 进程以实时优先级连续运行的上限，超过会被内核终止。',
    },
  }),
  directive('vrrp_rlimit_rtime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    deprecated: { since: '2.1.0', use: 'vrrp_rlimit_rttime' },
    build: ['vrrp'],
    default: '10000',
    fatalWhenMissing: true,
    doc: { en: 'A misspelt former name of `vrrp_rlimit_rttime`.', zh: '`vrrp_rlimit_rttime` 误拼的旧名。' },
  }),
  directive('checker_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['lvs'],
    default: '0',
    doc: {
      en: 'The nice value of the checker process; lower values get more processor time.',
      zh: '健康检查进程的 nice 值，值越低得到的处理器时间越多。',
    },
  }),
  directive('checker_no_swap', {
    since: '1.2.20',
    build: ['lvs'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the checker process in memory, so that swapping cannot delay its checks.',
      zh: '把健康检查进程锁在内存中，避免换页耽误检查。',
    },
  }),
  directive('checker_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['lvs'],
    doc: {
      en: 'Runs the checker process with real-time priority, so that a busy machine still checks in time.',
      zh: '让健康检查进程以实时优先级运行，机器繁忙时也能按时检查。',
    },
  }),
  directive('checker_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['lvs'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: { en: 'The processors on which the checker process may run.', zh: '健康检查进程可以使用的处理器。' },
  }),
  directive('checker_rlimit_rttime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    build: ['lvs'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'How long the checker process may run with real-time priority without a pause before the kernel ends it.',
      zh: '健康检查进程以实时优先级连续运行的上限，超过会被内核终止。',
    },
  }),
  directive('checker_rlimit_rtime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    deprecated: { since: '2.1.0', use: 'checker_rlimit_rttime' },
    build: ['lvs'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'A misspelt former name of `checker_rlimit_rttime`.',
      zh: '`checker_rlimit_rttime` 误拼的旧名。',
    },
  }),
  directive('bfd_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['bfd'],
    default: '0',
    doc: {
      en: 'The nice value of the BFD process; lower values get more processor time.',
      zh: 'BFD 进程的 nice 值，值越低得到的处理器时间越多。',
    },
  }),
  directive('bfd_no_swap', {
    since: '2.0.0',
    build: ['bfd'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the BFD process in memory, so that swapping cannot end a session.',
      zh: '把 BFD 进程锁在内存中，避免换页造成会话中断。',
    },
  }),
  directive('bfd_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['bfd'],
    doc: {
      en: 'Runs the BFD process with real-time priority, as sessions of a few milliseconds need.',
      zh: '让 BFD 进程以实时优先级运行，毫秒级的会话需要如此。',
    },
  }),
  directive('bfd_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['bfd'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: { en: 'The processors on which the BFD process may run.', zh: 'BFD 进程可以使用的处理器。' },
  }),
  directive('bfd_rlimit_rttime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    build: ['bfd'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'How long the BFD process may run with real-time priority without a pause before the kernel ends it.',
      zh: 'BFD 进程以实时优先级连续运行的上限，超过会被内核终止。',
    },
  }),
  directive('bfd_rlimit_rtime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    deprecated: { since: '2.1.0', use: 'bfd_rlimit_rttime' },
    build: ['bfd'],
    default: '10000',
    fatalWhenMissing: true,
    doc: { en: 'A misspelt former name of `bfd_rlimit_rttime`.', zh: '`bfd_rlimit_rttime` 误拼的旧名。' },
  }),
];
