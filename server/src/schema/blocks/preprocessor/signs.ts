/** The signs of comments, quotes and continued lines. */
import type { Notation } from '../../define.ts';

export const signs: readonly Notation[] = [
  {
    name: '#',
    form: '# TEXT',
    brief: { en: 'a comment', zh: '注释' },
    doc: {
      en: 'Starts a comment that runs to the end of the line.',
      zh: '开始一段注释，直到行尾。',
      body: {
        en: 'It counts anywhere outside double quotes, also in the middle of a word: `router_id lb#1` reads as `lb`. Single quotes do not protect, and `//` is no comment.\n\nIf omitted: text behind a statement is read as further words of it, mostly in silence. If wrong: a `#` that belongs to a value cuts it; put the value in double quotes. A backslash, `\\#`, works in `global_defs`; in other blocks it has been lost since 2.2.0.\n\nUntil 2.3.4 a comment line that ends in `\\` leaves the unknown keyword `\\` behind.',
        zh: '在双引号之外的任何位置都算，词中间也一样：`router_id lb#1` 读作 `lb`。单引号起不了保护作用，`//` 不是注释。\n\n省略时：语句后面的文字会被读作它的更多词，多半没有提示。写错时：属于取值的 `#` 会把它截断；给取值加双引号。反斜杠写法 `\\#` 在 `global_defs` 中有效，在其他块中自 2.2.0 起失效。\n\n到 2.3.4 为止，以 `\\` 结尾的注释行会留下一个未知关键字 `\\`。',
      },
      example:
        '# two nodes, one address\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['!', '_HASH'],
    },
  },
  {
    name: '!',
    form: '! TEXT',
    brief: { en: 'a comment', zh: '注释' },
    doc: {
      en: 'Starts a comment, like `#`; the sign that router configurations use.',
      zh: '与 `#` 一样开始注释；路由器配置惯用这个符号。',
      body: {
        en: 'Most sample files begin with `! Configuration File for keepalived`. The sign is as strong as `#`: everything behind it is gone, wherever it stands outside double quotes.\n\nIf omitted: use `#`, which editors and readers know better. If wrong: a password such as `s3cret!` loses its end without a message; if that happens on one node only, both become master.\n\nPut such values in double quotes; single quotes, though allowed for commands, do not keep the sign from cutting.',
        zh: '多数示例文件以 `! Configuration File for keepalived` 开头。这个符号与 `#` 效力相同：只要在双引号之外，它后面的一切都会消失。\n\n省略时：用 `#`，编辑器和读者都更熟悉。写错时：`s3cret!` 这样的密码会不作声地丢掉末尾；只有一个节点如此，两边就都成为 MASTER。\n\n这类取值要加双引号；单引号虽然可用于命令，却挡不住截断。',
      },
      example:
        '! two nodes, one address\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['#', '_BANG', 'vrrp_instance.authentication.auth_pass'],
    },
  },
  {
    name: '"',
    form: '"TEXT"',
    brief: { en: 'one word, blanks and all', zh: '一个词，含空格' },
    doc: {
      en: 'Keeps a text with blanks or special signs together as one word.',
      zh: '把含空格或特殊符号的文本合成一个词。',
      body: {
        en: "Between double quotes blanks, `#`, `!`, `{` and `}` are ordinary characters, and the quotes themselves are dropped. `${NAME}` is replaced there, too. There is no escape for a quote inside.\n\nIf omitted: the word ends at the blank, and most directives ignore further words in silence: `auth_pass my secret` is `my`. If wrong: a quote that is not closed on its line is reported, and the line ends there, often without its value.\n\nCommands are read a second time: there single quotes and backslashes count as well, yet neither keeps a `#` or `{` from cutting the line. Elsewhere `'` is a character like others.",
        zh: "双引号之间的空格、`#`、`!`、`{` 和 `}` 都是普通字符，引号本身会去掉。`${NAME}` 在里面照样替换。引号内无法再写引号。\n\n省略时：词到空格为止，多数指令会不作声地忽略后面的词：`auth_pass my secret` 就是 `my`。写错时：没有在同一行结束的引号会被报告，该行到此为止，常常因此缺了取值。\n\n命令会被再读一遍：那里单引号和反斜杠也算数，却都挡不住 `#` 或 `{` 截断该行。其他地方 `'` 只是普通字符。",
      },
      example:
        'global_defs {\n    router_id "lb 1 #main"\n}\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['#', '${NAME}', 'vrrp_script.script'],
    },
  },
  {
    name: '\\',
    form: 'TEXT \\',
    since: '1.4.0',
    brief: { en: 'the definition goes on', zh: '定义在下一行继续' },
    doc: {
      en: 'At the end of a line in a definition: the value goes on in the next line.',
      zh: '写在变量定义的行尾：值在下一行继续。',
      body: {
        en: 'Only definitions have it. The lines are kept as lines, so a whole block can be a value, and putting the name at the end of a line reads them one after the other. The last line has no backslash.\n\nIf omitted: the definition ends with its line, and what follows is read as statements. If wrong: in a statement nothing is continued; the sign sticks to the last word, so that `state MASTER \\` asks for a state `MASTER\\`.\n\nA blank line ends the value, too. Blanks in front of the sign are dropped.',
        zh: '只有变量定义可以这样写。各行仍是各自的行，所以整个块都能成为值；把名称放在行尾使用时，会逐行读入。最后一行不写反斜杠。\n\n省略时：定义到本行为止，后面的内容会被当作语句读取。写错时：语句不会因此延续，这个符号会粘在最后一个词上，`state MASTER \\` 要的是名为 `MASTER\\` 的状态。\n\n空行也会结束这个值。符号前面的空格会去掉。',
      },
      example:
        '$WEB= \\\nvrrp_instance WEB { \\\n    interface eth0 \\\n    virtual_router_id 42 \\\n    virtual_ipaddress { \\\n        192.0.2.100/24 \\\n    } \\\n}\n$WEB',
      see: ['$NAME=', '~SEQ'],
    },
  },
];
