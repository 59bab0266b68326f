/** A block without its `{`. */
import { defineRule, type FixContext, type RuleFix } from '../rule.ts';

export const missingOpeningBrace = defineRule({
  id: 'missing-opening-brace',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'A block has no opening brace', zh: '块缺少左花括号' },
  why: {
    en: 'keepalived enters a block at its `{`. Without it the lines of the body are looked up among the directives around the block, where nearly all of them are unknown keywords, and the `}` closes an outer block or nothing. An instance without its brace has neither interface nor VRID, so its addresses are served by nobody. Lists of entries are read without the brace, but their `}` is then counted as one too many.',
    zh: 'keepalived 遇到 `{` 才进入块。没有它，块内各行会在外层的指令中查找，几乎都成为未知关键字，而 `}` 会关闭外层的块，或没有可关闭的块。少了括号的实例没有接口也没有 VRID，它的虚拟 IP 无人提供服务。条目列表少了括号仍会被读取，但后面会多出一个 `}`。',
  },
  messages: {
    block: {
      en: "'{block}' has no '{'; keepalived reads its lines as if they stood outside",
      zh: '“{block}”缺少“{”；keepalived 会把其中各行当作外层内容读取',
    },
    list: {
      en: "'{block}' has no '{'; keepalived reads its entries, but then finds a '}' too many",
      zh: '“{block}”缺少“{”；keepalived 仍会读取条目，但之后会发现多出一个“}”',
    },
  },
  examples: [
    {
      bad: `vrrp_instance web
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
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress
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
  const end = finding.spans?.[0];
  if (!end) return [];
  const title = { en: "Insert '{'", zh: '插入“{”' };
  return [{ title, safe: true, edits: [{ span: end, newText: ' {' }] }];
}
