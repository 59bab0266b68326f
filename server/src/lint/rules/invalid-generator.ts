/** A generator that makes nothing. */
import { defineRule } from '../rule.ts';

export const invalidGenerator = defineRule({
  id: 'invalid-generator',
  scope: 'binding',
  category: 'syntax',
  severity: 'error',
  since: '2.0.9',
  title: { en: 'A generator is refused', zh: '生成器无法使用' },
  why: {
    en: 'keepalived repeats the rest of the line for each value of `~SEQ(NAME, START, STEP, END)`, of which START and STEP may be left out, or `~LST(NAME, VALUE, …)`. The line is reported and dropped if the parentheses do not end, a number is none, or the step leads away from the end. All the instances or addresses that it was to make are missing then.',
    zh: 'keepalived 会对 `~SEQ(名称, 起始, 步长, 结束)`（起始和步长可省略）或 `~LST(名称, 值, …)` 的每个值重复该行其余部分。如果括号没有结束、数字写错，或者步长与方向相反，它会报告并丢弃这一行，本应生成的实例或地址全部没有。',
  },
  messages: {
    refused: {
      en: "keepalived refuses this '{word}' and drops the line with all that it was to make",
      zh: 'keepalived 不接受此“{word}”，会丢弃这一行，本应生成的内容全部没有',
      advice: { en: 'Look at its parentheses, numbers and step.', zh: '请检查括号、数字和步长。' },
    },
  },
  examples: [
    {
      bad: `virtual_server_group web {
    ~SEQ(N, 10, 0, 12) 192.0.2.$N 80
    192.0.2.9 80
}
`,
      good: `virtual_server_group web {
    ~SEQ(N, 10, 1, 12) 192.0.2.$N 80
    192.0.2.9 80
}
`,
    },
  ],
});
