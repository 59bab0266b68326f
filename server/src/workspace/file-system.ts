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
  /**
   * What the folder holds that a path written in the file `from` names, in no particular order; of a very large one a
   * part. Never rejects: what can't be listed is empty.
   */
  list(from: string, folder: string): Promise<readonly FolderEntry[]>;
}

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Entries of a folder that are looked at, at most. */
export const MAX_LISTED = 5000;

/** A file with NUL bytes among its first ones is no text. */
export const BINARY_PROBE_BYTES = 8192;

/** Larger files are not read. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
