/** Reads what a configuration includes until nothing is missing. The one loop that waits for files. */
import type { FileSystem } from './file-system.ts';
import type { Workspace } from './workspace.ts';

/** A look-up that came out as "not known yet". */
export type Wanted =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'include'; readonly from: string; readonly pattern: string };

/**
 * `missing` answers with what is wanted next, given what the workspace knows; loading ends when that is nothing.
 * Each look-up is made once, so it ends for any file system.
 */
export async function load(
  workspace: Workspace,
  files: FileSystem,
  missing: () => readonly Wanted[],
): Promise<void> {
  for (let wanted = missing(); wanted.length > 0; wanted = missing()) {
    await Promise.all(wanted.map((it) => fetchWanted(workspace, files, it)));
  }
}

async function fetchWanted(workspace: Workspace, files: FileSystem, wanted: Wanted): Promise<void> {
  if (wanted.kind === 'file') workspace.setRead(wanted.name, await files.read(wanted.name));
  else workspace.setIncludes(wanted.from, wanted.pattern, await files.find(wanted.from, wanted.pattern));
}
