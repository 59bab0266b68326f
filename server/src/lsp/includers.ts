/** Who includes a file, of the files that lie beside it and above it. */
import { URI } from 'vscode-uri';
import { memo } from '../base/memo.ts';
import { folderOf, joinPath } from '../base/path.ts';
import { partsOf } from '../config/include.ts';
import { HAS_INCLUDE } from '../syntax/special.ts';
import type { Tree } from '../syntax/tree.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { sourceFile } from '../workspace/source-file.ts';

/** Folders that are looked through: that of the file, and those above it. */
const MAX_FOLDERS = 5;
/** Files of one folder that are read. */
const MAX_CANDIDATES = 32;
/** Files that one of them is followed through. */
const MAX_REACHED = 256;

/** What the file includes under any profile. */
export const patternsIn = memo((tree: Tree): readonly string[] =>
  tree.chunks
    .filter((it) => (it.special & HAS_INCLUDE) !== 0)
    .flatMap((it) => partsOf(it))
    .flatMap((it) => (it.kind === 'include' && !it.isOpaque ? [it.pattern] : [])),
);

/** The nearest one first. */
function foldersAbove(target: URI, workspaceFolders: readonly string[]): readonly URI[] {
  const limits = workspaceFolders
    .map((it) => URI.parse(it))
    .filter((it) => it.scheme === target.scheme && target.path.startsWith(`${it.path}/`));
  const limit = Math.max(0, ...limits.map((it) => it.path.length));
  const folders: URI[] = [];
  let { path } = target;
  while (folders.length < MAX_FOLDERS && path !== '/') {
    path = folderOf(path);
    if (path === '' || path.length < limit) break;
    folders.push(target.with({ path, query: '', fragment: '' }));
  }
  return folders;
}

/** What was read is remembered, for the files that are asked about at the same time. */
export class IncluderSearch {
  private readonly files: FileSystem;
  private readonly included = new Map<string, Promise<readonly string[]>>();

  constructor(files: FileSystem) {
    this.files = files;
  }

  /**
   * The files that lead to the target, which may also lead to each other. Above the workspace folder that the target
   * lies in, nothing is looked at.
   */
  async includersOf(target: string, workspaceFolders: readonly string[]): Promise<readonly string[]> {
    const found: string[] = [];
    for (const folder of foldersAbove(URI.parse(target), workspaceFolders)) {
      const candidates = (await this.candidatesIn(folder)).filter((it) => it !== target);
      const leads = await Promise.all(candidates.map((it) => this.leadsTo(target, it)));
      found.push(...candidates.filter((_, index) => leads[index]));
    }
    return found;
  }

  /** What looks like a configuration, those with the usual name first. */
  private async candidatesIn(folder: URI): Promise<readonly string[]> {
    const at = (name: string): string => folder.with({ path: joinPath(folder.path, name) }).toString();
    const entries = await this.files.list(at('any'), '.');
    return entries
      .filter((it) => !it.isFolder && it.name.endsWith('.conf'))
      .sort((a, b) => rank(a.name) - rank(b.name) || (a.name < b.name ? -1 : 1))
      .slice(0, MAX_CANDIDATES)
      .map((it) => at(it.name));
  }

  private async leadsTo(target: string, candidate: string): Promise<boolean> {
    const reached = new Set([candidate]);
    // A set goes through what is added while it is walked, too.
    for (const it of reached) {
      if (reached.size > MAX_REACHED) break;
      for (const next of await this.includedBy(it)) reached.add(next);
      if (reached.has(target)) return true;
    }
    return false;
  }

  private includedBy(name: string): Promise<readonly string[]> {
    const known = this.included.get(name) ?? this.read(name);
    this.included.set(name, known);
    return known;
  }

  private async read(name: string): Promise<readonly string[]> {
    const content = await this.files.read(name);
    if (content.kind !== 'text' || !MAY_INCLUDE.test(content.text)) return [];
    const patterns = patternsIn(sourceFile(name, content).tree);
    return (await Promise.all(patterns.map((it) => this.files.find(name, it)))).flat();
  }
}

const MAY_INCLUDE = /^[^#!\n]*\binclude/m;

function rank(name: string): number {
  return name.startsWith('keepalived') ? 0 : 1;
}
