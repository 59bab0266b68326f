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
  '"': 'quotes',
  '\\': 'backslash',
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

const MANUAL = 'https://manpages.debian.org/keepalived.conf.5';

/** Headings of the daemon's own manual, by the first part of a path. */
const SECTIONS: readonly (readonly [RegExp, string])[] = [
  [/^global_defs$/, 'Global definitions'],
  [/^linkbeat_/, 'Linkbeat interfaces'],
  [/^track_group$/, 'Static track groups'],
  [/^static_/, 'Static routes/addresses/rules'],
  [/^(?:vrrp_)?track_file$/, 'Track files'],
  [/^vrrp_track_process$/, 'VRRP track processes'],
  [/^bfd_instance$/, 'BFD CONFIGURATION'],
  [/^vrrp_script$/, 'VRRP script(s)'],
  [/^vrrp_sync_group$/, 'VRRP synchronization group(s)'],
  [/^garp_group$/, 'VRRP gratuitous ARP and unsolicited neighbour advert delay group(s)'],
  [/^vrrp_instance$/, 'VRRP instance(s)'],
  [/^interface_up_down_delays$/, 'Interface up/down status change debouncing'],
  [/^virtual_server_group$/, 'Virtual server group(s)'],
  [/^virtual_server$/, 'Virtual server(s)'],
  [/^SSL$/, 'LVS CONFIGURATION'],
];

/** Where the daemon's manual speaks of a directive. It has an anchor for each heading, in English only. */
export function manualLink(path: string): string {
  const [block = ''] = path.split('.');
  const section = SECTIONS.find(([pattern]) => pattern.test(block))?.[1] ?? 'GLOBAL CONFIGURATION';
  const anchor = section.replace(/ /g, '_').replace(/[()]/g, (it) => (it === '(' ? '%28' : '%29'));
  return `${MANUAL}#${anchor}`;
}

function baseFor(locale: Locale): string {
  return locale === 'zh' ? `${DOCUMENTATION_BASE}/zh-cn` : DOCUMENTATION_BASE;
}
