/** One server behind a virtual server. */
import { arg, block, directive } from '../define.ts';
import { INT_MAX, integer, UINT_MAX } from '../types/integer.ts';
import { ipAddress } from '../types/ip-address.ts';
import { port } from '../types/port.ts';
import { text } from '../types/text.ts';
import { bfdCheck } from './checkers/bfd-check.ts';
import { dnsCheck } from './checkers/dns-check.ts';
import { fileCheck } from './checkers/file-check.ts';
import { httpGet, sslGet } from './checkers/http-get.ts';
import { miscCheck } from './checkers/misc-check.ts';
import { pingCheck } from './checkers/ping-check.ts';
import { smtpCheck } from './checkers/smtp-check.ts';
import { tcpCheck } from './checkers/tcp-check.ts';
import { udpCheck } from './checkers/udp-check.ts';
import { checkDelay, checkInterval, connectTimeout, retryCount } from './lines/check-timing.ts';
import { forwardingMethod, tunnelOptions } from './lines/forwarding.ts';
import { onOff } from './lines/on-off.ts';
import { scriptWords } from './lines/script-words.ts';

export const realServer = block('real_server', {
  args: [
    arg('address', ipAddress()),
    arg('port', port({ zero: true }), { optional: true, onInvalid: 'ignored' }),
  ],
  repeatable: true,
  duplicates: 'accumulates',
  fatalWhenMissing: true,
  required: true,
  rank: 6,
  snippet: '${1:192.0.2.21} ${2:443} {\n\tweight ${3:1}\n\tTCP_CHECK {\n\t\tconnect_timeout ${4:3}\n\t}\n}',
  doc: {
    en: 'One machine, address and port, that does the work of the service.',
    zh: '真正干活的一台机器，由地址和端口指定。',
    body: {
      en: "It is put into the kernel's table at start and taken out when one of its checkers has failed as often as `retry` allows. Connections that were using it break, new ones go elsewhere.\n\nIf omitted: the whole service is removed. If wrong: an invalid address skips the block; the second of two equal servers is removed.\n\nWithout any checker a server counts as alive for ever. Several checkers must all succeed. At start servers are presumed alive until a check fails; `alpha` reverses that. `inhibit_on_failure` sets the weight to 0 instead of removing, so running sessions may finish.",
      zh: '启动时写入内核的表；某个检查器的失败次数超过 `retry` 允许的范围就被摘除。正在使用它的连接会中断，新连接转到别处。\n\n省略时：整个服务被移除。写错时：地址无效则跳过该块；两台完全相同的服务器，第二台被移除。\n\n没有任何检查器的服务器永远算正常。有多个检查器时必须全部通过。启动时先假定正常，直到检查失败；`alpha` 则相反。`inhibit_on_failure` 把权重设为 0 而不是摘除，进行中的会话得以完成。',
    },
    pitfalls: [
      {
        en: 'A `real_server` without a checker is the usual reason why a dead server keeps receiving clients.',
        zh: '死掉的服务器仍在接客，多半是 `real_server` 里没写检查器。',
      },
      {
        en: 'The address of a balancer itself as real server in DR mode loops unless it is prepared for it.',
        zh: 'DR 模式下把均衡器自身当作真实服务器，没有专门处理就会形成环路。',
      },
    ],
    example:
      'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo rr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 2\n        inhibit_on_failure\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n    real_server 192.0.2.22 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
    see: [
      'virtual_server.real_server.weight',
      'virtual_server.real_server.TCP_CHECK',
      'virtual_server.sorry_server',
      'virtual_server.alpha',
    ],
  },
  body: [
    directive('weight', {
      args: [
        arg(
          'weight',
          integer({
            min: 0,
            max: INT_MAX,
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 1, max: 65535 },
              { since: '2.0.16', min: 0, max: 65535 },
              { since: '2.1.0', min: 0, max: INT_MAX },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      default: { en: 'the weight of the virtual server', zh: '虚拟服务器的权重' },
      fatalWhenMissing: true,
      rank: 1,
      doc: {
        en: "This server's share relative to its neighbors in the same service.",
        zh: '本服务器相对于同一服务中其他服务器的份额。',
        body: {
          en: "Weighted schedulers send a server with 3 three times as many connections as one with 1. Zero means “no new connections, finish the old ones”: the quiet way to take a machine out. `rr`, `lc` and `dh` look only at whether it is zero.\n\nIf omitted: the service's own `weight`, and without that 1. If wrong: a negative value or a word is reported and ignored.\n\nThe sum of the weights of live servers is compared with `quorum`, so raising weights may call for a higher quorum. `misc_dynamic`, track files and BFD with a weight change the value while running.",
          zh: '在加权算法下，权重 3 的服务器得到的连接是权重 1 的三倍。0 表示“不收新连接，旧连接做完为止”，是平稳下线机器的办法。`rr`、`lc` 和 `dh` 只看它是不是 0。\n\n省略时：取服务自己的 `weight`，再没有则为 1。写错时：负数或非数字会被报告并忽略。\n\n正常服务器的权重之和会与 `quorum` 比较，因此加大权重时可能也要提高 quorum。`misc_dynamic`、跟踪文件以及带权重的 BFD 会在运行中改变它。',
        },
        pitfalls: [
          {
            en: 'Unequal weights with `lb_algo rr` have no effect; write `wrr`.',
            zh: '`lb_algo rr` 配不同的权重毫无作用；应写 `wrr`。',
          },
          {
            en: 'Weight 0 does not mean “broken”, as some notes put it; the server is healthy and drains.',
            zh: '权重 0 不是某些笔记所说的“失效”：服务器仍然健康，只是在排空连接。',
          },
        ],
        example:
          'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo wrr\n    lb_kind NAT\n    protocol TCP\n    real_server 192.0.2.21 80 {\n        weight 3\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n    real_server 192.0.2.22 80 {\n        weight 1\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
        see: [
          'virtual_server.lb_algo',
          'virtual_server.quorum',
          'virtual_server.real_server.inhibit_on_failure',
        ],
      },
    }),
    directive('lvs_method', {
      args: [forwardingMethod],
      options: tunnelOptions,
      since: '1.3.6',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      rank: 9,
      doc: {
        en: 'How packets reach this server, where it is not as for the others.',
        zh: '到本服务器的转发方式，用于与其他服务器不同的情况。',
      },
    }),
    directive('uthreshold', {
      args: [
        arg('connections', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'No new connections once the server has so many; 0 means no limit.',
        zh: '连接数达到此值后不再分配新连接，0 表示不限。',
      },
    }),
    directive('lthreshold', {
      args: [
        arg('connections', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), {
          onInvalid: 'ignored',
        }),
      ],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'Lets new connections in again once a full server has fewer than so many.',
        zh: '已满的服务器连接数降到此值以下后，重新接受新连接。',
      },
    }),
    directive('inhibit_on_failure', {
      args: [{ ...onOff, since: '1.3.7' }],
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      rank: 6,
      doc: {
        en: 'Gives the failed server weight 0 in place of removing it, so that its open connections go on.',
        zh: '服务器失效时把权重设为 0 而不是删除，已建立的连接得以继续。',
        body: {
          en: 'If omitted: a failed server leaves the table, its connections get no more packets, and clients of a persistent service are given to another server at once. If wrong: a word that is no boolean is reported, and the setting stays as it was.',
          zh: '省略时：失效的服务器会从表中删除，其连接不再收到报文，会话保持服务的客户端立即被分给其他服务器。写错时：不是布尔值的词会被报告，设置保持不变。',
        },
        see: ['virtual_server.inhibit_on_failure', 'virtual_server.real_server.weight'],
      },
    }),
    directive('notify_up', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 7,
      doc: {
        en: 'A command that runs when the server becomes healthy.',
        zh: '服务器恢复健康时运行的命令。',
        body: {
          en: 'If omitted: nothing runs when the server comes back after a failure. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.',
          zh: '省略时：服务器从失效中恢复时什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。',
        },
        see: ['virtual_server.quorum_down', 'global_defs.rs_init_notifies'],
      },
    }),
    directive('notify_down', {
      args: scriptWords,
      duplicates: 'first-wins',
      fatalWhenMissing: true,
      command: true,
      rank: 8,
      doc: {
        en: 'A command that runs when the server fails.',
        zh: '服务器失效时运行的命令。',
        body: {
          en: 'If omitted: nothing runs when the server is taken out. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.',
          zh: '省略时：服务器被摘除时什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。',
        },
        see: ['virtual_server.quorum_down', 'global_defs.rs_init_notifies'],
      },
    }),
    directive('alpha', {
      args: [onOff],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      doc: { en: 'Treats the server as down until a check succeeds.', zh: '检查成功之前把服务器视为失效。' },
    }),
    directive('retry', {
      args: [retryCount],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'How often a failed check is repeated before the server is taken out, for checkers that do not say.',
        zh: '检查失败后重试几次才摘除服务器，用于未自行设置的检查器。',
      },
    }),
    directive('delay_before_retry', {
      args: [checkDelay],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'How long the checkers of this server wait before they repeat a failed check, unless they say otherwise.',
        zh: '本服务器检查失败后隔多久重试，检查器自己的设置优先。',
      },
    }),
    directive('warmup', {
      args: [checkDelay],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'Puts the first check of this server off by a random time of up to so many seconds.',
        zh: '把本服务器的首次检查随机推迟，最多这么多秒。',
      },
    }),
    directive('connect_timeout', {
      args: [connectTimeout],
      since: '2.0.13',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'How long the checkers of this server wait for a connection, unless they say otherwise.',
        zh: '本服务器的检查器等待连接的时间，检查器自己的设置优先。',
      },
    }),
    directive('delay_loop', {
      args: [checkInterval],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'Seconds between two checks of this server, unless the checker says otherwise.',
        zh: '本服务器两次检查之间的秒数，检查器自己的设置优先。',
      },
    }),
    directive('smtp_alert', {
      args: [onOff],
      since: '2.0.0',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      doc: { en: 'Sends mail when this server goes up or down.', zh: '本服务器恢复或失效时发送邮件。' },
    }),
    directive('virtualhost', {
      args: [arg('host', text({ label: 'HOST' }))],
      since: '1.3.6',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      duplicates: 'last-wins-with-error',
      doc: {
        en: 'The host name that `HTTP_GET` and `SSL_GET` ask this server for.',
        zh: '`HTTP_GET` 和 `SSL_GET` 向本服务器请求的主机名。',
      },
    }),
    directive('snmp_name', {
      args: [arg('name', text({ label: 'NAME' }))],
      since: '2.2.3',
      build: ['snmp-checker'],
      duplicates: 'last-wins-with-error',
      exact: true,
      doc: { en: 'What the server is called in SNMP.', zh: '该服务器在 SNMP 中的名称。' },
    }),
    tcpCheck,
    httpGet,
    sslGet,
    miscCheck,
    smtpCheck,
    dnsCheck,
    udpCheck,
    pingCheck,
    bfdCheck,
    fileCheck,
  ],
});
