/** Processes whose presence counts. */
import { arg, block, directive } from '../define.ts';
import { decimal } from '../types/decimal.ts';
import { enumeration } from '../types/enumeration.ts';
import { integer } from '../types/integer.ts';
import { definesName } from '../types/name.ts';
import { path } from '../types/path.ts';
import { text } from '../types/text.ts';
import { reversal } from './lines/reverse.ts';

export const vrrpTrackProcess = block('vrrp_track_process', {
  args: [arg('name', definesName('vrrp_track_process'))],
  since: '2.0.11',
  build: ['vrrp', 'track-process'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 6,
  snippet: '${1:nginx} {\n\tprocess ${2:nginx}\n\tquorum ${3:1}\n}',
  doc: {
    en: 'Processes whose presence counts, reported by the kernel at once and without a script.',
    zh: '跟踪进程是否存在，由内核即时通报，不需要脚本。',
    body: {
      en: 'The kernel tells of each program that starts or ends, so a dead service is noticed within milliseconds, and no script has to run. It shows that a process exists, not that it works.\n\nIf omitted: only scripts, interfaces and files are tracked. If wrong: the block must stand above the instance that tracks it.',
      zh: '程序的启动和结束由内核通报，服务死掉在毫秒级就能发现，也不必运行脚本。它只说明进程存在，不说明工作正常。\n\n省略时：只跟踪脚本、接口和文件。写错时：该块必须写在跟踪它的实例之前。',
    },
    see: ['vrrp_instance.track_process', 'vrrp_script'],
  },
  body: [
    directive('process', {
      args: [
        arg('path', path),
        arg('parameter', text({ label: 'PARAMETER' }), { optional: true, repeat: true }),
      ],
      since: '2.0.11',
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The program to look for: its name or path, and arguments where they matter.',
        zh: '要查找的程序：名称或路径，需要时可带参数。',
      },
    }),
    directive('param_match', {
      args: [
        arg(
          'mode',
          enumeration([
            {
              value: 'initial',
              doc: {
                en: 'The arguments must begin with the written ones; more may follow.',
                zh: '参数必须以写出的那些开头，后面可以更多。',
              },
            },
            {
              value: 'partial',
              doc: {
                en: 'The written arguments must be there; the last one may be a beginning.',
                zh: '写出的参数必须出现，最后一个可以只写开头。',
              },
            },
          ]),
          { optional: true, onInvalid: 'ignored' },
        ),
      ],
      since: '2.0.16',
      default: { en: 'all arguments must be equal', zh: '参数须完全一致' },
      doc: {
        en: 'Whether a process may have more arguments than those written after `process`.',
        zh: '进程的参数是否可以多于 `process` 后写出的那些。',
      },
    }),
    directive('weight', {
      args: [arg('weight', integer({ min: -254, max: 254 }), { onInvalid: 'ignored' }), reversal],
      since: '2.0.11',
      default: '0',
      duplicates: 'first-wins',
      rank: 3,
      doc: {
        en: 'How the priority changes with the processes; 0 means that their absence is FAULT.',
        zh: '优先级随进程变化的幅度，0 表示缺失即 FAULT。',
      },
    }),
    directive('quorum', {
      args: [arg('count', integer({ min: 1, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.0.11',
      default: '1',
      fatalWhenMissing: true,
      rank: 2,
      doc: { en: 'How many such processes must run at least.', zh: '至少要有多少个这样的进程在运行。' },
    }),
    directive('quorum_max', {
      args: [arg('count', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.0.16',
      default: { en: 'no limit', zh: '不限' },
      fatalWhenMissing: true,
      doc: {
        en: 'How many such processes may run at most; 0 means that none may.',
        zh: '最多允许多少个这样的进程运行，0 表示一个都不许有。',
      },
    }),
    directive('delay', {
      args: [
        arg('seconds', decimal({ min: 0.000001, max: 3600, decimals: 6, unit: 's' }), {
          onInvalid: 'ignored',
        }),
      ],
      since: '2.0.11',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How long to wait before any change of the number of processes counts.',
        zh: '进程数变化之后等待多久才生效。',
      },
    }),
    directive('terminate_delay', {
      args: [
        arg('seconds', decimal({ min: 0.000001, max: 3600, decimals: 6, unit: 's' }), {
          onInvalid: 'ignored',
        }),
      ],
      since: '2.0.16',
      default: '0',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'How long processes may be missing before that counts, so that a restart of the service is no failure.',
        zh: '进程缺失多久才算数，服务重启就不会被当成故障。',
      },
    }),
    directive('fork_delay', {
      args: [
        arg('seconds', decimal({ min: 0.000001, max: 3600, decimals: 6, unit: 's' }), {
          onInvalid: 'ignored',
        }),
      ],
      since: '2.0.16',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'How long new processes must have run before they count.',
        zh: '新进程运行多久之后才算数。',
      },
    }),
    directive('full_command', {
      since: '2.0.11',
      duplicates: 'idempotent',
      doc: {
        en: 'Compares the whole command line, for programs whose short name says little, such as interpreters.',
        zh: '比较完整命令行，用于短名称无法区分的程序，例如解释器。',
      },
    }),
  ],
});
