/** When a service counts as down, and what happens then. */
import { arg, type DirectiveData, directive } from '../../define.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { scriptWords } from '../lines/script-words.ts';
import { laidOut, scripts, service, serviceLines } from './examples.ts';

export const quorum: readonly DirectiveData[] = [
  directive('quorum', {
    args: [
      arg('weight', integer({ min: 1, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'default' }),
    ],
    default: '1',
    fatalWhenMissing: true,
    rank: 8,
    doc: {
      en: 'The total weight of live servers below which the service counts as down.',
      zh: '正常服务器的总权重低于此值时，服务就算不可用。',
      body: {
        en: 'Below it, `quorum_down` runs, mail is sent, and the `sorry_server` takes over; at or above it `quorum_up` runs. A farm that collapses under full load with only one of five servers is better off apologising early.\n\nIf omitted: 1, so one live server with weight 1 is enough. If wrong: a value above the sum of all weights is reduced to it with a message; 0 is reported and the default used.\n\nIt counts weights, not machines: five servers of weight 10 have 50. `hysteresis` moves the two thresholds apart, up at quorum + h, down below quorum − h, and must be smaller than the quorum.',
        zh: '低于它时运行 `quorum_down`、发送邮件，并由 `sorry_server` 接手；达到或高于它时运行 `quorum_up`。五台服务器只剩一台、全部负载必然压垮它时，不如尽早致歉。\n\n省略时：1，即有一台权重为 1 的服务器正常就够。写错时：大于全部权重之和会被降到该和并提示；0 会被报告并使用默认值。\n\n它数的是权重而不是台数：五台权重 10 的服务器合计 50。`hysteresis` 把两个门槛拉开：达到 quorum + h 恢复，低于 quorum − h 失去；它必须小于 quorum。',
      },
      pitfalls: [
        {
          en: 'It has nothing to do with VRRP or with a majority of balancers; to move the VIP when the farm is down, let `quorum_down` write a file that a `track_file` follows.',
          zh: '它与 VRRP 无关，也不是均衡器之间的多数表决；想在后端全挂时转移 VIP，可让 `quorum_down` 写一个由 `track_file` 跟踪的文件。',
        },
        {
          en: 'With weight 0 on all servers, as for maintenance, the service is never up again before a reload: the sorry server takes every client, even if a script raises a weight.',
          zh: '所有服务器的权重都写 0（例如维护时），重新加载之前服务再也不算可用：即使脚本调高了权重，客户端也都归致歉服务器。',
        },
      ],
      example:
        'virtual_server 192.0.2.100 80 {\n    delay_loop 6\n    lb_algo wrr\n    lb_kind NAT\n    protocol TCP\n    quorum 4\n    hysteresis 1\n    sorry_server 192.0.2.99 80\n    real_server 192.0.2.21 80 {\n        weight 3\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n    real_server 192.0.2.22 80 {\n        weight 3\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: [
        'virtual_server.hysteresis',
        'virtual_server.sorry_server',
        'virtual_server.quorum_up',
        'virtual_server.quorum_down',
      ],
    },
  }),
  directive('hysteresis', {
    args: [
      arg('weight', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
    ],
    default: '0',
    fatalWhenMissing: true,
    rank: 9,
    doc: {
      en: 'Keeps the service from flapping: how far the weight must pass `quorum` before the state changes.',
      zh: '防止服务反复切换：权重要越过 `quorum` 多少才改变状态。',
      body: {
        en: 'The service comes up when the live weight reaches `quorum` plus this, and goes down when it falls below `quorum` minus this. One server that comes and goes between the two limits no longer starts scripts and swaps the sorry server. After a start the upper limit applies.\n\nIf omitted: 0, both limits are the same. If wrong: from `quorum` upwards it is reported and becomes `quorum` − 1, so that it needs a quorum of at least 2; a word is reported and ignored.',
        zh: '正常权重达到 `quorum` 加上该值时服务才恢复，低于 `quorum` 减去该值时才失效。某台服务器在两个界限之间时好时坏，不再触发脚本和致歉服务器的替换。启动之后适用上限。\n\n省略时：0，两个界限相同。写错时：不小于 `quorum` 会被报告并改为 `quorum` − 1，因此 quorum 至少要为 2；非数字会被报告并忽略。',
      },
      pitfalls: [
        {
          en: '`quorum 2` with `hysteresis 1` and two servers of weight 1 is never up: it needs 3, no message says so, and a sorry server stays for ever.',
          zh: '`quorum 2`、`hysteresis 1` 加两台权重为 1 的服务器永远不算可用：需要 3，没有任何提示，致歉服务器会一直占着。',
        },
      ],
      example: service(
        ['quorum 3', 'hysteresis 1'],
        [21, 22, 23, 24].flatMap((host) => [
          `real_server 192.0.2.${host} 80 {`,
          'weight 1',
          'TCP_CHECK {',
          'connect_timeout 3',
          '}',
          '}',
        ]),
      ),
      see: ['virtual_server.quorum', 'virtual_server.sorry_server', 'virtual_server.quorum_up'],
    },
  }),
  directive('quorum_up', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 10,
    doc: {
      en: 'A command that runs when the service has enough healthy servers again.',
      zh: '健康的服务器重新达到 quorum 时运行的命令。',
      body: {
        en: 'It runs when the live weight reaches `quorum` plus `hysteresis`, and once at the start if that is so from the beginning. Typical uses: announce a route, or write the number for a `track_file` that lets this balancer keep its address. No arguments are added.\n\nIf omitted: nothing runs. If wrong: a second one is reported and the first stays; a program that does not exist shows only in the log of the running daemon. A command with arguments needs double quotes around all of it, or the next words are taken for user and group.',
        zh: '正常权重达到 `quorum` 加 `hysteresis` 时运行；若启动时就已达到，也会运行一次。常见用途：发布路由，或写入 `track_file` 的数字，使本均衡器保住地址。不会附加任何参数。\n\n省略时：什么也不运行。写错时：第二条会被报告，第一条有效；程序不存在只体现在守护进程运行时的日志里。带参数的命令要整个加双引号，否则后面的词会被当作用户和组。',
      },
      example: laidOut([
        ...scripts,
        ...serviceLines([
          'quorum_up "/usr/bin/logger -t lvs web has enough servers"',
          'quorum_down "/usr/bin/logger -t lvs web lacks servers"',
        ]),
      ]),
      see: ['virtual_server.quorum', 'virtual_server.quorum_down', 'virtual_server.hysteresis'],
    },
  }),
  directive('quorum_down', {
    args: scriptWords,
    duplicates: 'first-wins',
    fatalWhenMissing: true,
    command: true,
    rank: 11,
    doc: {
      en: 'A command that runs when too few healthy servers are left.',
      zh: '健康的服务器不足 quorum 时运行的命令。',
      body: {
        en: 'It runs when the live weight falls below `quorum` minus `hysteresis`, at the moment when the sorry server, if there is one, takes over. A script that withdraws a route or writes a `track_file` hands the address to a balancer that still reaches servers.\n\nIf omitted: nothing runs. If wrong: a second one is reported and the first stays; arguments need double quotes around the whole command.\n\nWith `omega` it also runs when the daemon stops. A service that starts without quorum runs it only if it has a sorry server.',
        zh: '正常权重低于 `quorum` 减 `hysteresis` 时运行，此刻致歉服务器（如果有）接手。用脚本撤回路由或写 `track_file`，可以把地址交给仍能到达服务器的均衡器。\n\n省略时：什么也不运行。写错时：第二条会被报告，第一条有效；带参数的命令要整个加双引号。\n\n写了 `omega`，守护进程停止时也会运行。启动时就没有达到 quorum 的服务，只有配了致歉服务器才会运行它。',
      },
      example: laidOut([
        ...scripts,
        ...serviceLines(['quorum_down "/usr/bin/logger -t lvs web lacks servers"']),
      ]),
      see: ['virtual_server.quorum', 'virtual_server.omega', 'virtual_server.sorry_server'],
    },
  }),
];
