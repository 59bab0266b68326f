/** `$NAME=VALUE`, and the two ways to use it. */
import type { Notation } from '../../define.ts';

export const definitions: readonly Notation[] = [
  {
    name: '$NAME=',
    form: '$NAME=VALUE',
    since: '1.4.0',
    brief: { en: 'defines a text', zh: '定义一段文本' },
    doc: {
      en: 'Gives a text a name under which the lines below can use it.',
      zh: '给一段文本起名，供下面的行使用。',
      body: {
        en: 'The value is the rest of the line, comments aside; quotes belong to it. It holds from here to the end of the configuration, also in included files, until another line defines the name anew. Names in a value are replaced only where the value is used, so `${_PWD}` in it means the folder of that place.\n\nIf omitted: a use of the name stays as it is typed. If wrong: a blank before `=` makes the line an unknown keyword.\n\nA value that ends in `\\` goes on in the next line, up to one that does not. It can hold whole blocks, but then it is replaced only at the end of a line.',
        zh: '值是行的其余部分（注释除外），引号也算在内。它从这里一直有效到配置结束，包括读入的文件，直到另一行重新定义。值里的名称到使用时才替换，因此其中的 `${_PWD}` 指使用处的目录。\n\n省略时：用到该名称的地方原样保留。写错时：`=` 前面有空格，该行就成了未知关键字。\n\n以 `\\` 结尾的值在下一行继续，直到没有它的一行。这种值可以含有整个块，但只在行尾替换。',
      },
      example:
        '$PRIORITY=90\n@lb-1 $PRIORITY=100\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority $PRIORITY\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['${NAME}', '@id', '~SEQ'],
    },
  },
  {
    name: '${NAME}',
    form: '${NAME}',
    since: '1.4.0',
    brief: { en: 'the text of a definition', zh: '变量定义的文本' },
    doc: {
      en: 'Puts the text of a definition in this place.',
      zh: '把变量定义的文本放到此处。',
      body: {
        en: "It works anywhere in a line, in quotes too, and in the keyword. The short form `$NAME` needs a blank, a comma, a `)` or the end of the line behind it.\n\nIf omitted: the text has to be repeated in each place. If wrong: an unknown name is not reported as such. It stays in the line and fails there, as in “invalid number '$PRIO'”, and the braces of an unknown `${NAME}` even open a block.\n\nThe replacement is text, not a value: a `#` in it starts a comment, a `{` a block. Definitions of the shell or of systemd are not seen; that is what `${_ENV NAME}` is for.",
        zh: "它在行中任何位置都有效，包括引号内和关键字处。简写 `$NAME` 的后面必须是空格、逗号、`)` 或行尾。\n\n省略时：同样的文本要在每处重写。写错时：未知名称不会作为未知名称报告。它留在行里，在那里出错，例如“invalid number '$PRIO'”；未知 `${NAME}` 的花括号甚至会打开一个块。\n\n替换的是文本而不是值：其中的 `#` 会开始注释，`{` 会开始块。shell 或 systemd 里的变量看不到，那要用 `${_ENV NAME}`。",
      },
      pitfalls: [
        {
          en: '`$NET.100` and `$NET/24` are not replaced, because a dot or a slash follows; write `${NET}.100`.',
          zh: '`$NET.100` 和 `$NET/24` 不会替换，因为后面是点或斜杠；应写 `${NET}.100`。',
        },
      ],
      example:
        '$NET=192.0.2\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    virtual_ipaddress {\n        ${NET}.100/24\n    }\n}',
      see: ['$NAME=', '_ENV', '~SEQ'],
    },
  },
];
