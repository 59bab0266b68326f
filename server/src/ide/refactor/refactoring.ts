/** What a refactoring is asked with, and what it answers. */
import type { Locale } from '../../base/localized.ts';
import type { TextRange } from '../../base/text-range.ts';
import type { Checked } from '../../lint/check.ts';
import type { FileEdit } from '../../lint/diagnostic.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import type { Place } from '../place.ts';
import type { Refusal } from '../refusal.ts';

export interface RefactorContext {
  /** Of the first root that reads the file. */
  readonly checked: Checked;
  /** All that is known, other nodes of the cluster among them. */
  readonly roots: readonly Checked[];
  readonly file: SourceFile;
  /** What is selected; empty for a cursor. */
  readonly range: TextRange;
  /** What its start stands in. */
  readonly place: Place;
  readonly locale: Locale;
}

export type RefactorKind = 'refactor.extract' | 'refactor.inline' | 'refactor.rewrite';

/** A file that comes into being; named as the files of the workspace are. */
export interface CreatedFile {
  readonly name: string;
  readonly text: string;
}

export interface Change {
  readonly edits: readonly FileEdit[];
  readonly created?: CreatedFile;
}

/** True for the name of a file that is there already. */
export type IsTaken = (name: string) => boolean;

/** A refactoring that makes sense at a place. */
export interface Offer {
  readonly title: string;
  /** Computed for the one that is chosen. */
  readonly change: (isTaken: IsTaken) => Change;
}

/** One that people would look for here, and why it can't be had. */
export interface RefusedOffer extends Refusal {
  readonly title: string;
}

export interface Refactoring {
  /** By which the client asks for its edits later. */
  readonly id: string;
  readonly kind: RefactorKind;
  readonly createsFile?: true;
  readonly at: (context: RefactorContext) => Offer | RefusedOffer | undefined;
}
