/** How scripts run, and who is told of changes. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { group } from '../../types/group.ts';
import { integer } from '../../types/integer.ts';
import { path } from '../../types/path.ts';
import { user } from '../../types/user.ts';
import { onOff } from '../lines/on-off.ts';
import { scriptWords, userWords } from '../lines/script-words.ts';

export const scriptsSettings: readonly DirectiveData[] = [
  directive('enable_script_security', {
    since: '1.3.0',
    duplicates: 'idempotent',
    rank: 2,
    doc: {
      en: 'Refuses to run a script as root if somebody other than root could have changed it.',
      zh: '若 root 以外的人有可能改动脚本，则拒绝以 root 身份运行它。',
      body: {
        en: 'keepalived normally runs as root, and so do its scripts. With this flag, each script that would run as root is examined: the file and every directory above it must be writable by root alone. A script that fails the test is disabled, together with the tracking or notification that it served.\n\nIf omitted: scripts run whoever may have changed them, the log warns of a security violation, and a configuration test ends with status 6. If wrong: it takes no value, and `enable_script_security off` still turns it on.\n\nName a `script_user` too: without one and without an account `keepalived_script`, every script that names no user of its own is removed.',
        zh: 'keepalived 通常以 root 运行，脚本也一样。打开此标志后，凡要以 root 运行的脚本都要接受检查：文件及其上的每一级目录都只能由 root 写入。没通过的脚本会被禁用，依赖它的跟踪或通知也随之失效。\n\n省略时：不论谁可能改过，脚本照样运行，日志提示安全违规，配置测试以状态 6 结束。写错时：它不取值，写成 `enable_script_security off` 照样是打开。\n\n请同时指定 `script_user`：既没有它、系统里又没有 `keepalived_script` 账户时，凡是没有自己指定用户的脚本都会被移除。',
      },
      pitfalls: [
        {
          en: '`chmod 777` on a check script, as many tutorials advise, makes this flag disable it.',
          zh: '许多教程让人对检查脚本执行 `chmod 777`，这恰好会让它在此标志下被禁用。',
        },
        {
          en: 'Paths below /home usually fail, since a user owns a directory on the way. A script of root in /tmp passes: the sticky bit keeps others from replacing it.',
          zh: '/home 下的路径通常通不过，因为途中有一级目录属于普通用户。root 放在 /tmp 里的脚本能通过：粘滞位使别人无法替换它。',
        },
      ],
      example: 'global_defs {\n    enable_script_security\n    script_user root\n}',
      see: ['global_defs.script_user', 'vrrp_script.script', 'vrrp_instance.notify_master'],
    },
  }),
  directive('script_user', {
    args: userWords,
    since: '1.3.0',
    default: {
      en: 'keepalived_script if there is such a user, else root',
      zh: '存在 keepalived_script 用户则用它，否则为 root',
    },
    rank: 3,
    doc: {
      en: 'The account under which scripts run when they name none.',
      zh: '脚本未自行指定时，以哪个账户的身份运行。',
      body: {
        en: "Every check, notify and quorum script starts with these rights. The least that suffices is best: a check that asks a local URL needs no root, one that changes routes does.\n\nIf omitted: the account `keepalived_script` if it exists, otherwise root; under `enable_script_security` a missing account removes the scripts instead. If wrong: an unknown user or group is an error, and scripts relying on the default cannot be set up.\n\nThe optional second word is the group; without it the user's own group applies. Write it above the scripts that it shall govern. `user` in a `vrrp_script` or `MISC_CHECK`, and words after a notify command, override it.",
        zh: '所有检查脚本、通知脚本和 quorum 脚本都以这个权限启动。够用就好：访问本地 URL 的检查不需要 root，改路由的脚本才需要。\n\n省略时：若存在 `keepalived_script` 账户就用它，否则用 root；但在 `enable_script_security` 下，缺少该账户会导致脚本被移除。写错时：未知的用户或组是错误，依赖默认账户的脚本都无法建立。\n\n可选的第二个词是组，不写则取该用户的主组。请写在受它管辖的脚本之前。`vrrp_script`、`MISC_CHECK` 中的 `user` 以及通知命令后面的词可以覆盖它。',
      },
      pitfalls: [
        {
          en: 'Notify scripts that call `systemctl` or `ip` fail silently under an unprivileged user; test them as that user.',
          zh: '调用 `systemctl` 或 `ip` 的通知脚本在无特权用户下会悄悄失败；请用该用户身份实测。',
        },
      ],
      example: 'global_defs {\n    script_user nobody\n    enable_script_security\n}',
      see: ['global_defs.enable_script_security', 'vrrp_script.user', 'vrrp_instance.notify_master'],
    },
  }),
  directive('use_symlink_paths', {
    args: [onOff],
    since: '2.3.0',
    default: 'off',
    doc: {
      en: 'Runs scripts by the path that was written, even where a part of it is a symbolic link.',
      zh: '按写下的路径运行脚本，即使其中含有符号链接也不解析。',
      body: {
        en: 'Deployments often switch a link such as `current` from one release to the next. Normally the link is followed once, when the configuration is read, and the file found then is run from there on. With this setting each run follows the link anew, so the switch takes effect at the next check.\n\nIf omitted: a script behind a link stays the old one until a reload; once the old release is deleted nothing can run, and a check counts as passed. If wrong: a word that is no boolean is reported and changes nothing.\n\nIt holds for all scripts, those of checks and of notifications.',
        zh: '部署系统常用 `current` 这样的链接从旧版本切到新版本。通常只在读取配置时解析一次链接，之后一直运行当时找到的文件。打开后，每次运行都会重新解析链接，切换在下一次检查时就生效。\n\n省略时：链接后面的脚本在重新加载之前一直是旧的；旧版本一旦被删除，就没有东西可运行，检查反而算作通过。写错时：不是布尔值的词会被报告，不产生任何改变。\n\n它对所有脚本有效，无论检查脚本还是通知脚本。',
      },
      example: 'global_defs {\n    enable_script_security\n    script_user root\n    use_symlink_paths\n}',
      see: ['global_defs.enable_script_security', 'vrrp_script.script', 'global_defs.script_user'],
    },
  }),
  directive('set_supplementary_groups', {
    args: [onOff],
    since: 'HEAD',
    default: 'off',
    doc: {
      en: 'Gives a script all groups of its user, not the main group alone.',
      zh: '让脚本拥有其用户的全部附加组，而不只是主组。',
      body: {
        en: "Rights that an account has through further groups, to a log directory or to a socket for instance, are missing in scripts of keepalived: they run with one group. A check that works on the command line of that very user fails here. This setting restores the groups.\n\nIf omitted: the main group, or the one written behind the user. If wrong: a word that is no boolean is reported, and the setting stays as it was.\n\nGroups are looked up where a user is named, so write it above `script_user` and all scripts. A single script gets them by a `:` in front of its group, or alone in the group's place.",
        zh: '账户通过附加组获得的权限，例如访问某个日志目录或套接字，在 keepalived 的脚本里是没有的：它们只带一个组。同一个用户在命令行上能成功的检查，到这里却会失败。打开后各组都会恢复。\n\n省略时：只有主组，或写在用户后面的那个组。写错时：不是布尔值的词会被报告，设置保持不变。\n\n读到用户名时就会查出它的组，所以要写在 `script_user` 和所有脚本之前。只想用于某个脚本，可在它的组名前加 `:`，或在组的位置只写一个冒号。',
      },
      example:
        'global_defs {\n    set_supplementary_groups\n    script_user nobody\n    enable_script_security\n}',
      see: ['global_defs.script_user', 'vrrp_script.user', 'global_defs.enable_script_security'],
    },
  }),
  directive('startup_script', {
    args: scriptWords,
    since: '2.1.0',
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'A command that runs once, before the child processes are started.',
      zh: '启动子进程之前运行一次的命令。',
      body: {
        en: 'It prepares what VRRP and the checkers need: loads `ip_vs`, creates an interface, opens the firewall. No address is set and no advert sent until it has ended or `startup_script_timeout` has passed.\n\nIf omitted: the children start at once. If wrong: a missing or unsuitable file is dropped, which only the log says, and a failing script is logged but holds nothing up. A second line is reported and ignored.\n\nIt does not run on reload. Quote a command that has arguments; unquoted further words are user and group, in place of `script_user`.',
        zh: '它为 VRRP 和健康检查准备环境：加载 `ip_vs`、创建接口、放行防火墙。在它结束或 `startup_script_timeout` 到期之前，不会配置任何地址，也不会发送通告。\n\n省略时：立即启动子进程。写错时：文件不存在或不能执行就被丢弃，只有日志会提示；脚本失败也只记日志，不会阻止启动。重复写的第二行会被报告并忽略。\n\n重新加载时不会再运行。命令带参数时要加引号；不加引号的后续词是用户和组，用来代替 `script_user`。',
      },
      pitfalls: [
        {
          en: 'It cannot refuse the start: a script that ends with an error is logged, and keepalived goes on and may take the VIP.',
          zh: '它无法阻止启动：脚本以错误结束只会记入日志，keepalived 照样继续，并可能接管 VIP。',
        },
        {
          en: 'From 2.2.5 to 2.2.8 keepalived ends itself at start, without a message, when this script runs as another user than root.',
          zh: '2.2.5 到 2.2.8 中，若此脚本以 root 以外的用户运行，keepalived 一启动就会自行退出，没有任何提示。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    startup_script "/sbin/modprobe ip_vs"\n    startup_script_timeout 5\n}',
      see: ['global_defs.startup_script_timeout', 'global_defs.shutdown_script', 'global_defs.script_user'],
    },
  }),
  directive('startup_script_timeout', {
    args: [arg('seconds', integer({ min: 1, max: 1000, unit: 's' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '10',
    doc: {
      en: 'How long `startup_script` may take before it is ended and the start goes on.',
      zh: '`startup_script` 允许运行的时间，超时会被结束，启动继续进行。',
      body: {
        en: 'While the script runs, this node takes no part in the election and checks no servers. After the time it gets SIGTERM, two seconds later SIGKILL, together with everything it has started in its process group; then keepalived starts.\n\nIf omitted: 10 seconds, which a script that waits for the network easily exceeds. If wrong: a value beyond the range is reported and ignored.\n\nIt is of no use without `startup_script`. The order of the two lines does not matter.',
        zh: '脚本运行期间，本节点既不参加选举，也不检查服务器。时间一到，脚本及其进程组里的所有进程会收到 SIGTERM，两秒后是 SIGKILL，然后 keepalived 才启动。\n\n省略时：10 秒，等待网络的脚本很容易超过。写错时：超出范围的值会被报告并忽略。\n\n没有 `startup_script` 时它不起作用。两行的先后无所谓。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    startup_script /usr/bin/sync\n    startup_script_timeout 30\n}',
      see: ['global_defs.startup_script', 'global_defs.shutdown_script_timeout'],
    },
  }),
  directive('shutdown_script', {
    args: scriptWords,
    since: '2.1.0',
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'A command that runs once, after all child processes have ended.',
      zh: '所有子进程结束之后运行一次的命令。',
      body: {
        en: 'When it runs, the addresses are gone, the last adverts are sent and the checkers have stopped. It cleans up what `startup_script` has set up, or tells a monitoring system that the stop was intended.\n\nIf omitted: the daemon leaves as soon as its children have ended. If wrong: a file that is missing or not executable is dropped without a word in the configuration test; the exit status of the script is only logged.\n\nIt runs on an orderly stop, not after a crash or SIGKILL. On reload the line is read anew, so the script in force is always the one written last.',
        zh: '它运行时，地址已经移除，最后的通告已经发出，健康检查也已停止。可以用它收拾 `startup_script` 布置的东西，或者告诉监控系统这次停止是有意的。\n\n省略时：子进程一结束，守护进程就退出。写错时：文件不存在或不可执行会被丢弃，配置测试不作声；脚本的退出码只记入日志。\n\n正常停止时才会运行，崩溃或 SIGKILL 之后不会。重新加载时会重新读取这一行，因此生效的总是最近写下的脚本。',
      },
      pitfalls: [
        {
          en: 'For what must happen when this node gives an address away, use `notify_backup`, `notify_fault` and `notify_stop`: this script runs for the whole daemon, once.',
          zh: '节点交出地址时要做的事，应写在 `notify_backup`、`notify_fault` 和 `notify_stop` 里：本脚本属于整个守护进程，只运行一次。',
        },
        {
          en: 'With a user other than root, releases from 2.2.5 to 2.2.8 stop right after start and say nothing.',
          zh: '指定 root 以外的用户时，2.2.5 到 2.2.8 会在启动后立即停止，而且什么也不说。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    shutdown_script "/usr/bin/logger -t keepalived stopped in order"\n}',
      see: ['global_defs.shutdown_script_timeout', 'global_defs.startup_script', 'vrrp_instance.notify_stop'],
    },
  }),
  directive('shutdown_script_timeout', {
    args: [arg('seconds', integer({ min: 1, max: 1000, unit: 's' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '10',
    doc: {
      en: 'How long `shutdown_script` may take before it is ended and the daemon leaves.',
      zh: '`shutdown_script` 允许运行的时间，超时会被结束，守护进程退出。',
      body: {
        en: 'The cluster does not wait for it: addresses and adverts are gone before the script begins. What it delays is the end of `systemctl stop` and so the start that follows in a restart.\n\nIf omitted: 10 seconds, then SIGTERM and, two seconds later, SIGKILL. If wrong: a value beyond the range is reported and ignored.\n\nKeep the sum of this and `child_wait_time` below the stop limit of the service manager, which otherwise kills the whole service first.',
        zh: '集群不会等它：脚本开始之前，地址和通告就都没有了。它推迟的是 `systemctl stop` 的结束，从而也推迟重启时随后的启动。\n\n省略时：10 秒，之后发 SIGTERM，再过两秒发 SIGKILL。写错时：超出范围的值会被报告并忽略。\n\n它与 `child_wait_time` 之和要小于服务管理器的停止时限，否则整个服务会先被强行结束。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    shutdown_script /usr/bin/sync\n    shutdown_script_timeout 5\n}',
      see: ['global_defs.shutdown_script', 'child_wait_time', 'global_defs.startup_script_timeout'],
    },
  }),
  directive('notify_fifo', {
    args: [arg('path', path), arg('user', user, { optional: true }), arg('group', group, { optional: true })],
    since: '1.3.6',
    duplicates: 'first-wins',
    doc: {
      en: 'A named pipe into which all changes of state are written, for a program that reacts to them in order.',
      zh: '一个命名管道，所有状态变化都写入其中，供程序按顺序处理。',
      body: {
        en: 'Notify scripts run side by side and may overtake each other when an instance flaps; lines in a pipe keep their order. Each is one event: `INSTANCE "WEB" MASTER 100`, `GROUP "LAN" FAULT 0`, or one that begins with `VS` or `RS` for services and servers.\n\nIf omitted: no pipe. If wrong: a path that cannot be created, or an unknown user, is only logged, and nothing is written. A second line is reported and ignored.\n\nThe pipe is created for `script_user` unless user and group follow, and removed at stop. From 2.4.0 an existing file must be a pipe of root or that user.',
        zh: '通知脚本是并行运行的，实例反复切换时可能后发先至；管道里的行则保持顺序。每行一个事件：`INSTANCE "WEB" MASTER 100`、`GROUP "LAN" FAULT 0`，服务和服务器的行以 `VS` 或 `RS` 开头。\n\n省略时：没有管道。写错时：路径无法创建，或用户不存在，都只记入日志，什么也不会写。重复写的第二行会被报告并忽略。\n\n管道归 `script_user` 所有，后面另写用户和组的除外，停止时删除。2.4.0 起，已存在的文件必须是属于 root 或该用户的管道。',
      },
      pitfalls: [
        {
          en: 'Nobody reading: the pipe fills up and further events are dropped without a message.',
          zh: '没有程序在读：管道写满后，后续事件会被悄悄丢弃。',
        },
        {
          en: 'The pipe is closed and made anew on reload; a program of your own must open it again when it reads end of file.',
          zh: '重新加载时管道会关闭并重建；自行启动的程序读到文件结尾后要重新打开它。',
        },
      ],
      example:
        'global_defs {\n    notify_fifo /run/keepalived-events\n    notify_fifo_script /usr/local/bin/on-event\n    enable_script_security\n    script_user root\n}',
      see: [
        'global_defs.notify_fifo_script',
        'global_defs.vrrp_notify_fifo',
        'global_defs.lvs_notify_fifo',
        'vrrp_instance.notify',
      ],
    },
  }),
  directive('notify_fifo_script', {
    args: scriptWords,
    since: '1.3.6',
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'The program that reads `notify_fifo`; it is started with the path of the pipe as last argument.',
      zh: '读取 `notify_fifo` 的程序，启动时管道路径作为最后一个参数传入。',
      body: {
        en: 'It is started once, beside the daemon, and must keep reading: it is a small service of its own, not a script per event. If virtual servers are configured the checker process starts it, otherwise the VRRP process; there is always one.\n\nIf omitted: the pipe is there, and a program of yours may read it. If wrong: without `notify_fifo` it is never started; a file that cannot be run is dropped, as the log says; a second line is reported and ignored.\n\nOn reload it gets SIGTERM and is started again; at stop it gets SIGTERM.',
        zh: '它与守护进程并行，只启动一次，并且要一直读下去：它是一个小服务，而不是每个事件跑一遍的脚本。配置了虚拟服务器时由健康检查进程启动，否则由 VRRP 进程启动，总之只有一个。\n\n省略时：管道仍在，可以由别的程序来读。写错时：没有 `notify_fifo` 就永远不会启动；无法运行的文件会被丢弃，日志有提示；重复写的第二行会被报告并忽略。\n\n重新加载时它收到 SIGTERM，然后再次启动；停止时也会收到 SIGTERM。',
      },
      pitfalls: [
        {
          en: 'A program that ends by itself is not started again before the next reload; the log says “notify fifo script terminated”, and events are lost.',
          zh: '程序自行退出后，直到下次重新加载才会再启动；日志里有“notify fifo script terminated”，其间的事件会丢失。',
        },
      ],
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    notify_fifo /run/keepalived-events\n    notify_fifo_script "/usr/local/bin/on-event --verbose"\n}',
      see: ['global_defs.notify_fifo', 'global_defs.script_user', 'global_defs.vrrp_notify_fifo_script'],
    },
  }),
  directive('vrrp_notify_fifo', {
    args: [arg('path', path), arg('user', user, { optional: true }), arg('group', group, { optional: true })],
    since: '1.3.6',
    build: ['vrrp'],
    duplicates: 'first-wins',
    doc: {
      en: 'A named pipe into which changes of instances and sync groups are written.',
      zh: '一个命名管道，实例和同步组的状态变化写入其中。',
      body: {
        en: 'Lines name the kind, the name in quotes, the new state and the priority, for example `INSTANCE "WEB" BACKUP 100`; a group has priority 0. Besides the states there are STOP, DELETED and MASTER_RX_LOWER_PRI, the last when a master hears a lower advert.\n\nIf omitted: VRRP events go to `notify_fifo` alone, if there is one. If wrong: a path that cannot be opened, or an unknown user, is named in the log only.\n\nIt adds to `notify_fifo` and does not replace it. Where both have the same path this one is dropped with a line in the log.',
        zh: '每行依次是类别、带引号的名称、新状态和优先级，例如 `INSTANCE "WEB" BACKUP 100`；同步组的优先级为 0。状态之外还有 STOP、DELETED 和 MASTER_RX_LOWER_PRI，最后一个表示 MASTER 收到了更低的通告。\n\n省略时：VRRP 事件只写入 `notify_fifo`（如果有）。写错时：路径无法打开，或用户不存在，只有日志会指出。\n\n它与 `notify_fifo` 并存，不是代替。两者路径相同时，本项会被丢弃并记入日志。',
      },
      example:
        'global_defs {\n    enable_script_security\n    vrrp_notify_fifo /run/keepalived-vrrp root root\n}',
      see: [
        'global_defs.vrrp_notify_fifo_script',
        'global_defs.notify_fifo',
        'vrrp_instance.notify',
        'global_defs.vrrp_notify_priority_changes',
      ],
    },
  }),
  directive('vrrp_notify_fifo_script', {
    args: scriptWords,
    since: '1.3.6',
    build: ['vrrp'],
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'The program that reads `vrrp_notify_fifo`; it is started with the path of the pipe as last argument.',
      zh: '读取 `vrrp_notify_fifo` 的程序，启动时管道路径作为最后一个参数传入。',
      body: {
        en: 'The VRRP process starts it before the first event, so it hears every change from the start on. A loop that reads lines is enough; `read type name state prio` in a shell splits them.\n\nIf omitted: only the pipe is made. If wrong: without `vrrp_notify_fifo` it never runs, and a file that is missing or not executable is dropped; both can be seen in the log at best, not in the configuration test.\n\nA reload ends it by SIGTERM and starts the next one, which gets no state that has stayed the same unless `fifo_write_vrrp_states_on_reload` is set.',
        zh: 'VRRP 进程在第一个事件之前启动它，所以从一开始的每次变化它都能收到。写个逐行读取的循环就够了；shell 里用 `read type name state prio` 就能拆开各词。\n\n省略时：只创建管道。写错时：没有 `vrrp_notify_fifo` 就永远不会运行，文件不存在或不可执行则被丢弃；两者至多能在日志里看到，配置测试不报。\n\n重新加载时以 SIGTERM 结束它，再启动下一个。未变的状态不会告诉新程序，除非写了 `fifo_write_vrrp_states_on_reload`。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    vrrp_notify_fifo /run/keepalived-vrrp\n    vrrp_notify_fifo_script /usr/local/bin/vrrp-events\n}',
      see: [
        'global_defs.vrrp_notify_fifo',
        'global_defs.fifo_write_vrrp_states_on_reload',
        'global_defs.notify_fifo_script',
      ],
    },
  }),
  directive('lvs_notify_fifo', {
    args: [arg('path', path), arg('user', user, { optional: true }), arg('group', group, { optional: true })],
    since: '1.3.6',
    build: ['lvs'],
    duplicates: 'first-wins',
    doc: {
      en: 'A named pipe into which changes of virtual and real servers are written.',
      zh: '一个命名管道，虚拟服务器和真实服务器的变化写入其中。',
      body: {
        en: 'A line `RS [192.0.2.21]:tcp:80 [192.0.2.100]:tcp:80 DOWN` says that a server of a service went down; `VS [192.0.2.100]:tcp:80 DOWN` that its quorum is lost. Services by group or firewall mark appear as `[GROUP]:0` or `FWM 3`.\n\nIf omitted: these events go to `notify_fifo` alone, if there is one. If wrong: problems with path or user show in the log of the checker process only.\n\nThe same path as `notify_fifo` makes this line void. It may share a path with `vrrp_notify_fifo`, but then only the script of that one is run.',
        zh: '`RS [192.0.2.21]:tcp:80 [192.0.2.100]:tcp:80 DOWN` 这样的一行表示服务中的一台服务器下线；`VS [192.0.2.100]:tcp:80 DOWN` 表示它失去了 quorum。按组或防火墙标记定义的服务写作 `[GROUP]:0` 或 `FWM 3`。\n\n省略时：这些事件只写入 `notify_fifo`（如果有）。写错时：路径或用户的问题只出现在健康检查进程的日志里。\n\n与 `notify_fifo` 路径相同时，本行无效。可以与 `vrrp_notify_fifo` 共用路径，但那样只会运行后者的脚本。',
      },
      example: 'global_defs {\n    enable_script_security\n    lvs_notify_fifo /run/keepalived-lvs root\n}',
      see: [
        'global_defs.lvs_notify_fifo_script',
        'global_defs.notify_fifo',
        'virtual_server.real_server.notify_down',
        'global_defs.rs_init_notifies',
      ],
    },
  }),
  directive('lvs_notify_fifo_script', {
    args: scriptWords,
    since: '1.3.6',
    build: ['lvs'],
    duplicates: 'first-wins',
    command: true,
    doc: {
      en: 'The program that reads `lvs_notify_fifo`; it is started with the path of the pipe as last argument.',
      zh: '读取 `lvs_notify_fifo` 的程序，启动时管道路径作为最后一个参数传入。',
      body: {
        en: 'One program sees all servers and services, in the order of the events, where `notify_up` and `notify_down` start a process for each. That suits a dashboard or a scaler that keeps count.\n\nIf omitted: the pipe is made for whoever opens it. If wrong: a file that cannot be executed is dropped with a line in the log; without `lvs_notify_fifo`, or where that shares the pipe of `vrrp_notify_fifo` and both have scripts, it is not started.\n\nThe checker process starts it, so it does not run on a node without `virtual_server`.',
        zh: '`notify_up` 和 `notify_down` 每次都启动一个进程，而这里由一个程序按事件的先后看到所有服务器和服务。适合要累计数量的看板或自动扩缩容程序。\n\n省略时：只创建管道，谁都可以打开。写错时：无法执行的文件会被丢弃并记入日志；没有 `lvs_notify_fifo`，或它与 `vrrp_notify_fifo` 共用管道而两者都有脚本时，不会启动。\n\n它由健康检查进程启动，因此在没有 `virtual_server` 的节点上不会运行。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    lvs_notify_fifo /run/keepalived-lvs\n    lvs_notify_fifo_script /usr/local/bin/lvs-events\n}',
      see: [
        'global_defs.lvs_notify_fifo',
        'virtual_server.real_server.notify_up',
        'global_defs.notify_fifo_script',
      ],
    },
  }),
  directive('vrrp_notify_priority_changes', {
    args: [onOff],
    since: '2.0.16',
    build: ['vrrp'],
    default: 'off',
    doc: {
      en: 'Writes changes of priority to the notify pipes too, unless the instance says otherwise.',
      zh: '优先级变化也写入通知管道，除非实例另有设置。',
      body: {
        en: 'A tracker that lowers the priority often changes no state, yet tells that the node is weaker. With this a line such as `INSTANCE "WEB" MASTER_PRIORITY 80`, or `BACKUP_PRIORITY`, appears in `notify_fifo` and `vrrp_notify_fifo`; the state in it is the present one.\n\nIf omitted: only changes of state are written; the log has the priority anyway. If wrong: a word that is no boolean is reported, and the setting stays as it was.\n\nNotify scripts are not run for it. `notify_priority_changes` of an instance comes first, then that of its sync group, then this.',
        zh: '跟踪项降低优先级时，状态往往不变，却说明这个节点变弱了。打开后，`notify_fifo` 和 `vrrp_notify_fifo` 里会出现 `INSTANCE "WEB" MASTER_PRIORITY 80` 或 `BACKUP_PRIORITY` 这样的行，其中的状态是当前状态。\n\n省略时：只写状态变化；优先级的变化日志里总是有的。写错时：不是布尔值的词会被报告，设置保持不变。\n\n它不会触发通知脚本。优先看实例的 `notify_priority_changes`，其次是同步组的，最后才是这里。',
      },
      example:
        'global_defs {\n    enable_script_security\n    vrrp_notify_fifo /run/keepalived-vrrp root\n    vrrp_notify_priority_changes on\n}',
      see: [
        'vrrp_instance.notify_priority_changes',
        'vrrp_sync_group.notify_priority_changes',
        'global_defs.vrrp_notify_fifo',
      ],
    },
  }),
  directive('fifo_write_vrrp_states_on_reload', {
    since: '2.2.5',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Writes the state of every instance to the notify pipes after a reload, changed or not.',
      zh: '重新加载后把所有实例的状态写入通知管道，无论是否变化。',
      body: {
        en: 'A reload starts the reading program anew, and it knows nothing of what was before. Instances and sync groups that keep their state are silent, so it might wait for hours to learn who is master. With this it is told at once.\n\nIf omitted: after a reload only what changed is written. If wrong: it takes no value, so a word behind it is not read, not even `off`.\n\nOnly pipes get these lines; notify scripts, mails and traps stay silent when nothing has changed.',
        zh: '重新加载会重新启动读取程序，它对之前的情况一无所知。状态未变的实例和同步组不会出声，它可能要等上几小时才知道谁是 MASTER。写上它，程序立刻就能得知。\n\n省略时：重新加载后只写有变化的。写错时：它不取值，后面的词不会被读取，`off` 也不例外。\n\n只有管道会收到这些行；没有变化时，通知脚本、邮件和 trap 都不会发出。',
      },
      see: ['global_defs.vrrp_notify_fifo', 'global_defs.notify_fifo', 'global_defs.vrrp_notify_fifo_script'],
    },
  }),
  directive('rs_init_notifies', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Runs `notify_up` also for the real servers that are put into service at start, not only for later changes.',
      zh: '启动时直接投入服务的真实服务器也触发 `notify_up`，而不只是之后的变化。',
      body: {
        en: 'At start a real server without `alpha` is taken for good and gets traffic at once, silently. Programs that follow the servers by `notify_up`, a pipe or traps then miss the initial picture. With this each such server is reported as up.\n\nIf omitted: nothing is reported for them until a state changes. If wrong: a word that is no boolean is reported, and the former value stays.\n\nServers that begin as down, by `alpha`, are reported by their first check anyway.',
        zh: '启动时，没有写 `alpha` 的真实服务器被认为是好的，立刻得到流量，而且不声不响。靠 `notify_up`、管道或 trap 跟踪服务器的程序就缺少最初的情况。打开后，每台这样的服务器都会报告为上线。\n\n省略时：在状态变化之前不为它们报告任何事情。写错时：不是布尔值的词会被报告，保持原来的值。\n\n因 `alpha` 而先处于下线状态的服务器，第一次检查时本来就会报告。',
      },
      example:
        'global_defs {\n    enable_script_security\n    script_user root\n    rs_init_notifies\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        notify_up "/usr/bin/logger -t keepalived web-1 up"\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: ['virtual_server.real_server.notify_up', 'virtual_server.alpha', 'global_defs.lvs_notify_fifo'],
    },
  }),
  directive('checker_log_all_failures', {
    args: [onOff],
    since: '2.0.11',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Logs every failed check, not only those that take a server out.',
      zh: '记录每一次失败的检查，而不只是导致服务器被摘除的那些。',
      body: {
        en: 'With `retry` set, a failure that the next attempt heals leaves no trace. Logging it shows a server that stumbles now and then, long before it is down for good, at the price of one line per failure.\n\nIf omitted: the log tells of changes only, up or down. If wrong: a word that is no boolean is reported, and nothing changes.\n\n`log_all_failures` in a checker asks for the same there; `off` in a checker does not undo this setting. `BFD_CHECK` and `FILE_CHECK` have no attempts to log.',
        zh: '写了 `retry` 时，下一次尝试就恢复的失败不会留下痕迹。记下它们，就能在服务器彻底失效之前早早看出它时好时坏；代价是每次失败一行日志。\n\n省略时：日志只记上线和下线的变化。写错时：不是布尔值的词会被报告，不产生任何改变。\n\n检查器里的 `log_all_failures` 只对那里提出同样的要求；在检查器里写 `off` 并不能抵消本设置。`BFD_CHECK` 和 `FILE_CHECK` 没有可记录的单次尝试。',
      },
      example:
        'global_defs {\n    checker_log_all_failures\n}\nvirtual_server 192.0.2.100 80 {\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        TCP_CHECK {\n            connect_timeout 3\n            retry 3\n        }\n    }\n}',
      see: [
        'virtual_server.real_server.TCP_CHECK.log_all_failures',
        'virtual_server.retry',
        'global_defs.no_checker_emails',
      ],
    },
  }),
];
