/** `@id` and `@^id`: lines that some nodes read and others do not. */
import type { Notation } from '../../define.ts';

export const conditions: readonly Notation[] = [
  {
    name: '@id',
    form: '@ID LINE',
    since: '1.3.0',
    brief: { en: 'only the node with this id', zh: '仅限此标识的节点' },
    doc: {
      en: 'Reads the rest of the line on one node only.',
      zh: '只有一个节点读取该行的其余部分。',
      body: {
        en: 'One file then serves all nodes, and what differs, such as the priority, stands beside each other. The id of a node is what `-i` gave at start, otherwise its host name up to the first dot. Any line may have the sign: list entries, definitions, `include`, generators.\n\nIf omitted: all nodes read the line. If wrong: an id that no node has makes the line vanish everywhere, and no message tells of it; so does `@id` without text.\n\nIt covers one line. For a block each line needs it, braces included; a definition or a file of its own is easier. Conditions cannot be combined.',
        zh: '这样一个文件就能供所有节点使用，优先级之类的差异并排写在一起。节点的标识由启动时的 `-i` 给出，否则是主机名第一个点之前的部分。任何行都可以加：列表条目、变量定义、`include`、生成器。\n\n省略时：所有节点都读取该行。写错时：没有任何节点叫这个标识，该行就处处消失，也没有提示；`@id` 后面没有内容也一样。\n\n它只管一行。对一个块来说，每一行都要写，包括花括号；用变量定义或单独的文件更省事。条件不能组合。',
      },
      example:
        '$PRIORITY=90\n@lb-1 $PRIORITY=100\nvrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    priority $PRIORITY\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['@^id', '_INSTANCE', '$NAME='],
    },
  },
  {
    name: '@^id',
    form: '@^ID LINE',
    since: '1.3.7',
    brief: { en: 'all nodes but this one', zh: '除此标识外的节点' },
    doc: {
      en: 'Reads the rest of the line on all nodes but one.',
      zh: '除一个节点外，其他节点都读取该行的其余部分。',
      body: {
        en: 'The counterpart of `@id`: together they make an either-or for one line. It reads best as “all others”, such as the lower priority of the backups.\n\nIf omitted: the line holds for the named node, too. If wrong: a misspelt id excludes nobody, so every node reads the line, silently; a backup and the preferred node may then both have the last value.\n\nThere is no `@!`, since `!` starts a comment. The lines stand in the order in which they are read: of two that hold for a node, the later usually wins.',
        zh: '与 `@id` 相对：两者合起来，就是一行的二选一。最适合表示“其他节点”，例如备机较低的优先级。\n\n省略时：该行对被点名的节点也有效。写错时：标识拼错就没有排除任何节点，每个节点都会不作声地读取该行；首选节点和备机可能因此都用了最后的值。\n\n没有 `@!` 这种写法，因为 `!` 开始注释。各行按书写次序读取：同一节点有两行都成立时，通常后一行生效。',
      },
      example:
        'vrrp_instance WEB {\n    interface eth0\n    virtual_router_id 42\n    @lb-1 priority 100\n    @^lb-1 priority 90\n    virtual_ipaddress {\n        192.0.2.100/24\n    }\n}',
      see: ['@id', '_INSTANCE'],
    },
  },
];
