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

export function ruleLink(id: string, locale: Locale): string {
  return `${baseFor(locale)}/rules/${id}`;
}

function baseFor(locale: Locale): string {
  return locale === 'zh' ? `${DOCUMENTATION_BASE}/zh-cn` : DOCUMENTATION_BASE;
}
