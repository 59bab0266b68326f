/** The checker that sends a datagram. */
import { arg, block, directive } from '../../define.ts';
import { hexPattern, hexString } from '../../types/hex-string.ts';
import { integer } from '../../types/integer.ts';
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

export const udpCheck = block('UDP_CHECK', {
  since: '2.1.0',
  repeatable: true,
  duplicates: 'accumulates',
  rank: 12,
  doc: {
    en: 'Sends a datagram and takes the server out when it is refused or, if wished, not answered.',
    zh: '发送一个数据报，被拒绝或（可选）没有应答时摘除服务器。',
  },
  body: [
    directive('payload', {
      args: [arg('hex', hexString, { repeat: true })],
      since: '2.2.0',
      rank: 1,
      doc: {
        en: 'What is sent, in hexadecimal, so that the service understands the datagram.',
        zh: '以十六进制写出的发送内容，使服务能理解该数据报。',
      },
    }),
    directive('require_reply', {
      args: [arg('hex', hexPattern, { optional: true, repeat: true })],
      since: '2.1.0',
      rank: 2,
      doc: {
        en: 'Fails without an answer; digits compare its beginning, an x fits any of them.',
        zh: '没有应答即失败；写出十六进制数字则比较应答开头，x 匹配任意一位。',
      },
    }),
    directive('min_reply_length', {
      args: [arg('bytes', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.2.0',
      default: '0',
      fatalWhenMissing: true,
      doc: { en: 'Shorter answers count as failures.', zh: '应答短于此长度算失败。' },
    }),
    directive('max_reply_length', {
      args: [arg('bytes', integer({ min: 0, max: 65535 }), { onInvalid: 'ignored' })],
      since: '2.2.0',
      default: '255',
      fatalWhenMissing: true,
      doc: { en: 'Longer answers count as failures.', zh: '应答长于此长度算失败。' },
    }),
    ...connection(ages, checker),
    ...timing(ages, { retry: '1', delayBeforeRetry: '1' }, checker),
  ],
});
