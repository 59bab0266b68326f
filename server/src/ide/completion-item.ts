/** One entry of a list of completions, and how its texts are made. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { DocumentationKey } from './documentation.ts';
import type { Kind } from './kind.ts';

/** What is inserted: in snippet syntax, and for editors that have none. */
export interface Insertion {
  readonly insertText: string;
  readonly isSnippet: boolean;
  /** Up to the first value that is to be typed. */
  readonly plainText: string;
}

export interface CompletionItem extends Insertion {
  /** The bare keyword, value or name. */
  readonly label: string;
  readonly kind: Kind;
  /** Shown right behind the label: its arguments. */
  readonly detail?: string;
  /** Shown at the right end: one fact. */
  readonly description?: string;
  readonly sortText: string;
  readonly filterText: string;
  readonly preselect?: true;
  readonly isDeprecated?: true;
  /** The word under the cursor as a whole; empty where there is none. */
  readonly replace: TextRange;
  readonly documentationKey?: DocumentationKey;
}

/** What is asked for, besides the place. */
export interface CompletionOptions {
  readonly locale: Locale;
  /** The character that made the editor ask, if one did. */
  readonly trigger?: string;
}

/** Text without places to fill in. */
export function plain(text: string): Insertion {
  return { insertText: text, isSnippet: false, plainText: text };
}

/** Sorts by the numbers, then by name. */
export function sortKey(group: number, rank: number, name = ''): string {
  return `${group}${String(Math.min(rank, 9999)).padStart(4, '0')}${name}`;
}
