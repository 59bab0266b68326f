/** Texts in both languages, and sentences with values in them. */

export interface Localized {
  readonly en: string;
  readonly zh: string;
}

export type Locale = keyof Localized;

/** What stands in the gaps of a sentence: words of the user, numbers, or words of ours in both languages. */
export type MessageArgs = Readonly<Record<string, string | number | Localized>>;

/** The sentence in one language: each `{name}` is replaced by its value. An unknown name is left as it stands. */
export function render(template: Localized, locale: Locale, args: MessageArgs): string {
  return template[locale].replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = args[name];
    if (value === undefined) return gap;
    return typeof value === 'object' ? value[locale] : String(value);
  });
}

/** The locale of ours that serves a tag such as `zh-CN`, `zh_CN.UTF-8` or `en`. */
export function localeOf(tag: string | undefined): Locale {
  return tag !== undefined && /^zh\b|^zh_/i.test(tag) ? 'zh' : 'en';
}
