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
      body: {
        en: 'A machine too busy to run the daemon in time loses adverts and checks. With this setting a process that was run too late, by `min_auto_priority_delay`, moves to real-time scheduling, beginning at 1. Up to 2.3.3 every further delay adds one, to this limit; from 2.3.4 one step is made until the next reload.\n\nIf omitted: off, and each start logs that setting it should help. If wrong: a value outside of the range is reported and the setting stays.\n\nThe bare keyword means the highest priority of the system; -1 is off without the remark in the log. From the first step on, limits such as `vrrp_rlimit_rttime` apply. The parent process is not raised.',
        zh: '机器太忙、不能按时运行守护进程，就会漏发通告、漏做检查。设置后，被延迟调度超过 `min_auto_priority_delay` 的进程会改用实时调度，从 1 开始。到 2.3.3 为止，每再延迟一次加一，直到此上限；2.3.4 起在下次重新加载之前只升一级。\n\n省略时：关闭，每次启动都在日志中建议设置它。写错时：超出范围的值会被报告，设置不变。\n\n只写关键字表示系统的最高优先级；-1 也是关闭，但不在日志中提示。升到实时调度之后，`vrrp_rlimit_rttime` 等限制开始起作用。父进程不会提升。',
      },
      example: 'global_defs {\n    max_auto_priority 50\n    min_auto_priority_delay 500000\n}',
      see: [
        'global_defs.min_auto_priority_delay',
        'global_defs.vrrp_rt_priority',
        'global_defs.vrrp_rlimit_rttime',
      ],
    },
  }),
  directive('min_auto_priority_delay', {
    args: [arg('microseconds', integer({ min: 1, max: 10000000, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '1000000',
    doc: {
      en: 'How late a process must have been run before it raises its own priority.',
      zh: '进程被延迟调度多久才会提升自己的优先级。',
      body: {
        en: 'The processes compare the moment a timer was due with the moment it was handled. A difference above this is logged as “A thread timer expired … seconds ago”, and `max_auto_priority` then acts. Keep it well below three times the shortest `advert_int`: after that time the peers take over.\n\nIf omitted: one second, which is too late where `advert_int` is below 0.3. If wrong: 0 or a value above ten seconds is reported and the setting stays.\n\nWithout `max_auto_priority` only the line in the log remains, which is still the best sign that a machine is overloaded.',
        zh: '进程会比较计时器应到的时刻与实际处理的时刻。差值超过这里，就会记录“A thread timer expired … seconds ago”，随后 `max_auto_priority` 起作用。应远小于最短 `advert_int` 的三倍：超过这段时间，对端就会接管。\n\n省略时：一秒，`advert_int` 小于 0.3 时就太晚了。写错时：0 或超过十秒的值会被报告，设置不变。\n\n没有 `max_auto_priority` 时只剩日志中的这一行，但它仍是机器过载的最好证据。',
      },
      example: 'global_defs {\n    max_auto_priority 20\n    min_auto_priority_delay 250000\n}',
      see: ['global_defs.max_auto_priority', 'vrrp_instance.advert_int'],
    },
  }),
  directive('vrrp_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['vrrp'],
    default: { en: 'as keepalived was started', zh: '与启动 keepalived 时相同' },
    doc: {
      en: 'The nice value of the VRRP process; lower values get more processor time.',
      zh: 'VRRP 进程的 nice 值，值越低得到的处理器时间越多。',
      body: {
        en: 'On a machine with other busy programs a nice value of -10 or lower lets the process send its adverts when they are due; late adverts look like a dead node to the peers. Scripts that the process starts run with the normal value.\n\nIf omitted: the value with which keepalived was started, for example by `Nice=` of its unit. If wrong: a value that is reported becomes 0, even if an earlier line was right.\n\nIt counts only under ordinary scheduling: `vrrp_rt_priority` cancels it. A negative value needs root or CAP_SYS_NICE; where that is missing, the log says so and the process keeps its value.',
        zh: '机器上有繁忙的程序时，-10 或更低的 nice 值让该进程能按时发出通告；在对端看来，迟到的通告等于节点已失效。它启动的脚本仍以正常值运行。\n\n省略时：沿用启动 keepalived 时的值，例如服务单元中的 `Nice=`。写错时：被报告的值按 0 处理，即使前面有一行写对了。\n\n它只在普通调度下有效：有 `vrrp_rt_priority` 时不起作用。负值需要 root 或 CAP_SYS_NICE；缺少权限时日志会说明，进程保持原值。',
      },
      example: 'global_defs {\n    vrrp_priority -10\n}',
      see: ['global_defs.vrrp_rt_priority', 'global_defs.max_auto_priority', 'vrrp_instance.advert_int'],
    },
  }),
  directive('vrrp_no_swap', {
    since: '1.2.20',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the VRRP process in memory, so that swapping cannot delay its adverts.',
      zh: '把 VRRP 进程锁在内存中，避免换页耽误通告。',
      body: {
        en: 'A machine short of memory may move parts of an idle process to disk. Reading them back can take longer than the peers wait for an advert: they take over, although nothing has failed. Locked pages stay in memory.\n\nIf omitted: the kernel may swap the process out, which matters only where swap is in use and memory is scarce. If wrong: words behind the keyword are not read, `vrrp_no_swap off` locks as well. A lock that the system refuses is logged, and the process runs without it.\n\nThe scripts are not locked, only the process itself. Taking the line out takes effect on a reload from 2.3.4, before that on a restart.',
        zh: '内存不足的机器会把空闲进程的一部分移到磁盘。读回来的时间可能比对端等待通告的时间还长：什么都没坏，对端却会接管。锁定的页面始终留在内存。\n\n省略时：内核可以把该进程换出，只有启用了交换且内存紧张时才有影响。写错时：不读关键字后面的词，`vrrp_no_swap off` 同样会锁定。系统拒绝锁定时会记入日志，进程照常运行。\n\n脚本不会被锁定，只锁进程本身。删掉这一行后，2.3.4 起重新加载即可生效，更早的版本要重启。',
      },
      example: 'global_defs {\n    vrrp_no_swap\n}',
      see: ['global_defs.vrrp_rt_priority', 'global_defs.checker_no_swap', 'global_defs.bfd_no_swap'],
    },
  }),
  directive('vrrp_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['vrrp'],
    doc: {
      en: 'Runs the VRRP process with real-time priority, so that a busy machine still sends its adverts in time.',
      zh: '让 VRRP 进程以实时优先级运行，机器繁忙时也能按时发出通告。',
      body: {
        en: 'With real-time scheduling the process runs before every ordinary one, so that even `advert_int` 0.1 is kept under full load. Among real-time processes the higher number goes first.\n\nIf omitted: ordinary scheduling, with the nice value of `vrrp_priority`. If wrong: a number outside of the range is reported and moved to its end; a word is reported and ignored.\n\nIn return the kernel limits how long it may run without a pause, see `vrrp_rlimit_rttime`: reaching the limit kills the process. Without the right to real time, as in many containers, the log says “cannot raise priority” and nothing changes. Scripts run with ordinary scheduling.',
        zh: '采用实时调度后，该进程先于所有普通进程运行，即使满载也能守住 0.1 秒的 `advert_int`。实时进程之间，数字大的在前。\n\n省略时：普通调度，nice 值取自 `vrrp_priority`。写错时：超出范围的数字会被报告并移到边界；非数字会被报告并忽略。\n\n代价是内核限制它连续运行的时间，见 `vrrp_rlimit_rttime`：达到上限，进程会被杀掉。没有实时权限时（许多容器如此），日志写“cannot raise priority”，其他不变。脚本仍用普通调度。',
      },
      example: 'global_defs {\n    vrrp_rt_priority 50\n    vrrp_rlimit_rttime 100000\n}',
      see: ['global_defs.vrrp_rlimit_rttime', 'global_defs.vrrp_priority', 'global_defs.max_auto_priority'],
    },
  }),
  directive('vrrp_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['vrrp'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'The processors on which the VRRP process may run.',
      zh: 'VRRP 进程可以使用的处理器。',
      body: {
        en: 'Numbers as in /proc/cpuinfo, from 0. A processor that is kept free of other work, by `isolcpus` or by the placement of interrupts, gives adverts an even rhythm; one that also handles the interrupts of the network card does not.\n\nIf omitted: any processor. If wrong: one number that is not on this machine is reported and voids the whole line, the process then runs anywhere.\n\nWrite all numbers on one line: a second line replaces the first. Taking the line out has no effect before a restart. The numbers are of this machine, so a file copied to a smaller node fails its test.',
        zh: '编号与 /proc/cpuinfo 相同，从 0 开始。用 `isolcpus` 或中断分配空出来的处理器，能让通告节奏均匀；还要处理网卡中断的处理器则做不到。\n\n省略时：任何处理器。写错时：只要有一个编号本机没有，就会被报告，整行作废，进程可在任何处理器上运行。\n\n所有编号写在一行：第二行会取代第一行。删掉这一行要重启才生效。编号只对本机有效，复制到处理器较少的节点会通不过测试。',
      },
      example: 'global_defs {\n    vrrp_cpu_affinity 0\n}',
      see: [
        'global_defs.vrrp_rt_priority',
        'global_defs.checker_cpu_affinity',
        'global_defs.bfd_cpu_affinity',
      ],
    },
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
      body: {
        en: 'A real-time process that loops would take its processor away from everybody, so the kernel watches it. At half of this time the log says that the limit may need to be increased; at the full time the process is killed. The parent starts it again, it removes the addresses, and the node is master again after 3.6 s at the earliest (defaults).\n\nIf omitted: 10 ms without a pause. If wrong: a value that is reported switches the limit off.\n\nOnly `vrrp_rt_priority` and a step of `max_auto_priority` bring it into play. Raise it where “has used too much CPU time” is logged; it costs nothing as long as the process pauses.',
        zh: '陷入循环的实时进程会独占处理器，所以内核会监视它。用到一半时，日志提示可能需要调大上限；用满时进程被杀掉。父进程会重新启动它，它先删除地址，节点最早 3.6 秒后（默认值）才重新成为 MASTER。\n\n省略时：连续 10 毫秒。写错时：被报告的值会取消这项限制。\n\n只有使用 `vrrp_rt_priority`，或 `max_auto_priority` 升了级，它才起作用。日志出现“has used too much CPU time”就应调大；只要进程有停顿，调大没有代价。',
      },
      example: 'global_defs {\n    vrrp_rt_priority 50\n    vrrp_rlimit_rttime 50000\n}',
      see: ['global_defs.vrrp_rt_priority', 'global_defs.max_auto_priority'],
    },
  }),
  directive('vrrp_rlimit_rtime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    deprecated: { since: '2.1.0', use: 'vrrp_rlimit_rttime' },
    build: ['vrrp'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'A misspelt former name of `vrrp_rlimit_rttime`.',
      zh: '`vrrp_rlimit_rttime` 误拼的旧名。',
      body: {
        en: 'The letter t is missing, otherwise it is the same setting. The daemon remarks on it in its log only, and a configuration test says nothing.\n\nIf omitted: write `vrrp_rlimit_rttime`. If wrong: as there, a value that is reported removes the limit from the VRRP process.',
        zh: '少了一个字母 t，其余与正确写法是同一个设置。守护进程只在日志中提示，配置测试对此不作声。\n\n省略时：请写 `vrrp_rlimit_rttime`。写错时：与正确写法相同，被报告的值会取消对 VRRP 进程的限制。',
      },
      see: ['global_defs.vrrp_rlimit_rttime', 'global_defs.vrrp_rt_priority'],
    },
  }),
  directive('checker_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '1.2.20',
    build: ['lvs'],
    default: { en: 'as keepalived was started', zh: '与启动 keepalived 时相同' },
    doc: {
      en: 'The nice value of the checker process; lower values get more processor time.',
      zh: '健康检查进程的 nice 值，值越低得到的处理器时间越多。',
      body: {
        en: 'A process that waits for the processor starts its checks late and reads the answers late, so a dead server stays in the pool for that much longer. A negative value helps on a balancer that does other work too. `MISC_CHECK` scripts run with the normal value.\n\nIf omitted: the value with which keepalived was started. If wrong: it is reported and 0 is used, whatever stood above.\n\n`checker_rt_priority` cancels it. The forwarding itself is done in the kernel and does not depend on this.',
        zh: '等待处理器的进程开始检查晚、读取应答也晚，失效的服务器就会在池中多留这么久。均衡器还要做其他工作时，负值有帮助。`MISC_CHECK` 脚本以正常值运行。\n\n省略时：沿用启动 keepalived 时的值。写错时：会被报告并取 0，不管前面写过什么。\n\n有 `checker_rt_priority` 时它不起作用。转发由内核完成，与此无关。',
      },
      example: 'global_defs {\n    checker_priority -5\n}',
      see: ['global_defs.checker_rt_priority', 'virtual_server.delay_loop', 'global_defs.vrrp_priority'],
    },
  }),
  directive('checker_no_swap', {
    since: '1.2.20',
    build: ['lvs'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the checker process in memory, so that swapping cannot delay its checks.',
      zh: '把健康检查进程锁在内存中，避免换页耽误检查。',
      body: {
        en: 'While the process waits for its pages to come back from disk it makes no check and reads no answer, and a server that dies meanwhile keeps getting connections.\n\nIf omitted: the kernel may swap the process out. If wrong: words behind the keyword are not read, so that `checker_no_swap no` locks too; a refused lock shows in the log only.\n\nUnlocking by a reload works from 2.3.4; older releases unlock on a restart.',
        zh: '进程等待页面从磁盘读回期间，既不做检查也不读应答。此时失效的服务器还会继续收到连接。\n\n省略时：内核可以把该进程换出。写错时：不读关键字后面的词，`checker_no_swap no` 也会锁定；系统拒绝锁定只体现在日志中。\n\n2.3.4 起重新加载即可解除锁定，更早的版本要重启。',
      },
      example: 'global_defs {\n    checker_no_swap\n}',
      see: ['global_defs.checker_rt_priority', 'global_defs.vrrp_no_swap'],
    },
  }),
  directive('checker_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['lvs'],
    doc: {
      en: 'Runs the checker process with real-time priority, so that a busy machine still checks in time.',
      zh: '让健康检查进程以实时优先级运行，机器繁忙时也能按时检查。',
      body: {
        en: 'It makes checks punctual at the cost of everything else on the machine, so keep it below the value of the VRRP process: an election must not wait for a check. Most balancers need neither.\n\nIf omitted: ordinary scheduling with `checker_priority`. If wrong: a number outside of the range is reported and moved to its end, a word is ignored with a message.\n\nThousands of checks that come due together can use up `checker_rlimit_rttime`; the process is then killed and starts again, and while it is away nobody notices a dead server.',
        zh: '它让检查准时，代价由机器上的其他程序承担，所以应低于 VRRP 进程的值：选举不能等检查。多数均衡器两者都不需要。\n\n省略时：普通调度，nice 值取自 `checker_priority`。写错时：超出范围的数字会被报告并移到边界，非数字被忽略并给出消息。\n\n成千上万的检查同时到期，可能用尽 `checker_rlimit_rttime`；进程会被杀掉再重新启动，在此期间没人会发现服务器失效。',
      },
      example: 'global_defs {\n    vrrp_rt_priority 50\n    checker_rt_priority 20\n}',
      see: [
        'global_defs.checker_rlimit_rttime',
        'global_defs.checker_priority',
        'global_defs.vrrp_rt_priority',
      ],
    },
  }),
  directive('checker_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['lvs'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'The processors on which the checker process may run.',
      zh: '健康检查进程可以使用的处理器。',
      body: {
        en: 'Put it elsewhere than the VRRP process if both have a fixed place: a burst of TLS handshakes of `SSL_GET` then cannot delay an advert. Scripts of `MISC_CHECK` inherit the choice and share the same processors.\n\nIf omitted: any processor. If wrong: a number that this machine does not have is reported, and the process may run anywhere, whatever an earlier line said.\n\nSeveral numbers go on one line; of two lines the later counts alone.',
        zh: '如果两个进程都固定位置，应与 VRRP 进程分开：这样 `SSL_GET` 集中进行的 TLS 握手就不会耽误通告。`MISC_CHECK` 的脚本会继承这一选择，使用同样的处理器。\n\n省略时：任何处理器。写错时：本机没有的编号会被报告，进程可在任何处理器上运行，不管前面写过什么。\n\n多个编号写在同一行；写了两行时，只有后一行有效。',
      },
      example: 'global_defs {\n    checker_cpu_affinity 0\n}',
      see: ['global_defs.vrrp_cpu_affinity', 'global_defs.checker_rt_priority'],
    },
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
      body: {
        en: 'The work between two pauses grows with the number of checks that are due at once, and with TLS. Spread them with `warmup`, or raise this limit, before real-time scheduling is switched on for a large pool.\n\nIf omitted: 10 ms. If wrong: a value that is reported lifts the limit, as if there were none.\n\nAt half of the time the log warns, at the full time the kernel kills the process and the parent starts it anew. Without `checker_rt_priority` or `max_auto_priority` it is never looked at.',
        zh: '两次停顿之间的工作量随同时到期的检查数量增加，使用 TLS 时更多。为大的服务器池启用实时调度之前，应先用 `warmup` 把检查错开，或调大此上限。\n\n省略时：10 毫秒。写错时：被报告的值会取消限制，如同没有上限。\n\n用到一半时日志会警告，用满时内核杀掉进程，父进程再重新启动它。没有 `checker_rt_priority` 或 `max_auto_priority` 时，它从不起作用。',
      },
      example: 'global_defs {\n    checker_rt_priority 20\n    checker_rlimit_rttime 200000\n}',
      see: ['global_defs.checker_rt_priority', 'virtual_server.warmup', 'global_defs.max_auto_priority'],
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
      body: {
        en: 'A slip of the pen in release 2.0.0, kept for old files; the correct name has two letters t. Only the log of the daemon mentions it.\n\nIf omitted: nothing is lost, write `checker_rlimit_rttime`. If wrong: a value that is reported lifts the limit for the checks.',
        zh: '2.0.0 留下的笔误，为旧文件保留；正确的名称有两个字母 t。只有守护进程的日志会提到它。\n\n省略时：没有损失，请写 `checker_rlimit_rttime`。写错时：被报告的值会取消对检查进程的限制。',
      },
      see: ['global_defs.checker_rlimit_rttime', 'global_defs.checker_rt_priority'],
    },
  }),
  directive('bfd_priority', {
    args: [arg('priority', integer({ min: -20, max: 19 }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    build: ['bfd'],
    default: { en: 'as keepalived was started', zh: '与启动 keepalived 时相同' },
    doc: {
      en: 'The nice value of the BFD process; lower values get more processor time.',
      zh: 'BFD 进程的 nice 值，值越低得到的处理器时间越多。',
      body: {
        en: 'A session counts as lost after a few packets in a row, often some hundred milliseconds; a process that waits that long for the processor declares a healthy neighbor down. For such sessions a nice value is the smaller help, real time the larger.\n\nIf omitted: the value with which keepalived was started. If wrong: a value that is reported is replaced by 0.\n\n`bfd_rt_priority` cancels it. What follows from a lost session is decided by `track_bfd` and `BFD_CHECK`.',
        zh: '连续丢失几个报文，会话就算中断，往往只有几百毫秒；进程若为处理器等这么久，就会把健康的邻居判为失效。对这样的会话，nice 值帮助较小，实时调度帮助较大。\n\n省略时：沿用启动 keepalived 时的值。写错时：被报告的值由 0 代替。\n\n有 `bfd_rt_priority` 时它不起作用。会话中断的后果由 `track_bfd` 和 `BFD_CHECK` 决定。',
      },
      example: 'global_defs {\n    bfd_priority -15\n}',
      see: ['global_defs.bfd_rt_priority', 'bfd_instance'],
    },
  }),
  directive('bfd_no_swap', {
    since: '2.0.0',
    build: ['bfd'],
    duplicates: 'idempotent',
    doc: {
      en: 'Locks the BFD process in memory, so that swapping cannot end a session.',
      zh: '把 BFD 进程锁在内存中，避免换页造成会话中断。',
      body: {
        en: 'One access to swapped memory can take longer than a session of 3 × 50 ms allows. The neighbor hears nothing meanwhile and takes the session down, so both ends are concerned.\n\nIf omitted: the kernel may swap the process out while it has little to do. If wrong: the rest of the line is not read, so `bfd_no_swap false` locks; if the system refuses, one line in the log says so.\n\nThe process is small, so locking costs next to nothing. A reload without the line unlocks from 2.3.4.',
        zh: '访问一次被换出的内存，可能超过 3 × 50 毫秒的会话所允许的时间。这期间邻居收不到报文，会中断会话，两端都受影响。\n\n省略时：进程空闲时内核可以把它换出。写错时：不读这一行的其余部分，所以 `bfd_no_swap false` 也会锁定；系统拒绝时日志中有一行。\n\n该进程很小，锁定几乎没有代价。2.3.4 起，去掉这一行再重新加载就会解除锁定。',
      },
      example: 'global_defs {\n    bfd_no_swap\n}',
      see: ['global_defs.bfd_rt_priority', 'global_defs.vrrp_no_swap', 'bfd_instance'],
    },
  }),
  directive('bfd_rt_priority', {
    args: [arg('priority', integer({ min: 1, max: 99 }), { onInvalid: 'clamped' })],
    since: '2.0.0',
    build: ['bfd'],
    doc: {
      en: 'Runs the BFD process with real-time priority, as sessions of a few milliseconds need.',
      zh: '让 BFD 进程以实时优先级运行，毫秒级的会话需要如此。',
      body: {
        en: 'Without it, intervals of 10 to 50 ms are hard to keep on a busy machine. Give it the highest value of the three processes: its work is the shortest, and VRRP acts on what it finds.\n\nIf omitted: ordinary scheduling with `bfd_priority`. If wrong: numbers outside of the range are reported and moved to its end; other words are reported and ignored.\n\nOn systems that deny real time the log has one line, and sessions flap under load as before. `bfd_rlimit_rttime` bounds the damage of a process that never pauses.',
        zh: '没有它，机器繁忙时很难守住 10 到 50 毫秒的间隔。三个进程中应给它最高的值：它的工作最短，而 VRRP 要依据它的发现行动。\n\n省略时：普通调度，nice 值取自 `bfd_priority`。写错时：超出范围的数字会被报告并移到边界，其他词被报告并忽略。\n\n系统不允许实时调度时，日志中只有一行，会话在负载下照样反复中断。进程若从不停顿，由 `bfd_rlimit_rttime` 限制其危害。',
      },
      example: 'global_defs {\n    bfd_rt_priority 60\n    vrrp_rt_priority 50\n}',
      see: ['global_defs.bfd_rlimit_rttime', 'global_defs.bfd_priority', 'bfd_instance'],
    },
  }),
  directive('bfd_cpu_affinity', {
    args: [arg('cpu', integer({ min: 0, max: UINT_MAX }), { repeat: true, onInvalid: 'ignored' })],
    since: '2.0.17',
    build: ['bfd'],
    repeatable: true,
    duplicates: 'accumulates',
    doc: {
      en: 'The processors on which the BFD process may run.',
      zh: 'BFD 进程可以使用的处理器。',
      body: {
        en: 'A processor without other duties keeps the gaps between packets even, which is what a session of a few milliseconds lives on.\n\nIf omitted: the kernel places the process where it likes. If wrong: a number beyond the last processor is reported, and no part of the line is used.\n\nAll numbers belong on one line, since a later line replaces it. In a virtual machine the host still decides when that processor runs.',
        zh: '没有其他任务的处理器能让报文间隔保持均匀，几毫秒的会话正靠这一点维持。\n\n省略时：由内核安排进程的位置。写错时：超过最后一个处理器的编号会被报告，整行都不采用。\n\n所有编号要写在一行，因为后写的一行会取代它。在虚拟机中，这个处理器何时运行仍由宿主机决定。',
      },
      example: 'global_defs {\n    bfd_cpu_affinity 0\n}',
      see: ['global_defs.bfd_rt_priority', 'global_defs.vrrp_cpu_affinity'],
    },
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
      body: {
        en: 'The work per packet is small, so a process that reaches the limit is more likely stuck than busy. Killing it ends all sessions: whoever tracks one, here by `track_bfd` or at the neighbor, acts as if the path were broken.\n\nIf omitted: 10 ms in one go. If wrong: a value that is reported leaves the process without a limit.\n\nThe log gives notice at half of it. It has no effect on a process that never got real-time priority.',
        zh: '每个报文的工作量很小，达到上限的进程多半是卡住了，而不是太忙。杀掉它会中断所有会话：本机的 `track_bfd` 和邻居那边的跟踪，都会当作路径已断来处理。\n\n省略时：一次连续 10 毫秒。写错时：被报告的值会让进程没有上限。\n\n用到一半时日志会提示。从未获得实时优先级的进程不受它影响。',
      },
      example: 'global_defs {\n    bfd_rt_priority 60\n    bfd_rlimit_rttime 20000\n}',
      see: ['global_defs.bfd_rt_priority', 'global_defs.max_auto_priority'],
    },
  }),
  directive('bfd_rlimit_rtime', {
    args: [arg('microseconds', integer({ min: 1, max: UINT_MAX, unit: 'us' }), { onInvalid: 'ignored' })],
    since: '2.0.0',
    deprecated: { since: '2.1.0', use: 'bfd_rlimit_rttime' },
    build: ['bfd'],
    default: '10000',
    fatalWhenMissing: true,
    doc: {
      en: 'A misspelt former name of `bfd_rlimit_rttime`.',
      zh: '`bfd_rlimit_rttime` 误拼的旧名。',
      body: {
        en: 'The name with one letter t is still read, and means the same; a remark in the log is all that distinguishes it.\n\nIf omitted: use `bfd_rlimit_rttime`. If wrong: a value that is reported leaves the BFD process without a limit.',
        zh: '只有一个字母 t 的名称仍会读取，含义相同；区别只是日志中有一条提示。\n\n省略时：请用 `bfd_rlimit_rttime`。写错时：被报告的值会让 BFD 进程没有上限。',
      },
      see: ['global_defs.bfd_rlimit_rttime', 'global_defs.bfd_rt_priority'],
    },
  }),
];
