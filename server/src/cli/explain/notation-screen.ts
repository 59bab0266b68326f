/** The page of what is no directive, such as `include` or `@id`. */
import type { Locale } from '../../base/localized.ts';
import { releaseText } from '../../ide/facts.ts';
import { notationLink } from '../../ide/links.ts';
import type { Texts } from '../../ide/texts.ts';
import type { Notation } from '../../schema/define.ts';
import type { Style } from '../reports/style.ts';
import { plain } from './directive-screen.ts';
import { labels } from './labels.ts';
import { screen } from './screen.ts';

export function notationScreen(
  { name, form, since }: Notation,
  locale: Locale,
  texts: Texts,
  style: Style,
): string {
  const doc = texts.notation(name);
  const sections = [
    { label: labels.form[locale], text: form },
    { label: labels.meaning[locale], text: plain(doc?.summary) },
    { label: labels.facts[locale], text: releaseText(since, locale) },
    { label: labels.why[locale], text: plain(doc?.body) },
    { label: labels.mind[locale], text: plain(doc?.pitfalls?.[0]) },
    { label: labels.example[locale], code: doc?.example?.trimEnd().split('\n') },
    { label: labels.more[locale], text: notationLink(name, locale) },
  ];
  return screen(name, sections, style);
}
