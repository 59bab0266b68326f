/** Short texts of the editor features, with both languages in place. */
import type { Locale } from '../base/localized.ts';

export function localized(locale: Locale, en: string, zh: string): string {
  return locale === 'zh' ? zh : en;
}
