/** Comments of other languages. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const slashesAsComment = defineRule({
  id: 'slashes-as-comment',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'Slashes begin no comment', zh: '斜杠不是注释符号' },
  why: {
    en: 'A comment begins with `#` or `!`, in any place of a line. Two slashes are a word like any other: at the start of a line keepalived looks for a directive of this name, and behind a value it takes what follows for further arguments. A comment that holds a brace even opens or closes a block.',
    zh: '注释以 `#` 或 `!` 开头，可以写在行内任何位置。两个斜杠只是普通的词：在行首时 keepalived 会把它当作指令，在取值之后会把后面的内容当作更多参数。注释中如果有花括号，还会打开或关闭一个块。',
  },
  messages: {
    line: {
      en: "'//' begins no comment; keepalived reports an unknown keyword and ignores the line",
      zh: '“//”不是注释符号；keepalived 会报告未知关键字并忽略这一行',
    },
    reported: {
      en: "'//' begins no comment; keepalived takes what follows for arguments and refuses them",
      zh: '“//”不是注释符号；keepalived 会把后面的内容当作参数并拒绝',
    },
    dropped: {
      en: "'//' begins no comment; keepalived takes what follows for further words, and drops them here",
      zh: '“//”不是注释符号；keepalived 会把后面的内容当作更多的词，此处会丢弃它们',
      severity: 'warning',
    },
  },
  examples: [
    {
      bad: `// mail relay
global_defs {
    router_id node-a
}
`,
      good: `# mail relay
global_defs {
    router_id node-a
}
`,
    },
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 // web
    }
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 # web
    }
}
`,
    },
  ],
  fixes,
});

/** Safe, since no word of the language begins so. */
function fixes({ finding: { span } }: FixContext): readonly RuleFix[] {
  const title = { en: "Begin the comment with '#'", zh: '改用“#”开始注释' };
  return [{ title, safe: true, edits: [{ span: { ...span, end: span.start + 2 }, newText: '#' }] }];
}
