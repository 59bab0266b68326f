/** Files that may be those of other nodes: beside a file, and in folders beside those in which it lies. */
import { URI } from 'vscode-uri';
import { nearness } from '../model/kinship.ts';
import type { FileSystem } from '../workspace/file-system.ts';

/** How many of the folders of a path may be the one in which nodes differ. */
const MAX_LEVELS = 3;
/** Files that are compared with one. */
const MAX_PEERS = 32;

/** Above the workspace folder nothing is looked at; without one, no higher than beside the folder of the file. */
export async function peersOf(
  files: FileSystem,
  target: string,
  workspaceFolders: readonly string[],
): Promise<readonly string[]> {
  const uri = URI.parse(target);
  if (!uri.path.endsWith('.conf')) return [];
  const found = await besideFile(files, target, uri);
  for (let level = 1; level <= levelsOf(uri, workspaceFolders); level++) {
    found.push(...(await besideFolder(files, target, uri, level)));
  }
  return found.slice(0, MAX_PEERS);
}

function levelsOf({ scheme, path }: URI, workspaceFolders: readonly string[]): number {
  const folders = workspaceFolders.map((it) => URI.parse(it));
  const own = folders.find((it) => it.scheme === scheme && path.startsWith(`${it.path}/`));
  if (!own) return 1;
  return Math.min(MAX_LEVELS, path.slice(own.path.length + 1).split('/').length - 1);
}

async function besideFile(files: FileSystem, target: string, uri: URI): Promise<string[]> {
  const parts = uri.path.split('/');
  const entries = await files.list(target, '.');
  return entries
    .filter((it) => !it.isFolder && it.name.endsWith('.conf') && it.name !== parts.at(-1))
    .map((it) => withPart(parts, parts.length - 1, it.name))
    .filter((path) => nearness(uri.path, path) !== undefined)
    .sort()
    .map((path) => uri.with({ path }).toString());
}

async function besideFolder(
  files: FileSystem,
  target: string,
  uri: URI,
  level: number,
): Promise<readonly string[]> {
  const parts = uri.path.split('/');
  const place = parts.length - 1 - level;
  if (place < 1) return [];
  const entries = await files.list(target, '../'.repeat(level));
  const candidates = entries
    .filter((it) => it.isFolder && !it.name.startsWith('.') && it.name !== parts[place])
    .map((it) => uri.with({ path: withPart(parts, place, it.name) }).toString())
    .sort()
    .slice(0, MAX_PEERS);
  const areThere = await Promise.all(candidates.map((it) => files.exists(it)));
  return candidates.filter((_, index) => areThere[index] !== false);
}

function withPart(parts: readonly string[], place: number, part: string): string {
  return parts.map((it, index) => (index === place ? part : it)).join('/');
}
