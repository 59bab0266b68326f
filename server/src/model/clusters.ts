/** Which daemons elect among themselves: nodes that were said to, profiles of one root, and nodes that seem to. */
import { nearness } from './kinship.ts';
import { type NodeOrigin, nodeNames } from './node-names.ts';

/** What is asked of an instance to find those with which it elects. */
export interface Elector {
  readonly name: string;
  /** Undefined if it is not known. */
  readonly vrid: number | undefined;
  readonly family: 4 | 6 | undefined;
  /** Its virtual addresses, each in one spelling only. */
  readonly addresses: readonly string[];
  /** From which it sends, and to which, if it does unicast. */
  readonly source: string | undefined;
  readonly peers: readonly string[];
}

/** What may be a node of a cluster. */
export interface Candidate<E extends Elector> extends NodeOrigin {
  readonly electors: readonly E[];
  /** It was named beside others, so that where its file lies counts for less. */
  readonly isNamed: boolean;
}

export interface ClusterNode<C> {
  readonly name: string;
  readonly candidate: C;
}

export interface Cluster<C> {
  /** Two or more, in the order of the candidates. */
  readonly nodes: readonly ClusterNode<C>[];
  /** Nobody said so: it follows from names of files and from what the nodes share. */
  readonly isGuess: boolean;
}

/** Files of one cluster, as somebody said. */
export type Named = (file: string) => string | undefined;

/** More nodes than these are a collection of examples. */
const MAX_GUESSED = 8;

/** `named` gives the cluster in which a file is said to be. */
export function clustersOf<E extends Elector, C extends Candidate<E>>(
  candidates: readonly C[],
  named: Named = () => undefined,
): readonly Cluster<C>[] {
  const said = new Map<string, C[]>();
  const rest: C[] = [];
  for (const it of candidates) {
    const name = named(it.file);
    const key = name === undefined ? `file ${it.file}` : `name ${name}`;
    said.set(key, [...(said.get(key) ?? []), it]);
  }
  const clusters: Cluster<C>[] = [];
  for (const group of said.values()) {
    if (group.length > 1) clusters.push(clusterOf(group, false));
    else rest.push(...group);
  }
  for (const group of guessed<E, C>(rest)) clusters.push(clusterOf(group, true));
  return clusters;
}

function clusterOf<C extends NodeOrigin>(group: readonly C[], isGuess: boolean): Cluster<C> {
  const names = nodeNames(group);
  return { nodes: group.map((candidate, index) => ({ name: names[index] ?? '', candidate })), isGuess };
}

interface Link {
  readonly one: number;
  readonly other: number;
  readonly nearness: number;
  readonly isWeak: boolean;
}

/**
 * The nearest are joined first, and what was joined nearer is not joined again farther away: two sites may use the
 * same addresses. What shares no address is joined last, and only with what is still alone.
 */
function guessed<E extends Elector, C extends Candidate<E>>(list: readonly C[]): readonly (readonly C[])[] {
  const groups = new Groups(list.length);
  for (const { one, other, nearness: near, isWeak } of linksOf<E, C>(list)) {
    if (isWeak && !(groups.isAlone(one) && groups.isAlone(other))) continue;
    groups.join(one, other, near);
  }
  return groups
    .all()
    .filter((it) => it.length > 1 && it.length <= MAX_GUESSED)
    .map((it) => it.flatMap((index) => list[index] ?? []));
}

function linksOf<E extends Elector, C extends Candidate<E>>(list: readonly C[]): readonly Link[] {
  const links: Link[] = [];
  for (const [one, other] of pairsThatShare<E, C>(list)) {
    const a = list[one];
    const b = list[other];
    const near = a && b && nearnessOf(a, b);
    if (near === undefined) continue;
    const isWeak = !a?.electors.some((it) => b?.electors.some((at) => electsWith(it, at)));
    links.push({ one, other, nearness: near, isWeak });
  }
  return links.sort((a, b) => Number(a.isWeak) - Number(b.isWeak) || b.nearness - a.nearness);
}

function nearnessOf(
  a: NodeOrigin & { isNamed: boolean },
  b: NodeOrigin & { isNamed: boolean },
): number | undefined {
  return nearness(a.file, b.file) ?? (a.isNamed && b.isNamed ? 0 : undefined);
}

/** Nodes that have an address or a router in common, found by what they share so that it is not each against each. */
function pairsThatShare<E extends Elector, C extends Candidate<E>>(
  list: readonly C[],
): readonly (readonly [number, number])[] {
  const holders = new Map<string, Set<number>>();
  list.forEach(({ electors }, index) => {
    for (const key of electors.flatMap(keysOf)) {
      const set = holders.get(key);
      if (set) set.add(index);
      else holders.set(key, new Set([index]));
    }
  });
  const pairs = new Map<string, readonly [number, number]>();
  for (const set of holders.values()) {
    // What so many share is the value of a sample.
    if (set.size > MAX_SHARERS) continue;
    const all = [...set];
    all.forEach((one, at) => {
      for (const other of all.slice(at + 1)) pairs.set(`${one} ${other}`, [one, other]);
    });
  }
  return [...pairs.values()];
}

/** Files among which pairs are looked for that share one thing. */
const MAX_SHARERS = 200;

function keysOf({ name, vrid, family, addresses, source, peers }: Elector): readonly string[] {
  const wires = source === undefined ? [] : peers.map((it) => [source, it].sort().join(' '));
  return [...addresses, ...wires, `${name} ${vrid} ${family}`];
}

/** True of two instances that hold an address in common, or send to each other. */
export function electsWith(one: Elector, other: Elector): boolean {
  if (one.family !== other.family) return false;
  return one.addresses.some((it) => other.addresses.includes(it)) || areMutualPeers(one, other);
}

function areMutualPeers(one: Elector, other: Elector): boolean {
  if (one.vrid === undefined || one.vrid !== other.vrid) return false;
  return (
    one.source !== undefined &&
    other.source !== undefined &&
    one.peers.includes(other.source) &&
    other.peers.includes(one.source)
  );
}

/** Numbers that are joined to groups. */
class Groups {
  private readonly groupOf: number[];
  /** How near the members of a group are that was joined. */
  private readonly nearnessOf: (number | undefined)[];

  constructor(size: number) {
    this.groupOf = Array.from({ length: size }, (_, index) => index);
    this.nearnessOf = new Array<number | undefined>(size).fill(undefined);
  }

  isAlone(index: number): boolean {
    return this.nearnessOf[this.group(index)] === undefined;
  }

  /** Unless both sides, or one of them, were joined to others nearer than this. */
  join(one: number, other: number, nearness: number): void {
    const [left, right] = [this.group(one), this.group(other)];
    const isNearer = [left, right].some((it) => (this.nearnessOf[it] ?? nearness) > nearness);
    if (left === right || isNearer) return;
    this.groupOf[right] = left;
    this.nearnessOf[left] = nearness;
  }

  all(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    this.groupOf.forEach((_, index) => {
      const group = this.group(index);
      groups.set(group, [...(groups.get(group) ?? []), index]);
    });
    return [...groups.values()];
  }

  private group(index: number): number {
    let at = index;
    while (this.groupOf[at] !== at) at = this.groupOf[at] ?? at;
    return at;
  }
}
