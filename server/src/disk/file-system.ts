/** Files of the machine that we run on, for the hosts that have one. Names are paths with slashes. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { folderOf, joinPath } from '../base/path.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { findFiles } from './find-files.ts';
import { limited } from './limit.ts';
import { listFolder } from './list-folder.ts';
import { readIncluded } from './read-text.ts';

const MAX_AT_ONCE = 32;

/** Relative names count from `folder`. */
export function diskFiles(folder: string): FileSystem {
  const limit = limited(MAX_AT_ONCE);
  const locate = (name: string): string => resolve(folder, name);
  return {
    find: (from, pattern) => limit(() => findFiles(from, pattern, locate)),
    read: (file) => limit(() => readIncluded(locate(file))),
    exists: (file) => limit(() => isFile(locate(file))),
    list: (from, folder) => limit(() => listFolder(locate(joinPath(folderOf(from), folder)))),
  };
}

function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (it) => it.isFile(),
    () => false,
  );
}
