/** Check scripts. */
import { arg, block, directive } from '../define.ts';
import { command } from '../types/command.ts';
import { decimal } from '../types/decimal.ts';
import { INT_MAX, integer } from '../types/integer.ts';
import { definesName } from '../types/name.ts';
import { reversal } from './lines/reverse.ts';
import { userWords } from './lines/script-words.ts';

export const vrrpScript = block('vrrp_script', {
  args: [arg('name', definesName('vrrp_script'))],
  build: ['vrrp'],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  rank: 2,
  snippet:
    '${1:chk_nginx} {\n\tscript "${2:/usr/local/libexec/chk_nginx}"\n\tinterval ${3:2}\n\tfall ${4:2}\n\trise ${5:2}\n}',
  doc: {
    en: 'Defines a periodic check whose result instances and sync groups can follow.',
    zh: '定义一项周期检查，其结果可被实例和同步组跟踪。',
    body: {
      en: 'VRRP alone notices only dead nodes and dead links. This block adds the question “is my service still worth the address?”: a command runs every `interval`, and its exit status feeds the election of whatever lists it under `track_script`.\n\nIf omitted: a node whose nginx has crashed keeps the VIP as long as keepalived lives. If wrong: a block without `script` is removed, and a reference to it reports “not found”.\n\nDefine it above its first use, because names are looked up while reading. A second block of the same name draws no message; the first one is used. A script that nobody tracks never influences anything.',
      zh: 'VRRP 本身只能发现节点或链路失效。本块补上一个问题：“我的服务还配不配持有这个地址？”命令每隔 `interval` 运行一次，退出码会影响在 `track_script` 中引用它的对象的选举。\n\n省略时：nginx 崩溃了，只要 keepalived 还在，VIP 就不会走。写错时：没有 `script` 的块会被移除，引用它时报告“not found”。\n\n名称在读取时解析，所以必须定义在首次引用之前。重名不会有任何提示，生效的是第一个。没有被跟踪的脚本不产生任何影响。',
    },
    pitfalls: [
      {
        en: '`vrrp_scripit`, `vrrip_script`: a misspelled block name is an unknown keyword, and the lines of its body become errors one by one.',
        zh: '`vrrp_scripit`、`vrrip_script`：块名拼错就是未知关键字，块内各行会逐一报错。',
      },
      {
        en: 'Do not let the check stop or kill keepalived; report failure with a non-zero exit status and let the election do its work.',
        zh: '不要让检查脚本停止或杀掉 keepalived；用非零退出码报告失败，让选举去完成切换。',
      },
    ],
    example:
      'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n    timeout 1\n    fall 3\n    rise 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n    }\n}',
    see: ['vrrp_instance.track_script', 'vrrp_script.script', 'vrrp_script.weight', 'vrrp_track_process'],
  },
  body: [
    directive('script', {
      args: [arg('command', command)],
      command: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The command to run; only its exit status counts.',
        zh: '要运行的命令；只有退出码有意义。',
        body: {
          en: 'Status 0 means healthy; any other status, a signal or a time-out counts as a failure. Output is ignored, so a script printing “down” never fails.\n\nIf omitted: the whole block is removed. If wrong: a file that is missing or not executable disables the script when the daemon starts; tracking then ends with it, so nothing guards the service.\n\nIt is started directly, without a shell: pipes, `&&`, redirection and variables are ordinary arguments. Wrap such lines in a file with a `#!` line. A name without a slash is searched for in `PATH`. Quote a command that has arguments; words after the second are dropped. Instead of a command, `</path/to/file` only tests whether the file can be opened.',
          zh: '退出码 0 表示健康；其他退出码、被信号终止或超时都算失败。输出会被忽略，因此只打印“down”的脚本永远不算失败。\n\n省略时：整个块被移除。写错时：文件不存在或没有执行权限，脚本在守护进程启动时就被禁用，跟踪也随之消失，服务便无人看守。\n\n命令是直接启动的，不经过 shell：管道、`&&`、重定向和变量都只是普通参数。这类内容请写进带 `#!` 行的文件。不带斜杠的名称在 `PATH` 中查找。带参数的命令要加引号，否则第二个词之后的内容会被丢弃。除了命令，还可以写 `</path/to/file`，只测试文件能否打开。',
        },
        pitfalls: [
          {
            en: 'In a shell test write `[ "$n" -gt 0 ]`; `[ $n > 0 ]` creates a file named 0 and is always true.',
            zh: '在 shell 里应写 `[ "$n" -gt 0 ]`；`[ $n > 0 ]` 会创建名为 0 的文件，且永远为真。',
          },
          {
            en: '`killall -0 nginx` finds a process of that name, not a working service; `vrrp_track_process` does the same without starting a process each time.',
            zh: '`killall -0 nginx` 只说明有这个名字的进程，不说明服务可用；`vrrp_track_process` 能做同样的事，而且不必每次启动进程。',
          },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_web {\n    script "/usr/bin/curl -fsS -m 2 -o /dev/null http://127.0.0.1/"\n    interval 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_web\n    }\n}',
        see: [
          'vrrp_script.interval',
          'vrrp_script.timeout',
          'global_defs.enable_script_security',
          'vrrp_track_process',
        ],
      },
    }),
    directive('interval', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294,
            decimals: 3,
            unit: 's',
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 0, max: 4294 },
              { since: '2.3.2', min: 0, max: 4294, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      default: '1',
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'Seconds from the start of one run to the start of the next.',
        zh: '从一次运行开始到下一次运行开始的秒数。',
        body: {
          en: 'Together with `fall` it fixes how long a dead service keeps the address: up to one interval until the next run, then (fall − 1) further intervals, plus the time of the run itself. With 2 and 3 that is about 4 to 6 s; election time comes on top.\n\nIf omitted: 1. If wrong: 0 is reported and replaced by 1; other nonsense is ignored. Fractions such as 0.5 are understood from 2.3.2.\n\nA run that is still going when the next is due makes that one be skipped. Without `timeout` the interval is also the limit of a run: a slow check then fails under load, exactly when moving the address helps least.',
          zh: '它与 `fall` 一起决定失效的服务还会占着地址多久：最多等一个间隔才轮到下次运行，再加（fall − 1）个间隔，以及脚本本身的运行时间。取 2 和 3 时约为 4 到 6 秒，此外还有选举时间。\n\n省略时：1。写错时：0 会被报告并改为 1，其他无效值被忽略。0.5 这样的小数从 2.3.2 起才支持。\n\n上一次运行尚未结束时，到期的这一次会被跳过。没有写 `timeout` 时，间隔同时也是单次运行的时限：负载高时检查变慢就会失败，而此时转移地址恰恰最没有帮助。',
        },
        pitfalls: [
          {
            en: '`interval 1` with a check that restarts the service and sleeps two seconds times out on every run.',
            zh: '`interval 1` 配上会重启服务再睡两秒的检查脚本，每次都会超时。',
          },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n    timeout 1\n    fall 3\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n    }\n}',
        see: ['vrrp_script.timeout', 'vrrp_script.fall', 'vrrp_script.rise'],
      },
    }),
    directive('timeout', {
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: 4294,
            decimals: 3,
            unit: 's',
            history: [
              { since: '1.2.6', unchecked: true },
              { since: '2.0.7', min: 0, max: 4294 },
              { since: '2.3.2', min: 0, max: 4294, decimals: 3 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '1.2.6',
      default: { en: 'as interval', zh: '同 interval' },
      fatalWhenMissing: true,
      rank: 3,
      doc: {
        en: 'How long the script may run before it is ended and counts as failed.',
        zh: '脚本允许运行的时间，超时会被结束并算作失败。',
        body: {
          en: 'A run that takes longer gets TERM, together with the processes it started, and KILL two seconds later. It counts as one failure, so `fall` decides whether the address moves.\n\nIf omitted: `interval` is the limit. If wrong: 0 is reported and becomes 1; anything else that is no number is reported and ignored. Fractions are understood from 2.3.2.\n\nKeep it above the slowest answer of a healthy service and below `interval`. With a larger value the runs that come due meanwhile are skipped, with a message each time, and a hanging service is noticed later.',
          zh: '超过这个时间的运行会连同它启动的进程一起收到 TERM，两秒后收到 KILL。它算作一次失败，地址是否漂移仍由 `fall` 决定。\n\n省略时：以 `interval` 为时限。写错时：0 会被报告并改为 1；其他不是数字的值会被报告并忽略。小数从 2.3.2 起才支持。\n\n应大于健康服务最慢的应答时间，小于 `interval`。若比间隔还长，期间到期的运行会被跳过，每次都有提示，挂住的服务也更晚才被发现。',
        },
        pitfalls: [
          {
            en: '`curl` or a database client without a limit of its own waits for minutes; give it one below `timeout`, so that the script can clean up.',
            zh: '`curl` 或数据库客户端自己不设时限会等上几分钟；应给它一个小于 `timeout` 的时限，脚本才来得及收尾。',
          },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_web {\n    script "/usr/bin/curl -fsS -m 2 -o /dev/null http://127.0.0.1/"\n    interval 5\n    timeout 3\n    fall 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_web\n    }\n}',
        see: ['vrrp_script.interval', 'vrrp_script.fall', 'vrrp_script.script'],
      },
    }),
    directive('weight', {
      args: [
        arg('weight', integer({ min: -253, max: 253, checkedSince: '2.0.7' }), { onInvalid: 'used-anyway' }),
        reversal,
      ],
      default: '0',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'What the result is worth: points added to or taken from the priority, or with 0 the right to stay in the race.',
        zh: '检查结果值多少：给优先级加分或减分；为 0 时则决定能否继续参选。',
        body: {
          en: 'Negative: a failed script lowers the priority by this much. Positive: a healthy script raises it, a failed one withdraws the bonus. Zero: a failure sends the instance to FAULT, and the address leaves within about a second; after a mere loss of points it takes about three.\n\nIf omitted: 0. If wrong: a value beyond ±253 is reported, yet used.\n\nA weight works only if it crosses the gap. With 100 against 90, `-10` yields a tie and nothing moves; `-11` does. The result always stays within 1 to 254. Priority 255 ignores weights, and a `nopreempt` backup never reacts to a lower priority: use 0 there. `reverse` swaps good and bad (2.0.18).',
          zh: '负数：脚本失败时优先级降低这么多。正数：脚本成功时加分，失败时收回。0：失败即进入 FAULT，地址约一秒内离开；只是失分，则要三秒左右。\n\n省略时：0。写错时：超出 ±253 会被报告，但仍会采用。\n\n权重必须跨过差距才有用。100 对 90 时，`-10` 只得到平局，什么也不会发生；`-11` 才行。结果总在 1 到 254 之间。优先级 255 不受权重影响；设了 `nopreempt` 的备机从不理会优先级降低，那里请用 0。`reverse` 把好坏对调（2.0.18 起）。',
        },
        pitfalls: [
          {
            en: 'MASTER 100, BACKUP 50, `weight -10`: the node falls to 90 and keeps the address. A copied classic that never fails over.',
            zh: 'MASTER 100、BACKUP 50、`weight -10`：降到 90 仍然最高，地址不走。这是流传很广却从不切换的配置。',
          },
          {
            en: '101 against 99 with `weight 2` on both: healthy 103 to 101, failed 101 to 101, a tie, no takeover.',
            zh: '101 对 99、两边都是 `weight 2`：健康时 103 比 101，失败时 101 比 101，平局，不会接管。',
          },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n    weight -20\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n    }\n}',
        see: ['vrrp_instance.priority', 'vrrp_instance.track_script', 'vrrp_instance.nopreempt'],
      },
    }),
    directive('rise', {
      args: [
        arg('count', integer({ min: 1, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'default' }),
      ],
      default: '1',
      fatalWhenMissing: true,
      rank: 6,
      doc: {
        en: 'How many successes in a row make a failed script count as up again.',
        zh: '失效的脚本连续成功多少次才判定为恢复。',
        body: {
          en: 'When the count is reached, the effect of the failure ends: the weight is given back, or the instance leaves FAULT and becomes a backup again. A node with higher priority will then preempt. A `rise` larger than `fall` keeps a service that blinks from dragging the address to and fro.\n\nIf omitted: 1. If wrong: 0 or a word is reported and 1 is used.\n\nLike `fall` it does not apply to the first result after start. To delay only the return of the address, not the verdict on the service, use `preempt_delay`; to prevent it, `nopreempt`.',
          zh: '次数达到后，故障的影响结束：权重归还，或者实例离开 FAULT 重新成为备机。优先级更高的节点随后会抢占。让 `rise` 大于 `fall`，可以避免时好时坏的服务把地址拖来拖去。\n\n省略时：1。写错时：0 或非数字会被报告，取 1。\n\n与 `fall` 一样，它不适用于启动后的第一个结果。如果只想推迟地址返回、而不推迟对服务的判定，用 `preempt_delay`；想完全避免返回，用 `nopreempt`。',
        },
        pitfalls: [
          {
            en: 'Some notes claim that recovery leaves the priority alone. It does not: the weight is restored as soon as `rise` is reached.',
            zh: '有的笔记说恢复时不改优先级。并非如此：达到 `rise` 后权重立即恢复。',
          },
          { en: '`raise` is an unknown keyword.', zh: '`raise` 是未知关键字。' },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n    fall 2\n    rise 5\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n    }\n}',
        see: ['vrrp_script.fall', 'vrrp_instance.preempt_delay', 'vrrp_instance.nopreempt'],
      },
    }),
    directive('fall', {
      args: [
        arg('count', integer({ min: 1, max: INT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'default' }),
      ],
      default: '1',
      fatalWhenMissing: true,
      rank: 5,
      doc: {
        en: 'How many failures in a row make the script count as down.',
        zh: '连续失败多少次才判定脚本失效。',
        body: {
          en: 'It filters flukes: one slow answer should not move an address. The price is time, (fall − 1) × `interval` per real outage. Until the count is reached, nothing changes; one success in between starts the count anew.\n\nIf omitted: 1, the first failure decides. If wrong: 0 or a word is reported and 1 is used.\n\nThe very first result after start is taken at once, whatever `fall` says, so a node whose service is broken at boot does not enter the race as healthy.',
          zh: '它用来滤掉偶然：一次响应慢不应该让地址漂移。代价是时间，每次真正的故障多等（fall − 1）× `interval`。次数未到之前什么都不变；中间只要成功一次，就重新计数。\n\n省略时：1，第一次失败就算数。写错时：0 或非数字会被报告，取 1。\n\n启动后的第一个结果不论 `fall` 是多少都立即生效，所以开机时服务就坏着的节点不会以健康身份参选。',
        },
        pitfalls: [
          {
            en: 'Retries inside the script and `fall` multiply: three tries of 2 s with `fall 3` can mean 18 s of outage.',
            zh: '脚本内的重试会与 `fall` 相乘：每次试三遍、每遍 2 秒，再加 `fall 3`，中断可达 18 秒。',
          },
        ],
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_nginx {\n    script "/usr/bin/pgrep -x nginx"\n    interval 2\n    fall 3\n    rise 2\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_nginx\n    }\n}',
        see: ['vrrp_script.rise', 'vrrp_script.interval'],
      },
    }),
    directive('user', {
      args: userWords,
      since: '1.3.0',
      default: { en: 'that of script_user', zh: 'script_user 的设置' },
      fatalWhenMissing: true,
      rank: 7,
      doc: {
        en: 'As whom the script runs.',
        zh: '运行脚本所用的用户和组。',
        body: {
          en: 'A check that reads a URL or a status file needs no rights; run it as an ordinary user, and a hole in the script is no hole in the machine. The second word is the group, otherwise the main group of the user.\n\nIf omitted: `script_user` applies, or else the account keepalived_script, or root. If wrong: with an unknown user or group the script is removed, its `track_script` entry reports “not found”, and the service goes unwatched.\n\nWith `enable_script_security` only scripts that run as root are examined. The user must be able to reach the file: every directory on the way needs the right to enter.',
          zh: '只读取网址或状态文件的检查不需要特权；用普通用户运行，脚本的漏洞就不会成为机器的漏洞。第二个词是组，不写则取该用户的主组。\n\n省略时：取 `script_user`，否则用 keepalived_script 账户，再否则用 root。写错时：用户或组不存在，脚本就被移除，`track_script` 中的条目报告“not found”，服务无人看守。\n\n`enable_script_security` 只检查以 root 运行的脚本。该用户必须够得到文件：途中每一级目录都要允许进入。',
        },
        example:
          'global_defs {\n    enable_script_security\n    script_user root\n}\nvrrp_script chk_web {\n    script "/usr/bin/curl -fsS -m 2 -o /dev/null http://127.0.0.1/"\n    interval 5\n    timeout 3\n    user nobody\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_script {\n        chk_web\n    }\n}',
        see: ['global_defs.script_user', 'global_defs.enable_script_security', 'vrrp_script.script'],
      },
    }),
    directive('init_fail', {
      since: '1.3.2',
      duplicates: 'idempotent',
      rank: 8,
      doc: {
        en: 'Meant to count the script as failed until its first success; as soon as the script is tracked, it has no effect.',
        zh: '本意是在首次成功之前把脚本视为失败；脚本一被跟踪，它就不起作用。',
        body: {
          en: 'The entry under `track_script` marks the script as “not run yet” and thereby overwrites this flag. A script with a weight then changes nothing until its first result, and one success is enough to count as up, whatever `rise` says.\n\nIf omitted: exactly the same happens. If wrong: words behind it are not read, `init_fail off` is `init_fail`.\n\nTo keep a node from taking the address before its service runs, track the script with weight 0: the instance then waits for the first result and enters FAULT if that is a failure.',
          zh: '`track_script` 中的条目会把脚本标记为“尚未运行”，从而覆盖本标志。带权重的脚本在首个结果之前不产生任何影响，而且不论 `rise` 是多少，成功一次就算正常。\n\n省略时：结果完全一样。写错时：后面的词不会被读取，`init_fail off` 等于 `init_fail`。\n\n要防止节点在服务运行之前拿到地址，应以权重 0 跟踪脚本：实例会等待首个结果，若是失败就进入 FAULT。',
        },
        pitfalls: [
          {
            en: 'The node takes over before the first check has ended, although `init_fail` is set and the script has `weight -20`.',
            zh: '设了 `init_fail`、脚本又有 `weight -20`，节点却在首次检查结束之前就接管了地址。',
          },
        ],
        see: ['vrrp_script.weight', 'vrrp_script.rise', 'vrrp_instance.track_script'],
      },
    }),
  ],
});
