/** Keyed authentication of adverts. */
import { arg, block, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { hmacKey } from '../../types/hmac-key.ts';
import { integer } from '../../types/integer.ts';

export const authHmac = block('auth_hmac', {
  since: '2.4.0',
  build: ['auth'],
  repeatable: true,
  duplicates: 'accumulates',
  snippet: '{\n\tkey 1 file:${1:/etc/keepalived/hmac.key}\n\tactive_key 1\n}',
  doc: {
    en: 'Signs adverts with a shared key, so that foreign ones are refused: HMAC-SHA256, an extension of keepalived.',
    zh: '用共享密钥为通告签名，拒绝外来通告：HMAC-SHA256，keepalived 的扩展。',
  },
  body: [
    directive('key', {
      args: [arg('id', integer({ min: 1, max: 255 }), { onInvalid: 'ignored' }), arg('secret', hmacKey)],
      since: '2.4.0',
      repeatable: true,
      duplicates: 'accumulates',
      required: true,
      rank: 1,
      doc: {
        en: 'A key and its number; several make it possible to change keys without an interruption.',
        zh: '密钥及其编号，写多个密钥可以不中断地更换。',
      },
    }),
    directive('active_key', {
      args: [arg('id', integer({ min: 1, max: 255 }), { onInvalid: 'ignored' })],
      since: '2.4.0',
      fatalWhenMissing: true,
      required: true,
      rank: 2,
      doc: { en: 'The number of the key with which this node signs.', zh: '本节点签名所用密钥的编号。' },
    }),
    directive('time_window', {
      args: [arg('seconds', integer({ min: 1, max: 300, unit: 's' }), { onInvalid: 'ignored' })],
      since: '2.4.0',
      default: { en: '3 × advert_int, from 5 to 300', zh: '3 × advert_int，限 5 到 300' },
      fatalWhenMissing: true,
      rank: 5,
      doc: {
        en: 'How far clocks may differ, and how old an advert may be.',
        zh: '允许的时钟偏差，也是通告允许的最大时差。',
      },
    }),
    directive('anti_replay', {
      args: [
        arg(
          'mode',
          enumeration([
            {
              value: 'time',
              doc: {
                en: 'The clock: nodes need synchronized time, and old adverts are refused also after a restart. For nearly every cluster.',
                zh: '时钟：各节点须时间同步，重启后也能拒绝旧通告。适合绝大多数集群。',
              },
            },
            {
              value: 'monotonic',
              doc: {
                en: 'A counter that only grows: for nodes without a trustworthy clock.',
                zh: '只增不减的计数器：用于时钟不可靠的节点。',
              },
            },
          ]),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.4.0',
      default: 'time',
      fatalWhenMissing: true,
      rank: 4,
      doc: {
        en: 'What tells a repeated advert from a new one: the clock, or a counter.',
        zh: '用什么区分重放的通告：时钟或计数器。',
      },
    }),
    directive('mode', {
      args: [
        arg(
          'mode',
          enumeration([
            {
              value: 'enforce',
              doc: {
                en: 'Signs, and drops what has no valid signature. The aim, once all nodes have the keys.',
                zh: '签名，并丢弃没有有效签名的通告。所有节点都有密钥之后应使用它。',
              },
            },
            {
              value: 'permissive',
              doc: {
                en: 'Signs, but still takes adverts without a signature. The second step of a change.',
                zh: '签名，但仍接受没有签名的通告。分步启用时的第二步。',
              },
            },
            {
              value: 'receive-only',
              since: '2.4.2',
              doc: {
                en: 'Does not sign yet, but understands signed adverts. The first step of a change, on every node.',
                zh: '暂不签名，但认识已签名的通告。分步启用时的第一步，在每个节点上进行。',
              },
            },
          ]),
          { onInvalid: 'ignored' },
        ),
      ],
      since: '2.4.0',
      default: 'enforce',
      fatalWhenMissing: true,
      rank: 3,
      doc: {
        en: 'What happens to adverts without a valid signature, for a change of a running cluster in steps.',
        zh: '如何对待没有有效签名的通告，便于为运行中的集群分步启用。',
      },
    }),
  ],
});
