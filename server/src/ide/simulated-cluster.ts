/** The configurations that are looked at, as a cluster that can be played. */
import { idsIn } from '../config/profile.ts';
import { conductOf } from '../failover/conduct.ts';
import { clusterOf, type NodeSource } from '../failover/program.ts';
import type { Cluster } from '../failover/state.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import { fileRangeOf } from '../lint/locate.ts';
import { nodeOf } from '../lint/node.ts';
import { nodeNames } from '../model/node-names.ts';
import { positionAt } from '../syntax/tree.ts';

/** Each root under each of its profiles is a node. */
export function simulatedCluster(roots: readonly Checked[], release: string): Cluster {
  const nodes = roots.flatMap(({ root, analyses, read }) => {
    const hasProfiles = idsIn(analyses[0].config.pieces).length > 0;
    return read.map((analysis) => ({
      file: root.name,
      profile: hasProfiles ? analysis.config.profile : undefined,
      analysis,
    }));
  });
  const names = nodeNames(nodes);
  const sources = nodes.map(({ analysis, file }, index) => sourceOf(names[index] ?? file, analysis));
  const withInstances = sources.filter((it) => it.node.instances.length > 0);
  return clusterOf(withInstances, conductOf(release));
}

function sourceOf(name: string, analysis: Analysis): NodeSource {
  return {
    name,
    node: nodeOf(analysis),
    lineOf: (origin) => {
      const { file, range } = fileRangeOf(analysis, origin);
      return { file: file.name, line: positionAt(file.tree, range.start).line + 1 };
    },
  };
}
