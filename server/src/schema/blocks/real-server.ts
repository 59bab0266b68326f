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
import { laidOut, scripts, serverWith, service, serviceLines } from './virtual-server/examples.ts';

export const realServer = block('real_server', {
  args: [arg('address', ipAddress()), arg('port', port({ zero: true }), { optional: true })],
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
      en: "It is put into the kernel's table at start and taken out when one of its checkers has failed as often as `retry` allows. Connections that were using it break, new ones go elsewhere.\n\nIf omitted: the whole service is removed. If wrong: an invalid address or port skips the block; the second of two equal servers is removed.\n\nWithout any checker a server counts as alive for ever. Several checkers must all succeed. At start servers are presumed alive until a check fails; `alpha` reverses that. `inhibit_on_failure` sets the weight to 0 instead of removing, so running sessions may finish.",
      zh: '启动时写入内核的表；某个检查器的失败次数超过 `retry` 允许的范围就被摘除。正在使用它的连接会中断，新连接转到别处。\n\n省略时：整个服务被移除。写错时：地址或端口无效则跳过该块；两台完全相同的服务器，第二台被移除。\n\n没有任何检查器的服务器永远算正常。有多个检查器时必须全部通过。启动时先假定正常，直到检查失败；`alpha` 则相反。`inhibit_on_failure` 把权重设为 0 而不是摘除，进行中的会话得以完成。',
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
      {
        en: 'In a service by firewall mark with `DR` or `TUN`, a port behind the address is reported and cleared: omit it, and give the checker a `connect_port`.',
        zh: '防火墙标记服务用 `DR` 或 `TUN` 时，地址后面的端口会被报告并清除：不要写，改为给检查器写 `connect_port`。',
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
          en: "Weighted schedulers send a server with 3 three times as many connections as one with 1. Zero means “no new connections, finish the old ones”: the quiet way to take a machine out. `rr`, `lc` and `dh` look only at whether it is zero.\n\nIf omitted: the service's own `weight`, and without that 1. If wrong: a negative value or a word is reported and ignored.\n\nThe sum of the weights of live servers is compared with `quorum`, so raising weights may call for a higher quorum. `misc_dynamic` and `FILE_CHECK` change the value while running.",
          zh: '在加权算法下，权重 3 的服务器得到的连接是权重 1 的三倍。0 表示“不收新连接，旧连接做完为止”，是平稳下线机器的办法。`rr`、`lc` 和 `dh` 只看它是不是 0。\n\n省略时：取服务自己的 `weight`，再没有则为 1。写错时：负数或非数字会被报告并忽略。\n\n正常服务器的权重之和会与 `quorum` 比较，因此加大权重时可能也要提高 quorum。`misc_dynamic` 和 `FILE_CHECK` 会在运行中改变它。',
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
        body: {
          en: 'The kernel keeps the method with each server, so one service may mix them: local machines by `DR`, the reserve in another building by `TUN`, a box that cannot be changed by `NAT`.\n\nIf omitted: the method of the service. If wrong: an unknown word is reported, and the method of the service stays; a bad option of `TUN` is reported, and the tunnel is that of the service.\n\nWith `DR` or `TUN` a port other than that of the service is reset to it, with a message. Persistence, weights and checks work alike for all methods.',
          zh: '内核为每台服务器单独记录方式，一项服务可以混用：本地机器用 `DR`，另一栋楼的备用机用 `TUN`，改不了的设备用 `NAT`。\n\n省略时：用服务的方式。写错时：不认识的词会被报告，仍用服务的方式；`TUN` 的选项有误会被报告，隧道按服务的设置。\n\n用 `DR` 或 `TUN` 时，与服务不同的端口会被改成相同并提示。会话保持、权重和检查对各种方式都一样。',
        },
        example: serverWith(['lvs_method TUN type gue port 6080'], 'DR'),
        see: [
          'virtual_server.lb_kind',
          'virtual_server.sorry_server_lvs_method',
          'virtual_server.real_server',
        ],
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
        body: {
          en: 'The kernel counts active and inactive connections. A server that has reached the limit gets no more until it has emptied to `lthreshold`; existing connections, and clients held by persistence, still go to it.\n\nIf omitted: no limit, and a slow server collects connections until it collapses. If wrong: what cannot be read is reported and ignored.\n\nA full server is not a failed one: it counts for `quorum`, and when all are full new clients are refused although a sorry server waits. Each balancer counts for itself.',
          zh: '内核把活动和非活动的连接一起计数。达到上限的服务器不再得到新连接，直到降到 `lthreshold`；已有连接以及受会话保持的客户端仍会到它那里。\n\n省略时：不限，慢的服务器会不断积压连接，直到垮掉。写错时：读不懂的值会被报告并忽略。\n\n满了不等于失效：它仍计入 `quorum`；全部满了时，即使配有致歉服务器，新客户端也会被拒绝。各均衡器分别计数。',
        },
        pitfalls: [
          {
            en: 'With `sh`, `mh` or `dh` the clients of a full server are refused; `sh-fallback` and `mh-fallback` send them elsewhere.',
            zh: '用 `sh`、`mh` 或 `dh` 时，分到已满服务器的客户端会被拒绝；`sh-fallback` 和 `mh-fallback` 会把它们送到别处。',
          },
        ],
        example: serverWith(['uthreshold 2000', 'lthreshold 1500']),
        see: [
          'virtual_server.real_server.lthreshold',
          'virtual_server.real_server.weight',
          'virtual_server.lb_algo',
        ],
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
        body: {
          en: 'The gap below `uthreshold` keeps a full server from being opened and shut with every single connection.\n\nIf omitted: the server is opened again below three quarters of `uthreshold`. If wrong: what cannot be read is reported and ignored. A value above `uthreshold` passes the configuration test, but the kernel refuses the server, and only the log of the running daemon tells why it is missing from the table.',
          zh: '它与 `uthreshold` 之间的差距，使已满的服务器不会随着每个连接反复开关。\n\n省略时：降到 `uthreshold` 的四分之三以下就重新接受。写错时：读不懂的值会被报告并忽略。大于 `uthreshold` 的值能通过配置测试，但内核会拒绝这台服务器；它为什么不在表里，只有运行中的守护进程的日志会说明。',
        },
        pitfalls: [
          {
            en: '`lthreshold` alone is above the `uthreshold` of 0, and the server never gets into the table.',
            zh: '只写 `lthreshold`，它就大于为 0 的 `uthreshold`，服务器永远进不了表。',
          },
        ],
        example: serverWith(['uthreshold 400', 'lthreshold 350']),
        see: ['virtual_server.real_server.uthreshold'],
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
          en: 'The server stays visible in `ipvsadm -Ln` with weight 0, and sessions that still work may end by themselves. `off` makes an exception where the service has the setting.\n\nIf omitted: as the service says; without it a failed server leaves the table. Its connections get no more packets, and clients of a persistent service are given to another server at once. If wrong: a word that is no boolean is reported, and the setting stays as it was.',
          zh: '服务器以权重 0 留在 `ipvsadm -Ln` 中，仍能工作的会话可以自行结束。服务开启了此项时，写 `off` 可以让单台例外。\n\n省略时：按服务的设置；服务也没写时，失效的服务器从表中删除。其连接不再收到报文，会话保持服务的客户端立即被分给其他服务器。写错时：不是布尔值的词会被报告，设置保持不变。',
        },
        example: serverWith(['inhibit_on_failure on']),
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
          en: 'It runs when the last failed checker of the server succeeds again, without arguments, so name the server in the line itself. At the start of the daemon it runs for servers with `alpha` as soon as they pass; for all others only with `rs_init_notifies`.\n\nIf omitted: nothing runs when the server comes back after a failure. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command. A missing program shows only in the log of the running daemon.',
          zh: '服务器最后一个失败的检查器重新成功时运行，不带参数，所以要在这一行里写明是哪台服务器。守护进程启动时，写了 `alpha` 的服务器一通过就运行；其他服务器只有在写了 `rs_init_notifies` 时才运行。\n\n省略时：服务器从失效中恢复时什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。程序不存在只体现在守护进程运行时的日志里。',
        },
        example: laidOut([
          ...scripts,
          ...serviceLines(
            [],
            [
              'real_server 192.0.2.21 80 {',
              'notify_up "/usr/bin/logger -t lvs web-1 is back"',
              'TCP_CHECK {',
              'connect_timeout 3',
              '}',
              '}',
            ],
          ),
        ]),
        see: [
          'virtual_server.real_server.notify_down',
          'virtual_server.quorum_up',
          'global_defs.rs_init_notifies',
        ],
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
          en: 'It runs when the first checker of the server has used up its retries, after the kernel has been told. What it does concerns this machine, such as opening a ticket or restarting it; for the whole service there is `quorum_down`.\n\nIf omitted: nothing runs when the server is taken out. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.\n\nWith `alpha` it also runs for a server whose first check fails, and with `omega` for healthy ones when the daemon stops. Every balancer runs it, not only the one with the address.',
          zh: '服务器的第一个检查器用完重试次数、内核得到通知之后运行。它处理的是这台机器的事，例如开工单或重启它；整个服务的事归 `quorum_down`。\n\n省略时：服务器被摘除时什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。\n\n写了 `alpha`，首次检查失败的服务器也会运行它；写了 `omega`，守护进程停止时对健康的服务器也会运行。每个均衡器都会运行，不只是持有地址的那个。',
        },
        example: laidOut([
          ...scripts,
          ...serviceLines(
            [],
            [
              'real_server 192.0.2.21 80 {',
              'notify_down "/usr/bin/logger -t lvs web-1 has failed"',
              'TCP_CHECK {',
              'connect_timeout 3',
              '}',
              '}',
            ],
          ),
        ]),
        see: ['virtual_server.real_server.notify_up', 'virtual_server.quorum_down', 'virtual_server.omega'],
      },
    }),
    directive('alpha', {
      args: [onOff],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      doc: {
        en: 'Treats the server as down until a check succeeds.',
        zh: '检查成功之前把服务器视为失效。',
        body: {
          en: 'After a start it enters the table only when all of its checkers that follow this setting have succeeded once. Add it to machines that are slow to start, or whose dead port must never meet a client.\n\nIf omitted: as the service says; without it the server counts as healthy until a check fails. If wrong: a word that is no boolean is reported and ignored.\n\nA server without any checker is not held back. How long the wait lasts depends on `warmup`, for the first check comes at a random moment within it.',
          zh: '启动后，遵循此项的检查器全部成功过一次，它才进入表中。适合启动慢的机器，或绝不能让客户端碰到死端口的机器。\n\n省略时：按服务的设置；服务也没写时，检查失败之前都算健康。写错时：不是布尔值的词会被报告并忽略。\n\n没有检查器的服务器不受影响。要等多久取决于 `warmup`，首次检查在其间的随机时刻进行。',
        },
        example: serverWith(['alpha on', 'warmup 0']),
        see: [
          'virtual_server.alpha',
          'virtual_server.real_server.warmup',
          'virtual_server.real_server.TCP_CHECK.alpha',
        ],
      },
    }),
    directive('retry', {
      args: [retryCount],
      since: '1.3.7',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'How often a failed check is repeated before the server is taken out, for checkers that do not say.',
        zh: '检查失败后重试几次才摘除服务器，用于未自行设置的检查器。',
        body: {
          en: 'Give a machine with long pauses, for example a Java server during garbage collection, more tries than its neighbors. Each try costs up to a `connect_timeout` if the machine is silent.\n\nIf omitted: the value of the service, then that of each kind of checker. If wrong: 0 is refused and reported; write it into the checker if the first failure is to count. A word is reported and ignored.',
          zh: '停顿较长的机器，例如正在垃圾回收的 Java 服务器，可以比别的机器多试几次。机器无响应时，每次尝试最多要花一个 `connect_timeout`。\n\n省略时：用服务的值，再没有则用各类检查器的默认值。写错时：0 会被拒绝并报告；想让第一次失败就算数，应写在检查器里。非数字会被报告并忽略。',
        },
        example: serverWith(['retry 3', 'delay_before_retry 2']),
        see: [
          'virtual_server.retry',
          'virtual_server.real_server.TCP_CHECK.retry',
          'virtual_server.real_server.delay_before_retry',
        ],
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
        body: {
          en: 'It matters only between the first failure and the verdict; a server that is out already is asked every `delay_loop`. Only `SMTP_CHECK` repeats its tries there too.\n\nIf omitted: the value of the service, then that of each kind of checker. If wrong: what cannot be read is reported and ignored; 0 repeats without a pause, which a restarting service never survives.',
          zh: '它只在第一次失败与作出判定之间起作用；已被摘除的服务器按 `delay_loop` 检查，只有 `SMTP_CHECK` 在那里仍会重试。\n\n省略时：用服务的值，再没有则用各类检查器的默认值。写错时：读不懂的值会被报告并忽略；写 0 则毫不停顿地重试，正在重启的服务必定被摘除。',
        },
        example: serverWith(['retry 3', 'delay_before_retry 5']),
        see: [
          'virtual_server.delay_before_retry',
          'virtual_server.real_server.retry',
          'virtual_server.real_server.delay_loop',
        ],
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
        body: {
          en: 'Each checker of the server draws its own moment, at start and after a reload. A short time makes sense beside `alpha`, since the server gets no client before.\n\nIf omitted: the value of the service, then one `delay_loop` of the checker. If wrong: what cannot be read is reported and ignored. With 0 the check begins one second after the start.',
          zh: '启动时和重新加载后，服务器的每个检查器各取一个时刻。与 `alpha` 同用时宜取短，因为在此之前服务器没有客户端。\n\n省略时：用服务的值，再没有则为检查器的一个 `delay_loop`。写错时：读不懂的值会被报告并忽略。写 0 则在启动一秒后开始检查。',
        },
        example: serverWith(['warmup 2']),
        see: [
          'virtual_server.warmup',
          'virtual_server.real_server.alpha',
          'virtual_server.real_server.delay_loop',
        ],
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
        body: {
          en: 'Raise it for a machine across a slow line, and leave the neighbors at their short time. It also limits each wait for an answer after the connection.\n\nIf omitted: the value of the service. If wrong: 0 or a word is reported and ignored.\n\nA busy machine answers late: a time-out near its usual answer time takes out the servers one by one just when load is highest.',
          zh: '隔着慢线路的机器可以调大，其他机器保持较短的时间。它也限制连接之后每次等待应答的时间。\n\n省略时：用服务的值。写错时：0 或非数字会被报告并忽略。\n\n机器繁忙时应答会变慢：超时太接近平时的应答时间，偏偏会在负载最高时把服务器逐台摘除。',
        },
        example: service(
          [],
          ['real_server 192.0.2.21 80 {', 'connect_timeout 8', 'TCP_CHECK {', 'retry 2', '}', '}'],
        ),
        see: ['virtual_server.connect_timeout', 'virtual_server.real_server.TCP_CHECK.connect_timeout'],
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
        body: {
          en: 'Useful where checks cost one machine more than others, or where one machine carries most of the clients and must be noticed sooner.\n\nIf omitted: the value of the service. If wrong: 0 and negative numbers are reported and ignored.\n\n`misc_timeout` of a `MISC_CHECK` is not derived from this but from the `delay_loop` of the service.',
          zh: '适用于检查对某台机器负担更重，或某台机器承担了大部分客户端、必须更早发现失效的情形。\n\n省略时：用服务的值。写错时：0 和负数会被报告并忽略。\n\n`MISC_CHECK` 的 `misc_timeout` 不以它为准，而是取服务的 `delay_loop`。',
        },
        example: serverWith(['delay_loop 2']),
        see: ['virtual_server.delay_loop', 'virtual_server.real_server.TCP_CHECK.delay_loop'],
      },
    }),
    directive('smtp_alert', {
      args: [onOff],
      since: '2.0.0',
      default: { en: 'that of global_defs, else on', zh: 'global_defs 的设置，没有则开启' },
      doc: {
        en: 'Sends mail when this server goes up or down.',
        zh: '本服务器恢复或失效时发送邮件。',
        body: {
          en: 'Each checker that fails or recovers sends one mail with its reason; `no_checker_emails` reduces that to changes of the server itself. `off` silences a machine that is often rebooted.\n\nIf omitted: `smtp_alert_checker` decides, then `smtp_alert` of `global_defs`, and without both the mails are sent: this is the one alert that is on by itself. If wrong: a word that is no boolean is reported and ignored.\n\nThe `smtp_alert` of the service is not inherited; it concerns the quorum.',
          zh: '每个检查器失败或恢复都会发一封写明原因的邮件；`no_checker_emails` 把它减少到服务器本身的变化。经常重启的机器可以写 `off`。\n\n省略时：由 `smtp_alert_checker` 决定，其次是 `global_defs` 的 `smtp_alert`；两者都没有就会发送：只有这一种告警是默认开启的。写错时：不是布尔值的词会被报告并忽略。\n\n不继承服务的 `smtp_alert`，那一项管的是 quorum。',
        },
        pitfalls: [
          {
            en: 'Without `smtp_server` and `notification_email` it is accepted in silence and does nothing.',
            zh: '没有 `smtp_server` 和 `notification_email` 时会被默默接受，什么也不做。',
          },
        ],
        example: laidOut([
          'global_defs {',
          'notification_email {',
          'ops@example.com',
          '}',
          'smtp_server 127.0.0.1',
          '}',
          ...serviceLines(
            [],
            ['real_server 192.0.2.21 80 {', 'smtp_alert off', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
          ),
        ]),
        see: ['virtual_server.smtp_alert', 'global_defs.smtp_alert_checker', 'global_defs.no_checker_emails'],
      },
    }),
    directive('virtualhost', {
      args: [arg('host', text({ label: 'HOST' }))],
      since: '1.3.6',
      default: { en: 'that of the virtual server', zh: '虚拟服务器的设置' },
      duplicates: 'last-wins-with-error',
      doc: {
        en: 'The host name that `HTTP_GET` and `SSL_GET` ask this server for.',
        zh: '`HTTP_GET` 和 `SSL_GET` 向本服务器请求的主机名。',
        body: {
          en: 'For machines that know the site under a name of their own, such as `web-1.example.com`. It becomes the Host header of every request whose `url` and checker name no other.\n\nIf omitted: the name of the service, and without that the address and port of the server. If wrong: an unknown name is answered with the default site, so a check may pass while the real site is down; without a name the line is reported and ignored.',
          zh: '适合各自用自己名称提供站点的机器，例如 `web-1.example.com`。凡是 `url` 和检查器没有另写名称的请求，都用它作 Host 头。\n\n省略时：用服务的名称，再没有则用服务器的地址和端口。写错时：不认识的名称会由默认站点应答，真正的站点挂了，检查仍可能通过；没有写名称的行会被报告并忽略。',
        },
        pitfalls: [
          {
            en: '`enable_sni` does not use this name: TLS then announces that of the service, or none. Put the name into the checker.',
            zh: '`enable_sni` 不使用这个名称：TLS 会报出服务的名称，或什么也不报。应把名称写进检查器。',
          },
        ],
        example: service(
          [],
          [
            'real_server 192.0.2.21 80 {',
            'virtualhost web-1.example.com',
            'HTTP_GET {',
            'url {',
            'path /health',
            'status_code 200',
            '}',
            '}',
            '}',
          ],
        ),
        see: [
          'virtual_server.virtualhost',
          'virtual_server.real_server.HTTP_GET.virtualhost',
          'virtual_server.real_server.SSL_GET.enable_sni',
        ],
      },
    }),
    directive('snmp_name', {
      args: [arg('name', text({ label: 'NAME' }))],
      since: '2.2.3',
      build: ['snmp-checker'],
      duplicates: 'last-wins-with-error',
      exact: true,
      doc: {
        en: 'What the server is called in SNMP.',
        zh: '该服务器在 SNMP 中的名称。',
        body: {
          en: 'The SNMP table numbers servers within their service, and the numbers shift when one is inserted. A name keeps the graphs of `web-1` together, and survives a change of its address.\n\nIf omitted: the row shows address and port only. If wrong: with no word or several the daemon reports it and sets no name; the checks are not affected.',
          zh: 'SNMP 表按服务给服务器编号，中间插入一台，编号就会错位。有了名称，`web-1` 的曲线不会断，地址改了也一样。\n\n省略时：这一行只有地址和端口。写错时：没有词或有多个词会被报告，不设名称；检查不受影响。',
        },
        example: laidOut([
          'global_defs {',
          'enable_snmp_checker',
          '}',
          ...serviceLines(
            [],
            ['real_server 192.0.2.21 80 {', 'snmp_name web-1', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
          ),
        ]),
        see: ['virtual_server.snmp_name', 'global_defs.enable_snmp_checker'],
      },
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
