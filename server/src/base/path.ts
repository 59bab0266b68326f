/** Paths as strings with slashes, joined without a look at any disk. */

/** Everything before the last slash; empty for a bare name. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at === 0 ? '/' : path.slice(0, Math.max(0, at));
}

/**
 * A path that was written in a file of the folder, seen from where the folder is seen from. The folder stays as it
 * was typed, but for the parts that `..` takes away again.
 */
export function joinPath(folder: string, written: string): string {
  const root = /^(?:[A-Za-z]:)?(?=\/)/.exec(written)?.[0];
  const parts = root === undefined ? partsOf(folder) : [root];
  for (const part of written.slice(root?.length ?? 0).split('/')) {
    if (part === '..' && isNamed(parts.at(-1))) parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length === 1 && parts[0] === '' ? '/' : parts.join('/');
}

function partsOf(folder: string): string[] {
  if (folder === '') return [];
  return folder === '/' ? [''] : folder.split('/');
}

function isNamed(part: string | undefined): boolean {
  return part !== undefined && part !== '' && part !== '.' && part !== '..' && !part.endsWith(':');
}
