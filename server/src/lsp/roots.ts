/** Which files are read as configurations of their own, and who reads whom. */

import { memo } from '../base/memo.ts';
import { partsOf } from '../config/include.ts';
import { HAS_INCLUDE } from '../syntax/special.ts';
import type { Tree } from '../syntax/tree.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A root, and the names of all files that it reads, itself among them. */
export interface Root {
  readonly name: string;
  readonly reach: ReadonlySet<string>;
}

/** Each open file is a root, unless another one includes it; of files in a circle, the one opened first. */
export function rootsOf(workspace: Workspace): readonly Root[] {
  const open = [...workspace.openFiles].map((name) => ({ name, reach: reachOf(workspace, name) }));
  return open.filter(
    (it, index) =>
      !open.some(
        (other, at) => other !== it && other.reach.has(it.name) && (at < index || !it.reach.has(other.name)),
      ),
  );
}

function reachOf(workspace: Workspace, name: string): ReadonlySet<string> {
  const reach = new Set([name]);
  // A set goes through what is added while it is walked, too.
  for (const it of reach) {
    const file = workspace.file(it);
    for (const pattern of file ? patternsIn(file.tree) : []) {
      for (const included of workspace.includes(it, pattern) ?? []) reach.add(included);
    }
  }
  return reach;
}

/** What the file includes under any profile. */
const patternsIn = memo((tree: Tree): readonly string[] =>
  tree.chunks
    .filter((it) => (it.special & HAS_INCLUDE) !== 0)
    .flatMap((it) => partsOf(it))
    .flatMap((it) => (it.kind === 'include' && !it.isOpaque ? [it.pattern] : [])),
);
