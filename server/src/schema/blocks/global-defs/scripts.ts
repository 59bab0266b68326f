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
        en: 'keepalived normally runs as root, and so do its scripts. With this flag, each script that would run as root is examined: the file and every directory above it must be writable by root alone. A script that fails the test is disabled, together with the tracking or notification that it served.\n\nIf omitted: scripts run unexamined, the log warns of a security violation, and a configuration test ends with status 6. If wrong: it takes no value, and `enable_script_security off` still turns it on.\n\nName a `script_user` too: without one and without an account `keepalived_script`, all scripts are removed.',
        zh: 'keepalived 通常以 root 运行，脚本也一样。打开此标志后，凡要以 root 运行的脚本都要接受检查：文件及其上的每一级目录都只能由 root 写入。没通过的脚本会被禁用，依赖它的跟踪或通知也随之失效。\n\n省略时：脚本不经检查就运行，日志提示安全违规，配置测试以状态 6 结束。写错时：它不取值，写成 `enable_script_security off` 照样是打开。\n\n请同时指定 `script_user`：既没有它、系统里又没有 `keepalived_script` 账户时，所有脚本都会被移除。',
      },
      pitfalls: [
        {
          en: '`chmod 777` on a check script, as many tutorials advise, makes this flag disable it.',
          zh: '许多教程让人对检查脚本执行 `chmod 777`，这恰好会让它在此标志下被禁用。',
        },
        {
          en: 'Paths below /home or /tmp usually fail: their owner, not root, controls a directory on the way.',
          zh: '放在 /home 或 /tmp 下的路径通常通不过：途中的某级目录不由 root 控制。',
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
    },
  }),
  directive('set_supplementary_groups', {
    args: [onOff],
    since: 'HEAD',
    default: 'off',
    doc: {
      en: 'Gives a script all groups of its user, not the main group alone.',
      zh: '让脚本拥有其用户的全部附加组，而不只是主组。',
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
    },
  }),
  directive('startup_script_timeout', {
    args: [arg('seconds', integer({ min: 1, max: 1000, unit: 's' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '10',
    doc: {
      en: 'How long `startup_script` may take before it is ended and the start goes on.',
      zh: '`startup_script` 允许运行的时间，超时会被结束，启动继续进行。',
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
    },
  }),
  directive('shutdown_script_timeout', {
    args: [arg('seconds', integer({ min: 1, max: 1000, unit: 's' }), { onInvalid: 'ignored' })],
    since: '2.1.0',
    default: '10',
    doc: {
      en: 'How long `shutdown_script` may take before it is ended and the daemon leaves.',
      zh: '`shutdown_script` 允许运行的时间，超时会被结束，守护进程退出。',
    },
  }),
  directive('notify_fifo', {
    args: [arg('path', path), arg('user', user, { optional: true }), arg('group', group, { optional: true })],
    since: '1.3.6',
    duplicates: 'first-wins',
    doc: {
      en: 'A named pipe into which all changes of state are written, for a program that reacts to them in order.',
      zh: '一个命名管道，所有状态变化都写入其中，供程序按顺序处理。',
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
    },
  }),
  directive('fifo_write_vrrp_states_on_reload', {
    since: '2.2.5',
    build: ['vrrp'],
    duplicates: 'idempotent',
    doc: {
      en: 'Writes the state of every instance to the notify pipes after a reload, changed or not.',
      zh: '重新加载后把所有实例的状态写入通知管道，无论是否变化。',
    },
  }),
  directive('rs_init_notifies', {
    args: [onOff],
    since: '2.0.0',
    build: ['lvs'],
    default: 'off',
    doc: {
      en: 'Runs `notify_up` and `notify_down` for the state that a real server has at start, not only for later changes.',
      zh: '真实服务器启动时的初始状态也触发 `notify_up` 和 `notify_down`，而不只是之后的变化。',
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
    },
  }),
];
