/** The disk, for a server that names files by URI. */
import { sep } from 'node:path';
import { URI } from 'vscode-uri';
import { diskFiles } from '../disk/file-system.ts';
import type { FileSystem } from '../workspace/file-system.ts';

/** Names are canonical `file:` URIs; relative paths, which only a strange client sends, count from `folder`. */
export function uriFiles(folder: string): FileSystem {
  const disk = diskFiles(folder);
  return {
    find: async (from, pattern) => (await disk.find(pathOf(from), pattern)).map(uriOf),
    read: (name) => disk.read(pathOf(name)),
    exists: (name) => disk.exists(pathOf(name)),
    list: (from, folder) => disk.list(pathOf(from), folder),
  };
}

/** With slashes on each system, as the rooms below want it; a backslash may be part of a name on most. */
function pathOf(uri: string): string {
  const { fsPath } = URI.parse(uri);
  return sep === '/' ? fsPath : fsPath.replaceAll(sep, '/');
}

function uriOf(path: string): string {
  return URI.file(path).toString();
}
