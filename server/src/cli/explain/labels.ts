/** What stands before the parts of a page. */
import type { Localized } from '../../base/localized.ts';

export const labels = {
  what: { en: 'What', zh: '问题' },
  why: { en: 'Why', zh: '原因' },
  instead: { en: 'Instead', zh: '改为' },
  silence: { en: 'Silence', zh: '关闭' },
  more: { en: 'More', zh: '更多' },
  form: { en: 'Form', zh: '写法' },
  meaning: { en: 'What', zh: '含义' },
  facts: { en: 'Facts', zh: '要点' },
  mind: { en: 'Mind', zh: '注意' },
  example: { en: 'Example', zh: '示例' },
  also: { en: 'Also', zh: '另见' },
} satisfies Readonly<Record<string, Localized>>;
