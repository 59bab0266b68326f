/** Names and rights of the processes, and where they look for tables of names. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { path } from '../../types/path.ts';
import { text } from '../../types/text.ts';
import { umask } from '../../types/umask.ts';
import { dumpSettings } from './dumps.ts';
import { reloadSettings } from './reloading.ts';

export const daemonSettings: readonly DirectiveData[] = [
  directive('process_names', {
    since: '2.0.16',
    duplicates: 'idempotent',
    doc: {
      en: 'Gives each child process a name of its own, so that `top` and `pgrep` can tell them apart.',
      zh: '让每个子进程有自己的名称，便于用 `top` 和 `pgrep` 区分。',
      body: {
        en: 'The VRRP process becomes `keepalived_vrrp`, the checker process `keepalived_lvs`, the BFD process `keepalived_bfd`; the parent keeps its name. `top` and `ps -e` show these names, `ps -f` still prints the command line.\n\nIf omitted: all of them are called `keepalived`, and a script cannot see whether it was the VRRP process that died. If wrong: words behind the keyword are not read, so `process_names off` switches it on as well.\n\nThe last line wins: write `vrrp_process_name` and its siblings below this one. The log is not concerned: there the process stays `Keepalived_vrrp`.',
        zh: 'VRRP 进程改名为 `keepalived_vrrp`，健康检查进程为 `keepalived_lvs`，BFD 进程为 `keepalived_bfd`，父进程的名称不变。`top` 和 `ps -e` 显示这些名称，`ps -f` 仍显示命令行。\n\n省略时：它们都叫 `keepalived`，脚本看不出退出的是不是 VRRP 进程。写错时：不读关键字后面的词，所以 `process_names off` 同样会打开它。\n\n后写的生效：`vrrp_process_name` 等要写在本行之后。日志不受影响，进程在其中仍是 `Keepalived_vrrp`。',
      },
      example: 'global_defs {\n    process_names\n}',
      see: ['global_defs.process_name', 'global_defs.vrrp_process_name', 'global_defs.checker_process_name'],
    },
  }),
  directive('process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '2.0.16',
    fatalWhenMissing: true,
    doc: {
      en: 'What the parent process is called in `top` and for `pgrep`.',
      zh: '父进程在 `top` 中以及供 `pgrep` 查找的名称。',
      body: {
        en: 'The children are started by the parent and take over its name, unless `process_names` or a directive of their own gives them another. Useful where several daemons run on one machine, each with an `instance` of its own.\n\nIf omitted: `keepalived`. If wrong: a longer name is reported and cut to 15 bytes; a line without a name ends the daemon with status 2.\n\nMonitoring that looks for a process called `keepalived` finds nothing any more: change it in the same step, or let it read the pid file. Log entries keep their own identifier.',
        zh: '子进程由父进程启动，会沿用它的名称，除非 `process_names` 或各自的指令另行命名。适合一台机器上运行多个守护进程、各有自己的 `instance` 的情况。\n\n省略时：`keepalived`。写错时：过长的名称会被报告并截到 15 字节；没有写名称时，守护进程以状态 2 退出。\n\n按 `keepalived` 这个名称查找进程的监控从此找不到它：请同时修改监控，或让它读 pid 文件。日志条目的标识不变。',
      },
      example: 'global_defs {\n    process_name lb-frontend\n}',
      see: ['global_defs.process_names', 'instance', 'use_pid_dir'],
    },
  }),
  directive('vrrp_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '2.0.16',
    build: ['vrrp'],
    fatalWhenMissing: true,
    doc: {
      en: 'What the process that holds the elections is called in `top` and for `pgrep`.',
      zh: '负责选举的 VRRP 进程在 `top` 中以及供 `pgrep` 查找的名称。',
      body: {
        en: 'With a name of its own, `pgrep -x NAME` answers whether this node still takes part in elections. A parent that lives without its VRRP child is a node that cannot take over.\n\nIf omitted: the name of the parent, or `keepalived_vrrp` with `process_names`. If wrong: a longer name is reported and cut to 15 bytes; without a name the daemon ends with status 2.\n\nWrite it below `process_names`, which would replace it otherwise. A reload changes the name of the running process. In the log the process stays `Keepalived_vrrp`.',
        zh: '有了自己的名称，`pgrep -x NAME` 就能回答本节点是否仍在参与选举。父进程活着而 VRRP 子进程不在，这样的节点无法接管。\n\n省略时：沿用父进程的名称，有 `process_names` 时则为 `keepalived_vrrp`。写错时：过长的名称会被报告并截到 15 字节；没有写名称时，守护进程以状态 2 退出。\n\n请写在 `process_names` 之后，否则会被它替换。重新加载会修改运行中进程的名称。日志中它仍是 `Keepalived_vrrp`。',
      },
      example: 'global_defs {\n    process_names\n    vrrp_process_name ka-vrrp\n}',
      see: ['global_defs.process_names', 'global_defs.process_name'],
    },
  }),
  directive('checker_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '2.2.0',
    build: ['lvs'],
    fatalWhenMissing: true,
    doc: {
      en: 'What the process that checks real servers is called in `top` and for `pgrep`.',
      zh: '检查真实服务器的进程在 `top` 中以及供 `pgrep` 查找的名称。',
      body: {
        en: 'On a balancer with many checks this process is the busy one; a name of its own shows at a glance whether the load comes from checks or from VRRP.\n\nIf omitted: the name of the parent, or `keepalived_lvs` with `process_names`. If wrong: a longer name is reported and cut to 15 bytes; without a name the daemon ends with status 2.\n\nThe process exists only where the file has a `virtual_server`. Its log identifier is always `Keepalived_healthcheckers`, which is what log filters have to look for.',
        zh: '在检查很多的均衡器上，忙碌的正是这个进程；有自己的名称，一眼就能看出负载来自检查还是 VRRP。\n\n省略时：沿用父进程的名称，有 `process_names` 时则为 `keepalived_lvs`。写错时：过长的名称会被报告并截到 15 字节；没有写名称时，守护进程以状态 2 退出。\n\n只有文件中写了 `virtual_server`，才有这个进程。它在日志中的标识始终是 `Keepalived_healthcheckers`，日志过滤要按这个词查找。',
      },
      example: 'global_defs {\n    checker_process_name ka-checks\n}',
      see: ['global_defs.process_names', 'virtual_server'],
    },
  }),
  directive('lvs_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '2.0.16',
    deprecated: { since: '2.2.0', use: 'checker_process_name' },
    build: ['lvs'],
    fatalWhenMissing: true,
    doc: {
      en: 'The former spelling of `checker_process_name`.',
      zh: '`checker_process_name` 的旧写法。',
      body: {
        en: 'It still sets the same name, and of the two lines the later one counts. The daemon remarks on it in its log only, so the configuration test passes in silence.\n\nIf omitted: nothing is lost, write `checker_process_name`. If wrong: as there, a name beyond 15 bytes is cut, and a missing one ends the daemon.',
        zh: '它设置的仍是同一个名称，两行都写时后一行生效。守护进程只在日志中提示已弃用，配置测试对此不作声。\n\n省略时：没有损失，请写 `checker_process_name`。写错时：与新写法相同，超过 15 字节的名称会被截断，没有名称则守护进程退出。',
      },
      see: ['global_defs.checker_process_name', 'global_defs.process_names'],
    },
  }),
  directive('bfd_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }), { onInvalid: 'clamped' })],
    since: '2.0.16',
    build: ['bfd'],
    fatalWhenMissing: true,
    doc: {
      en: 'What the process that keeps up BFD sessions is called in `top` and for `pgrep`.',
      zh: '维持 BFD 会话的进程在 `top` 中以及供 `pgrep` 查找的名称。',
      body: {
        en: 'Sessions with intervals of some milliseconds need a process that is never kept waiting; under its own name its share of the processor is easy to watch.\n\nIf omitted: the name of the parent, or `keepalived_bfd` with `process_names`. If wrong: a longer name is reported and cut to 15 bytes; without a name the daemon ends with status 2.\n\nThe process runs only if the file has a `bfd_instance`. Log entries come from `Keepalived_bfd` whatever stands here.',
        zh: '间隔只有几毫秒的会话，要求进程从不等待；有了自己的名称，就容易观察它占用的处理器时间。\n\n省略时：沿用父进程的名称，有 `process_names` 时则为 `keepalived_bfd`。写错时：过长的名称会被报告并截到 15 字节；没有写名称时，守护进程以状态 2 退出。\n\n只有文件中写了 `bfd_instance`，才会运行这个进程。无论这里写什么，日志条目都来自 `Keepalived_bfd`。',
      },
      example: 'global_defs {\n    bfd_process_name ka-bfd\n}',
      see: ['global_defs.process_names', 'bfd_instance'],
    },
  }),
  directive('umask', {
    args: [arg('mask', umask)],
    since: '2.0.9',
    default: '0177',
    fatalWhenMissing: true,
    doc: {
      en: 'The permissions that files of the daemon never get.',
      zh: '守护进程创建文件时要去掉的权限位。',
      body: {
        en: 'It decides who may read the dumps of state and counters, which name every peer and path. Write a number, octal with a leading 0, or names of bits joined by `|`; the names are those of the C library without `S_`.\n\nIf omitted: 0177, files are for root alone. If wrong: an unknown name, a bit beyond 0777 or a second number is reported and the mask stays as it was.\n\nPid files, their directory and the file of `reload_file` are made readable by all whatever the mask says. The command line option `--umask` wins over this line.',
        zh: '它决定谁能读取状态和统计的转储文件，其中列有全部对端和路径。可以写数字（以 0 开头为八进制），也可以写用 `|` 连接的权限位名称，即 C 库中的名称去掉 `S_`。\n\n省略时：0177，文件只有 root 能读写。写错时：未知的名称、超出 0777 的位或第二个数字会被报告，掩码保持不变。\n\n不管掩码如何，pid 文件及其目录、`reload_file` 的文件总是人人可读。命令行选项 `--umask` 优先于本行。',
      },
      pitfalls: [
        {
          en: '`umask 22` is a decimal number, 026 in octal; write `022`.',
          zh: '`umask 22` 是十进制数，等于八进制的 026；应写 `022`。',
        },
      ],
      example: 'global_defs {\n    umask 027\n}',
      see: ['global_defs.state_dump_file', 'global_defs.config_save_dir', 'use_pid_dir'],
    },
  }),
  directive('random_seed', {
    args: [arg('seed', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.15',
    default: { en: 'the time of day', zh: '当前时间' },
    fatalWhenMissing: true,
    doc: {
      en: 'Meant to make the numbers of the definition `_RANDOM` repeatable; the supported releases ignore it.',
      zh: '本意是让变量 `_RANDOM` 的随机数可以重现，受支持的版本并不采用。',
      body: {
        en: 'Each reading of the file starts its random numbers before the first line is read, from the clock, and forgets a seed of the reading before. The value is therefore checked and never used: two tests of one file, a second apart, give different numbers.\n\nIf omitted: the same happens. If wrong: a value that is no number is reported; without a value the daemon ends with status 2.\n\nEvery process reads the file for itself, so that `_RANDOM` can differ between them. Where nodes or processes must agree, use a definition with a fixed value.',
        zh: '每次读取文件时，都在读第一行之前用时钟初始化随机数，并忘掉上次读到的种子。因此这个值只经过检查，从不使用：对同一文件相隔一秒做两次测试，得到的数字不同。\n\n省略时：结果一样。写错时：不是数字的值会被报告；没有写值时，守护进程以状态 2 退出。\n\n每个进程各自读取文件，`_RANDOM` 在它们之间也可能不同。节点或进程之间必须一致时，请用固定值的变量定义。',
      },
      example: 'global_defs {\n    random_seed 42\n}',
      see: ['global_defs.include_check', 'global_defs.config_save_dir'],
    },
  }),
  ...reloadSettings,
  ...dumpSettings,
  directive('iproute_usr_dir', {
    args: [arg('dir', path)],
    since: '2.3.2',
    build: ['vrrp'],
    default: { en: 'as built', zh: '构建时的设置' },
    exact: true,
    doc: {
      en: 'Where the distribution keeps the tables by which iproute2 translates names of routing tables and scopes.',
      zh: '发行版存放 iproute2 名称表的目录，用于翻译路由表名和作用域名。',
      body: {
        en: 'Routes and rules may say `table isp1` in place of a number; the daemon looks the name up in `rt_tables`, and in files ending in `.conf` below `rt_tables.d`. A file of the same name in `iproute_etc_dir` replaces the one here.\n\nIf omitted: the directory that the package was built for, which fits the iproute2 of the same distribution. If wrong: no second word, or a third, is reported. A directory that does not exist is not reported, but names that only it has are unknown, and their routes or rules are dropped.\n\nNeeded in containers and where iproute2 was installed by hand.',
        zh: '路由和规则可以写 `table isp1` 而不写编号；守护进程到 `rt_tables` 以及 `rt_tables.d` 下以 `.conf` 结尾的文件中查找这个名称。`iproute_etc_dir` 中的同名文件会代替这里的文件。\n\n省略时：使用构建软件包时设定的目录，与同一发行版的 iproute2 相符。写错时：缺少或多写一个词会被报告。目录不存在则不会报告，但只有那里才有的名称都成为未知，对应的路由或规则会被丢弃。\n\n在容器中，或自行安装 iproute2 时才需要。',
      },
      example: 'global_defs {\n    iproute_usr_dir /usr/local/share/iproute2\n}',
      see: ['global_defs.iproute_etc_dir', 'static_routes', 'vrrp_instance.virtual_routes'],
    },
  }),
  directive('iproute_etc_dir', {
    args: [arg('dir', path)],
    since: '2.3.2',
    build: ['vrrp'],
    default: { en: 'as built', zh: '构建时的设置' },
    exact: true,
    doc: {
      en: 'Where the administrator keeps the tables by which iproute2 translates names of routing tables and scopes.',
      zh: '管理员存放 iproute2 名称表的目录，用于翻译路由表名和作用域名。',
      body: {
        en: 'A table that you named yourself, in `rt_tables` here, can be used in routes and rules by that name. If this file exists, the one of `iproute_usr_dir` is not read; below `rt_tables.d` the files of both add up, and one of the same name counts here.\n\nIf omitted: the directory that the package was built for, usually /etc/iproute2. If wrong: a missing or surplus word is reported; an empty directory is not, and the names are then unknown.\n\nNodes need the same names in it, because a route that one node drops is missing after the next failover.',
        zh: '自己在这里的 `rt_tables` 中命名的路由表，可以在路由和规则里按名称使用。有了这个文件，就不再读 `iproute_usr_dir` 中的同名文件；`rt_tables.d` 下的文件则两处相加，同名时以这里为准。\n\n省略时：使用构建软件包时设定的目录，通常是 /etc/iproute2。写错时：缺少或多写一个词会被报告；目录是空的则不会，其中的名称成为未知。\n\n各节点要有同样的名称，因为某个节点丢弃的路由，在下次故障切换之后就会缺失。',
      },
      example: 'global_defs {\n    iproute_etc_dir /opt/iproute2/etc\n}',
      see: ['global_defs.iproute_usr_dir', 'static_rules', 'vrrp_instance.virtual_rules'],
    },
  }),
  directive('plugin_dir', {
    args: [arg('dir', path)],
    removed: '1.2.20',
    doc: {
      en: 'Where very old releases looked for plugins.',
      zh: '早期版本查找插件的目录。',
      body: {
        en: 'No release that is still in use has plugins, so delete the line.\n\nIf omitted: nothing changes. If wrong: every release since 1.2.20 reports an unknown keyword, drops the line and reads on.',
        zh: '仍在使用的版本都没有插件，请删掉这一行。\n\n省略时：没有任何变化。写错时：1.2.20 起的版本都会报告未知关键字，丢弃这一行并继续读取。',
      },
      see: ['global_defs'],
    },
  }),
];
