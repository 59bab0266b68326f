/** How a text is to look, as editors say it and as settings add to it. */

export interface FormatOptions {
  /** Columns of an indentation, and of a tab. */
  readonly tabSize: number;
  readonly insertSpaces: boolean;
  /** The values of a block begin in one column, and so do the comments behind consecutive lines. */
  readonly alignValues: boolean;
}

export const DEFAULT_OPTIONS: FormatOptions = { tabSize: 4, insertSpaces: true, alignValues: false };

export const MAX_TAB_SIZE = 16;

/** A size from outside as one that can be used. */
export function tabSizeOf(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 1)) return DEFAULT_OPTIONS.tabSize;
  return Math.min(MAX_TAB_SIZE, Math.floor(value));
}

/** One step of indentation. */
export function indentUnit({ tabSize, insertSpaces }: FormatOptions): string {
  return insertSpaces ? ' '.repeat(tabSize) : '\t';
}
