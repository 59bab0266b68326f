/** Two directives in one line, of which only the first is read. */
import type { Span } from '../../config/finding.ts';
import { defineRule, type FixContext, type RuleFix, type SpanEdit } from '../rule.ts';

export const severalStatementsOnLine = defineRule({
  id: 'several-statements-on-line',
  scope: 'binding',
  category: 'syntax',
  severity: 'warning',
  tag: 'unnecessary',
  title: { en: 'Several statements share a line', zh: '一行写了多条指令' },
  why: {
    en: 'A statement ends with its line; there is no separator. A second directive in the line counts as surplus words of the first and is dropped in silence, so an instance can lose its interface or its VRID. The configuration test reports, if anything, only what is missing because of it.',
    zh: '指令以行尾结束，没有分隔符。同一行的第二条指令会被当作第一条的多余词，不作提示就丢弃，实例可能因此没有接口或 VRID。配置测试最多只会报告由此缺少的内容。',
  },
  messages: {
    lost: {
      en: "keepalived reads one statement a line: '{words}' after '{first}' is ignored",
      zh: 'keepalived 一行只读一条指令：“{first}”后面的“{words}”会被忽略',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110 advert_int 1
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    advert_int 1
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

function fixes(context: FixContext): readonly RuleFix[] {
  const { finding } = context;
  const edits = finding.spans?.map((it) => lineBreakBefore(context, it)) ?? [];
  const title = { en: 'Put each statement on its own line', zh: '每条指令单独成行' };
  return [{ title, safe: true, edits }];
}

/** In the place of the blanks before the statement. */
function lineBreakBefore({ textOf, lineOf, indentOf }: FixContext, span: Span): SpanEdit {
  const before = textOf({ ...lineOf(span), end: span.start });
  const blanks = before.length - before.trimEnd().length;
  return {
    span: { piece: span.piece, start: span.start - blanks, end: span.start },
    newText: `\n${indentOf(span)}`,
  };
}
