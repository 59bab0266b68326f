/** What most checkers have in common: whence and whereto they connect, and how often. */
import type { Localized } from '../../../base/localized.ts';
import { arg, type DirectiveData, directive, type Version } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { port } from '../../types/port.ts';
import { checkInterval } from '../lines/check-timing.ts';
import { onOff } from '../lines/on-off.ts';
import { TIMER_MAX } from '../lines/timer.ts';
import { laidOut, scripts, serviceLines } from '../virtual-server/examples.ts';

/** The release that brought a directive to a checker; left out for the directives that were always there. */
export type Ages = Partial<Readonly<Record<string, Version>>>;

/** A checker, for the texts of the directives that it shares with others. */
export interface Checker {
  readonly keyword: string;
  readonly doc?: {
    /** Without which its block is refused. */
    readonly needs?: readonly string[];
    /** It runs a command, which wants to be allowed. */
    readonly script?: true;
    /** What is peculiar to this checker, by the keyword of the directive. */
    readonly pitfalls?: Readonly<Record<string, Localized>>;
  };
}

/** What a checker does that is told nothing. */
interface Defaults {
  readonly retry: '0' | '1' | '3';
  readonly delayBeforeRetry: '1' | '3' | 'delay_loop';
}

/** The defaults in words. */
const words = {
  doc: {
    retry: {
      0: { en: 'there is no retry', zh: '不重试' },
      1: { en: 'there is one retry', zh: '重试 1 次' },
      3: { en: 'there are three retries', zh: '重试 3 次' },
    },
    delayBeforeRetry: {
      1: { en: '1 second', zh: '为 1 秒' },
      3: { en: '3 seconds', zh: '为 3 秒' },
      delay_loop: { en: 'one `delay_loop`', zh: '为一个 `delay_loop`' },
    },
  },
} as const;

/** The smallest configuration in which the checker has these lines. */
function shown({ keyword, doc }: Checker, ...lines: readonly string[]): string {
  const checker = [`${keyword} {`, ...(doc?.needs ?? []), ...lines, '}'];
  return laidOut([
    ...(doc?.script === undefined ? [] : scripts),
    ...serviceLines([], ['real_server 192.0.2.21 80 {', ...checker, '}']),
  ]);
}

/** The pitfall of the checker, in place of the usual one. */
function warning(
  { doc }: Checker,
  keyword: string,
  usual?: Localized,
): { readonly pitfalls?: readonly Localized[] } {
  const pitfall = doc?.pitfalls?.[keyword] ?? usual;
  return pitfall === undefined ? {} : { pitfalls: [pitfall] };
}

function sinceOf(ages: Ages): (keyword: string) => { readonly since?: Version } {
  return (keyword) => {
    const since = ages[keyword];
    return since === undefined ? {} : { since };
  };
}

/** Every directive below at the age of the checker itself. */
export function allSince(version: Version, later: Ages = {}): Ages {
  return { ...Object.fromEntries(keywords.map((keyword) => [keyword, version])), ...later };
}

const keywords = [
  'connect_ip',
  'connect_port',
  'bindto',
  'bind_port',
  'bind_if',
  'connect_timeout',
  'fwmark',
  'retry',
  'delay_before_retry',
  'warmup',
  'delay_loop',
  'alpha',
  'log_all_failures',
];

/** Whereto and whence the checker connects. */
export function connection(ages: Ages, checker: Checker): readonly DirectiveData[] {
  const since = sinceOf(ages);
  const at = `virtual_server.real_server.${checker.keyword}`;
  return [
    directive('connect_ip', {
      ...since('connect_ip'),
      args: [arg('address', ipAddress())],
      default: { en: 'the address of the real server', zh: '真实服务器的地址' },
      fatalWhenMissing: true,
      doc: {
        en: 'The address to check, where it is not that of the real server.',
        zh: '要检查的地址，用于它不是真实服务器地址的情况。',
        body: {
          en: `Another address then answers for the server: its interface in a management network, or an agent that knows the state of many machines. Clients still go to the address of the \`real_server\`, and the port is unchanged.\n\nIf omitted: the address of the real server, its own one, not the virtual one. If wrong: an invalid address, or one of another family than \`bindto\`, is reported. ${checker.keyword === 'SMTP_CHECK' ? 'The check then goes to the server itself.' : 'The check has no target then and never runs; the server keeps the state it started with.'} A link-local address without \`bind_if\` removes the checker, with a message.`,
          zh: `由另一个地址代替服务器应答：它在管理网络里的接口，或掌握许多机器状态的代理程序。客户端仍被送到 \`real_server\` 的地址，端口也不变。\n\n省略时：真实服务器自己的地址，而不是虚拟地址。写错时：地址无效，或与 \`bindto\` 的地址族不同，会被报告。${checker.keyword === 'SMTP_CHECK' ? '检查随后仍去找服务器本身。' : '检查随后没有目标，永远不会进行，服务器保持启动时的状态。'}链路本地地址没有配 \`bind_if\` 时，检查器会被移除并提示。`,
        },
        ...warning(checker, 'connect_ip'),
        example: shown(checker, 'connect_ip 198.51.100.21'),
        see: [`${at}.connect_port`, `${at}.bindto`, `${at}.bind_if`],
      },
    }),
    directive('connect_port', {
      ...since('connect_port'),
      args: [arg('port', port({ checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      default: { en: 'the port of the real server', zh: '真实服务器的端口' },
      fatalWhenMissing: true,
      rank: 13,
      doc: {
        en: 'The port to check, where it is not that of the real server.',
        zh: '要检查的端口，用于它不是真实服务器端口的情况。',
        body: {
          en: 'Only the check moves to this port; clients go on to the port of the `real_server`. It serves a health port beside the real one, and services by firewall mark, whose servers have no port.\n\nIf omitted: the port that stands behind `real_server`. If wrong: 0, a number above 65535 or a word is reported, and the port of the server remains.\n\nThat the port is open is enough for `TCP_CHECK`; most other checkers want an answer there.',
          zh: '只有检查改到这个端口，客户端仍去 `real_server` 的端口。适用于另设的健康端口，以及服务器没有端口的防火墙标记服务。\n\n省略时：`real_server` 后面写的端口。写错时：0、大于 65535 的数或非数字会被报告，仍用服务器的端口。\n\n对 `TCP_CHECK`，端口开着就算通过；其他检查器多半还要在那里得到应答。',
        },
        ...warning(checker, 'connect_port', {
          en: 'A `real_server` without a port takes that of the service for clients, but not for checks: they go to port 0 and fail. Where `DR` or `TUN` resets the port, checks keep to the one in the file.',
          zh: '`real_server` 没写端口时，客户端使用服务的端口，检查却不是：它会去连端口 0，必然失败。`DR` 或 `TUN` 改了端口时，检查的仍是文件里的端口。',
        }),
        example: shown(checker, 'connect_port 8081'),
        see: [`${at}.connect_ip`, `${at}.bind_port`, 'virtual_server.real_server'],
      },
    }),
    directive('bindto', {
      ...since('bindto'),
      args: [arg('address', ipAddress())],
      fatalWhenMissing: true,
      doc: {
        en: 'The address of this machine from which the check is sent, for servers that let only some in.',
        zh: '检查从本机的哪个地址发出，用于服务器只放行特定来源的情况。',
        body: {
          en: `Servers and firewalls see the checks come from one known address, also while the virtual addresses of the balancer come and go.\n\nIf omitted: the routing table chooses the source. If wrong: an invalid address, or one of another family than the target, is reported and ignored. One that this machine lacks passes the configuration test. ${checker.keyword === 'UDP_CHECK' ? 'Every check fails then, and the server is taken out.' : 'The check is then put off again and again without counting as failed, so a dead server stays in.'}\n\nSo name an address of the node itself, not a virtual one that only one balancer holds at a time.`,
          zh: `服务器和防火墙看到检查总来自同一个已知地址，不受均衡器上虚拟地址来去的影响。\n\n省略时：由路由表选择源地址。写错时：地址无效，或与目标的地址族不同，会被报告并忽略。本机没有的地址能通过配置测试。${checker.keyword === 'UDP_CHECK' ? '随后每次检查都失败，服务器被摘除。' : '检查随后一再推迟，又不算失败，死掉的服务器就一直留着。'}\n\n因此要写节点自己的地址，不要写同一时刻只有一个均衡器持有的虚拟地址。`,
        },
        ...warning(checker, 'bindto'),
        example: shown(checker, 'bindto 192.0.2.5'),
        see: [`${at}.bind_port`, `${at}.bind_if`, `${at}.connect_ip`],
      },
    }),
    directive('bind_port', {
      ...since('bind_port'),
      args: [arg('port', port({ checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      fatalWhenMissing: true,
      doc: {
        en: 'The port of this machine from which the check is sent.',
        zh: '检查从本机的哪个端口发出。',
        body: {
          en: 'For firewalls that open one source port only. It needs `bindto`: without an address the socket is not bound at all, and the port is ignored in silence.\n\nIf omitted: the kernel takes a free port, which is nearly always right. If wrong: 0, a number above 65535 or a word is reported and ignored.\n\nTwo checks cannot use one port at the same time; give each its own.',
          zh: '用于只放行某个源端口的防火墙。它需要 `bindto`：没有地址，套接字根本不会绑定，端口被默默忽略。\n\n省略时：内核取一个空闲端口，几乎总是合适的。写错时：0、大于 65535 的数或非数字会被报告并忽略。\n\n两个检查不能同时使用同一个端口，应各用各的。',
        },
        ...warning(checker, 'bind_port'),
        example: shown(checker, 'bindto 192.0.2.5', 'bind_port 40021'),
        see: [`${at}.bindto`, `${at}.connect_port`],
      },
    }),
    directive('bind_if', {
      ...since('bind_if'),
      args: [arg('interface', networkInterface)],
      fatalWhenMissing: true,
      doc: {
        en: 'The interface through which the check leaves; link-local addresses need it.',
        zh: '检查从哪个接口发出，链路本地地址必须指定。',
        body: {
          en: 'The check leaves through this interface even if the routing table would send it elsewhere, so it tests the path that clients use. Link-local IPv6 addresses exist on every link and say nothing without it.\n\nIf omitted: routing decides; a checker of a link-local address is removed, with a message. If wrong: a name that is too long is reported and ignored. An interface that does not exist passes the configuration test, and the check is put off again and again without failing.',
          zh: '即使路由表另有安排，检查也从这个接口发出，测的正是客户端走的路径。链路本地 IPv6 地址在每条链路上都有，不指定接口就没有意义。\n\n省略时：由路由决定；检查链路本地地址的检查器会被移除并提示。写错时：名称过长会被报告并忽略。不存在的接口能通过配置测试，检查随后一再推迟，又不算失败。',
        },
        ...warning(checker, 'bind_if'),
        example: shown(checker, 'bind_if eth0'),
        see: [`${at}.bindto`, `${at}.connect_ip`],
      },
    }),
    directive('connect_timeout', {
      ...since('connect_timeout'),
      args: [
        arg(
          'seconds',
          decimal({
            min: 0.000001,
            max: 4294.967295,
            decimals: 6,
            unit: 's',
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 0.000001, max: 0.004294, decimals: 6 },
              { since: '2.0.13', min: 0.000001, max: 4294.967295, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      fatalWhenMissing: true,
      rank: 10,
      doc: {
        en: 'How long the check waits for the server before it counts as failed.',
        zh: '检查等待服务器的时间，超时算失败。',
        body: {
          en: 'A host that keeps silent, for instance behind a filter, costs this time for every try; one that is up with the port closed refuses at once. Where the check reads an answer, each wait for it has the same limit.\n\nIf omitted: the value of the real server, then of the service, then 5 seconds. If wrong: 0 or a word is reported and ignored.\n\nKeep it well above the usual answer time under load, and below `delay_loop`, or dead servers are found late.',
          zh: '主机毫无回应（例如被过滤）时，每次尝试都要耗掉这么久；主机正常而端口关闭，则立即被拒绝。检查要读取应答时，每次等待也以此为限。\n\n省略时：用真实服务器的值，其次是服务的值，再没有则为 5 秒。写错时：0 或非数字会被报告并忽略。\n\n它应明显大于高负载时的应答时间，又小于 `delay_loop`，否则很晚才能发现失效的服务器。',
        },
        ...warning(checker, 'connect_timeout'),
        example: shown(checker, 'connect_timeout 3'),
        see: [`${at}.retry`, `${at}.delay_loop`, 'virtual_server.real_server.connect_timeout'],
      },
    }),
    directive('fwmark', {
      ...since('fwmark'),
      args: [
        arg('mark', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      build: ['so-mark'],
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'A firewall mark for the packets of the check, by which they can be routed apart.',
        zh: '检查报文自身带的防火墙标记，可据此单独选路。',
        body: {
          en: 'The mark is put on the packets that the checker itself sends; a policy rule can lead them into another routing table, or a filter let them pass. It has nothing to do with a service by firewall mark.\n\nIf omitted: no mark. If wrong: reported and ignored; only decimal numbers are read.',
          zh: '标记打在检查器自己发出的报文上；策略路由规则可以据此把它们引到另一张路由表，过滤规则也可以放行它们。它与防火墙标记服务无关。\n\n省略时：不打标记。写错时：会被报告并忽略，只认十进制数。',
        },
        ...warning(checker, 'fwmark'),
        example: shown(checker, 'fwmark 7'),
        see: [`${at}.bind_if`, `${at}.bindto`, 'virtual_server'],
      },
    }),
  ];
}

/** How often the checker tries, and what counts as a failure. */
export function timing(ages: Ages, defaults: Defaults, checker: Checker): readonly DirectiveData[] {
  const since = sinceOf(ages);
  const at = `virtual_server.real_server.${checker.keyword}`;
  return [
    directive('retry', {
      ...since('retry'),
      default: defaults.retry,
      args: [
        arg('count', integer({ min: 0, max: UINT_MAX, checkedSince: '2.0.7' }), { onInvalid: 'ignored' }),
      ],
      fatalWhenMissing: true,
      rank: 11,
      doc: {
        en: 'How often a failed check is repeated before the server is taken out.',
        zh: '检查失败后重试几次才摘除服务器。',
        body: {
          en: `With 2 the third failure in a row takes the server out; a success in between starts the count anew. That rides out a lost packet or a short pause, at the price of a later verdict. ${checker.keyword === 'SMTP_CHECK' ? 'This checker counts so from the start of the daemon, where others give no second try.' : 'Right after the start of the daemon the first failure is enough.'}\n\nIf omitted: the value of the real server, then of the service, and without both ${words.doc.retry[defaults.retry].en}. If wrong: a negative number or a word is reported and ignored. With 0 the first failure counts.`,
          zh: `写 2 时，连续第三次失败才会摘除服务器；中间成功一次就重新计数。这样能熬过偶然的丢包或短暂停顿，代价是判定更晚。${checker.keyword === 'SMTP_CHECK' ? '本检查器从守护进程启动起就这样计数，其他检查器在启动时不给第二次机会。' : '守护进程刚启动时，第一次失败就算数。'}\n\n省略时：用真实服务器的值，其次是服务的值，都没有时${words.doc.retry[defaults.retry].zh}。写错时：负数或非数字会被报告并忽略。写 0 则第一次失败就算数。`,
        },
        ...warning(checker, 'retry'),
        example: shown(checker, 'retry 2', 'delay_before_retry 2'),
        see: [`${at}.delay_before_retry`, `${at}.delay_loop`, 'virtual_server.real_server.retry'],
      },
    }),
    directive('delay_before_retry', {
      ...since('delay_before_retry'),
      default: defaults.delayBeforeRetry,
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: TIMER_MAX,
            decimals: 6,
            unit: 's',
            label: 'SECONDS',
            history: [
              { since: '1.2.1', unchecked: true },
              { since: '2.0.7', min: 0, max: 4294 },
              { since: '2.0.13', min: 0, max: TIMER_MAX, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      fatalWhenMissing: true,
      rank: 12,
      doc: {
        en: 'How long to wait before a failed check is repeated.',
        zh: '检查失败后隔多久重试。',
        body: {
          en: `Shorter than \`delay_loop\`, it brings the verdict forward once something seems wrong; longer, it gives a restarting service time to come back unnoticed. ${checker.keyword === 'SMTP_CHECK' ? 'This checker also repeats its tries at a server that is out already.' : 'It applies to a server that is still in the table.'}\n\nIf omitted: the value of the real server, then of the service, and without both ${words.doc.delayBeforeRetry[defaults.delayBeforeRetry].en}. If wrong: a negative number or a word is reported and ignored; 0 repeats at once. Without any \`retry\` it has nothing to do.`,
          zh: `比 \`delay_loop\` 短，出现异常后能更快判定；比它长，则给正在重启的服务时间，悄悄恢复。${checker.keyword === 'SMTP_CHECK' ? '对已被摘除的服务器，本检查器也会照样重试。' : '它只用于仍在表中的服务器。'}\n\n省略时：用真实服务器的值，其次是服务的值，都没有时${words.doc.delayBeforeRetry[defaults.delayBeforeRetry].zh}。写错时：负数或非数字会被报告并忽略；写 0 则立即重试。没有任何 \`retry\` 时它不起作用。`,
        },
        ...warning(checker, 'delay_before_retry'),
        example: shown(checker, 'retry 3', 'delay_before_retry 2'),
        see: [`${at}.retry`, `${at}.delay_loop`, 'virtual_server.real_server.delay_before_retry'],
      },
    }),
    directive('warmup', {
      ...since('warmup'),
      args: [
        arg(
          'seconds',
          decimal({
            min: 0,
            max: TIMER_MAX,
            decimals: 6,
            unit: 's',
            label: 'SECONDS',
            history: [
              { since: '1.3.7', unchecked: true },
              { since: '2.0.7', min: 0, max: 4294 },
              { since: '2.0.13', min: 0, max: TIMER_MAX, decimals: 6 },
            ],
          }),
          { onInvalid: 'ignored' },
        ),
      ],
      default: { en: 'as delay_loop', zh: '同 delay_loop' },
      fatalWhenMissing: true,
      doc: {
        en: 'Puts the first check off by a random time of up to so many seconds, so that not all servers are asked at once.',
        zh: '把首次检查随机推迟，最多这么多秒，避免同时询问所有服务器。',
        body: {
          en: 'The delay counts from one second after the start or the reload of the daemon. Until the first check a server without `alpha` gets clients whatever its state.\n\nIf omitted: the value of the real server, then of the service, and without both up to one `delay_loop`. If wrong: a negative number or a word is reported and ignored. With 0 there is no random part, and all checks of many servers begin together.',
          zh: '延迟从守护进程启动或重新加载后一秒算起。首次检查之前，没有 `alpha` 的服务器不论状态如何都会接到客户端。\n\n省略时：用真实服务器的值，其次是服务的值，都没有时最多一个 `delay_loop`。写错时：负数或非数字会被报告并忽略。写 0 就没有随机部分，许多服务器的检查会同时开始。',
        },
        ...warning(checker, 'warmup'),
        example: shown(checker, 'warmup 2'),
        see: [`${at}.alpha`, `${at}.delay_loop`, 'virtual_server.warmup'],
      },
    }),
    directive('delay_loop', {
      ...since('delay_loop'),
      args: [checkInterval],
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      fatalWhenMissing: true,
      doc: {
        en: 'Seconds between two checks.',
        zh: '两次检查之间的秒数。',
        body: {
          en: 'One server may have a cheap check every second and a costly one every minute; each `delay_loop` belongs to its own checker. It is also the pace at which a server that is out is asked, and one success puts it back.\n\nIf omitted: the value of the real server, then of the service, then 60 seconds. If wrong: 0, a negative number or a word is reported and ignored.',
          zh: '同一台服务器可以每秒做一次轻的检查、每分钟做一次重的检查；每个 `delay_loop` 只属于自己的检查器。已被摘除的服务器也按它的节奏检查，成功一次即恢复。\n\n省略时：用真实服务器的值，其次是服务的值，再没有则为 60 秒。写错时：0、负数或非数字会被报告并忽略。',
        },
        ...warning(checker, 'delay_loop'),
        example: shown(checker, 'delay_loop 2'),
        see: [`${at}.retry`, `${at}.warmup`, 'virtual_server.delay_loop'],
      },
    }),
    directive('alpha', {
      ...since('alpha'),
      args: [onOff],
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      doc: {
        en: 'Treats the check as failed until it succeeds for the first time.',
        zh: '首次成功之前把本检查视为失败。',
        body: {
          en: 'With several checkers on a server, those with this setting must pass before it gets clients, while the others are presumed fine. It applies to a start of the daemon; a reload keeps the state of checks that have not changed.\n\nIf omitted: as the real server says, then the service; without both the check counts as passed at first. If wrong: a word that is no boolean is reported and ignored.',
          zh: '一台服务器有多个检查器时，写了此项的必须先通过，它才会接到客户端，其余的先假定正常。它用于守护进程启动时；重新加载时，没有改动的检查保持原状态。\n\n省略时：按真实服务器的设置，其次是服务的设置；都没有时，检查起初算作通过。写错时：不是布尔值的词会被报告并忽略。',
        },
        ...warning(checker, 'alpha'),
        example: shown(checker, 'alpha on'),
        see: [`${at}.warmup`, 'virtual_server.real_server.alpha', 'virtual_server.alpha'],
      },
    }),
    directive('log_all_failures', {
      ...since('log_all_failures'),
      args: [onOff],
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Logs every failed try, not only the one that takes the server out.',
        zh: '记录每一次失败的尝试，而不只是导致摘除的那一次。',
        body: {
          en: 'Shows a server that stumbles and recovers within its retries, which otherwise leaves no trace: the warning before the first outage. A server that is out already is not logged again and again.\n\nIf omitted: as `checker_log_all_failures` says, and without it only the last try is logged. If wrong: a word that is no boolean is reported and ignored. `off` has no power against the global setting, for either of the two is enough.',
          zh: '让失败后又在重试中恢复的服务器显露出来，否则它不留任何痕迹：这是首次故障之前的预兆。已被摘除的服务器不会反复记录。\n\n省略时：按 `checker_log_all_failures` 的设置；它也没有时只记录最后一次。写错时：不是布尔值的词会被报告并忽略。`off` 压不过全局设置，两者之一开启就会记录。',
        },
        ...warning(checker, 'log_all_failures'),
        example: shown(checker, 'log_all_failures on'),
        see: [`${at}.retry`, 'global_defs.checker_log_all_failures'],
      },
    }),
  ];
}
