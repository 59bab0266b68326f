/** A `{` behind something that is no block. */
import { defineRule } from '../rule.ts';

export const unexpectedOpeningBrace = defineRule({
  id: 'unexpected-opening-brace',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  title: { en: 'An opening brace belongs to no block', zh: '左花括号不属于任何块' },
  why: {
    en: 'Only blocks take a `{`. keepalived ignores any other one and reads on in the block it is in, but its `}` is taken at face value: it closes that block too early, or is an unknown keyword itself. Settings behind it then vanish.',
    zh: '只有块才带 `{`。其他位置的 `{` 会被忽略，keepalived 继续读取当前的块；但与它配对的 `}` 仍然有效。它会提前关闭当前的块，或者自己成为未知关键字，后面的设置随之丢失。',
  },
  messages: {
    found: {
      en: "This '{' belongs to no block; keepalived ignores it, and its '}' ends the block around it",
      zh: '这个“{”不属于任何块；keepalived 会忽略它，而与它配对的“}”会结束外面的块',
      advice: { en: 'Remove both.', zh: '请把两者都删除。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    {
        priority 110
    }
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
  ],
});
