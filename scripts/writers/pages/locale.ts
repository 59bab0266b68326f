// Where the pages of a language are.
import type { Locale, Localized } from '../../../server/src/base/localized.ts';

export const LOCALES: readonly Locale[] = ['en', 'zh'];

/** The folder of a language; that of the English pages is the root of the documentation. */
export const FOLDERS: Readonly<Record<Locale, string>> = { en: 'docs', zh: 'docs/zh-cn' };

/** A text of the pages themselves. */
export const text = (locale: Locale, en: string, zh: string): string => ({ en, zh })[locale];

export const DUPLICATES: Readonly<Record<string, Localized>> = {
  'last-wins': { en: 'the last one counts', zh: '以最后一个为准' },
  'first-wins': { en: 'the first one counts', zh: '以第一个为准' },
  accumulates: { en: 'they add up', zh: '内容累加' },
  idempotent: { en: 'as good as once', zh: '与写一次相同' },
  'last-wins-with-error': {
    en: 'the last one counts, and a message says so',
    zh: '以最后一个为准，并有消息提示',
  },
};

export const ON_INVALID: Readonly<Record<string, Localized>> = {
  ignored: { en: 'A wrong value is ignored.', zh: '错误的值会被忽略。' },
  default: { en: 'In place of a wrong value the default is used.', zh: '值写错时改用默认值。' },
  clamped: { en: 'A value out of range becomes the nearest limit.', zh: '超出范围的值改为最近的界限。' },
  'used-anyway': { en: 'A wrong value is used all the same.', zh: '错误的值仍会照用。' },
  'entry-dropped': { en: 'With a wrong value the whole entry is dropped.', zh: '值写错时整个条目被丢弃。' },
  'block-skipped': { en: 'With a wrong value the whole block is skipped.', zh: '值写错时整个块被跳过。' },
};
