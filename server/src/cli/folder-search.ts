/** The configurations in a folder and the folders below it. */
import { readdir } from 'node:fs/promises';
import { joinPath } from '../base/path.ts';
import type { Resolve } from '../disk/find-files.ts';
import { limited } from '../disk/limit.ts';
import { readNamed } from '../disk/read-text.ts';
import { parseTree } from '../syntax/tree.ts';
import type { FileContent } from '../workspace/file-system.ts';
import { hasRootBlock } from './root-block.ts';

const MAX_AT_ONCE = 32;

export interface FolderContent {
  /** Those that are named as a configuration, and those that read like one. */
  readonly files: readonly { readonly name: string; readonly content: FileContent }[];
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/** Hidden folders, `node_modules` and symbolic links are left out. */
export async function configurationsIn(folder: string, resolve: Resolve): Promise<FolderContent> {
  const { names, unreadable } = await candidatesIn(folder, resolve);
  const limit = limited(MAX_AT_ONCE);
  const read = names.map((name) =>
    limit(async () => ({ name, content: await readNamed(resolve(name)) })).then((it) =>
      isOurs(it) ? it : undefined,
    ),
  );
  return { files: (await Promise.all(read)).filter((it) => it !== undefined), unreadable };
}

/** Files with a name of ours first, as they tend to include the others. */
async function candidatesIn(
  folder: string,
  resolve: Resolve,
): Promise<{ readonly names: readonly string[]; readonly unreadable: readonly string[] }> {
  const names: string[] = [];
  const unreadable: string[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await readdir(resolve(next), { withFileTypes: true }).catch(() => undefined);
    if (!entries) unreadable.push(next);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory() && entry.name !== 'node_modules') waiting.push(joinPath(next, entry.name));
      else if (entry.isFile() && entry.name.endsWith('.conf')) names.push(joinPath(next, entry.name));
    }
  }
  return { names: names.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)), unreadable };
}

function rank(name: string): number {
  if (/(?:^|\/)keepalived\.conf$/.test(name)) return 0;
  return isNamedAsOurs(name) ? 1 : 2;
}

function isNamedAsOurs(name: string): boolean {
  return /(?:^|\/)keepalived[^/]*\.conf$/.test(name);
}

/** What has another name and can't be read is no affair of ours. */
function isOurs({ name, content }: { readonly name: string; readonly content: FileContent }): boolean {
  if (isNamedAsOurs(name)) return true;
  return content.kind === 'text' && hasRootBlock(parseTree(content.text));
}
