/** What real servers and their checkers take over where they say nothing of their own. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { INT_MAX, integer } from '../../types/integer.ts';
import { checkDelay, connectTimeout, retryCount } from '../lines/check-timing.ts';
import { service } from './examples.ts';

export const defaults: readonly DirectiveData[] = [
  directive('alpha', {
    duplicates: 'idempotent',
    rank: 12,
    doc: {
      en: 'Treats all servers as down until a check succeeds, so that no client meets a dead one after the start.',
      zh: '检查成功之前把所有服务器视为失效，启动后客户端不会碰到死掉的服务器。',
      body: {
        en: 'If omitted: all servers count as healthy from the start, and dead ones get clients until their first check fails. With it a service has no server until the first checks succeed; `quorum_up` then runs when enough of them do. If wrong: it takes no value here, and `alpha off` switches it on.',
        zh: '省略时：启动时所有服务器都视为健康，失效的服务器会一直接到客户端，直到首次检查失败。写上后，首次检查成功之前服务没有服务器；足够多的服务器通过后会运行 `quorum_up`。写错时：这里不取值，`alpha off` 也是开启。',
      },
      pitfalls: [
        {
          en: 'It does not mend false alarms of checkers; that is what `retry` is for.',
          zh: '它不能消除检查器的误报，那是 `retry` 的事。',
        },
      ],
      see: ['virtual_server.omega', 'virtual_server.warmup'],
    },
  }),
  directive('omega', {
    duplicates: 'idempotent',
    rank: 13,
    doc: {
      en: 'Runs `notify_down` and `quorum_down` when the daemon stops, as if the servers had failed.',
      zh: '守护进程停止时运行 `notify_down` 和 `quorum_down`，如同服务器失效。',
      body: {
        en: 'Scripts that keep another system informed, for example a routing daemon, then see an orderly end; mails for services and servers that send them go out too.\n\nIf omitted: the daemon stops without a word to these scripts. If wrong: it takes no value, and `omega off` switches it on.\n\nWith `lvs_flush_on_stop` only `quorum_down` is left: servers are then not taken out one by one, and `notify_down` does not run.',
        zh: '这样，用脚本通知其他系统（例如路由守护进程）时，能看到有序的结束；服务和服务器若会发邮件，此时也会发出。\n\n省略时：守护进程停止时不运行这些脚本。写错时：它不取值，`omega off` 也是开启。\n\n写了 `lvs_flush_on_stop` 时只剩 `quorum_down`：服务器不再逐台摘除，`notify_down` 也就不会运行。',
      },
      see: ['virtual_server.alpha', 'virtual_server.quorum_down'],
    },
  }),
  directive('inhibit_on_failure', {
    since: '1.3.7',
    duplicates: 'idempotent',
    doc: {
      en: 'Gives a failed server weight 0 in place of removing it, so that its open connections go on.',
      zh: '服务器失效时把权重设为 0 而不是删除，已建立的连接得以继续。',
      body: {
        en: 'The failed server stays in the table, gets no new connections, and finishes those it has. That suits checks that fail although the service still works, such as one for a long queue. For a machine that is really dead it only delays the time-out of its clients.\n\nIf omitted: a failed server leaves the table, and packets of its connections are dropped. If wrong: here it takes no value, so `inhibit_on_failure off` switches it on.\n\nA line in a `real_server` goes before it, and there `off` has its meaning.',
        zh: '失效的服务器留在表中，不再得到新连接，已有的连接可以做完。适合服务仍可用而检查失败的情形，例如检查队列长度。对真正死掉的机器，它只会推迟客户端的超时。\n\n省略时：失效的服务器从表中删除，其连接的报文被丢弃。写错时：这里不取值，`inhibit_on_failure off` 也是开启。\n\n`real_server` 里的同名行优先，在那里 `off` 才有意义。',
      },
      pitfalls: [
        {
          en: 'With `persistence_timeout`, clients of the dead server are still sent to it; the kernel setting `net.ipv4.vs.expire_quiescent_template=1` ends that.',
          zh: '有 `persistence_timeout` 时，失效服务器的老客户仍会被送过去；内核设置 `net.ipv4.vs.expire_quiescent_template=1` 可以避免。',
        },
      ],
      example: service(['inhibit_on_failure']),
      see: [
        'virtual_server.real_server.inhibit_on_failure',
        'virtual_server.real_server.weight',
        'virtual_server.persistence_timeout',
      ],
    },
  }),
  directive('weight', {
    args: [
      arg(
        'weight',
        integer({
          min: 1,
          max: INT_MAX,
          history: [
            { since: '1.3.7', unchecked: true },
            { since: '2.0.7', min: 1, max: 65535 },
            { since: '2.1.0', min: 1, max: INT_MAX },
          ],
        }),
        { onInvalid: 'ignored' },
      ),
    ],
    since: '1.3.7',
    default: '1',
    fatalWhenMissing: true,
    doc: {
      en: 'The weight of servers that do not give one.',
      zh: '未自行设置权重的服务器所用的权重。',
      body: {
        en: 'Where all machines are equal, one line here replaces one in each server. A base of 10 or 100 leaves room below: a `MISC_CHECK` or `FILE_CHECK` can then lower a busy server by small steps.\n\nIf omitted: 1. If wrong: 0 is refused here, although a server may have it; what cannot be read is reported and ignored.\n\n`quorum` counts weights, so a higher base calls for a higher quorum.',
        zh: '机器全都相同时，在这里写一行，就不必在每台服务器里写。以 10 或 100 为基数可以留出余地：`MISC_CHECK` 或 `FILE_CHECK` 能一点点降低繁忙服务器的权重。\n\n省略时：1。写错时：这里不接受 0，虽然单台服务器可以写 0；读不懂的值会被报告并忽略。\n\n`quorum` 数的是权重，基数提高，quorum 也要跟着提高。',
      },
      example: service(
        ['lb_algo wlc', 'weight 10'],
        ['real_server 192.0.2.21 80 {', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
      ),
      see: ['virtual_server.real_server.weight', 'virtual_server.quorum', 'virtual_server.lb_algo'],
    },
  }),
  directive('connect_timeout', {
    args: [connectTimeout],
    since: '2.0.13',
    default: '5',
    fatalWhenMissing: true,
    doc: {
      en: 'How long checkers wait for a connection before the check counts as failed, unless they say otherwise.',
      zh: '检查器等待连接的时间，超时算失败，检查器自己的设置优先。',
      body: {
        en: 'A machine that is switched off sends no refusal, so a try may last that long. After the connection the same time limits each wait for data: the page of `HTTP_GET`, the greeting of a mail server, the answer of a name server.\n\nIf omitted: 5 seconds; with one retry after 1 second a silent host is recognized 11 seconds after the check began. If wrong: 0 or a word is reported, and the default stays.\n\nThe value of a checker goes before that of its server, which goes before this one. `MISC_CHECK` has `misc_timeout` in its place.',
        zh: '关了机的机器不会拒绝连接，一次尝试就可能要等这么久。连接之后，同样的时间也限制每次等待数据：`HTTP_GET` 的页面、邮件服务器的问候、域名服务器的应答。\n\n省略时：5 秒；1 秒后重试一次，从检查开始起 11 秒才能认定主机无响应。写错时：0 或非数字会被报告，仍用默认值。\n\n检查器的值优先于服务器的值，服务器的值优先于这里。`MISC_CHECK` 用的是 `misc_timeout`。',
      },
      example: service(
        ['connect_timeout 2'],
        ['real_server 192.0.2.21 80 {', 'TCP_CHECK {', 'retry 2', '}', '}'],
      ),
      see: [
        'virtual_server.real_server.connect_timeout',
        'virtual_server.real_server.TCP_CHECK.connect_timeout',
        'virtual_server.retry',
      ],
    },
  }),
  directive('retry', {
    args: [retryCount],
    since: '1.3.7',
    default: { en: 'that of the checker', zh: '检查器的默认值' },
    fatalWhenMissing: true,
    doc: {
      en: 'How often a failed check is repeated before a server is taken out, for checkers that do not say.',
      zh: '检查失败后重试几次才摘除服务器，用于未自行设置的检查器。',
      body: {
        en: 'With 2, three failures in a row take a server out; one success in between starts the count anew. The tries are `delay_before_retry` apart. Right after the start of the daemon the first failure is enough, except for `SMTP_CHECK`.\n\nIf omitted: each kind of checker has its own: 1 for most, 3 for `DNS_CHECK`, none for `MISC_CHECK`. If wrong: 0 is refused and reported, only a checker takes it; a word is reported and ignored.\n\nIt evens these kinds out, and a `real_server` or a checker may still differ.',
        zh: '写 2 时，连续三次失败才会摘除服务器；中间成功一次就重新计数。各次尝试相隔 `delay_before_retry`。守护进程刚启动时，第一次失败就算数，`SMTP_CHECK` 除外。\n\n省略时：各类检查器各有默认：多数为 1，`DNS_CHECK` 为 3，`MISC_CHECK` 不重试。写错时：0 会被拒绝并报告，只有检查器里才能写 0；非数字会被报告并忽略。\n\n它把这些差别统一起来，单台 `real_server` 或检查器仍可不同。',
      },
      example: service(
        ['retry 2', 'delay_before_retry 1'],
        ['real_server 192.0.2.21 80 {', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
      ),
      see: [
        'virtual_server.delay_before_retry',
        'virtual_server.real_server.retry',
        'virtual_server.real_server.TCP_CHECK.retry',
      ],
    },
  }),
  directive('delay_before_retry', {
    args: [checkDelay],
    since: '1.3.7',
    default: { en: 'that of the checker', zh: '检查器的默认值' },
    fatalWhenMissing: true,
    doc: {
      en: 'How long checkers wait before they repeat a failed check, unless they say otherwise.',
      zh: '检查失败后隔多久重试，检查器自己的设置优先。',
      body: {
        en: 'Times the number of retries it decides how short an interruption goes unnoticed: 3 retries after 5 s ride out a restart of 15 s, and clients meet the closed port as long.\n\nIf omitted: each kind of checker has its own: 1 s for most, 3 s for `HTTP_GET` and `SSL_GET`, one `delay_loop` for `DNS_CHECK`. If wrong: what cannot be read is reported and ignored; 0 repeats at once.\n\nA server that is already out is asked every `delay_loop`, by `SMTP_CHECK` with its retries, and comes back after one success.',
        zh: '它与重试次数相乘，决定多短的中断会被放过：5 秒间隔重试 3 次，可以熬过 15 秒的重启，而客户端也会同样久地碰到关闭的端口。\n\n省略时：各类检查器各有默认：多数为 1 秒，`HTTP_GET` 和 `SSL_GET` 为 3 秒，`DNS_CHECK` 为一个 `delay_loop`。写错时：读不懂的值会被报告并忽略；写 0 则立即重试。\n\n已被摘除的服务器按 `delay_loop` 检查（`SMTP_CHECK` 仍会重试），成功一次即恢复。',
      },
      example: service(
        ['retry 3', 'delay_before_retry 2'],
        ['real_server 192.0.2.21 80 {', 'TCP_CHECK {', 'connect_timeout 3', '}', '}'],
      ),
      see: [
        'virtual_server.retry',
        'virtual_server.delay_loop',
        'virtual_server.real_server.delay_before_retry',
      ],
    },
  }),
  directive('warmup', {
    args: [checkDelay],
    since: '1.3.7',
    default: { en: 'as delay_loop', zh: '同 delay_loop' },
    fatalWhenMissing: true,
    doc: {
      en: 'Spreads the first checks over so many seconds, so that not all servers are asked at once.',
      zh: '把首次检查随机分散在这段时间内，避免同时询问所有服务器。',
      body: {
        en: 'At start and after a reload every checker draws a random delay of its own between 0 and this. A hundred checkers so do not knock at one database in the same second.\n\nIf omitted: one `delay_loop`. With 60 s a dead server may get clients for a minute after the start, and with `alpha` a service may stay without servers as long. If wrong: what cannot be read is reported and ignored. With 0 all checks begin one second after the start.',
        zh: '启动时和重新加载后，每个检查器各自在 0 到该值之间取一个随机延迟。这样一百个检查器不会在同一秒去敲同一个数据库。\n\n省略时：一个 `delay_loop`。若为 60 秒，启动后一分钟内失效的服务器可能仍在接客；有 `alpha` 时，服务也可能同样久没有服务器。写错时：读不懂的值会被报告并忽略。写 0 则所有检查都在启动一秒后开始。',
      },
      example: service(['alpha', 'warmup 1']),
      see: ['virtual_server.alpha', 'virtual_server.delay_loop', 'virtual_server.real_server.warmup'],
    },
  }),
];
