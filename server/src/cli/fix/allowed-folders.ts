/** Where fixes may write: in the folders that were named, and in those of the files that were. */
import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

/** True for paths without links that lie in one of the folders. A link out of them is so not followed. */
export async function withinNamed(
  names: readonly string[],
  folder: string,
): Promise<(path: string) => boolean> {
  const found = await Promise.all(names.map((it) => folderOfNamed(resolve(folder, it))));
  const folders = new Set(found.map((it) => (it.endsWith(sep) ? it : it + sep)));
  return (path) => [...folders].some((it) => path.startsWith(it));
}

async function folderOfNamed(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (it) => it.isDirectory(),
    () => false,
  );
  const folder = isFolder ? path : dirname(path);
  return realpath(folder).catch(() => folder);
}
