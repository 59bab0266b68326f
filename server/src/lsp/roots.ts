/** Which files are read as configurations of their own, and who reads whom. */

import type { Wanted } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { patternsIn } from './includers.ts';

/** A root, and the names of all files that it reads, itself among them. */
export interface Root {
  readonly name: string;
  readonly reach: ReadonlySet<string>;
}

/**
 * Each open file is a root, unless another one includes it; of files in a circle, the one opened first. So is a file
 * that is known to include open ones, for as long as it does.
 */
export function rootsOf(workspace: Workspace, includers: ReadonlySet<string>): readonly Root[] {
  const names = [...workspace.openFiles];
  const open = names.map((name) => ({ name, reach: reachOf(workspace, name) }));
  const others = [...includers]
    .filter((name) => !workspace.isOpen(name))
    .map((name) => ({ name, reach: reachOf(workspace, name) }))
    .filter(({ reach }) => names.some((it) => reach.has(it)));
  const all = [...open, ...others];
  return all.filter(
    (it, index) =>
      !all.some(
        (other, at) => other !== it && other.reach.has(it.name) && (at < index || !it.reach.has(other.name)),
      ),
  );
}

/** What has to be looked up before it is known what a file reaches. */
export function unknownBelow(workspace: Workspace, name: string): readonly Wanted[] {
  return [...reachOf(workspace, name)].flatMap((it): readonly Wanted[] => {
    const file = workspace.file(it);
    if (!file) return [{ kind: 'file', name: it }];
    return patternsIn(file.tree)
      .filter((pattern) => !workspace.includes(it, pattern))
      .map((pattern) => ({ kind: 'include', from: it, pattern }));
  });
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
