/** All claims of a configuration by key. Immutable: an update copies what it changes and shares the rest. */
import { hashOf } from '../base/hash.ts';
import type { Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';

/** A segment at its place. The label grows along the configuration, and a segment keeps its own while others come and go. */
export interface Placed {
  readonly segment: Segment;
  readonly label: number;
  readonly claims: readonly Claim[];
}

export interface PlacedClaim {
  readonly claim: Claim;
  readonly placed: Placed;
}

/** All claims on one key, in the order of the configuration, and what is to be said of them. */
export interface Group<Verdict> {
  readonly space: string;
  readonly name: string;
  readonly claims: readonly PlacedClaim[];
  readonly verdicts: readonly Verdict[];
}

export interface ClaimIndex<Verdict> {
  readonly buckets: readonly (readonly Group<Verdict>[])[];
  /** Groups of which something is to be said. */
  readonly judged: ReadonlySet<Group<Verdict>>;
}

export type Judge<Verdict> = (
  space: string,
  name: string,
  claims: readonly PlacedClaim[],
) => readonly Verdict[];

const BUCKETS = 4096;

export function emptyIndex<Verdict>(): ClaimIndex<Verdict> {
  const none: readonly Group<Verdict>[] = [];
  return { buckets: new Array<readonly Group<Verdict>[]>(BUCKETS).fill(none), judged: new Set() };
}

export function groupOf<Verdict>(
  index: ClaimIndex<Verdict>,
  space: string,
  name: string,
): Group<Verdict> | undefined {
  return index.buckets[bucketOf(space, name)]?.find((it) => it.name === name && it.space === space);
}

/** All groups of a name space, in no particular order. Walks the whole index. */
export function groupsOf<Verdict>(index: ClaimIndex<Verdict>, space: string): readonly Group<Verdict>[] {
  const found: Group<Verdict>[] = [];
  for (const bucket of index.buckets) for (const it of bucket) if (it.space === space) found.push(it);
  return found;
}

/** Takes the claims of some segments out, puts those of others in, and judges only the keys that they name. */
export function updateIndex<Verdict>(
  index: ClaimIndex<Verdict>,
  removed: readonly Placed[],
  added: readonly Placed[],
  judge: Judge<Verdict>,
): ClaimIndex<Verdict> {
  if (!removed.some(hasClaims) && !added.some(hasClaims)) return index;
  return new IndexUpdate(index, new Set(removed), judge).run(removed, added);
}

function hasClaims({ claims }: Placed): boolean {
  return claims.length > 0;
}

/** A group while its claims are being gathered. */
class OpenGroup<Verdict> implements Group<Verdict> {
  readonly space: string;
  readonly name: string;
  readonly claims: PlacedClaim[];
  verdicts: readonly Verdict[] = [];

  constructor(space: string, name: string, claims: PlacedClaim[]) {
    this.space = space;
    this.name = name;
    this.claims = claims;
  }
}

class IndexUpdate<Verdict> {
  private readonly buckets: (readonly Group<Verdict>[])[];
  private readonly judged: Set<Group<Verdict>>;
  private readonly gone: ReadonlySet<Placed>;
  private readonly judge: Judge<Verdict>;
  /** The groups that change, by bucket. */
  private readonly open = new Map<number, OpenGroup<Verdict>[]>();

  constructor(index: ClaimIndex<Verdict>, gone: ReadonlySet<Placed>, judge: Judge<Verdict>) {
    this.buckets = index.buckets.slice();
    this.judged = new Set(index.judged);
    this.gone = gone;
    this.judge = judge;
  }

  run(removed: readonly Placed[], added: readonly Placed[]): ClaimIndex<Verdict> {
    for (const placed of removed) for (const claim of placed.claims) this.groupFor(claim);
    for (const placed of added) {
      for (const claim of placed.claims) this.groupFor(claim).claims.push({ claim, placed });
    }
    for (const [at, groups] of this.open) this.close(at, groups);
    return { buckets: this.buckets, judged: this.judged };
  }

  private groupFor({ space, name }: Claim): OpenGroup<Verdict> {
    const at = bucketOf(space, name);
    let groups = this.open.get(at);
    if (!groups) {
      groups = [];
      this.open.set(at, groups);
    }
    for (const group of groups) if (group.name === name && group.space === space) return group;
    const group = new OpenGroup<Verdict>(space, name, this.keptClaims(at, space, name));
    groups.push(group);
    return group;
  }

  private keptClaims(at: number, space: string, name: string): PlacedClaim[] {
    const old = this.buckets[at]?.find((it) => it.name === name && it.space === space);
    return old?.claims.filter((it) => !this.gone.has(it.placed)) ?? [];
  }

  private close(at: number, groups: OpenGroup<Verdict>[]): void {
    const kept: Group<Verdict>[] = [];
    for (const old of this.buckets[at] ?? []) {
      if (groups.some((it) => it.name === old.name && it.space === old.space)) this.judged.delete(old);
      else kept.push(old);
    }
    for (const group of groups) {
      if (group.claims.length === 0) continue;
      if (!isSorted(group.claims)) group.claims.sort(inOrder);
      group.verdicts = this.judge(group.space, group.name, group.claims);
      if (group.verdicts.length > 0) this.judged.add(group);
      kept.push(group);
    }
    this.buckets[at] = kept;
  }
}

/** Mostly so: what was kept comes before what was added, or there is only one of the two. */
function isSorted(claims: readonly PlacedClaim[]): boolean {
  for (let at = 1; at < claims.length; at++) {
    const before = claims[at - 1];
    const claim = claims[at];
    if (before && claim && inOrder(before, claim) > 0) return false;
  }
  return true;
}

/** The number of the bucket that holds the groups of a key. */
export function bucketOf(space: string, name: string): number {
  return (hashOf(name) ^ (space.length * 31)) & (BUCKETS - 1);
}

function inOrder(a: PlacedClaim, b: PlacedClaim): number {
  const left = a.claim.span;
  const right = b.claim.span;
  return a.placed.label - b.placed.label || left.piece - right.piece || left.start - right.start;
}

/** True if one claim stands before the other. */
export function isBefore(a: PlacedClaim, b: PlacedClaim): boolean {
  return inOrder(a, b) < 0;
}
