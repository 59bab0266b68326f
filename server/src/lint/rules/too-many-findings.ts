/** More mistakes than are listed. */
import { defineRule } from '../rule.ts';

export const tooManyFindings = defineRule({
  id: 'too-many-findings',
  scope: 'binding',
  category: 'syntax',
  severity: 'info',
  title: { en: 'There are too many findings to list', zh: '结果过多，无法全部列出' },
  why: {
    en: 'So many mistakes mean that the file is none that keepalived could read: another format, or the output of a program. Only the first ones are listed, so that neither editor nor pipeline drowns in them.',
    zh: '错误多到这个程度，说明这不是 keepalived 能读取的文件，可能是其他格式，或某个程序的输出。只列出最前面的结果，以免编辑器和流水线被淹没。',
  },
  messages: {
    found: {
      en: 'This configuration has more than {limit} findings; the rest is not listed',
      zh: '此配置的结果超过 {limit} 条，其余的没有列出',
      advice: { en: 'Check that it is a keepalived file.', zh: '请确认这是 keepalived 的文件。' },
    },
  },
  examples: [],
});
