/** More included files than are read here. */
import { defineRule } from '../rule.ts';

export const tooManyIncludes = defineRule({
  id: 'too-many-includes',
  scope: 'binding',
  category: 'reference',
  severity: 'info',
  title: { en: 'Too many files are included', zh: '包含的文件过多' },
  why: {
    en: 'keepalived has no such limit; it is ours, so that a pattern that is far too wide does not stop the editor. What lies beyond it is not checked, and findings that rest on something missing are not given for the configuration.',
    zh: 'keepalived 没有这个限制；这是本工具的限制，以免范围过宽的通配符拖住编辑器。超出部分不作检查，也不会给出“缺少某项”之类的结果。',
  },
  messages: {
    found: {
      en: "'{pattern}' leads to more than {limit} files or 64 MiB; the rest is not checked here",
      zh: '“{pattern}”涉及的文件超过 {limit} 个或 64 MiB，其余的此处不作检查',
      advice: { en: 'Make the pattern narrower.', zh: '请缩小通配符的范围。' },
    },
  },
  examples: [{ bad: 'include /etc/keepalived/**/*.conf\n' }],
});
