/** What most checkers have in common: whence and whereto they connect, and how often. */
import { arg, type DirectiveData, directive, type Version } from '../../define.ts';
import { decimal } from '../../types/decimal.ts';
import { integer, UINT_MAX } from '../../types/integer.ts';
import { networkInterface } from '../../types/interface.ts';
import { ipAddress } from '../../types/ip-address.ts';
import { port } from '../../types/port.ts';
import { checkInterval } from '../lines/check-timing.ts';
import { onOff } from '../lines/on-off.ts';
import { TIMER_MAX } from '../lines/timer.ts';

/** The release that brought a directive to a checker; left out for the directives that were always there. */
export type Ages = Partial<Readonly<Record<string, Version>>>;

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
export function connection(ages: Ages): readonly DirectiveData[] {
  const since = sinceOf(ages);
  return [
    directive('connect_ip', {
      ...since('connect_ip'),
      args: [arg('address', ipAddress())],
      default: { en: 'the address of the real server', zh: '真实服务器的地址' },
      fatalWhenMissing: true,
      doc: {
        en: 'The address to check, where it is not that of the real server.',
        zh: '要检查的地址，用于它不是真实服务器地址的情况。',
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
      },
    }),
    directive('bindto', {
      ...since('bindto'),
      args: [arg('address', ipAddress())],
      fatalWhenMissing: true,
      doc: {
        en: 'The address of this machine from which the check is sent, for servers that let only some in.',
        zh: '检查从本机的哪个地址发出，用于服务器只放行特定来源的情况。',
      },
    }),
    directive('bind_port', {
      ...since('bind_port'),
      args: [arg('port', port({ checkedSince: '2.0.7' }), { onInvalid: 'ignored' })],
      fatalWhenMissing: true,
      doc: { en: 'The port of this machine from which the check is sent.', zh: '检查从本机的哪个端口发出。' },
    }),
    directive('bind_if', {
      ...since('bind_if'),
      args: [arg('interface', networkInterface)],
      fatalWhenMissing: true,
      doc: {
        en: 'The interface through which the check leaves; link-local addresses need it.',
        zh: '检查从哪个接口发出，链路本地地址必须指定。',
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
          en: 'The mark is put on the packets that the checker itself sends; it has nothing to do with a service by firewall mark.\n\nIf omitted: no mark. If wrong: reported and ignored; only decimal numbers are read.',
          zh: '标记打在检查器自己发出的报文上，与防火墙标记服务无关。\n\n省略时：不打标记。写错时：会被报告并忽略，只认十进制数。',
        },
      },
    }),
  ];
}

/** How often the checker tries, and what counts as a failure. */
export function timing(
  ages: Ages,
  defaults: { readonly retry: string; readonly delayBeforeRetry: string },
): readonly DirectiveData[] {
  const since = sinceOf(ages);
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
      doc: { en: 'How long to wait before a failed check is repeated.', zh: '检查失败后隔多久重试。' },
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
          en: 'If omitted: up to one `delay_loop`. With 0 the first check starts at once. If wrong: reported, and the default is used.',
          zh: '省略时：最多一个 `delay_loop`。写 0 则立即开始首次检查。写错时：会被报告，使用默认值。',
        },
      },
    }),
    directive('delay_loop', {
      ...since('delay_loop'),
      args: [checkInterval],
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      fatalWhenMissing: true,
      doc: { en: 'Seconds between two checks.', zh: '两次检查之间的秒数。' },
    }),
    directive('alpha', {
      ...since('alpha'),
      args: [onOff],
      default: { en: 'that of the real server', zh: '真实服务器的设置' },
      doc: {
        en: 'Treats the check as failed until it succeeds for the first time.',
        zh: '首次成功之前把本检查视为失败。',
      },
    }),
    directive('log_all_failures', {
      ...since('log_all_failures'),
      args: [onOff],
      default: { en: 'that of global_defs', zh: 'global_defs 的设置' },
      doc: {
        en: 'Logs every failed try, not only the one that takes the server out.',
        zh: '记录每一次失败的尝试，而不只是导致摘除的那一次。',
      },
    }),
  ];
}
