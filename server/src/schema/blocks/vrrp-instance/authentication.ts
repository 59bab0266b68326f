/** The password of VRRP version 2. */
import { arg, block, directive } from '../../define.ts';
import { enumeration } from '../../types/enumeration.ts';
import { authPass } from '../../types/secret.ts';

export const authentication = block('authentication', {
  build: ['auth'],
  repeatable: true,
  duplicates: 'accumulates',
  rank: 8,
  snippet: '{\n\tauth_type PASS\n\tauth_pass ${1:8 characters}\n}',
  doc: {
    en: 'The password scheme of VRRP version 2; a safeguard against mix-ups, not against attackers.',
    zh: 'VRRP 版本 2 的密码机制；防的是误接，不是攻击者。',
    body: {
      en: 'All nodes must agree in type and password. An advert that does not match is dropped and logged, so each side believes it is alone: two masters.\n\nIf omitted: adverts carry no password, which is the standard today. If wrong: a type without a password is ignored with a message, and the node then sends none to peers that demand one.\n\nVersion 3, hence every IPv6 instance, and strict mode ignore the block. Real protection is a separate link, packet filters for protocol 112, or from 2.4.0 `auth_hmac`, which cannot be combined with it.',
      zh: '所有节点的类型和密码必须一致。不匹配的通告会被丢弃并记入日志，于是双方都以为只有自己，成为两个 MASTER。\n\n省略时：通告不带密码，这也是现行标准的做法。写错时：只写类型不写密码，会被忽略并提示，该节点发出的通告不带密码，而对端要求密码。\n\n版本 3（因而包括所有 IPv6 实例）和严格模式都会忽略本块。真正的防护靠独立链路、对协议 112 的包过滤，或 2.4.0 起的 `auth_hmac`；后者不能与本块并用。',
    },
    pitfalls: [
      {
        en: 'Everything on one line, `authentication { auth_type PASS auth_pass x }`, leaves the password empty: one statement per line.',
        zh: '写成一行 `authentication { auth_type PASS auth_pass x }` 会让密码为空：一行只能写一条语句。',
      },
      {
        en: 'The daemon reports a mismatch only in its log; seen from outside, both nodes simply hold the VIP.',
        zh: '不匹配只会出现在日志里；从外面看，就是两个节点都持有 VIP。',
      },
    ],
    example:
      'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    authentication {\n        auth_type PASS\n        auth_pass k7Qm2xZ9\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
    see: [
      'vrrp_instance.authentication.auth_type',
      'vrrp_instance.authentication.auth_pass',
      'vrrp_instance.auth_hmac',
    ],
  },
  body: [
    directive('auth_type', {
      args: [
        arg(
          'type',
          enumeration([
            {
              value: 'PASS',
              doc: {
                en: 'A plain-text password. Use it when a partner device asks for it, or to keep two clusters apart that share a number by mistake.',
                zh: '明文密码。对端设备要求时使用，或用来隔开误用同一编号的两个集群。',
              },
            },
            {
              value: 'AH',
              doc: {
                en: 'IPsec authentication header, IPv4 and version 2 only. Not with `state MASTER` unless the priority is 255: the state is reset to BACKUP, because a node must first hear the sequence number. Avoid it in new set-ups.',
                zh: 'IPsec 认证头，仅限 IPv4 和版本 2。除非优先级为 255，否则不能与 `state MASTER` 同用：状态会被改为 BACKUP，因为节点必须先听到序列号。新部署不要用。',
              },
            },
          ]),
          { onInvalid: 'ignored' },
        ),
      ],
      fatalWhenMissing: true,
      rank: 1,
      doc: {
        en: 'Which of the two legacy methods protects the adverts.',
        zh: '用两种旧方法中的哪一种保护通告。',
        body: {
          en: 'PASS prints the password into each packet, readable to anybody on the link. AH wraps the packet in an IPsec authentication header keyed with the password. Neither is part of the current standard.\n\nIf omitted: no authentication, even if a password is given. If wrong: only the upper-case words are known; another word is reported and authentication stays off, which separates this node from its peers.\n\nBoth methods need `auth_pass`; without one the setting is ignored. All nodes must use the same method.',
          zh: 'PASS 把密码明文写进每个报文，链路上谁都能读到。AH 给报文加上 IPsec 认证头，以该密码为密钥。二者都已不在现行标准之内。\n\n省略时：即使写了密码也不认证。写错时：只认大写单词，其他写法会被报告且认证保持关闭，本节点便与对端失联。\n\n两种方法都需要 `auth_pass`，没有密码时本设置被忽略。所有节点必须使用同一种方法。',
        },
        pitfalls: [
          {
            en: 'AH without `auth_pass`, as some notes suggest, is no authentication at all: the daemon says so and carries on without.',
            zh: '有的笔记说 AH 不需要密码。实际上没有 `auth_pass` 就没有认证：守护进程给出提示后照常运行。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    authentication {\n        auth_type AH\n        auth_pass k7Qm2xZ9\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.authentication', 'vrrp_instance.authentication.auth_pass'],
      },
    }),
    directive('auth_pass', {
      args: [arg('password', authPass(8))],
      fatalWhenMissing: true,
      rank: 2,
      doc: {
        en: 'The shared password; only its first eight bytes are used.',
        zh: '共享密码；只使用前 8 个字节。',
        body: {
          en: "The field in the packet is eight bytes long. Two longer passwords that begin alike are therefore the same password, and with PASS it travels in clear text: never reuse one that protects something else.\n\nIf omitted: the whole `authentication` block is ignored with a message. If wrong: a longer word is cut and reported, and the configuration test fails; a different password makes nodes drop each other's adverts and both become master.\n\nQuote it with `\"` if it contains `#`, `!`, a brace or a blank. A `'` is not a quote but part of the password.",
          zh: '报文中的字段只有 8 个字节。开头相同的两个长密码因此是同一个密码；用 PASS 时它以明文传输，切勿沿用保护其他东西的密码。\n\n省略时：整个 `authentication` 块被忽略并提示。写错时：过长的词会被截断并报告，配置测试不通过；密码不同的节点会丢弃彼此的通告，两边都成为 MASTER。\n\n若含 `#`、`!`、花括号或空格，请用 `"` 括起来。`\'` 不是引号，会成为密码的一部分。',
        },
        pitfalls: [
          {
            en: '`1111` is in so many tutorials that it separates nothing from anything.',
            zh: '`1111` 出现在太多教程里，起不到任何区分作用。',
          },
          {
            en: '`auth_pass ab#cd` without quotes is the password `ab`: a comment begins at `#`.',
            zh: '不加引号的 `auth_pass ab#cd` 密码其实是 `ab`：从 `#` 起是注释。',
          },
        ],
        example:
          'vrrp_instance WEB {\n    state BACKUP\n    interface eth0\n    virtual_router_id 42\n    priority 100\n    authentication {\n        auth_type PASS\n        auth_pass "a#1!b{2}"\n    }\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
        see: ['vrrp_instance.authentication', 'vrrp_instance.authentication.auth_type'],
      },
    }),
  ],
});
