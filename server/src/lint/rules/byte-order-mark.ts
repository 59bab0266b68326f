/** A byte order mark before the first word. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const byteOrderMark = defineRule({
  id: 'byte-order-mark',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'The file begins with a byte order mark', zh: '文件以字节顺序标记（BOM）开头' },
  why: {
    en: 'Some editors put three invisible bytes before the text. keepalived reads them as letters of the first word, which is then an unknown keyword. If that word opens a block, the whole block is lost: all its lines are reported, and none of them shows a mistake on the screen.',
    zh: '有些编辑器会在文本前写入三个不可见的字节。keepalived 把它们当作第一个词的一部分，这个词就成了未知关键字。如果它打开一个块，整个块都会丢失：其中每一行都会被报告，而屏幕上看不出任何错误。',
  },
  messages: {
    found: {
      en: 'The file begins with an invisible byte order mark; keepalived does not know its first word',
      zh: '文件开头有不可见的字节顺序标记（BOM）；keepalived 因此不认识第一个词',
    },
  },
  examples: [
    {
      bad: `\u{feff}vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
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
`,
    },
  ],
  fixes,
});

function fixes({ finding }: FixContext): readonly RuleFix[] {
  const title = { en: 'Remove the byte order mark', zh: '删除字节顺序标记' };
  return [{ title, safe: true, edits: [{ span: finding.span, newText: '' }] }];
}
