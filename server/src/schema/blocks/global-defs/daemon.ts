/** Names, files and privileges of the processes, and reloading. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { includeCheck } from '../../types/include-check.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { path } from '../../types/path.ts';
import { text } from '../../types/text.ts';
import { umask } from '../../types/umask.ts';
import { onOff } from '../lines/on-off.ts';

export const daemonSettings: readonly DirectiveData[] = [
  directive('process_names', {
    since: '2.0.16',
    duplicates: 'idempotent',
    doc: {
      en: 'Gives each child process a name of its own, so that `ps` and `pgrep` can tell them apart.',
      zh: '让每个子进程有自己的名称，便于用 `ps` 和 `pgrep` 区分。',
    },
  }),
  directive('process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
    since: '2.0.16',
    fatalWhenMissing: true,
    doc: {
      en: 'The name of the parent process in lists of processes and in the log.',
      zh: '父进程在进程列表和日志中的名称。',
    },
  }),
  directive('vrrp_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
    since: '2.0.16',
    build: ['vrrp'],
    fatalWhenMissing: true,
    doc: {
      en: 'The name of the VRRP process in lists of processes and in the log.',
      zh: 'VRRP 进程在进程列表和日志中的名称。',
    },
  }),
  directive('checker_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
    since: '2.2.0',
    build: ['lvs'],
    fatalWhenMissing: true,
    doc: {
      en: 'The name of the checker process in lists of processes and in the log.',
      zh: '健康检查进程在进程列表和日志中的名称。',
    },
  }),
  directive('lvs_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
    since: '2.0.16',
    deprecated: { since: '2.2.0', use: 'checker_process_name' },
    build: ['lvs'],
    fatalWhenMissing: true,
    doc: { en: 'The former spelling of `checker_process_name`.', zh: '`checker_process_name` 的旧写法。' },
  }),
  directive('bfd_process_name', {
    args: [arg('name', text({ label: 'NAME', maxBytes: 15 }))],
    since: '2.0.16',
    build: ['bfd'],
    fatalWhenMissing: true,
    doc: {
      en: 'The name of the BFD process in lists of processes and in the log.',
      zh: 'BFD 进程在进程列表和日志中的名称。',
    },
  }),
  directive('umask', {
    args: [arg('mask', umask)],
    since: '2.0.9',
    fatalWhenMissing: true,
    doc: {
      en: 'The permissions that files of the daemon never get.',
      zh: '守护进程创建文件时要去掉的权限位。',
    },
  }),
  directive('random_seed', {
    args: [arg('seed', integer({ min: 0, max: UINT_MAX }), { onInvalid: 'ignored' })],
    since: '2.0.15',
    default: { en: 'the time of day', zh: '当前时间' },
    fatalWhenMissing: true,
    doc: {
      en: 'Makes the numbers of the definition `_RANDOM` repeatable, for tests of a configuration.',
      zh: '使变量 `_RANDOM` 产生的随机数可以重现，用于测试配置。',
    },
  }),
  directive('include_check', {
    args: [arg('check', includeCheck, { optional: true, repeat: true })],
    since: '2.2.0',
    doc: {
      en: 'Which faults of `include` lines make the configuration invalid; without words all of them.',
      zh: '选择哪些 `include` 问题会使配置无效，不写参数表示全部。',
    },
  }),
  directive('reload_check_config', {
    args: [arg('logfile', path, { optional: true })],
    since: '2.2.0',
    default: '/dev/null',
    doc: {
      en: 'Tests the new configuration before a reload and keeps the old one if the test fails.',
      zh: '重新加载前先测试新配置，测试不通过就沿用旧配置。',
    },
  }),
  directive('reload_time_file', {
    args: [arg('path', path)],
    since: '2.1.0',
    exact: true,
    doc: {
      en: 'A file with a date and time at which the daemon reloads by itself, for changes in a maintenance window.',
      zh: '写有日期时间的文件，到时守护进程自动重新加载，便于在维护窗口变更。',
    },
  }),
  directive('reload_repeat', {
    since: '2.1.0',
    duplicates: 'idempotent',
    doc: {
      en: 'Repeats the reload of `reload_time_file` every day, if the file has a time without a date.',
      zh: '每天重复 `reload_time_file` 的重新加载，要求文件中只有时间没有日期。',
    },
  }),
  directive('reload_file', {
    args: [arg('path', path, { optional: true })],
    since: '2.2.0',
    default: { en: 'keepalived.reload in the runtime directory', zh: '运行时目录下的 keepalived.reload' },
    doc: {
      en: 'A file that exists while a reload is under way, so that scripts can wait for its end.',
      zh: '重新加载期间存在的文件，脚本可据此等待其结束。',
    },
  }),
  directive('config_save_dir', {
    args: [arg('dir', path)],
    since: '2.2.3',
    fatalWhenMissing: true,
    doc: {
      en: 'A directory in which each configuration is kept as it was read, includes and definitions resolved.',
      zh: '保存每次读到的完整配置的目录，包含文件和变量均已展开。',
    },
  }),
  directive('tmp_config_directory', {
    args: [arg('dir', path)],
    since: '2.2.0',
    duplicates: 'first-wins',
    doc: {
      en: 'Where the copy of the configuration for the child processes is kept, in place of memory.',
      zh: '供子进程读取的配置副本所在的目录，代替内存。',
    },
  }),
  directive('data_use_instance', {
    args: [onOff],
    since: '2.2.3',
    default: 'off',
    doc: {
      en: 'Adds the names of instance and namespace to the names of dump files, so that several daemons do not overwrite them.',
      zh: '在转储文件名中加入实例名和命名空间名，避免多个守护进程互相覆盖。',
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
    },
  }),
  directive('state_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    exact: true,
    doc: {
      en: 'Where a signal makes the daemon write the state of all its objects.',
      zh: '收到信号时写出全部对象状态的文件。',
    },
  }),
  directive('stats_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    exact: true,
    doc: { en: 'Where a signal makes the daemon write its counters.', zh: '收到信号时写出统计计数的文件。' },
  }),
  directive('json_dump_file', {
    args: [arg('path', path)],
    since: '2.3.3',
    exact: true,
    doc: {
      en: 'Where a signal makes the daemon write state and counters as JSON.',
      zh: '收到信号时以 JSON 写出状态和统计的文件。',
    },
  }),
  directive('iproute_usr_dir', {
    args: [arg('dir', path)],
    since: '2.3.2',
    build: ['vrrp'],
    default: { en: 'as built', zh: '构建时的设置' },
    exact: true,
    doc: {
      en: 'Where the distribution keeps the tables by which iproute2 translates names of routing tables and scopes.',
      zh: '发行版存放 iproute2 名称表的目录，用于翻译路由表名和作用域名。',
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
    },
  }),
  directive('plugin_dir', {
    args: [arg('dir', path)],
    removed: '1.2.20',
    doc: { en: 'Where very old releases looked for plugins.', zh: '早期版本查找插件的目录。' },
  }),
];
