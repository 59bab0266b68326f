/** A backslash at the end of a line, which continues nothing. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const lineContinuation = defineRule({
  id: 'line-continuation',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A backslash at the end of a line continues nothing', zh: '行尾的反斜杠不能续行' },
  why: {
    en: 'Only definitions that begin with `$` go on in the next line. Anywhere else keepalived adds the backslash to the word before it, even across blanks: the keyword is then unknown, a number is refused, and a name has one character more. The last case passes the configuration test. The next line is read as a statement of its own.',
    zh: '只有以 `$` 开头的变量定义可以续行。在其他地方，keepalived 会把反斜杠接到前一个词上，即使中间有空格：关键字变成未知的，数值被拒绝，名称多出一个字符。最后一种情况能通过配置测试。下一行则作为单独的语句读取。',
  },
  messages: {
    alone: {
      en: "This '\\' is read as an unknown keyword; keepalived ignores it",
      zh: '这个“\\”会被当作未知关键字，keepalived 会忽略它',
    },
    comment: {
      en: "Up to 2.3, keepalived reads the '\\' at the end of this comment as an unknown keyword",
      zh: '2.3 及以前的 keepalived 会把注释末尾的“\\”当作未知关键字',
    },
    'comment-behind': {
      en: "Up to 2.3, keepalived adds the '\\' at the end of this comment to the word before the comment",
      zh: '2.3 及以前的 keepalived 会把注释末尾的“\\”接到注释前的词上',
    },
    keyword: {
      en: "keepalived reads '{word}\\' as one word, does not know it, and ignores the line",
      zh: 'keepalived 会把“{word}\\”当作一个词，因为不认识而忽略这一行',
    },
    refused: {
      en: "keepalived reads '{word}\\' as one word and refuses it",
      zh: 'keepalived 会把“{word}\\”当作一个词并拒绝它',
    },
    kept: {
      en: "keepalived reads '{word}\\' as one word, with the backslash as a part of the value",
      zh: 'keepalived 会把“{word}\\”当作一个词，反斜杠也成为取值的一部分',
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110 \\
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 110
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0 \\
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

function fixes(context: FixContext): readonly RuleFix[] {
  const title = { en: 'Remove the backslash', zh: '删除反斜杠' };
  return [{ title, safe: true, edits: [deletion(context, context.finding.span)] }];
}
