/** The checker that runs a command. */
import { arg, block, directive } from '../../define.ts';
import { command } from '../../types/command.ts';
import { integer } from '../../types/integer.ts';
import { userWords } from '../lines/script-words.ts';
import { laidOut, scripts, serviceLines } from '../virtual-server/examples.ts';
import { type Ages, type Checker, timing } from './common.ts';

const ages: Ages = {
  retry: '1.3.7',
  delay_before_retry: '1.3.7',
  warmup: '1.2.13',
  delay_loop: '1.3.7',
  alpha: '1.3.7',
  log_all_failures: '2.0.11',
};

const checker: Checker = {
  keyword: 'MISC_CHECK',
  doc: {
    needs: ['misc_path "/usr/bin/curl -fsS -m 3 -o /dev/null http://192.0.2.21/"', 'misc_timeout 5'],
    script: true,
    pitfalls: {
      delay_loop: {
        en: 'Without `misc_timeout` the command may run as long as the `delay_loop` of the service, not as long as this one.',
        zh: '没有 `misc_timeout` 时，命令最多可运行服务的 `delay_loop` 那么久，而不是这里的值。',
      },
    },
  },
};

const curl = 'misc_path "/usr/bin/curl -fsS -m 3 -o /dev/null http://192.0.2.21/"';

/** The smallest service whose server is checked with these lines. */
function asked(...lines: readonly string[]): string {
  return laidOut([
    ...scripts,
    ...serviceLines([], ['real_server 192.0.2.21 80 {', 'MISC_CHECK {', ...lines, '}', '}']),
  ]);
}

export const miscCheck = block('MISC_CHECK', {
  repeatable: true,
  duplicates: 'accumulates',
  rank: 5,
  snippet: '{\n\tmisc_path "${1:/usr/local/libexec/chk_server}"\n\tmisc_timeout ${2:5}\n}',
  doc: {
    en: 'A checker that runs your own command and reads its exit status.',
    zh: '运行自定义命令并读取退出码的检查器。',
    body: {
      en: 'Status 0 means up, anything else down. For whatever the built-in checkers cannot ask: replication lag, a queue, a license. With `misc_dynamic`, statuses 2 to 255 also mean up and set the weight to status − 2.\n\nIf omitted: no command runs. If wrong: without `misc_path` the block is removed; a missing or non-executable file is not noticed by the configuration test.\n\nThe command starts without a shell, as `script_user` or its own `user`, every `delay_loop`; longer than `misc_timeout` (default: the interval of the service) counts as failure. Unlike other checkers it makes no retry by default. Quote a command with arguments.',
      zh: '退出码 0 为正常，其他为失效。用于内置检查器问不到的事：复制延迟、队列长度、许可证。带 `misc_dynamic` 时，退出码 2 到 255 也算正常，并把权重设为“退出码 − 2”。\n\n省略时：不运行命令。写错时：没有 `misc_path` 的块会被移除；文件不存在或不可执行，配置测试发现不了。\n\n命令不经 shell，以 `script_user` 或自己的 `user` 的身份，每隔 `delay_loop` 启动一次；运行超过 `misc_timeout`（默认即服务的间隔）算失败。与其他检查器不同，它默认不重试。带参数的命令要加引号。',
    },
    pitfalls: [
      {
        en: 'With `misc_dynamic`, status 1 takes the server out like any other failure; it does not merely set its weight to 0.',
        zh: '`misc_dynamic` 下退出码 1 与其他失败一样会摘除服务器，而不只是把权重设为 0。',
      },
      {
        en: 'Status 2 in dynamic mode is healthy with weight 0: no new clients. A script that exits 2 on errors thus hides them.',
        zh: '动态模式下退出码 2 表示健康但权重为 0：不收新客户。出错时退出 2 的脚本会因此掩盖故障。',
      },
    ],
    example:
      'global_defs {\n    enable_script_security\n    script_user root\n}\nvirtual_server 192.0.2.100 80 {\n    delay_loop 10\n    lb_algo wrr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        MISC_CHECK {\n            misc_path "/usr/bin/curl -fsS -m 3 -o /dev/null http://192.0.2.21/"\n            misc_timeout 5\n            retry 1\n        }\n    }\n}',
    see: [
      'virtual_server.real_server.MISC_CHECK.misc_path',
      'virtual_server.real_server.MISC_CHECK.misc_dynamic',
      'global_defs.script_user',
    ],
  },
  body: [
    directive('misc_path', {
      args: [arg('command', command)],
      command: true,
      required: true,
      rank: 1,
      doc: {
        en: 'The command that decides: exit status 0 means healthy, 1 means failed.',
        zh: '由它判定的命令：退出码 0 表示健康，1 表示失败。',
        body: {
          en: 'It runs without a shell, so pipes and variables need a script file or `sh -c`. The same command may stand at several servers; give it the address of each as an argument.\n\nIf omitted: the checker is removed with a message. If wrong: a program that is missing or cannot be executed passes the configuration test. The running daemon logs that and removes the checker: the server counts as healthy for ever, or, with `alpha`, never. Without `enable_script_security` every use makes the configuration test fail.\n\nArguments need double quotes around the whole command.',
          zh: '它不经过 shell，管道和变量要写进脚本文件或用 `sh -c`。同一命令可用于多台服务器，把各自的地址作为参数即可。\n\n省略时：检查器会被移除并提示。写错时：程序不存在或不可执行，能通过配置测试。运行中的守护进程会记录下来并移除检查器：服务器永远算健康，有 `alpha` 则永远不算。没有 `enable_script_security` 时，只要使用它，配置测试就会失败。\n\n带参数的命令要整个加双引号。',
        },
        example: asked('misc_path "/usr/bin/ping -c 1 -W 2 192.0.2.21"', 'misc_timeout 5'),
        see: [
          'virtual_server.real_server.MISC_CHECK.misc_timeout',
          'virtual_server.real_server.MISC_CHECK.misc_dynamic',
          'global_defs.enable_script_security',
        ],
      },
    }),
    directive('misc_timeout', {
      args: [
        arg('seconds', integer({ min: 0, max: 4294, unit: 's', checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      default: { en: 'as delay_loop', zh: '同 delay_loop' },
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'How long the command may take before it is ended and counts as failed.',
        zh: '命令允许运行的时间，超时会被结束并算作失败。',
        body: {
          en: 'The command and what it has started get TERM, and KILL two seconds later if that does not help. The time-out counts as one failure, and `retry` applies to it.\n\nIf omitted: the `delay_loop` of the service, even where server or checker have one of their own. If wrong: a fraction, a negative number or a word is reported, and the default stays; 0 means the default, not “no limit”.\n\nSet it above the time-outs inside the command, such as `curl -m`, so that the command itself can tell why.',
          zh: '命令及其启动的进程先收到 TERM，两秒后仍未结束再收到 KILL。超时算一次失败，同样适用 `retry`。\n\n省略时：服务的 `delay_loop`，即使服务器或检查器另有自己的值。写错时：小数、负数或非数字会被报告，仍用默认值；0 表示默认值，而不是“不限”。\n\n它应大于命令内部的超时，例如 `curl -m`，命令才有机会自己说明原因。',
        },
        example: asked(curl, 'misc_timeout 5'),
        see: [
          'virtual_server.real_server.MISC_CHECK.misc_path',
          'virtual_server.delay_loop',
          'virtual_server.real_server.MISC_CHECK.retry',
        ],
      },
    }),
    directive('misc_dynamic', {
      duplicates: 'idempotent',
      rank: 3,
      doc: {
        en: 'Lets the exit status of the command choose the weight of the server: status 2 to 255 stand for 0 to 253.',
        zh: '由命令的退出码决定服务器权重：退出码 2 到 255 表示权重 0 到 253。',
        body: {
          en: 'Status 0 gives the server its configured weight, 1 takes it out, and N from 2 to 255 means the weight N − 2. A script can so lower the share of a busy server and raise it again, at every run.\n\nIf omitted: every status but 0 is a failure. If wrong: it takes no value, and a script that knows 0 and 1 only works as before. Schedulers without weights, such as `rr`, notice nothing but weight 0.\n\n`quorum` counts the weights as they are at the moment, so scripts that lower them may lose it.',
          zh: '退出码 0 恢复配置的权重，1 摘除服务器，2 到 255 的 N 表示权重 N − 2。脚本每次运行都可以调低繁忙服务器的份额，之后再调高。\n\n省略时：0 以外的退出码都算失败。写错时：它不取值；只使用退出码 0 和 1 的脚本照常工作。不看权重的算法（如 `rr`）只认得权重 0。\n\n`quorum` 按当时的权重计数，脚本把权重调低，可能因此失去 quorum。',
        },
        pitfalls: [
          {
            en: 'Status 2 means weight 0: healthy, and without new connections.',
            zh: '退出码 2 表示权重 0：健康，但没有新连接。',
          },
          {
            en: 'Tools such as `curl` exit with 6, 7 or 28 on errors; with this word that is a healthy server of weight 4, 5 or 26.',
            zh: '`curl` 之类的工具出错时以 6、7、28 退出；写了它，这就成了权重 4、5、26 的健康服务器。',
          },
        ],
        example: laidOut([
          ...scripts,
          ...serviceLines(
            ['lb_algo wlc'],
            [
              'real_server 192.0.2.21 80 {',
              'weight 100',
              'MISC_CHECK {',
              'misc_path "/bin/sh -c \'exit 52\'"',
              'misc_timeout 5',
              'misc_dynamic',
              '}',
              '}',
            ],
          ),
        ]),
        see: [
          'virtual_server.real_server.weight',
          'virtual_server.quorum',
          'virtual_server.real_server.MISC_CHECK.misc_path',
        ],
      },
    }),
    directive('user', {
      args: userWords,
      since: '1.3.0',
      default: { en: 'that of script_user', zh: 'script_user 的设置' },
      rank: 4,
      doc: {
        en: 'As whom the command runs.',
        zh: '运行命令所用的用户和组。',
        body: {
          en: 'A check by a database client or an SSH key needs the account that owns the credentials, and none that may do more. A second word names the group; without it the main group of the user is taken.\n\nIf omitted: `script_user` of `global_defs`, then the account `keepalived_script`. Where that is missing it is root, or, with `enable_script_security`, the checker is removed with a message. If wrong: an unknown user or group is reported and the checker is removed, so that the server counts as healthy.',
          zh: '用数据库客户端或 SSH 密钥做检查，需要持有凭据的账户，权限也不应更多。第二个词是组；不写则取该用户的主组。\n\n省略时：`global_defs` 的 `script_user`，其次是 `keepalived_script` 账户。该账户也不存在时为 root；若开启了 `enable_script_security`，检查器会被移除并提示。写错时：用户或组不存在会被报告，检查器被移除，服务器于是算健康。',
        },
        example: asked('user nobody', curl, 'misc_timeout 5'),
        see: [
          'global_defs.script_user',
          'global_defs.enable_script_security',
          'virtual_server.real_server.MISC_CHECK.misc_path',
        ],
      },
    }),
    ...timing(ages, { retry: '0', delayBeforeRetry: '1' }, checker),
  ],
});
