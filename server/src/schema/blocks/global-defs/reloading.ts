/** How the configuration is read, tested and read again. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { includeCheck } from '../../types/include-check.ts';
import { path } from '../../types/path.ts';

export const reloadSettings: readonly DirectiveData[] = [
  directive('include_check', {
    args: [arg('check', includeCheck, { optional: true, repeat: true })],
    since: '2.2.0',
    doc: {
      en: 'Which faults of `include` lines make the configuration invalid; without words all of them.',
      zh: '选择哪些 `include` 问题会使配置无效，不写参数表示全部。',
      body: {
        en: 'A chosen fault ends the daemon at start with status 6, before it takes any address, and fails the configuration test alike. A word without sign comes first and sets the choice, `read` always included; `+` and `-` before a word change what is chosen already.\n\nIf omitted: a missing or unreadable file is remarked on and left out, so that a node may run without half of its instances. If wrong: an unknown word is reported and ignored, likewise a second word without sign.\n\nIt holds for the lines below, and in an included file only up to its end. `includer`, `includem`, `includew`, `includeb`, `includea` choose for one line. A reload stops at such faults only with `reload_check_config`.',
        zh: '出现所选的问题时，守护进程启动时以状态 6 退出，不会持有任何地址；配置测试同样不通过。不带符号的词写在最前面，用来设定选择，其中总是包含 `read`；`+` 和 `-` 在已有选择上增减。\n\n省略时：文件缺失或不可读只有提示，然后被略过，节点可能少了一半实例还在运行。写错时：未知的词被报告并忽略，第二个不带符号的词也一样。\n\n它对下面的行生效，写在被包含文件中则只到该文件结束。`includer`、`includem`、`includew`、`includeb`、`includea` 只为单独一行选择。只有设置了 `reload_check_config`，重新加载才会因这些问题停下。',
      },
      pitfalls: [
        {
          en: 'Written below the `include` lines it is too late for them.',
          zh: '写在 `include` 行之后，对那些行已经来不及。',
        },
      ],
      example: 'global_defs {\n    include_check match +wildcard_match\n}',
      see: ['global_defs.reload_check_config', 'global_defs.config_save_dir', 'instance'],
    },
  }),
  directive('reload_check_config', {
    args: [arg('logfile', path, { optional: true })],
    since: '2.2.0',
    default: { en: 'off; /dev/null without a file', zh: '关闭；不写文件时为 /dev/null' },
    doc: {
      en: 'Tests the new configuration before a reload and keeps the old one if the test fails.',
      zh: '重新加载前先测试新配置，测试不通过就沿用旧配置。',
      body: {
        en: 'On a reload the daemon starts itself with `--config-test` and waits up to five seconds. Only an exit status of 0 lets the reload happen; otherwise the log says “New config failed validation” and the node goes on as before. The messages of the test are in the file named here.\n\nIf omitted: a reload takes the new file as it is, and a misspelt name can cost the node its addresses. If wrong: bare it throws the messages away; a file that cannot be written makes every test fail, so no reload ever happens.\n\nThe test is strict: a warning or a deprecated keyword blocks the reload as an error does.',
        zh: '重新加载时，守护进程以 `--config-test` 再启动自己，最多等五秒。退出码为 0 才会重新加载；否则日志写“New config failed validation”，节点照旧运行。测试的消息写进这里指定的文件。\n\n省略时：重新加载直接采用新文件，拼错一个名称就可能让节点丢掉地址。写错时：不写文件名则消息全部丢弃；文件无法写入时，每次测试都会失败，永远无法重新加载。\n\n测试很严格：警告或已弃用的关键字与错误一样，会阻止重新加载。',
      },
      pitfalls: [
        {
          en: 'It is strict at start as well: any message about the instances or services ends the daemon with “exited with permanent error CONFIG”. Let `keepalived -t` pass first.',
          zh: '启动时同样严格：实例或服务只要有一条消息，守护进程就会以“exited with permanent error CONFIG”退出。请先让 `keepalived -t` 通过。',
        },
      ],
      example: 'global_defs {\n    reload_check_config /var/log/keepalived-check.log\n}',
      see: ['global_defs.reload_file', 'global_defs.reload_time_file', 'global_defs.include_check'],
    },
  }),
  directive('reload_time_file', {
    args: [arg('path', path)],
    since: '2.1.0',
    exact: true,
    doc: {
      en: 'A file with a date and time at which the daemon reloads by itself, for changes in a maintenance window.',
      zh: '写有日期时间的文件，到时守护进程自动重新加载，便于在维护窗口变更。',
      body: {
        en: 'Write the new configuration in peace, put `03:30:00`, `26-05-17 03:30:00` or `2026-05-17 03:30:00` into the file on each node, and all take it over in the same second. A `Z` behind it means UTC. The daemon watches the file: changing it moves the reload, deleting it calls the reload off.\n\nIf omitted: reloads happen on a signal only. If wrong: a missing or surplus word is reported. A time of another form or a date that is past is logged and calls the reload off; a time alone that is past means tomorrow.\n\nAfter the reload the file is deleted, unless `reload_repeat` keeps it.',
        zh: '可以从容写好新配置，再把 `03:30:00`、`26-05-17 03:30:00` 或 `2026-05-17 03:30:00` 写进各节点的文件，所有节点就在同一秒启用它。末尾加 `Z` 表示 UTC。守护进程监视此文件：改动它会改变时间，删除它则取消。\n\n省略时：只在收到信号时重新加载。写错时：缺少或多写一个词会被报告。格式不对的时间或已过去的日期会记入日志，重新加载随之取消；只写时间且已过去，表示明天。\n\n重新加载后文件会被删除，除非用 `reload_repeat` 保留。',
      },
      pitfalls: [
        {
          en: 'The directory must exist when the daemon starts; one that is missing or deleted later ends the watching with a line in the log.',
          zh: '目录在守护进程启动时必须存在；目录缺失或后来被删除，监视就会结束，日志里只有一行。',
        },
      ],
      example:
        'global_defs {\n    reload_time_file /etc/keepalived/reload-at\n    reload_check_config /var/log/keepalived-check.log\n}',
      see: ['global_defs.reload_repeat', 'global_defs.reload_check_config', 'global_defs.reload_file'],
    },
  }),
  directive('reload_repeat', {
    since: '2.1.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Repeats the reload of `reload_time_file` every day, if the file has a time without a date.',
      zh: '每天重复 `reload_time_file` 的重新加载，要求文件中只有时间没有日期。',
      body: {
        en: 'The file then stays after the reload, and its time counts anew for the next day: nodes that take their configuration from a repository pick it up each night.\n\nIf omitted: the file is deleted after the first reload. If wrong: words behind the keyword are not read, so `reload_repeat off` repeats too; without `reload_time_file` it does nothing, and nobody says so.\n\nA file with a date is deleted all the same.',
        zh: '重新加载后文件会保留，其中的时间用于第二天：从仓库取配置的节点，每晚都会启用新内容。\n\n省略时：第一次重新加载后文件就被删除。写错时：不读关键字后面的词，所以 `reload_repeat off` 也会重复；没有 `reload_time_file` 时它不起作用，也没有提示。\n\n带日期的文件照样会被删除。',
      },
      example: 'global_defs {\n    reload_time_file /etc/keepalived/reload-at\n    reload_repeat\n}',
      see: ['global_defs.reload_time_file', 'global_defs.reload_check_config'],
    },
  }),
  directive('reload_file', {
    args: [arg('path', path, { optional: true })],
    since: '2.2.0',
    default: {
      en: 'none; /run/keepalived.reload without a path',
      zh: '没有；不写路径时为 /run/keepalived.reload',
    },
    doc: {
      en: 'A file that exists while a new configuration is read and tested, so that tools do not change it meanwhile.',
      zh: '读取并测试新配置期间存在的文件，让其他工具此时不要改动配置。',
      body: {
        en: 'A tool that writes keepalived.conf should wait until this file is gone, because the daemon would otherwise read half of the old and half of the new. It appears when the test of `reload_check_config` begins and goes when the files have been read; without that directive it never appears.\n\nIf omitted: there is no such file. If wrong: a place that cannot be written is remarked on in the log, and the reload goes on.\n\nIt does not tell when the reload is over: the processes start on the new configuration after it is gone. For that, wait for “Reload complete” in the log.',
        zh: '会改写 keepalived.conf 的工具应等到这个文件消失，否则守护进程会读到一半旧、一半新的内容。它在 `reload_check_config` 的测试开始时出现，文件读完后消失；没有那条指令，它从不出现。\n\n省略时：没有这样的文件。写错时：无法写入的位置会记入日志，重新加载照常进行。\n\n它不表示重新加载已经完成：各进程是在它消失之后才启用新配置。要等完成，请看日志中的“Reload complete”。',
      },
      example:
        'global_defs {\n    reload_check_config /var/log/keepalived-check.log\n    reload_file /run/keepalived-reading\n}',
      see: ['global_defs.reload_check_config', 'global_defs.reload_time_file', 'use_pid_dir'],
    },
  }),
  directive('config_save_dir', {
    args: [arg('dir', path)],
    since: '2.2.3',
    fatalWhenMissing: true,
    doc: {
      en: 'A directory in which each configuration is kept as it was read, with its includes, for the search after a fault.',
      zh: '保存每次读到的完整配置（含被包含的文件）的目录，用于事后排查。',
      body: {
        en: 'At start and at each reload the daemon puts one file there: all files in one, without comments, with definitions and conditional lines as they were written. From a reload on, the processes add dumps of their settings before and after it.\n\nIf omitted: nothing is kept, and what ran yesterday can only be guessed. If wrong: a path that is no directory or cannot be created is reported, and nothing is kept; without a path the daemon ends with status 2.\n\nA missing directory is made, for root alone. Nobody deletes from it, and the files hold passwords: clean it up, and choose `umask` with care.',
        zh: '启动时和每次重新加载时，守护进程在那里写一个文件：所有文件合在一起，去掉注释，变量定义和条件行保持原样。从第一次重新加载起，各进程还会写出加载前后的设置。\n\n省略时：什么都不保存，昨天运行的是什么只能猜。写错时：路径不是目录或无法创建会被报告，也不保存；没有写路径时，守护进程以状态 2 退出。\n\n目录不存在会自动创建，只有 root 能进入。没有人会清理它，文件里还有密码：请定期清理，并小心选择 `umask`。',
      },
      example: 'global_defs {\n    config_save_dir /var/lib/keepalived\n}',
      see: ['global_defs.umask', 'global_defs.state_dump_file', 'global_defs.tmp_config_directory'],
    },
  }),
  directive('tmp_config_directory', {
    args: [arg('dir', path)],
    since: '2.2.0',
    duplicates: 'first-wins',
    doc: {
      en: 'Where the copy of the configuration for the child processes is kept, in place of memory.',
      zh: '供子进程读取的配置副本所在的目录，代替内存。',
      body: {
        en: 'The parent reads all files once and hands the children a copy, so that all of them see the same text even if a file changes meanwhile. The copy on disk has no name: `ls` does not show it, and it is gone when the daemon ends.\n\nIf omitted: the copy is in memory, which is right unless SELinux or a container forbids it. If wrong: a directory that cannot be written is reported, and the copy stays in memory; a second line is reported and ignored.\n\nIt cannot change while the daemon runs: a reload with another directory is refused as a whole, and the old configuration goes on.',
        zh: '父进程把所有文件读一遍，再给子进程一份副本，即使文件中途被改，它们看到的内容也一样。磁盘上的副本没有名称：`ls` 看不到它，守护进程结束后它就消失。\n\n省略时：副本放在内存中，除非 SELinux 或容器不允许，否则就该如此。写错时：无法写入的目录会被报告，副本留在内存中；第二行会被报告并忽略。\n\n运行期间不能更改：目录不同的重新加载会被整个拒绝，继续使用旧配置。',
      },
      example: 'global_defs {\n    tmp_config_directory /var/tmp\n}',
      see: ['global_defs.config_save_dir', 'global_defs.reload_check_config'],
    },
  }),
];
