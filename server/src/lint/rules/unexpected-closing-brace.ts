/** A `}` that closes nothing, or closes its block too early. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';
import { deletion } from '../word-fix.ts';

export const unexpectedClosingBrace = defineRule({
  id: 'unexpected-closing-brace',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A closing brace is one too many', zh: '多余的右花括号' },
  why: {
    en: "A `}` ends the innermost open block, whatever its indentation. One too many ends a block before its last lines, which are then unknown keywords at the top level, and the settings in them are lost. The configuration test says `Extra '}' found` at the brace that is left over, which may stand far below the wrong one.",
    zh: "`}` 结束的是最内层的块，与缩进无关。多出一个，块就会提前结束，剩下的行到了最外层，成为未知关键字，其中的设置全部丢失。配置测试在最后剩下的括号处报告 `Extra '}' found`，那里可能离写错的地方很远。",
  },
  messages: {
    extra: {
      en: "This '}' closes no block; keepalived reports it and reads on",
      zh: '这个“}”没有对应的块；keepalived 会报告它，然后继续读取',
    },
    early: {
      en: "This '}' closes '{block}', but directives of that block follow; keepalived ignores them there",
      zh: '这个“}”关闭了“{block}”，而后面还有该块的指令，这些指令会被忽略',
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
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
    }
    priority 110
}
`,
      good: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
    priority 110
}
`,
    },
  ],
  fixes,
});

function fixes(context: FixContext): readonly RuleFix[] {
  const title = { en: "Remove this '}'", zh: '删除这个“}”' };
  return [{ title, safe: true, edits: [deletion(context, context.finding.span)] }];
}
