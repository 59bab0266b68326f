/** The entries of one folder. */
import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type FolderEntry, MAX_LISTED } from '../workspace/file-system.ts';

/** Links are followed one step, to tell folders from files; what can't be read is empty. */
export async function listFolder(path: string): Promise<readonly FolderEntry[]> {
  const found: FolderEntry[] = [];
  try {
    for await (const entry of await opendir(path)) {
      if (found.length === MAX_LISTED) break;
      found.push({ name: entry.name, isFolder: await isFolder(path, entry) });
    }
  } catch {
    // No folder, or not ours to read.
  }
  return found;
}

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(join(path, entry.name)).then(
    (it) => it.isDirectory(),
    () => false,
  );
}
