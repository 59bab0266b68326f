/** What the linter and the formatter need of the program around them; tests give their own. */
import type { Locale } from '../base/localized.ts';
import type { Texts } from '../ide/texts.ts';
import type { FileContent } from '../workspace/file-system.ts';

export interface Io {
  /** Standard output: the report and nothing else. False if nobody reads it any more. */
  readonly out: (text: string) => boolean;
  /** Standard error: everything else. */
  readonly err: (text: string) => void;
  /** The environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative names count from here. */
  readonly folder: string;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** The terminal takes characters beyond ASCII even where no locale says so. */
  readonly isUnicode: boolean;
  readonly readInput: () => Promise<FileContent>;
  /** The texts of the documentation; nothing is in them where they cannot be read. */
  readonly texts: (locale: Locale) => Promise<Texts>;
}

/** What standard input is called unless somebody says otherwise. */
export const INPUT_NAME = '<stdin>';
