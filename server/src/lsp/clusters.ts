/** The nodes of clusters while files change: what did not change since is found again. */
import { URI } from 'vscode-uri';
import { joinPath } from '../base/path.ts';
import type { Sources } from '../config/expand.ts';
import { type Checked, check } from '../lint/check.ts';
import { type ClusterView, clusterViews } from '../lint/cluster.ts';
import type { Language } from '../schema/language.ts';
import type { SourceFile } from '../workspace/source-file.ts';

/** How nodes are read and put together. */
export interface ClusterSources {
  readonly sources: Sources;
  readonly languageFor: (file: string) => Language;
  /** The cluster in which a file is said to be. */
  readonly clusterOf: (file: string) => string | undefined;
}

/** The clusters of the settings, by the names of files. */
export function saidClusters(
  byPath: ReadonlyMap<string, string>,
  workspaceFolders: readonly string[],
): ReadonlyMap<string, string> {
  if (byPath.size === 0) return byPath;
  const said = workspaceFolders.flatMap((folder) => {
    const uri = URI.parse(folder);
    return [...byPath].map(([path, cluster]): [string, string] => [
      uri.with({ path: joinPath(uri.path, path) }).toString(),
      cluster,
    ]);
  });
  return new Map(said);
}

export class Clusters {
  private peers = new Map<string, Checked>();
  private compared: readonly Checked[] = [];
  private said = '';
  private known: readonly ClusterView[] = [];

  /** The same ones as long as their nodes are the same; `others` are files that nobody opened. */
  views(
    nodes: readonly Checked[],
    others: readonly SourceFile[],
    { sources, languageFor, clusterOf }: ClusterSources,
  ): readonly ClusterView[] {
    const before = this.peers;
    this.peers = new Map(
      others.map((file) => [
        file.name,
        check(file, sources, { language: languageFor(file.name) }, before.get(file.name)),
      ]),
    );
    const all = [...nodes, ...this.peers.values()];
    const said = all.map((it) => clusterOf(it.root.name)).join('\n');
    const isSame =
      said === this.said &&
      all.length === this.compared.length &&
      all.every((it, at) => isAlike(it, this.compared[at]));
    if (!isSame) {
      this.compared = all;
      this.said = said;
      this.known = clusterViews(all, { named: clusterOf });
    }
    return this.known;
  }
}

/** A check makes a new object each time, of analyses that are the same. */
function isAlike(one: Checked, other: Checked | undefined): boolean {
  return (
    one.read.length === other?.read.length &&
    one.read.every((it, at) => it.segments === other.read[at]?.segments)
  );
}
