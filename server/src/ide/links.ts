/** Where the documentation stands that is too long for a hover. */
import type { Locale } from '../base/localized.ts';

/** The one base address of all documentation links. */
export const DOCUMENTATION_BASE = 'https://keepalived-tools.github.io/keepalived';

/** Where a directive stands in the reference. */
export interface ReferencePlace {
  /** One a top-level keyword. */
  readonly page: string;
  /** Empty for that keyword itself. */
  readonly anchor: string;
}

export function referencePlace(path: string): ReferencePlace {
  const [page = '', ...rest] = path.split('.');
  return { page, anchor: rest.join('-') };
}

export function referenceLink(path: string, locale: Locale): string {
  const { page, anchor } = referencePlace(path);
  return `${baseFor(locale)}/reference/${page}${anchor && `#${anchor}`}`;
}

/** The page of what is no directive. */
export const NOTATION_PAGE = 'preprocessor';

/** What begins with a sign, and would be nothing or the same without it. */
const SIGNS: Readonly<Record<string, string>> = {
  '$NAME=': 'definition',
  '${NAME}': 'value',
  '@^id': 'not-id',
  '#': 'comment',
  '!': 'comment-too',
};

export function notationAnchor(name: string): string {
  return SIGNS[name] ?? name.replace(/\W/g, '');
}

export function notationLink(name: string, locale: Locale): string {
  return `${baseFor(locale)}/reference/${NOTATION_PAGE}#${notationAnchor(name)}`;
}

export function ruleLink(id: string, locale: Locale): string {
  return `${baseFor(locale)}/rules/${id}`;
}

function baseFor(locale: Locale): string {
  return locale === 'zh' ? `${DOCUMENTATION_BASE}/zh-cn` : DOCUMENTATION_BASE;
}
