/** The clusters among configurations, and what rules that compare nodes see of them. */
import type { Config } from '../config/expand.ts';
import { type Candidate, clustersOf, type Named } from '../model/clusters.ts';
import { type VirtualRouter, virtualRouters } from '../model/virtual-routers.ts';
import type { Analysis } from './analysis.ts';
import type { Checked } from './check.ts';

/** A configuration as one node of a cluster. */
export interface ClusterNode {
  readonly name: string;
  readonly analysis: Analysis;
  readonly vrrp: VrrpNode;
}

/** What rules see of a cluster. */
export interface ClusterView {
  /** Two or more. */
  readonly nodes: readonly ClusterNode[];
  /** What instances elect among themselves; those that no other node has are alone. */
  readonly routers: readonly Router[];
}

/** The instances of one virtual router. */
export interface Router {
  readonly members: readonly RouterMember[];
}

export interface RouterMember {
  readonly node: ClusterNode;
  readonly instance: NodeInstance;
}

export interface ClusterOptions {
  /** The cluster in which a file is said to be. */
  readonly named?: Named;
  /** Roots that were named together. */
  readonly isNamed?: (root: string) => boolean;
}

interface Daemon extends Candidate<NodeInstance> {
  readonly analysis: Analysis;
  readonly vrrp: VrrpNode;
}

/** The clusters of all configurations. */
export function clusterViews(
  roots: readonly Checked[],
  options: ClusterOptions = {},
): readonly ClusterView[] {
  const daemons = roots.flatMap((it) => daemonsOf(it, options));
  return clustersOf<NodeInstance, Daemon>(daemons, options.named).map(({ nodes }) =>
    viewOf(nodes.map(({ name, candidate: { analysis, vrrp } }) => ({ name, analysis, vrrp }))),
  );
}
