/** A quote that is not closed in its line. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const unterminatedQuote = defineRule({
  id: 'unterminated-quote',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A quote is not closed', zh: '引号没有结束' },
  why: {
    en: 'Quotes must close in the line in which they open. keepalived reports the other kind and drops the word, and with it what the directive needed; for most directives that means that it stops reading the file. A comment behind such a word is part of the quote, too.',
    zh: '引号必须在同一行内结束。否则 keepalived 会报告并丢掉这个词，指令也就缺了参数；对多数指令来说，这意味着不再读取整个文件。这样的词后面的注释也会成为引号内容的一部分。',
  },
  messages: {
    found: {
      en: 'This quote has no end; keepalived drops the word, and may read no further',
      zh: '这个引号没有结束；keepalived 会丢掉这个词，并可能不再读取后面的内容',
    },
    command: {
      en: 'A quote in this command has no end; keepalived reports it and drops the command',
      zh: '这条命令里有引号没有结束；keepalived 会报告并丢弃该命令',
      advice: {
        en: 'Close it; an apostrophe is a quote, too.',
        zh: '请补上结束的引号；撇号也算引号。',
      },
    },
  },
  examples: [
    {
      bad: `global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/local/libexec/announce master
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `global_defs {
    enable_script_security
    script_user keepalived_script
}

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    notify_master "/usr/local/libexec/announce master"
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
  fixes,
});

/** Where a comment sign or a brace stands in the rest of the line, its author meant the quote to end before that. */
function fixes({ finding, textOf }: FixContext): readonly RuleFix[] {
  if (finding.message === 'command') return [];
  const text = textOf(finding.span);
  const at = finding.span.start + text.trimEnd().length;
  const title = { en: 'Add the closing quote at the end of the line', zh: '在行尾补上引号' };
  const edits = [{ span: { piece: finding.span.piece, start: at, end: at }, newText: '"' }];
  return [{ title, safe: !/[#!{}]/.test(text), edits }];
}
