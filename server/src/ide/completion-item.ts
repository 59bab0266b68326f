/** One entry of a list of completions, and how its texts are made. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { DocumentationKey } from './documentation.ts';
import type { Kind } from './kind.ts';

/** What is inserted: in snippet syntax, and for editors that have none. */
export interface Insertion {
  readonly insertText: string;
  readonly isSnippet: boolean;
  /** Up to the first value that is to be typed. */
  readonly plainText: string;
}

/** What is no thing of the language by itself is a snippet. */
export type ItemKind = Kind | 'snippet';

export interface CompletionItem extends Insertion {
  /** The bare keyword, value or name. */
  readonly label: string;
  readonly kind: ItemKind;
  /** Shown right behind the label: its arguments. */
  readonly detail?: string;
  /** Shown at the right end: one fact. */
  readonly description?: string;
  readonly sortText: string;
  readonly filterText: string;
  readonly preselect?: true;
  readonly isDeprecated?: true;
  /** More is wanted behind it: the list opens again. */
  readonly reopens?: true;
  /** The word under the cursor as a whole; empty where there is none. */
  readonly replace: TextRange;
  readonly documentationKey?: DocumentationKey;
}

export interface CompletionList {
  readonly items: readonly CompletionItem[];
  /** There are more, which are found when more is typed. */
  readonly isIncomplete: boolean;
}

/** What is asked for, besides the place. */
export interface CompletionOptions {
  readonly locale: Locale;
  /** The character that made the editor ask, if one did. */
  readonly trigger?: string;
  /** Other configurations of the workspace, whose interfaces, addresses, ports and VRIDs count, too. */
  readonly others?: readonly Analysis[];
  /** Directives and words that the target lacks are left out. */
  readonly hidesUnavailable?: boolean;
}

/** Nothing, and nothing more. */
export const NO_ITEMS: CompletionList = { items: [], isIncomplete: false };

/** Text without places to fill in. */
export function plain(text: string): Insertion {
  return { insertText: text, isSnippet: false, plainText: text };
}

/** Sorts by the numbers, then by name. */
export function sortKey(group: number, rank: number, name = ''): string {
  return `${group}${String(Math.min(rank, 9999)).padStart(4, '0')}${name}`;
}
