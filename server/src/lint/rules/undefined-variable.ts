/** A `$NAME` that has no value. */
import { defineRule } from '../rule.ts';

export const undefinedVariable = defineRule({
  id: 'undefined-variable',
  scope: 'binding',
  category: 'reference',
  severity: 'error',
  needsIncludes: true,
  title: { en: 'A variable has no value', zh: '变量没有值' },
  why: {
    en: 'keepalived puts the value of a definition in the place of its name, if it has read the definition before. A name without one stays in the text with its `$`, and the braces of `${NAME}` open and close a block. The setting is then refused or means something else, often on one node only, where an include or an `@` line is missing.',
    zh: 'keepalived 会用变量的值替换变量名，前提是此前已经读到它的定义。没有定义的名称会连同 `$` 原样留下，`${NAME}` 的花括号还会打开并关闭一个块。于是设置被拒绝，或变成别的意思，而且往往只在缺少某个 include 或 `@` 行的节点上发生。',
  },
  messages: {
    refused: {
      en: "'{word}' is not defined; keepalived keeps the text as it is, and '{name}' refuses it",
      zh: '“{word}”没有定义；keepalived 会原样保留，而“{name}”不接受它',
      advice: { en: 'Define it above this line.', zh: '请在此行之前定义。' },
    },
    kept: {
      en: "'{word}' is not defined; keepalived keeps the text as it is",
      zh: '“{word}”没有定义；keepalived 会原样保留',
      severity: 'warning',
      advice: { en: 'Define it above this line.', zh: '请在此行之前定义。' },
    },
    line: {
      en: "'{word}' is not defined; keepalived takes it for an unknown keyword",
      zh: '“{word}”没有定义；keepalived 会把它当作未知关键字',
      advice: { en: 'Define it above this line.', zh: '请在此行之前定义。' },
    },
  },
  examples: [
    {
      bad: `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority $PRIORITY
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
      good: `$PRIORITY=110

vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority $PRIORITY
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    },
  ],
});
