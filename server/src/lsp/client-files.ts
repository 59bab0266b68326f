/** Files that only the client can reach: of a virtual folder, or all of them in a web worker. */
import type { Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { folderOf, joinPath } from '../base/path.ts';
import {
  READ_FILE,
  READ_FOLDER,
  type ReadFileResult,
  type ReadFolderResult,
  type ResourceParams,
} from '../protocol.ts';
import type { FileContent, FileSystem } from '../workspace/file-system.ts';
import { alternativesOf, hasWildcard, matcherOf, unescaped } from '../workspace/glob.ts';

/** What a pattern names beyond this is left out. */
const MAX_FOUND = 20_000;

/** Names are canonical URIs. */
export function clientFiles(connection: Connection): FileSystem {
  const ask = <Result>(method: string, uri: string): Promise<Result> => {
    const params: ResourceParams = { uri };
    return connection.sendRequest<Result>(method, params);
  };
  const list: List = (folder) => ask<ReadFolderResult>(READ_FOLDER, folder.toString()).catch(() => []);
  return {
    list: (from, folder) => list(folderIn(URI.parse(from), folder)),
    find: (from, pattern) => find(URI.parse(from), pattern, list),
    read: (name) => ask<ReadFileResult>(READ_FILE, name).catch((): FileContent => ({ kind: 'unreadable' })),
    exists: (name) => exists(URI.parse(name), list),
  };
}

/** For a client that serves no files: what is included is there, but nobody can say what it holds. */
export const noFiles: FileSystem = {
  find: async (from, pattern) => [withPath(URI.parse(from), pattern)],
  list: async () => [],
  read: async () => ({ kind: 'unreadable' }),
  exists: async () => undefined,
};

/** A folder as it is written in a file. */
function folderIn(from: URI, folder: string): URI {
  return from.with({ path: joinPath(folderOf(from.path), folder), query: '', fragment: '' });
}

type List = (folder: URI) => Promise<ReadFolderResult>;

/** A folder that is empty may be one that cannot be listed. */
async function exists(file: URI, list: List): Promise<boolean | undefined> {
  const cut = file.path.lastIndexOf('/');
  const names = await list(file.with({ path: file.path.slice(0, cut) || '/' }));
  if (names.length === 0) return undefined;
  return names.some((it) => !it.isFolder && it.name === file.path.slice(cut + 1));
}

async function find(from: URI, pattern: string, list: List): Promise<readonly string[]> {
  const folder = folderOf(from.path);
  const found: string[] = [];
  for (const alternative of alternativesOf(pattern)) {
    if (alternative === '') continue;
    const paths = hasWildcard(alternative)
      ? await matches(from, joinPath(folder, alternative), list)
      : [joinPath(folder, unescaped(alternative))];
    found.push(...paths.map((it) => withPath(from, it)));
  }
  return found;
}

async function matches(base: URI, pattern: string, list: List): Promise<readonly string[]> {
  const parts = pattern.split('/').filter((it) => it !== '');
  const firstWild = parts.findIndex(hasWildcard);
  let found: readonly string[] = [
    parts
      .slice(0, firstWild)
      .map((it) => `/${unescaped(it)}`)
      .join(''),
  ];
  for (const part of parts.slice(firstWild)) {
    const fits = hasWildcard(part) ? matcherOf(part) : (name: string) => name === unescaped(part);
    const next = await Promise.all(
      found.map(async (folder) => {
        const names = await list(base.with({ path: folder === '' ? '/' : folder }));
        return names.filter((it) => fits(it.name)).map((it) => `${folder}/${it.name}`);
      }),
    );
    found = next.flat().slice(0, MAX_FOUND);
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

/** The file at a path of the same disk or host. */
function withPath(base: URI, path: string): string {
  const rooted = base.authority === '' || path.startsWith('/') ? path : `/${path}`;
  return base.with({ path: rooted, query: '', fragment: '' }).toString();
}
