/** What a report is made of. */
import type { Locale } from '../../base/localized.ts';
import type { Texts } from '../../ide/texts.ts';
import type { Found } from '../finding.ts';
import type { Style } from './style.ts';

export interface ReportInput {
  /** By file, then by place. */
  readonly findings: readonly Found[];
  readonly files: ReadonlySet<string>;
  /** How many were compared. */
  readonly clusters: number;
  /** Of the daemon, for which the files were checked. */
  readonly releases: readonly string[];
  readonly locale: Locale;
  readonly style: Style;
  readonly texts: (locale: Locale) => Promise<Texts>;
}

/** In parts, since all findings of a large file may not fit one string. */
export type Report = Iterable<string> | AsyncIterable<string>;
