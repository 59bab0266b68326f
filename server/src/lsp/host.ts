/** What the server needs from the program that starts it. */
import type { Locale } from '../base/localized.ts';
import type { Texts } from '../ide/texts.ts';
import type { FileSystem } from '../workspace/file-system.ts';

export interface Host {
  /** As in the package; told to the client. */
  readonly version: string;
  /** The files with one of the schemes of `schemes`, by canonical URI. */
  readonly files: FileSystem;
  /** The schemes that `files` knows, such as `file`; the client is asked for the others, if it can answer. */
  readonly schemes: readonly string[];
  /** Loads the texts of one language, where the client does not say where they are. */
  texts(locale: Locale): Promise<Texts>;
  /** Resolves when the messages that have arrived by now had their turn. */
  turn(): Promise<void>;
}
