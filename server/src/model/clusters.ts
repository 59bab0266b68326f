/** Which daemons elect among themselves: nodes that were said to, profiles of one root, and nodes that seem to. */
import { kinshipOf } from './kinship.ts';
import { type NodeOrigin, nodeNames } from './node-names.ts';

/** What is asked of an instance to find those with which it elects. */
export interface Elector {
  readonly name: string;
  /** Undefined if it is not known. */
  readonly vrid: number | undefined;
  readonly family: 4 | 6 | undefined;
  /** Undefined if it is not known. */
  readonly priority: number | undefined;
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
    pushTo(said, name === undefined ? `file ${it.file}` : `name ${name}`, it);
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

function linksOf<E extends Elector, C extends Candidate<E>>(given: readonly C[]): readonly Link[] {
  // So many that are named together are all that there are, not the nodes of one cluster.
  const areFew = given.filter((it) => it.isNamed).length <= MAX_GUESSED;
  const list = areFew ? given : given.map((it) => ({ ...it, isNamed: false }));
  return pairsThatShare<E, C>(list)
    .flatMap((it) => linkOf<E, C>(it, list) ?? [])
    .sort((a, b) => Number(a.isWeak) - Number(b.isWeak) || b.nearness - a.nearness);
}

/** Undefined for copies of one sample, and for what has a name and a VRID in common by chance. */
function linkOf<E extends Elector, C extends Candidate<E>>(pair: Pair, list: readonly C[]): Link | undefined {
  const { one, other, isWeak, isRanked } = pair;
  const [a, b] = [list[one], list[other]];
  const kinship = a && b && kinshipOf(a.file, b.file);
  if (!a || !b || (!kinship && !(a.isNamed && b.isNamed && !isWeak))) return undefined;
  const isAlike = kinship?.isAlike === true;
  const isPair = isWeak
    ? isRanked && ((isAlike && !kinship.isFile) || areNear<E>(a, b))
    : isRanked || isAlike;
  return isPair ? { one, other, isWeak, nearness: kinship?.nearness ?? 0 } : undefined;
}

/** Two that have an address or a router in common. */
interface Pair {
  readonly one: number;
  readonly other: number;
  /** They share no address, and do not send to each other. */
  isWeak: boolean;
  /** What they share has different priorities, or they send to each other: copies have neither. */
  isRanked: boolean;
}

interface Holder {
  readonly index: number;
  readonly priority: number | undefined;
}

/** Found by what they share, so that it is not each against each. */
function pairsThatShare<E extends Elector, C extends Candidate<E>>(list: readonly C[]): readonly Pair[] {
  const holders = new Map<string, Holder[]>();
  list.forEach(({ electors }, index) => {
    for (const elector of electors) {
      for (const key of keysOf(elector)) pushTo(holders, key, { index, priority: elector.priority });
    }
  });
  const pairs = new Map<number, Pair>();
  for (const [key, all] of holders) {
    // What so many share is the value of a sample.
    if (all.length > MAX_SHARERS) continue;
    all.forEach((one, at) => {
      for (const other of all.slice(at + 1)) pairUp(pairs, key, one, other, list.length);
    });
  }
  return [...pairs.values()];
}

/** Files among which pairs are looked for that share one thing. */
const MAX_SHARERS = 200;

function pairUp(pairs: Map<number, Pair>, key: string, one: Holder, other: Holder, count: number): void {
  if (one.index === other.index) return;
  const number = one.index * count + other.index;
  const pair = pairs.get(number) ?? { one: one.index, other: other.index, isWeak: true, isRanked: false };
  if (!key.startsWith(WEAK)) pair.isWeak = false;
  pair.isRanked ||= key.startsWith(WIRE) || one.priority === undefined || one.priority !== other.priority;
  pairs.set(number, pair);
}

const WEAK = '~';
const WIRE = '=';

function keysOf({ name, vrid, family, addresses, source, peers }: Elector): readonly string[] {
  const wires = source === undefined ? [] : peers.map((it) => [source, it].sort().join(' '));
  return [
    ...addresses,
    ...(vrid === undefined ? [] : wires.map((it) => `${WIRE}${vrid} ${it}`)),
    ...wires.map((it) => `${WEAK}${it}`),
    `${WEAK}${name} ${vrid} ${family}`,
  ];
}

/** One part of an address is misspelt, or only one of two names the other as its peer. */
function areNear<E extends Elector>(a: Candidate<E>, b: Candidate<E>): boolean {
  return a.electors.some((one) =>
    b.electors.some(
      (other) =>
        (one.vrid === other.vrid &&
          one.addresses.some((it) => other.addresses.some((at) => areAkin(it, at)))) ||
        sendsTo(one, other) ||
        sendsTo(other, one),
    ),
  );
}

function areAkin(one: string, other: string): boolean {
  const [left, right] = [one, other].map((it) => it.split(/[.:]/));
  if (!left || !right || left.length !== right.length) return false;
  return left.filter((it, index) => it !== right[index]).length <= 1;
}

function sendsTo(one: Elector, other: Elector): boolean {
  return other.source !== undefined && one.peers.includes(other.source);
}

function pushTo<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
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
      pushTo(groups, group, index);
    });
    return [...groups.values()];
  }

  private group(index: number): number {
    let at = index;
    while (this.groupOf[at] !== at) at = this.groupOf[at] ?? at;
    return at;
  }
}
