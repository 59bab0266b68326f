/** Definitions or generators that make more than is read here. */
import { defineRule } from '../rule.ts';

export const expansionCut = defineRule({
  id: 'expansion-cut',
  scope: 'binding',
  category: 'syntax',
  severity: 'info',
  title: { en: 'Definitions expand without end', zh: '变量或生成器展开过多' },
  why: {
    en: 'A definition whose value leads back to itself has no end, and a generator in a generator multiplies. keepalived stops at the length of a line, or makes thousands of lines. Here expansion is cut, and the rest of what it makes is not judged.',
    zh: '值又引用自身的变量没有尽头，生成器嵌套则会成倍增长。keepalived 会停在行长上限，或真的生成成千上万行。此处会截断展开，其余展开的内容不作判断。',
  },
  messages: {
    found: {
      en: 'A definition leads to itself, or expansion takes more than {limit} steps; the rest is not checked here',
      zh: '变量引用了自身，或展开超过 {limit} 步；其余内容此处不作检查',
      advice: { en: 'Break the circle.', zh: '请消除循环引用。' },
    },
  },
  examples: [
    {
      bad: `$NAME=$NAME

global_defs {
    router_id $NAME
}
`,
      good: `$NAME=node-a

global_defs {
    router_id $NAME
}
`,
    },
  ],
});
