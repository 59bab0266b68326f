/** `\#` or `\!`, which the daemon takes for a comment when it reads its own copy. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const escapedCommentSign = defineRule({
  id: 'escaped-comment-sign',
  scope: 'binding',
  category: 'syntax',
  severity: 'warning',
  since: '2.2.0',
  title: { en: 'An escaped comment sign is a comment after all', zh: '转义的注释符仍然成了注释' },
  why: {
    en: 'keepalived takes the backslash away when it reads the file. From 2.2.0 on it then writes a copy, from which its processes read once more. There the bare `#` or `!` begins a comment: the rest of the line is lost, a brace at its end too. Quotes are kept in the copy.',
    zh: '读取文件时，keepalived 会去掉反斜杠。2.2.0 起它随后写出一份副本，各进程再从副本读取一次。此时不带反斜杠的 `#` 或 `!` 就成了注释的开头：该行其余内容都会丢失，行末的左花括号也不例外。引号则会保留在副本中。',
  },
  messages: {
    block: {
      en: "keepalived reads its own copy, in which '{sign}' begins a comment: the name is cut, and the '{' is lost",
      zh: 'keepalived 会再读一遍自己的副本，其中“{sign}”是注释的开头：名称被截断，“{”也会丢失',
      severity: 'error',
      before: {
        en: "From 2.2.0 on '{sign}' begins a comment here: the name is cut, and the '{' is lost",
        zh: '2.2.0 起这里的“{sign}”是注释的开头：名称被截断，“{”也会丢失',
      },
    },
    word: {
      en: "keepalived reads its own copy, in which '{sign}' begins a comment: the rest of the line is lost",
      zh: 'keepalived 会再读一遍自己的副本，其中“{sign}”是注释的开头：该行其余内容会丢失',
      before: {
        en: "From 2.2.0 on '{sign}' begins a comment here: the rest of the line is lost",
        zh: '2.2.0 起这里的“{sign}”是注释的开头：该行其余内容会丢失',
      },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web\\#1 {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `vrrp_instance "web#1" {
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

/** The same word in quotes, in which a sign is a sign. */
function fixes({ finding: { span }, textOf }: FixContext): readonly RuleFix[] {
  const word = textOf(span).replace(/\\([#!])/g, '$1');
  if (word.includes('"')) return [];
  const title = { en: 'Put the word in quotes', zh: '给这个词加上引号' };
  return [{ title, safe: true, edits: [{ span, newText: `"${word}"` }] }];
}
