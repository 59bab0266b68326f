/** What the items of one word are made from, and the form that most of them have. */
import type { TextRange } from '../base/text-range.ts';
import { type CompletionItem, type CompletionOptions, plain } from './completion-item.ts';
import type { KnownLine } from './line-at.ts';
import type { Place, StatementSite } from './place.ts';

export interface WordRequest {
  readonly place: Place;
  readonly site: StatementSite;
  readonly line: KnownLine;
  readonly replace: TextRange;
  readonly options: CompletionOptions;
  /** What stands before the cursor of the word that is being typed. */
  readonly typed: string;
  /** Set where not all is listed. */
  readonly list: { isIncomplete: boolean };
}

/** Words and names in one list; who wants others types a part of them. */
export const MAX_WORDS = 200;

export function itemOf(
  { replace }: WordRequest,
  label: string,
  kind: CompletionItem['kind'],
  sortText: string,
): CompletionItem {
  return { ...plain(label), label, kind, sortText, filterText: label, replace };
}
