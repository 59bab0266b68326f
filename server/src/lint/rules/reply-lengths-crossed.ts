/** A UDP reply that would have to be longer than it may be. */
import { isReported, lastValue } from '../../config/statements.ts';
import { isServed } from '../../model/virtual-server.ts';
import { defineRule } from '../rule.ts';

const DEFAULT_MAX = 255;

export const replyLengthsCrossed = defineRule({
  id: 'reply-lengths-crossed',
  scope: 'segment',
  category: 'value',
  severity: 'error',
  blocks: ['virtual_server.real_server.UDP_CHECK'],
  having: { 'virtual_server.real_server.UDP_CHECK': ['min_reply_length'] },
  title: { en: 'The shortest reply allowed is longer than the longest', zh: '最短应答长度超过最长应答长度' },
  why: {
    en: 'No reply fits both limits. As soon as `require_reply` names bytes, the check fails each time and the server is taken out; without bytes the lengths are not looked at. Without `max_reply_length` the longest reply is 255 bytes.',
    zh: '没有应答能同时满足两个限制。一旦 `require_reply` 写了字节，检查每次都失败，服务器会被摘除；没写字节时不看长度。不写 `max_reply_length` 时，应答最长为 255 字节。',
  },
  messages: {
    crossed: {
      en: 'min_reply_length {min} is above the longest reply of {max} bytes: this check always fails',
      zh: 'min_reply_length {min} 超过最长应答的 {max} 字节：这项检查总是失败',
    },
  },
  examples: [
    {
      bad: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 80 {
        UDP_CHECK {
            min_reply_length 40
            max_reply_length 20
        }
    }
}
`,
      good: `virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 80 {
        UDP_CHECK {
            min_reply_length 20
            max_reply_length 40
        }
    }
}
`,
    },
  ],
  check(segment, block, report) {
    const min = lastValue(segment, block, 'min_reply_length');
    if (!min?.isKnown || isReported(segment, min) || !isServed(segment, block)) return;
    const longest = lastValue(segment, block, 'max_reply_length');
    if (longest && (!longest.isKnown || isReported(segment, longest))) return;
    const max = longest ? Number(longest.text) : DEFAULT_MAX;
    if (Number(min.text) > max) report({ message: 'crossed', span: min.span, args: { min: min.text, max } });
  },
});
