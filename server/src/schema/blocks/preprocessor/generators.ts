/** `~SEQ`, `~SEQx` and `~LST`: one line that stands for several. */
import type { Notation } from '../../define.ts';

export const generators: readonly Notation[] = [
  {
    name: '~SEQ',
    form: '~SEQ(NAME, START, STEP, END) LINE',
    since: '2.0.9',
    brief: { en: 'a line for each number', zh: '每个数字一行' },
    doc: {
      en: 'Reads the rest of the line once for each number of a series.',
      zh: '对一列数字中的每一个，读取一遍该行的其余部分。',
      body: {
        en: 'Ten addresses or twenty servers in one line: in each round the name stands for the next number, as if it were defined. START and STEP may be left out; then it counts from 1 and by 1. The line itself may be a block, if a definition of several lines stands at its end.\n\nIf omitted: the lines are typed one by one. If wrong: a missing parenthesis, a step of 0 or one that leads away from the end is reported, and the line with all that it was to make is dropped.\n\nWrite `${NAME}` where something other than a blank follows, as in `192.0.2.${N}/24`. The name keeps its last value.',
        zh: '十个地址或二十台服务器写成一行：每一轮里，该名称代表下一个数，如同被定义过。START 和 STEP 可以不写，那就从 1 开始，每次加 1。行尾若是多行的变量定义，这一行就可以是一个块。\n\n省略时：逐行书写。写错时：缺括号、步长为 0，或步长背离终点，都会被报告，该行连同要生成的一切都被丢弃。\n\n后面不是空格时要写 `${NAME}`，例如 `192.0.2.${N}/24`。该名称保留最后的值。',
      },
      pitfalls: [
        {
          en: '`192.0.2.$N/24` keeps the `$N`, because a slash follows, and each address is “invalid IP”.',
          zh: '`192.0.2.$N/24` 中的 `$N` 不会替换，因为后面是斜杠，每个地址都会报“invalid IP”。',
        },
        {
          en: 'A leading zero makes a number octal: `~SEQ(N, 010, 012)` makes 8, 9 and 10.',
          zh: '开头的零表示八进制：`~SEQ(N, 010, 012)` 得到 8、9 和 10。',
        },
      ],
      example:
        'virtual_server_group web {\n    ~SEQ(N, 100, 103) 192.0.2.$N 80\n}\nvirtual_server group web {\n    lb_algo wlc\n    lb_kind DR\n    protocol TCP\n    real_server 192.0.2.11 80 {\n        TCP_CHECK {\n            connect_timeout 3\n        }\n    }\n}',
      see: ['~SEQx', '~LST', '${NAME}'],
    },
  },
  {
    name: '~SEQx',
    form: '~SEQx(NAME, START, STEP, END) LINE',
    since: '2.1.0',
    brief: { en: 'as ~SEQ, in hexadecimal', zh: '同 ~SEQ，十六进制' },
    doc: {
      en: 'Like `~SEQ`, but the numbers are written in hexadecimal, as IPv6 addresses need them.',
      zh: '与 `~SEQ` 相同，但数字写成十六进制，供 IPv6 地址使用。',
      body: {
        en: 'Numbers in the parentheses are decimal unless `0x`, or `0` for octal, precedes them; what is put in is hexadecimal, without `0x`. So `~SEQx(N, 9, 11)` makes 9, a and b.\n\nIf omitted: `~SEQ` skips the addresses with a to f, and 10 there is not ten. If wrong: a negative number is reported and the line dropped, as are all faults that `~SEQ` reports.\n\nBefore 2.1.0 such a line is refused.',
        zh: '括号里的数字是十进制，前面有 `0x` 则为十六进制，有 `0` 则为八进制；放进行里的是十六进制，不带 `0x`。因此 `~SEQx(N, 9, 11)` 得到 9、a 和 b。\n\n省略时：`~SEQ` 会漏掉含 a 到 f 的地址，而且那里的 10 并不是十。写错时：负数会被报告，该行被丢弃；`~SEQ` 会报告的问题这里也一样。\n\n2.1.0 之前不接受这种行。',
      },
      example:
        'vrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        fe80::42/64\n        ~SEQx(N, 9, 11) 2001:db8::${N}/64\n    }\n}',
      see: ['~SEQ', '~LST'],
    },
  },
  {
    name: '~LST',
    form: '~LST(NAME, VALUE, …) LINE',
    since: '2.1.0',
    brief: { en: 'a line for each value', zh: '每个取值一行' },
    doc: {
      en: 'Reads the rest of the line once for each value of a list.',
      zh: '对列表中的每个取值，读取一遍该行的其余部分。',
      body: {
        en: 'For values that follow no series: interfaces, names, addresses. With sets in braces, several names change together: `~LST({IP, LEN}, {10, 24}, {11, 32})`.\n\nIf omitted: the lines are typed one by one. If wrong: a missing parenthesis or more values in a set than names is reported and the line dropped; missing values of a set are empty, without a message.\n\nValues end at a blank, a comma or a closing sign, and quotes do not protect them. As with `~SEQ`, write `${NAME}` where no blank follows.',
        zh: '用于没有规律的值：接口、名称、地址。用花括号写成组时，几个名称一起变化：`~LST({IP, LEN}, {10, 24}, {11, 32})`。\n\n省略时：逐行书写。写错时：缺括号，或一组里的值多于名称，会被报告并丢弃该行；一组里缺的值为空，没有提示。\n\n值在空格、逗号或右括号处结束，引号起不了保护作用。与 `~SEQ` 一样，后面不是空格时要写 `${NAME}`。',
      },
      example:
        'vrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n    track_interface {\n        ~LST(IF, eth1, eth2) $IF\n    }\n}',
      see: ['~SEQ', '${NAME}'],
    },
  },
];
