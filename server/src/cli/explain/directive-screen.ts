/** The page of a directive. */
import type { Locale } from '../../base/localized.ts';
import { excerptOf } from '../../ide/excerpt.ts';
import { deprecationLine, factsLine } from '../../ide/facts.ts';
import { referenceLink } from '../../ide/links.ts';
import { localized } from '../../ide/localized.ts';
import { signatureOf } from '../../ide/signature.ts';
import type { Texts } from '../../ide/texts.ts';
import { type Directive, fullLanguage } from '../../schema/language.ts';
import type { Style } from '../reports/style.ts';
import { labels } from './labels.ts';
import { type Section, screen } from './screen.ts';

const MAX_EXAMPLE_LINES = 10;

/** Those of a keyword, or the one of a path such as `vrrp_instance.priority`. */
export function directivesNamed(name: string): readonly Directive[] {
  const { byPath, places } = fullLanguage();
  const directive = byPath.get(name);
  if (!directive || directive.path === '') return places.get(name) ?? [];
  const others = places.get(directive.keyword) ?? [];
  return [directive, ...others.filter((it) => it !== directive)];
}

export function directiveScreen(
  directive: Directive,
  others: readonly Directive[],
  locale: Locale,
  texts: Texts,
  style: Style,
): string {
  const { keyword, path, data } = directive;
  const doc = texts.of(path);
  const parent = path.slice(0, -keyword.length - 1);
  const where = parent === '' ? '' : localized(locale, `in ${parent}`, `位于 ${parent}`);
  const facts = [deprecationLine(data.deprecated, locale), factsLine(directive, locale)].join(' ');
  const sections: readonly Section[] = [
    { label: labels.form[locale], text: signatureOf(directive) },
    { label: labels.meaning[locale], text: plain(doc?.summary) },
    { label: labels.facts[locale], text: plain(facts) },
    { label: labels.why[locale], text: plain(doc?.body) },
    { label: labels.mind[locale], text: plain(doc?.pitfalls?.[0]) },
    { label: labels.example[locale], code: doc && excerptOf(doc, keyword, MAX_EXAMPLE_LINES)?.split('\n') },
    { label: labels.also[locale], text: others.map((it) => it.path).join(' ') },
    { label: labels.more[locale], text: referenceLink(path, locale) },
  ];
  return screen(`${keyword}  ${where}`.trimEnd(), sections, style);
}

/** Markdown as far as our texts use it. */
export function plain(markdown: string | undefined): string | undefined {
  return markdown?.replace(/\*\*/g, '').replace(/`([^`]*)`/g, "'$1'");
}
