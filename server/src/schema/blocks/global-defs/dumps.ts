/** The files into which a signal makes the daemon write what it knows. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer } from '../../types/integer.ts';
import { path } from '../../types/path.ts';
import { onOff } from '../lines/on-off.ts';

export const dumpSettings: readonly DirectiveData[] = [
  directive('data_use_instance', {
    args: [onOff],
    since: '2.2.3',
    default: 'off',
    doc: {
      en: 'Adds the names of instance and namespace to the names of state dumps, so that several daemons do not overwrite them.',
      zh: '在状态转储的文件名中加入实例名和命名空间名，避免多个守护进程互相覆盖。',
      body: {
        en: 'With `instance blue` in the namespace red, the VRRP process writes `keepalived.red_blue.data` and the parent `keepalived_parent.red_blue.data`, so that a support script can collect both daemons at once.\n\nIf omitted: whoever gets the signal last has overwritten the dump of the other. If wrong: a word that is no boolean is reported, the setting stays as it was.\n\nWithout `instance` and `net_namespace` the names stay as they are. Counters and JSON are not covered: keepalived.stats and keepalived.json keep their names, so read them before the next daemon gets its signal.',
        zh: '在命名空间 red 中写了 `instance blue` 时，VRRP 进程写 `keepalived.red_blue.data`，父进程写 `keepalived_parent.red_blue.data`，脚本可以一次收集两个守护进程的信息。\n\n省略时：后收到信号的守护进程会覆盖前一个的转储。写错时：不是布尔值的词会被报告，设置保持不变。\n\n没有 `instance` 和 `net_namespace` 时，文件名不变。统计和 JSON 不在此列：keepalived.stats 和 keepalived.json 的名称不变，请在下一个守护进程收到信号之前读走。',
      },
      example: 'instance blue\nglobal_defs {\n    data_use_instance on\n}',
      see: ['global_defs.state_dump_file', 'instance', 'net_namespace'],
    },
  }),
  directive('json_version', {
    args: [arg('version', integer({ min: 1, max: 2 }), { onInvalid: 'ignored' })],
    since: '2.2.8',
    build: ['json'],
    default: '1',
    doc: {
      en: 'The layout of the JSON dump; 2 puts the instances into an object, beside the tracked processes.',
      zh: 'JSON 转储的格式版本，2 把实例放进一个对象，并附上被跟踪的进程。',
      body: {
        en: '1 is a bare array of instances, each with its settings and counters. 2 is an object: `vrrp` holds that array, and `track_process` the processes that are watched, if there are any. A monitoring script that expects one finds nothing in the other.\n\nIf omitted: 1, so that old scripts go on working. If wrong: another number is reported and the setting stays.\n\nThe dump is made by `kill -s $(keepalived --signum=JSON)` with the pid of the parent, and only where the file has an instance. Choose 2 for new scripts: an object can grow without breaking them.',
        zh: '1 是实例的数组，每个实例带设置和统计。2 是一个对象：`vrrp` 里是这个数组，`track_process` 里是被跟踪的进程（如果有）。按其中一种格式写的监控脚本，读另一种会一无所获。\n\n省略时：1，旧脚本可以照常使用。写错时：其他数字会被报告，设置不变。\n\n转储由 `kill -s $(keepalived --signum=JSON)` 加父进程的 pid 触发，而且文件中要有实例。新脚本请选 2：对象以后增加内容也不会让脚本出错。',
      },
      example: 'global_defs {\n    json_version 2\n}',
      see: ['global_defs.json_dump_file', 'vrrp_track_process', 'global_defs.state_dump_file'],
    },
  }),
  directive('state_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    default: { en: 'keepalived.data in /tmp', zh: '/tmp 下的 keepalived.data' },
    exact: true,
    doc: {
      en: 'Where a signal makes the daemon write the state of all its objects.',
      zh: '收到信号时写出全部对象状态的文件。',
      body: {
        en: 'On `kill -USR1` to the parent each process writes what it knows: states, effective priorities, trackers, timers, real servers. The VRRP process uses this name; the others put `_parent`, `_check` or `_bfd` before its ending. A path that ends in a slash is a directory, for files called keepalived.data.\n\nIf omitted: keepalived.data in /tmp, or where `TMPDIR` points; under systemd that can be a private /tmp. If wrong: a missing, empty or surplus word is reported; a path that cannot be written shows in the log when the signal comes.\n\nA name without a leading slash is taken from /tmp too.',
        zh: '对父进程执行 `kill -USR1` 后，每个进程写出自己掌握的内容：状态、有效优先级、跟踪项、计时器、真实服务器。VRRP 进程用这个文件名；其他进程在扩展名之前加上 `_parent`、`_check` 或 `_bfd`。以斜杠结尾的路径是目录，文件叫 keepalived.data。\n\n省略时：/tmp 或 `TMPDIR` 所指目录中的 keepalived.data；在 systemd 下可能是私有的 /tmp。写错时：缺少、为空或多写的词会被报告；无法写入的路径要到收到信号时才记入日志。\n\n不以斜杠开头的名称同样从 /tmp 算起。',
      },
      example: 'global_defs {\n    state_dump_file /run/keepalived-state.data\n}',
      see: ['global_defs.data_use_instance', 'global_defs.umask', 'global_defs.stats_dump_file'],
    },
  }),
  directive('stats_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    exact: true,
    doc: {
      en: 'Meant as the file into which a signal makes the daemon write its counters; it is not used up to 2.4.3.',
      zh: '本意是收到信号时写出统计计数的文件，到 2.4.3 为止并不采用。',
      body: {
        en: 'The path is checked and shown in the dump of the state, but on `kill -USR2` the counters still go to keepalived.stats in /tmp, or where `TMPDIR` points. Read them there: adverts sent and received, times as master, and for each kind of packet error how often it came.\n\nIf omitted: the same file is written. If wrong: a missing, empty or surplus word is reported.\n\nThe errors are the quickest way to see why a node rejects what the other sends. Several daemons on one machine overwrite the file, unless each has a `TMPDIR` of its own.',
        zh: '路径会被检查，也会出现在状态转储中；但收到 `kill -USR2` 时，统计仍写到 /tmp 或 `TMPDIR` 所指目录中的 keepalived.stats。请到那里查看：收发的通告数、成为 MASTER 的次数，以及每类报文错误的次数。\n\n省略时：写的是同一个文件。写错时：缺少、为空或多写的词会被报告。\n\n要弄清节点为何拒收对端的通告，看错误计数最快。同一台机器上的多个守护进程会互相覆盖这个文件，除非各有自己的 `TMPDIR`。',
      },
      example: 'global_defs {\n    stats_dump_file /run/keepalived-counters\n}',
      see: ['global_defs.state_dump_file', 'global_defs.json_dump_file'],
    },
  }),
  directive('json_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    exact: true,
    doc: {
      en: 'Meant as the file into which a signal makes the daemon write state and counters as JSON; it is not used up to 2.4.3.',
      zh: '本意是收到信号时以 JSON 写出状态和统计的文件，到 2.4.3 为止并不采用。',
      body: {
        en: 'The dump goes to keepalived.json in /tmp, or where `TMPDIR` points, whatever stands here. A monitoring agent must look there, and needs the rights that `umask` leaves it.\n\nIf omitted: the same. If wrong: a missing, empty or surplus word is reported.\n\nUnder systemd with a private /tmp the file is invisible from outside; setting `TMPDIR` for the unit is the way to put it elsewhere. `json_version` chooses its layout.',
        zh: '无论这里写什么，转储都写到 /tmp 或 `TMPDIR` 所指目录中的 keepalived.json。监控程序要到那里读取，并需要 `umask` 留下的权限。\n\n省略时：结果一样。写错时：缺少、为空或多写的词会被报告。\n\nsystemd 使用私有 /tmp 时，从外面看不到这个文件；要放到别处，可为该服务单元设置 `TMPDIR`。格式由 `json_version` 选择。',
      },
      example: 'global_defs {\n    json_dump_file /run/keepalived.json\n}',
      see: ['global_defs.json_version', 'global_defs.state_dump_file', 'global_defs.umask'],
    },
  }),
];
