/** The clusters among configurations, and what rules that compare nodes see of them. */
import {
  type Candidate,
  type Cluster,
  clustersOf,
  type ClusterNode as DaemonOf,
  type Elector,
  type Named,
} from '../model/clusters.ts';
import { lieTogether } from '../model/kinship.ts';
import { virtualRouters } from '../model/virtual-routers.ts';
import type { NodeInstance, VrrpNode } from '../model/vrrp-node.ts';
import type { Analysis } from './analysis.ts';
import type { Checked } from './check.ts';
import { nodeOf } from './node.ts';
import { wiresOf } from './wires.ts';

/** A configuration as one node of a cluster. */
export interface ClusterNode {
  readonly name: string;
  readonly analysis: Analysis;
  readonly vrrp: VrrpNode;
  /** False where an include or a value is missing, so that settings may be there that are not seen. */
  readonly isWhole: boolean;
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
  /** Nobody said that they are nodes of one cluster. */
  readonly isGuess: boolean;
  /** Those of which only one node has an instance among them. */
  readonly routers: readonly Router[];
  /** The first instance of another cluster, as far as they were read together, that hears this one. */
  readonly strangerBeside: (instance: NodeInstance) => RouterMember | undefined;
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
  const views = clustersOf<Elected, Daemon>(daemons, named).map(viewOf);
  const onWire = membersOnWire(views);
  const said = new Set(views.filter(isSaid).flatMap((it) => it.nodes));
  return views.map((view) => ({
    ...view,
    strangerBeside: (instance) => {
      for (const wire of wiresOf(instance)) {
        const found = onWire.get(wire)?.find(({ node }) => areNeighbors(view, node, said));
        if (found) return found;
      }
      return undefined;
    },
  }));
}

type LonelyView = Omit<ClusterView, 'strangerBeside'>;

/** Profiles of one root are no guess, and nobody said so. */
function isSaid({ nodes, isGuess }: LonelyView): boolean {
  return !isGuess && new Set(nodes.map(fileOf)).size > 1;
}

function fileOf({ analysis }: ClusterNode): string {
  return analysis.config.root.name;
}

/** In a collection of configurations, equal networks say nothing. */
function areNeighbors({ nodes }: LonelyView, other: ClusterNode, said: ReadonlySet<ClusterNode>): boolean {
  const [first] = nodes;
  if (!first || nodes.includes(other)) return false;
  return (said.has(first) && said.has(other)) || lieTogether(fileOf(first), fileOf(other));
}

function membersOnWire(views: readonly LonelyView[]): ReadonlyMap<string, readonly RouterMember[]> {
  const onWire = new Map<string, RouterMember[]>();
  for (const node of views.flatMap((it) => it.nodes)) {
    for (const instance of node.vrrp.instances) {
      for (const wire of wiresOf(instance)) {
        const list = onWire.get(wire);
        if (list) list.push({ node, instance });
        else onWire.set(wire, [{ node, instance }]);
      }
    }
  }
  return onWire;
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
  const { name, vrid, family, priority, addresses, sourceAddress, peers } = instance;
  return {
    name,
    vrid: vrid?.value,
    family: family.value,
    priority: priority.value,
    addresses: addresses.map((it) => it.address),
    source: sourceAddress?.value,
    peers: peers.map((it) => it.address),
    instance,
  };
}

function viewOf({ nodes: daemons, isGuess }: Cluster<Daemon>): LonelyView {
  const nodes = daemons.map(clusterNode);
  const routers = virtualRouters(daemons.map((it) => it.candidate.electors)).map(({ members }) => ({
    members: members.flatMap(({ node, instance: { instance } }) => {
      const of = nodes[node];
      return of ? [{ node: of, instance }] : [];
    }),
  }));
  return { nodes, isGuess, routers };
}

function clusterNode({ name, candidate: { analysis, vrrp } }: DaemonOf<Daemon>): ClusterNode {
  const isWhole = !analysis.config.isPartial && analysis.opaque === 0;
  return { name, analysis, vrrp, isWhole };
}
