/** The clusters among configurations, and what rules that compare nodes see of them. */
import { type Candidate, clustersOf, type Elector, type Named } from '../model/clusters.ts';
import { virtualRouters } from '../model/virtual-routers.ts';
import type { NodeInstance, VrrpNode } from '../model/vrrp-node.ts';
import type { Analysis } from './analysis.ts';
import type { Checked } from './check.ts';
import { nodeOf } from './node.ts';

/** A configuration as one node of a cluster. */
export interface ClusterNode {
  readonly name: string;
  readonly analysis: Analysis;
  readonly vrrp: VrrpNode;
}

export interface RouterMember {
  readonly node: ClusterNode;
  readonly instance: NodeInstance;
}

/** The instances of one virtual router, one of each node that has it. */
export interface Router {
  readonly members: readonly RouterMember[];
}

/** What rules see of a cluster. */
export interface ClusterView {
  /** Two or more. */
  readonly nodes: readonly ClusterNode[];
  /** Those of which only one node has an instance among them. */
  readonly routers: readonly Router[];
  /** Instances of nodes that are in no cluster with these, as far as they were read together. */
  readonly strangers: readonly RouterMember[];
}

export interface ClusterOptions {
  /** The cluster in which a file is said to be. */
  readonly named?: Named;
  /** True of roots that were named together. */
  readonly isNamed?: (root: string) => boolean;
}

/** What an instance has to show for others to find it. */
interface Elected extends Elector {
  readonly instance: NodeInstance;
}

interface Daemon extends Candidate<Elected> {
  readonly analysis: Analysis;
  readonly vrrp: VrrpNode;
}

/** The clusters that the configurations make. */
export function clusterViews(
  roots: readonly Checked[],
  { named, isNamed }: ClusterOptions = {},
): readonly ClusterView[] {
  // Most are alone, and then nobody has to read what they run.
  if (roots.reduce((count, { read }) => count + read.length, 0) < 2) return [];
  // Where nodes disagree, it does not matter in which order they were opened.
  const sorted = [...roots].sort((a, b) => (a.root.name < b.root.name ? -1 : 1));
  const daemons = sorted.flatMap((it) => daemonsOf(it, isNamed?.(it.root.name) === true));
  const clusters = clustersOf<Elected, Daemon>(daemons, named).map(({ nodes }) =>
    nodes.map(({ name, candidate }) => ({ name, candidate })),
  );
  return clusters.map((nodes) => viewOf(nodes, clusters.filter((it) => it !== nodes).flat()));
}

interface NamedDaemon {
  readonly name: string;
  readonly candidate: Daemon;
}

function daemonsOf({ root, read }: Checked, isNamed: boolean): readonly Daemon[] {
  return read.flatMap((analysis): readonly Daemon[] => {
    // Of what is not known, nothing can be compared.
    if (analysis.unsure > 0 || analysis.config.isCut) return [];
    const vrrp = nodeOf(analysis);
    if (vrrp.instances.length === 0) return [];
    const electors = vrrp.instances.map(electedOf);
    return [{ file: root.name, profile: analysis.config.profile, isNamed, electors, analysis, vrrp }];
  });
}

function electedOf(instance: NodeInstance): Elected {
  const { name, vrid, family, addresses, sourceAddress, peers } = instance;
  return {
    name,
    vrid: vrid?.value,
    family: family.value,
    addresses: addresses.map((it) => it.address),
    source: sourceAddress?.value,
    peers: peers.map((it) => it.address),
    instance,
  };
}

function viewOf(daemons: readonly NamedDaemon[], others: readonly NamedDaemon[]): ClusterView {
  const nodes = daemons.map(clusterNode);
  const routers = virtualRouters(daemons.map((it) => it.candidate.electors)).map(({ members }) => ({
    members: members.flatMap(({ node, instance: { instance } }) => {
      const of = nodes[node];
      return of ? [{ node: of, instance }] : [];
    }),
  }));
  const strangers = others.map(clusterNode).flatMap((node) => membersOf(node));
  return { nodes, routers, strangers };
}

function clusterNode({ name, candidate: { analysis, vrrp } }: NamedDaemon): ClusterNode {
  return { name, analysis, vrrp };
}

function membersOf(node: ClusterNode): readonly RouterMember[] {
  return node.vrrp.instances.map((instance) => ({ node, instance }));
}
