/** The checker that sends a datagram. */
import { arg, block, directive } from '../../define.ts';
import { hexPattern, hexString } from '../../types/hex-string.ts';
import { integer } from '../../types/integer.ts';
import { service } from '../virtual-server/examples.ts';
import { type Ages, allSince, type Checker, connection, timing } from './common.ts';

const ages: Ages = allSince('2.1.0');

const checker: Checker = {
  keyword: 'UDP_CHECK',
  doc: {
    pitfalls: {
      bind_if: {
        en: '`UDP_CHECK` reads the line, but sends its datagram wherever routing leads it.',
        zh: '`UDP_CHECK` 会读入这一行，但数据报仍按路由发出。',
      },
    },
  },
};

/** The smallest service whose server is sent a datagram. */
function probing(...lines: readonly string[]): string {
  return service(
    ['protocol UDP'],
    ['real_server 192.0.2.21 3478 {', 'weight 1', 'UDP_CHECK {', ...lines, '}', '}'],
    '192.0.2.100 3478',
  );
}

export const udpCheck = block('UDP_CHECK', {
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  rank: 12,
  snippet: '{\n\tconnect_timeout ${1:3}\n\tretry ${2:2}\n\tdelay_before_retry ${3:2}\n}',
  doc: {
    en: 'Sends a datagram and takes the server out when it is refused or, if wished, not answered.',
    zh: '发送一个数据报，被拒绝或（可选）没有应答时摘除服务器。',
    body: {
      en: 'A closed port answers with an ICMP message, which is the failure. Silence until `connect_timeout` is a success, since many services do not answer a datagram that means nothing to them. So a service that hangs passes as well.\n\nIf omitted: a UDP service has no check at all, for `TCP_CHECK` does not fit. If wrong: where a firewall drops the ICMP message, dead servers stay in.\n\nWith `payload` and `require_reply` it asks a question of the service itself and wants an answer. Name servers have `DNS_CHECK`.',
      zh: '端口关闭会以 ICMP 消息应答，这就是失败。直到 `connect_timeout` 都没有动静算成功，因为许多服务不理会没有意义的数据报。卡死的服务因此也会通过。\n\n省略时：UDP 服务没有任何检查，`TCP_CHECK` 不适用。写错时：防火墙丢弃 ICMP 消息时，死掉的服务器会一直留着。\n\n加上 `payload` 和 `require_reply`，它就按服务自己的协议提问，并要求应答。域名服务器宜用 `DNS_CHECK`。',
    },
    pitfalls: [
      {
        en: 'Without `require_reply` a service that hangs counts as healthy, and so does a dead machine about which the network says nothing.',
        zh: '不写 `require_reply` 时，卡死的服务算健康；机器死了而网络没有报错时，也算健康。',
      },
    ],
    example: probing('payload 00', 'require_reply'),
    see: [
      'virtual_server.real_server.UDP_CHECK.require_reply',
      'virtual_server.real_server.UDP_CHECK.payload',
      'virtual_server.real_server.DNS_CHECK',
    ],
  },
  body: [
    directive('payload', {
      args: [arg('hex', hexString, { repeat: true })],
      since: '2.2.0',
      rank: 1,
      doc: {
        en: 'What is sent, in hexadecimal, so that the service understands the datagram.',
        zh: '以十六进制写出的发送内容，使服务能理解该数据报。',
        body: {
          en: 'Take a harmless request of the protocol, for instance from a packet capture. Two digits make a byte; blanks may stand between the bytes, and the words of the line are joined.\n\nIf omitted: 32 bytes that mean nothing, which strict services ignore or log. If wrong: a letter that is no hexadecimal digit is reported, and the meaningless bytes are sent; so is a line without any word.\n\nWhat is sent must not change anything on the server: it is repeated every few seconds by every balancer.',
          zh: '取该协议的一个无害请求，例如来自抓包。两位数字为一个字节；字节之间可以有空格，这一行的各个词会连在一起。\n\n省略时：发送 32 个没有意义的字节，严格的服务会忽略或记录它们。写错时：不是十六进制的字母会被报告，改发那些没有意义的字节；一个词都没写也一样。\n\n发送的内容不能改变服务器上的任何东西：每个均衡器每隔几秒都会重复一次。',
        },
        example: probing('payload 00 01 00 00 21 12 a4 42', 'require_reply'),
        see: ['virtual_server.real_server.UDP_CHECK.require_reply', 'virtual_server.real_server.UDP_CHECK'],
      },
    }),
    directive('require_reply', {
      args: [arg('hex', hexPattern, { optional: true, repeat: true })],
      since: '2.1.0',
      rank: 2,
      doc: {
        en: 'Fails without an answer; digits compare its beginning, an x fits any of them.',
        zh: '没有应答即失败；写出十六进制数字则比较应答开头，x 匹配任意一位。',
        body: {
          en: 'Silence until `connect_timeout` is now a failure, so hung services and dead machines are found. With digits the first bytes must be these; a shorter answer is compared as far as it goes, unless `min_reply_length` demands more.\n\nIf omitted: no answer is waited for beyond a refusal, and silence passes. If wrong: a letter that is neither digit nor `x` is reported, and any answer will do.\n\nIt needs a `payload` that the service answers, or every server fails.',
          zh: '直到 `connect_timeout` 都没有应答算失败，因此能发现卡死的服务和死掉的机器。写了数字，开头的字节必须与之相同；应答较短时只比较已有的部分，除非 `min_reply_length` 要求更长。\n\n省略时：只看有没有被拒绝，没有动静也算通过。写错时：既非数字也非 `x` 的字母会被报告，此后任何应答都算通过。\n\n它需要服务会应答的 `payload`，否则每台服务器都失败。',
        },
        example: probing('payload 00 01 00 00 21 12 a4 42', 'require_reply 01 01 xx xx'),
        see: [
          'virtual_server.real_server.UDP_CHECK.payload',
          'virtual_server.real_server.UDP_CHECK.min_reply_length',
          'virtual_server.real_server.UDP_CHECK.connect_timeout',
        ],
      },
    }),
    directive('min_reply_length', {
      args: [arg('bytes', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.2.0',
      default: '0',
      fatalWhenMissing: true,
      doc: {
        en: 'Shorter answers count as failures.',
        zh: '应答短于此长度算失败。',
        body: {
          en: 'It catches error answers that begin like a good one and end early. The length is in bytes and counts the contents of the datagram only.\n\nIf omitted: an answer of any length, even an empty one. If wrong: a number above 65535 or a word is reported and ignored; one above `max_reply_length` is reported, and every check fails.',
          zh: '它能发现开头与正常应答相同、却提前结束的错误应答。长度以字节计，只算数据报的内容。\n\n省略时：任何长度都行，空的也行。写错时：大于 65535 的数或非数字会被报告并忽略；大于 `max_reply_length` 会被报告，此后每次检查都失败。',
        },
        pitfalls: [
          {
            en: 'Lengths are looked at only when `require_reply` names bytes; behind a bare `require_reply` the line does nothing.',
            zh: '只有 `require_reply` 写了字节，才会检查长度；`require_reply` 不带内容时这一行不起作用。',
          },
        ],
        example: probing('payload 00 01 00 00 21 12 a4 42', 'require_reply 01 01', 'min_reply_length 20'),
        see: [
          'virtual_server.real_server.UDP_CHECK.max_reply_length',
          'virtual_server.real_server.UDP_CHECK.require_reply',
        ],
      },
    }),
    directive('max_reply_length', {
      args: [arg('bytes', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.2.0',
      default: '255',
      fatalWhenMissing: true,
      doc: {
        en: 'Longer answers count as failures.',
        zh: '应答长于此长度算失败。',
        body: {
          en: 'Raise it for services that answer a check at length: with the default a perfect answer of 300 bytes fails.\n\nIf omitted: 255 bytes. If wrong: a number above 65535 or a word is reported and ignored; one below `min_reply_length` is reported, and every check fails.',
          zh: '应答较长的服务应调大：按默认值，完全正确的 300 字节应答也会失败。\n\n省略时：255 字节。写错时：大于 65535 的数或非数字会被报告并忽略；小于 `min_reply_length` 会被报告，此后每次检查都失败。',
        },
        pitfalls: [
          {
            en: 'Lengths are looked at only when `require_reply` names bytes; behind a bare `require_reply` the line does nothing.',
            zh: '只有 `require_reply` 写了字节，才会检查长度；`require_reply` 不带内容时这一行不起作用。',
          },
        ],
        example: probing('payload 00 01 00 00 21 12 a4 42', 'require_reply 01 01', 'max_reply_length 1400'),
        see: [
          'virtual_server.real_server.UDP_CHECK.min_reply_length',
          'virtual_server.real_server.UDP_CHECK.require_reply',
        ],
      },
    }),
    ...connection(ages, checker),
    ...timing(ages, { retry: '1', delayBeforeRetry: '1' }, checker),
  ],
});
