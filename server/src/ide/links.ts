/** Where the documentation stands that is too long for a hover. */
import type { Locale } from '../base/localized.ts';

/** The one base address of all documentation links. */
export const DOCUMENTATION_BASE = 'https://keepalived-tools.github.io/keepalived';

/** The page of a directive: one a top-level block, with the directive as its anchor. */
export function referenceLink(path: string, locale: Locale): string {
  const [page, ...rest] = path.split('.');
  const anchor = rest.length > 0 ? `#${rest.join('-')}` : '';
  return `${baseFor(locale)}/reference/${page}${anchor}`;
}

export function ruleLink(id: string, locale: Locale): string {
  return `${baseFor(locale)}/rules/${id}`;
}

function baseFor(locale: Locale): string {
  return locale === 'zh' ? `${DOCUMENTATION_BASE}/zh-cn` : DOCUMENTATION_BASE;
}
