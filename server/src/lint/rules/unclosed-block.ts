/** A block without its `}`. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const unclosedBlock = defineRule({
  id: 'unclosed-block',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A block has no closing brace', zh: '块缺少右花括号' },
  why: {
    en: 'Without its `}` a block goes on, and the blocks below it are read as lines of its own. Those are unknown keywords there, so instances or services further down are lost, although nothing is wrong with them. keepalived complains of lines far below the gap, and gives no line for the missing brace itself.',
    zh: '缺少 `}` 的块不会结束，后面的块都会被当作它里面的行来读取。这些行在那里是未知关键字，于是后面本来没有问题的实例或服务全部丢失。keepalived 报告的是离缺口很远的行，并不指出缺少括号的位置。',
  },
  messages: {
    before: {
      en: "'{block}' has no closing '}': everything from line {line} on is read as part of it",
      zh: '“{block}”缺少“}”：第 {line} 行起的内容都会被当作它的一部分',
    },
    'at-end': {
      en: "'{block}' has no closing '}': keepalived reports a missing brace at the end of the file",
      zh: '“{block}”缺少“}”：keepalived 读到文件末尾时报告缺少括号',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}

vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.11/24
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/** On a line of its own behind the last statement; behind that at once if more follows in the line. */
function fixes({ finding, textOf, indentOf, lineOf }: FixContext): readonly RuleFix[] {
  const gap = finding.spans?.[0];
  if (!gap) return [];
  const line = lineOf(gap);
  const rest = textOf({ ...line, start: gap.end });
  const isLast = /^\s*(?:[#!].*)?$/.test(rest);
  const at = isLast ? line.end : gap.end;
  const newText = isLast ? `\n${indentOf(finding.span)}}${rest.endsWith('\r') ? '\r' : ''}` : ' }';
  const edit = { span: { piece: gap.piece, start: at, end: at }, newText };
  const title = { en: "Insert '}' after line {last}", zh: '在第 {last} 行后插入“}”' };
  return [{ title, args: { last: finding.args.last ?? '' }, safe: true, edits: [edit] }];
}
