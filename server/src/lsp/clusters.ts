/** The nodes of clusters while files change: what did not change since is found again. */
import type { Sources } from '../config/expand.ts';
import { type Checked, check } from '../lint/check.ts';
import { clusterOutcome } from '../lint/collect-cluster.ts';
import type { Diagnostic } from '../lint/diagnostic.ts';
import type { Language } from '../schema/language.ts';
import type { SourceFile } from '../workspace/source-file.ts';

export class Clusters {
  private peers = new Map<string, Checked>();
  private compared: readonly Checked[] = [];
  private found: readonly Diagnostic[] = [];

  /** What is said of several nodes; `others` are files that nobody opened. */
  findings(
    nodes: readonly Checked[],
    others: readonly SourceFile[],
    sources: Sources,
    languageFor: (name: string) => Language,
  ): readonly Diagnostic[] {
    const before = this.peers;
    this.peers = new Map(
      others.map((file) => [
        file.name,
        check(file, sources, { language: languageFor(file.name) }, before.get(file.name)),
      ]),
    );
    const all = [...nodes, ...this.peers.values()];
    const isSame =
      all.length === this.compared.length && all.every((it, at) => isAlike(it, this.compared[at]));
    if (!isSame) {
      this.compared = all;
      this.found = clusterOutcome(all).diagnostics;
    }
    return this.found;
  }
}

/** A check makes a new object each time, of analyses that are the same. */
function isAlike(one: Checked, other: Checked | undefined): boolean {
  return (
    one.read.length === other?.read.length &&
    one.read.every((it, at) => it.segments === other.read[at]?.segments)
  );
}
