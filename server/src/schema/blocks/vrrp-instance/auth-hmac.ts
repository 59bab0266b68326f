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
    en: 'Signs adverts with a shared key, so that forged or altered ones are refused: HMAC-SHA256, an extension of keepalived.',
    zh: '用共享密钥为通告签名，拒绝伪造或篡改的通告：HMAC-SHA256，keepalived 的扩展。',
    body: {
      en: 'Each advert carries a sequence number and a signature over its contents, its sender, the VRID, version and address family. Both versions, both families and unicast work. What a receiver cannot verify it drops and logs once, so disagreeing nodes become two masters.\n\nIf omitted: adverts are unsigned, and signed ones of peers are dropped for their length. If wrong: without a key for `active_key` the block is disabled, with a message; `authentication` beside it is dropped.\n\nSignatures changed with 2.4.2: earlier releases and later ones refuse each other.',
      zh: '每个通告都带有序列号，以及对内容、发送者、VRID、版本和地址族的签名。两种版本、两种地址族和单播都可用。接收者无法验证的会被丢弃，只记一次日志，因此意见不一的节点会成为两个 MASTER。\n\n省略时：通告不签名，对端签名的通告因长度不符被丢弃。写错时：没有 `active_key` 对应的密钥，本块会被停用并提示；同时写的 `authentication` 会被丢弃。\n\n2.4.2 改变了签名的算法：之前与之后的版本会互相拒绝。',
    },
    example:
      'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 1 file:/etc/keepalived/hmac.key\n        active_key 1\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: ['vrrp_instance.auth_hmac.key', 'vrrp_instance.auth_hmac.mode', 'vrrp_instance.authentication'],
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
        body: {
          en: 'Every key here is good for checking, `active_key` alone for signing. To change it without an interruption, add the new key on all nodes, switch `active_key` node by node, and then remove the old one.\n\nIf omitted: the block is disabled, with a message. If wrong: a secret outside of 32 to 64 bytes, a file that cannot be read and a number used twice are reported, and that key is missing.\n\nThe secret stands as text, as digits behind `hex:`, or in the file behind `file:`, which keeps it out of the configuration. A file that group or others can read is used, but the configuration test ends with status 6.',
          zh: '这里的每个密钥都可用于验证，签名只用 `active_key`。想不中断地更换，先在所有节点上加入新密钥，再逐个节点切换 `active_key`，最后删除旧密钥。\n\n省略时：本块被停用并提示。写错时：长度不在 32 到 64 字节的密钥、读不了的文件和重复的编号会被报告，该密钥就等于没有。\n\n密钥可写成文本、`hex:` 后的十六进制数字，或用 `file:` 指向文件，使它不出现在配置里。同组或其他用户能读的文件照样使用，但配置测试的退出码为 6。',
        },
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 1 file:/etc/keepalived/hmac-old.key\n        key 2 file:/etc/keepalived/hmac-new.key\n        active_key 2\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: [
          'vrrp_instance.auth_hmac.active_key',
          'vrrp_instance.auth_hmac',
          'vrrp_instance.auth_hmac.mode',
        ],
      },
    }),
    directive('active_key', {
      args: [arg('id', integer({ min: 1, max: 255 }), { onInvalid: 'ignored' })],
      since: '2.4.0',
      fatalWhenMissing: true,
      required: true,
      rank: 2,
      doc: {
        en: 'The number of the key with which this node signs.',
        zh: '本节点签名所用密钥的编号。',
        body: {
          en: 'Receivers look the number up among their own keys. Nodes may sign with different ones for a while, provided that all know both; a number that a receiver lacks is dropped as unknown.\n\nIf omitted: no key has the number 0 that is then looked for, so the block is disabled with a message. If wrong: a number without a `key` has the same effect, and the node becomes a second master beside signing peers.\n\nIt is looked up when the whole file has been read: it may stand above the keys.',
          zh: '接收者按编号在自己的密钥里查找。各节点可以暂时用不同的密钥签名，只要大家两个都有；接收者没有的编号会被当作未知而丢弃。\n\n省略时：会去找编号 0，而没有密钥用这个编号，于是本块被停用并提示。写错时：编号没有对应的 `key` 结果相同，该节点便在签名的对端之外成为第二个 MASTER。\n\n读完整个文件之后才查找，所以可以写在密钥之前。',
        },
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 7 file:/etc/keepalived/hmac.key\n        active_key 7\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.auth_hmac.key', 'vrrp_instance.auth_hmac'],
      },
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
        body: {
          en: "An advert whose time stamp is further off from the clock of the receiver, in either direction, is dropped. A recorded one can so be replayed for that long at most, and the sequence number refuses it even then to those who heard the original.\n\nIf omitted: three times `advert_int`, at least 5 seconds. If wrong: a value out of range is reported and ignored. One that is smaller than the difference of the clocks makes nodes drop each other's adverts: two masters.\n\nFrom half of it on the log warns of the skew. It has no part in `anti_replay monotonic`.",
          zh: '通告的时间戳与接收者的时钟相差超过此值（无论早晚）就会被丢弃。因此录下的通告最多在这段时间内能重放；听过原通告的节点凭序列号仍会拒绝它。\n\n省略时：`advert_int` 的三倍，至少 5 秒。写错时：越界的值会被报告并忽略。小于时钟偏差的值会让节点丢弃彼此的通告：出现两个 MASTER。\n\n偏差超过它的一半，日志就会警告。`anti_replay monotonic` 不用它。',
        },
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 1 file:/etc/keepalived/hmac.key\n        active_key 1\n        time_window 10\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.auth_hmac.anti_replay', 'vrrp_instance.auth_hmac', 'vrrp_instance.advert_int'],
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
        body: {
          en: "Whatever stands here, an advert whose sequence number does not grow is dropped. The number starts from the sender's clock; this keyword says whether receivers compare it with theirs as well.\n\nIf omitted: `time`, so nodes need synchronized clocks. If wrong: another word is reported and ignored.\n\nWith `monotonic` a receiver that has just started accepts a recorded advert, and a sender that starts again with its clock set back is refused until the clock has passed the old mark. All nodes should agree.",
          zh: '无论写什么，序列号没有增长的通告都会被丢弃。序列号从发送者的时钟开始；本关键字决定接收者是否还要拿它与自己的时钟比较。\n\n省略时：`time`，各节点的时钟必须同步。写错时：其他词会被报告并忽略。\n\n用 `monotonic` 时，刚启动的接收者会接受录下的通告；时钟被拨回后重启的发送者会一直被拒绝，直到时钟越过原来的位置。各节点应当一致。',
        },
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 1 file:/etc/keepalived/hmac.key\n        active_key 1\n        anti_replay monotonic\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.auth_hmac.time_window', 'vrrp_instance.auth_hmac'],
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
        body: {
          en: 'A running cluster gets there in three rounds over all nodes: `receive-only`, then `permissive`, then `enforce`. In each of them the nodes understand both their own kind and that of the round before. An advert with a bad signature is dropped in every mode.\n\nIf omitted: `enforce`, right for a cluster that starts fresh. If wrong: another word is reported and ignored, hence `enforce`; in strict mode the others are reported and replaced by it.\n\nUp to 2.4.1 there is no `receive-only`: the first node that signs is not understood by those without the block.',
          zh: '运行中的集群分三轮启用，每轮都走遍所有节点：先 `receive-only`，再 `permissive`，最后 `enforce`。每一轮中，节点都既懂本轮的通告，也懂上一轮的。签名错误的通告在任何模式下都会被丢弃。\n\n省略时：`enforce`，适合全新启动的集群。写错时：其他词会被报告并忽略，即按 `enforce`；严格模式下，另两种模式会被报告并改为它。\n\n到 2.4.1 为止没有 `receive-only`：第一个签名的节点，没有本块的节点听不懂。',
        },
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    auth_hmac {\n        key 1 file:/etc/keepalived/hmac.key\n        active_key 1\n        mode receive-only\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.auth_hmac', 'vrrp_instance.auth_hmac.key', 'vrrp_instance.strict_mode'],
      },
    }),
  ],
});
