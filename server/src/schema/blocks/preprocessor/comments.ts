/** `#` and `!`, with which comments begin. */
import type { Notation } from '../../define.ts';

export const comments: readonly Notation[] = [
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
];
