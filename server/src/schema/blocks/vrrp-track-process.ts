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
      en: 'The kernel tells of each program that starts or ends, so a dead service is noticed within milliseconds, and no script has to run. It shows that a process exists, not that it answers; for that use a `vrrp_script`.\n\nIf omitted: a dead process is noticed only by scripts. If wrong: a block without `process` is reported and removed, and so is every block on a kernel without process events; entries that name it report “not found”.\n\nDefine it above the instance or group that lists it under `track_process`. Where keepalived is started inside a network namespace, as in most containers, the kernel tells it nothing: all processes count as absent, and without a weight that is FAULT.',
      zh: '程序的启动和结束由内核通报，服务死掉在毫秒级就能发现，也不必运行脚本。它只说明进程存在，不说明服务有应答；要检查应答请用 `vrrp_script`。\n\n省略时：只有脚本才能发现进程死掉。写错时：没有 `process` 的块会被报告并移除；内核不支持进程事件时，所有这种块都是如此，引用它的条目报告“not found”。\n\n应定义在用 `track_process` 引用它的实例或组之前。若 keepalived 是在单独的网络命名空间里启动的（多数容器如此），内核什么也不通报：所有进程都算不存在，不写权重就是 FAULT。',
    },
    pitfalls: [
      {
        en: '`killall -0 nginx` or `pidof` in a `vrrp_script` asks the same question with a process per interval, and finds namesakes too; convert it.',
        zh: '在 `vrrp_script` 里用 `killall -0 nginx` 或 `pidof` 问的是同一个问题，却每个间隔都要启动进程，还会找到同名进程；应改用本块。',
      },
    ],
    example:
      'vrrp_track_process nginx {\n    process nginx\n    quorum 1\n    terminate_delay 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
    see: ['vrrp_instance.track_process', 'vrrp_sync_group.track_process', 'vrrp_script'],
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
        en: 'The program to look for, by its short name or, with arguments, as it was called.',
        zh: '要查找的程序：写短名称；带参数时按启动时的写法。',
        body: {
          en: 'A word by itself is compared with the short name that the kernel keeps, as `ps -o comm` shows it: no path, and only its first 15 characters. With further words, or with `full_command` or `param_match`, the first word of the command line is compared instead, letter by letter, and then the arguments.\n\nIf omitted: the block is reported and removed. If wrong: nothing is reported; a name that no process has counts as zero processes, hence as a failure from the start.\n\nA second `process` is reported and the first stays. All processes of that name count, whoever started them. Copy the words from `/proc/PID/cmdline` rather than from a service file.',
          zh: '只写一个词时，与内核保存的短名称比较，即 `ps -o comm` 显示的内容：没有路径，且只有前 15 个字符。后面还有词，或写了 `full_command` 或 `param_match` 时，改为与命令行的第一个词逐字比较，然后再比较参数。\n\n省略时：该块会被报告并移除。写错时：没有任何报告；没有进程叫这个名字，就等于零个进程，因此从一开始就算失败。\n\n第二条 `process` 会被报告，第一条有效。凡是这个名称的进程都计入，不论由谁启动。请从 `/proc/PID/cmdline` 抄写，而不是从服务文件。',
        },
        example:
          'vrrp_track_process dnsmasq {\n    process /usr/sbin/dnsmasq --keep-in-foreground\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        dnsmasq\n    }\n}',
        see: [
          'vrrp_track_process.full_command',
          'vrrp_track_process.param_match',
          'vrrp_track_process.quorum',
        ],
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
                en: 'Further arguments may follow, and the last written one may itself be the beginning of a longer one. For a path or an option whose end varies.',
                zh: '后面可以有更多参数，最后写出的一个也可以只是更长参数的开头。适合结尾会变化的路径或选项。',
              },
            },
            {
              value: 'partial',
              doc: {
                en: 'Further arguments may follow, but the written ones must be complete. For programs that are told apart by their first arguments.',
                zh: '后面可以有更多参数，但写出的必须完整。适合靠前几个参数区分的程序。',
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
        body: {
          en: 'The bare keyword demands that the arguments are exactly the written ones, or that there are none. The two values relax this from behind: written arguments must stand at the beginning, in this order.\n\nIf omitted: exact if `process` has arguments, otherwise arguments are not looked at. If wrong: another word is reported and ignored, as if the line were missing.\n\nIt always compares the full command line, as `full_command` does. Programs that rewrite their title, such as nginx and sshd, show something else there than what they were called with.',
          zh: '只写关键字时，要求参数与写出的完全一致，或者没有任何参数。两个取值从末尾放宽：写出的参数必须位于最前面，次序相同。\n\n省略时：`process` 带参数就要求完全一致，否则不看参数。写错时：其他的词会被报告并忽略，如同没有这一行。\n\n它总是比较完整命令行，与 `full_command` 一样。nginx、sshd 这类会改写自身标题的程序，在那里显示的并不是启动时的命令。',
        },
        example:
          'vrrp_track_process dnsmasq {\n    process /usr/sbin/dnsmasq --keep-in-foreground\n    param_match partial\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        dnsmasq\n    }\n}',
        see: ['vrrp_track_process.process', 'vrrp_track_process.full_command'],
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
        body: {
          en: 'Negative: the priority falls by this much while the number of processes is outside its limits. Positive: it is raised while the number is right. Zero: the instance enters FAULT and the peer takes over within about a second.\n\nIf omitted: 0. If wrong: a number out of range is reported and ignored, so 0 remains; a second weight is reported, too, and the first stays.\n\nThe entry under `track_process` can give another weight. Unlike the weight of a script it also counts on members of a sync group. `reverse` turns it round, for a process that must not run here.',
          zh: '负数：进程数超出限定范围期间，优先级降低这么多。正数：进程数符合要求期间，优先级提高。0：实例进入 FAULT，对端在约一秒内接管。\n\n省略时：0。写错时：超出范围的数会被报告并忽略，仍为 0；第二条权重也会被报告，第一条有效。\n\n`track_process` 的条目可以另写权重。与脚本的权重不同，它在同步组的成员上也算数。`reverse` 把方向反过来，用于不该在本机运行的进程。',
        },
        example:
          'vrrp_track_process nginx {\n    process nginx\n    weight -20\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
        see: ['vrrp_script.weight', 'vrrp_instance.priority', 'vrrp_instance.track_process'],
      },
    }),
    directive('quorum', {
      args: [arg('count', integer({ min: 1, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.0.11',
      default: '1',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'How many such processes must run at least.',
        zh: '至少要有多少个这样的进程在运行。',
        body: {
          en: 'Children count like their parents as long as they carry the same name. For a server with a master and four workers a quorum of 1 therefore holds until the last of them is gone, while 5 reports the first worker that dies.\n\nIf omitted: 1, so that some process is enough. If wrong: 0, a word, or a number above `quorum_max` is reported and ignored.\n\nWhere it is not reached, the `weight` decides between FAULT and a lower priority. With a quorum above 1, a planned restart of workers looks like a failure unless `terminate_delay` bridges it.',
          zh: '子进程只要名称相同，就与父进程一样计数。因此对于一个主进程加四个工作进程的服务，quorum 为 1 时要到最后一个消失才算失败，而 5 在第一个工作进程死掉时就算失败。\n\n省略时：1，有任意一个进程就够。写错时：0、非数字，或大于 `quorum_max` 的数会被报告并忽略。\n\n达不到时，由 `weight` 决定是进入 FAULT 还是降低优先级。quorum 大于 1 时，工作进程的计划内重启也像故障，除非用 `terminate_delay` 度过。',
        },
        example:
          'vrrp_track_process nginx {\n    process nginx\n    quorum 3\n    terminate_delay 5\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
        see: [
          'vrrp_track_process.quorum_max',
          'vrrp_track_process.terminate_delay',
          'vrrp_track_process.weight',
        ],
      },
    }),
    directive('quorum_max', {
      args: [arg('count', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.0.16',
      default: { en: 'no limit', zh: '不限' },
      fatalWhenMissing: true,
      doc: {
        en: 'How many such processes may run at most; 0 means that none may.',
        zh: '最多允许多少个这样的进程运行，0 表示一个都不许有。',
        body: {
          en: 'For a program of which a second copy does harm. With 0, for one that must not run here at all, such as an installer or a rescue system: while it runs, the addresses go elsewhere.\n\nIf omitted: no limit. If wrong: a number below `quorum` is reported and ignored; 0 after a `quorum` above 1 is, too.\n\n0 also sets the quorum to 0; a `quorum` written behind it is then reported and ignored. A fork counts as a second process until it ends or runs another program: where that happens, set `fork_delay`.',
          zh: '用于多开一份就有害的程序。写 0 则用于本节点上根本不该运行的程序，例如安装程序或救援系统：它一运行，地址就移到别处。\n\n省略时：不限。写错时：小于 `quorum` 的数会被报告并忽略；写在大于 1 的 `quorum` 之后的 0 也一样。\n\n0 会把 quorum 也设为 0，写在它后面的 `quorum` 因此会被报告并忽略。fork 出来的进程在结束或改运行别的程序之前都算第二个进程：有这种情况就要设 `fork_delay`。',
        },
        example:
          'vrrp_track_process rescue {\n    process rescue-system\n    quorum_max 0\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        rescue\n    }\n}',
        see: ['vrrp_track_process.quorum', 'vrrp_track_process.fork_delay', 'vrrp_track_process.weight'],
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
        body: {
          en: 'Sets `terminate_delay` and `fork_delay` to the same value. It filters the short moments in which a service is restarted or forks; in return, a real death is noticed later by this time.\n\nIf omitted: both are 0, and each change counts at once. If wrong: 0 and everything outside of the range is reported and ignored; to have no delay, leave the line out.\n\nWhichever of the three keywords comes last wins for its part. In most cases `terminate_delay` alone is what is wanted.',
          zh: '把 `terminate_delay` 和 `fork_delay` 设为同一个值。它滤掉服务重启或 fork 的短暂瞬间；代价是真正的死亡也晚这么久才被发现。\n\n省略时：两者都是 0，每次变化立即生效。写错时：0 和范围之外的值会被报告并忽略；不要延迟就不写这一行。\n\n三个关键字中后写的对各自的部分生效。多数情况下只需要 `terminate_delay`。',
        },
        example:
          'vrrp_track_process nginx {\n    process nginx\n    delay 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
        see: ['vrrp_track_process.terminate_delay', 'vrrp_track_process.fork_delay'],
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
        body: {
          en: 'When the number leaves its limits because a process ended, the clock starts; if enough processes are back before it runs out, nothing happens at all. It should be a little longer than `systemctl restart` takes.\n\nIf omitted: 0, an ordinary restart of the service moves the address. If wrong: 0 and values outside of the range are reported and ignored.\n\nThe time is added to every real outage, before the election begins. It does not help at start: when keepalived finds no process then, the failure counts immediately.',
          zh: '因进程结束而使数量超出限定范围时开始计时；到点之前进程又够了，就什么也不发生。它应略长于 `systemctl restart` 所需的时间。\n\n省略时：0，服务的普通重启也会让地址漂移。写错时：0 和范围之外的值会被报告并忽略。\n\n每次真正的故障都要先等这么久，选举才开始。它对启动没有帮助：keepalived 启动时找不到进程，失败立即生效。',
        },
        example:
          'vrrp_track_process nginx {\n    process nginx\n    terminate_delay 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        nginx\n    }\n}',
        see: ['vrrp_track_process.delay', 'vrrp_track_process.fork_delay', 'vrrp_track_process.quorum'],
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
        body: {
          en: 'A server that forks has for an instant one process more under its name, until the child ends or runs another program. The delay keeps that instant from counting, above all beside `quorum_max`.\n\nIf omitted: 0, each fork counts at once. If wrong: 0 and values outside of the range are reported and ignored.\n\nIt concerns forks of a process that is tracked already. A service that is started anew, say by systemd, counts immediately, so this delay does not give it time to warm up; `preempt_delay` in the instance does.',
          zh: '服务 fork 时，在子进程结束或改运行别的程序之前，会有一瞬间多出一个同名进程。这个延迟让那一瞬间不算数，在设了 `quorum_max` 时尤其有用。\n\n省略时：0，每次 fork 立即生效。写错时：0 和范围之外的值会被报告并忽略。\n\n它只涉及已受跟踪进程的 fork。重新启动的服务（例如由 systemd 启动）立即算数，所以它不能给服务留出预热时间；要那样，请在实例中用 `preempt_delay`。',
        },
        example:
          'vrrp_track_process backup {\n    process backup-agent\n    quorum_max 1\n    fork_delay 0.5\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_process {\n        backup\n    }\n}',
        see: [
          'vrrp_track_process.quorum_max',
          'vrrp_track_process.terminate_delay',
          'vrrp_instance.preempt_delay',
        ],
      },
    }),
    directive('full_command', {
      since: '2.0.11',
      duplicates: 'idempotent',
      doc: {
        en: 'Compares the whole command line, for programs whose short name says little, such as interpreters.',
        zh: '比较完整命令行，用于短名称无法区分的程序，例如解释器。',
        body: {
          en: 'The word after `process` must then equal the first word of the command line as it was typed at the start, path included. This tells `/opt/a/bin/server` from `/opt/b/bin/server`, and names longer than 15 characters become usable.\n\nIf omitted: the short name counts, unless `process` has arguments, which imply this flag. If wrong: it takes no value, so `full_command off` turns it on.\n\nReading command lines costs more than reading names, as the memory of each new process is looked at, but only when one starts. Arguments are ignored without `param_match`.',
          zh: '此时 `process` 后的词必须等于命令行的第一个词，即启动时键入的样子，包括路径。这样能区分 `/opt/a/bin/server` 和 `/opt/b/bin/server`，超过 15 个字符的名称也能用。\n\n省略时：比较短名称；但 `process` 带参数时就隐含本标志。写错时：它不取值，写成 `full_command off` 也是打开。\n\n读取命令行比读取名称开销大，因为要看每个新进程的内存，但只在进程启动时读取。没有 `param_match` 时不看参数。',
        },
        see: ['vrrp_track_process.process', 'vrrp_track_process.param_match'],
      },
    }),
  ],
});
