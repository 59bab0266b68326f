/** The port to the outside: the only way to files. The hosts implement it. */

/** Why a file that was asked for has no text. */
export type FileProblem = 'missing' | 'directory' | 'unreadable' | 'binary' | 'too-large' | 'executable';

export type FileContent =
  /** `isLossy`: bytes that are no UTF-8 were replaced. */
  | { readonly kind: 'text'; readonly text: string; readonly isLossy?: boolean }
  | { readonly kind: FileProblem };

/** Files are named by strings that the host understands: a path, or a URI. */
export interface FileSystem {
  /**
   * The files that `include PATTERN` in the file `from` means, in the order in which the daemon reads them.
   * A relative pattern is relative to the folder of `from`; `* ? [ ]` and `{a,b}` are as in the shell. A pattern
   * without wildcards gives its one file, whether it exists or not.
   */
  find(from: string, pattern: string): Promise<readonly string[]>;
  /** Never rejects: what can't be read is a problem. */
  read(file: string): Promise<FileContent>;
  /** Whether it is a file, without reading it; undefined where that cannot be known. Never rejects. */
  exists(file: string): Promise<boolean | undefined>;
}

/** A file with NUL bytes among its first ones is no text. */
export const BINARY_PROBE_BYTES = 8192;

/** Larger files are not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
