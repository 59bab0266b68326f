/** The files on a disk that an `include` means. */
import { lstat, readdir } from 'node:fs/promises';
import { folderOf, joinPath } from '../base/path.ts';
import { alternativesOf, hasWildcard, matcherOf, unescaped } from '../workspace/glob.ts';

/** A pattern such as `/*` + `/*` + `/*` can name half of the disk; what is found beyond this is left out. */
const MAX_FOUND = 20_000;

/** Where a name lies on the disk. */
export type Resolve = (name: string) => string;

/** As `FileSystem.find`, for names that are paths. */
export async function findFiles(from: string, pattern: string, resolve: Resolve): Promise<readonly string[]> {
  const found: string[] = [];
  for (const alternative of alternativesOf(pattern)) {
    if (hasWildcard(alternative)) found.push(...(await matches(folderOf(from), alternative, resolve)));
    else if (alternative !== '') found.push(joinPath(folderOf(from), unescaped(alternative)));
  }
  return found;
}

async function matches(folder: string, pattern: string, resolve: Resolve): Promise<readonly string[]> {
  const parts = pattern.split('/');
  const firstWild = parts.findIndex(hasWildcard);
  const fixed = parts
    .slice(0, firstWild)
    .map((it) => `${unescaped(it)}/`)
    .join('');
  let found: readonly string[] = [joinPath(folder, fixed)];
  for (const part of parts.slice(firstWild).filter((it) => it !== '')) {
    const next = await Promise.all(found.map((it) => step(it, part, resolve)));
    found = next.flat().slice(0, MAX_FOUND);
  }
  return [...found].sort(byCodePoint);
}

/** One part of the pattern further. What can't be listed has no matches, as for glob(3). */
async function step(folder: string, part: string, resolve: Resolve): Promise<readonly string[]> {
  const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  if (hasWildcard(part)) {
    const names = await readdir(resolve(folder)).catch((): string[] => []);
    return names.filter(matcherOf(part)).map((it) => prefix + it);
  }
  const path = joinPath(folder, unescaped(part));
  const isThere = await lstat(resolve(path)).then(
    () => true,
    () => false,
  );
  return isThere ? [path] : [];
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
