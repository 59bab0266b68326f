/** Files for a server that has none: of virtual folders, and all of them in a browser. */
import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  READ_FILE,
  READ_FOLDER,
  type ReadFileResult,
  type ReadFolderResult,
  type ResourceParams,
} from '../../server/src/protocol.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const PROBED_BYTES = 8192;

export function serveFiles(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest<ReadFileResult, void>(READ_FILE, ({ uri }: ResourceParams) => readFile(Uri.parse(uri))),
    client.onRequest<ReadFolderResult, void>(READ_FOLDER, ({ uri }: ResourceParams) =>
      readFolder(Uri.parse(uri)),
    ),
  ];
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  try {
    const { type, size } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return { kind: 'directory' };
    if (size > MAX_BYTES) return { kind: 'too-large' };
    return textOf(await workspace.fs.readFile(uri));
  } catch (error) {
    const isMissing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { kind: isMissing ? 'missing' : 'unreadable' };
  }
}

function textOf(bytes: Uint8Array): ReadFileResult {
  if (bytes.subarray(0, PROBED_BYTES).includes(0)) return { kind: 'binary' };
  const decode = (fatal: boolean): string =>
    new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  try {
    return { kind: 'text', text: decode(true) };
  } catch {
    return { kind: 'text', text: decode(false), isLossy: true };
  }
}

async function readFolder(uri: Uri): Promise<ReadFolderResult> {
  try {
    const entries = await workspace.fs.readDirectory(uri);
    return entries.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 }));
  } catch {
    // A folder that cannot be listed has no matches, as for the daemon.
    return [];
  }
}
