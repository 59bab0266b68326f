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
  return index.buckets.flatMap((bucket) => bucket.filter((it) => it.space === space));
}

interface Change {
  readonly space: string;
  readonly name: string;
  readonly added: PlacedClaim[];
}

/** Takes the claims of some segments out, puts those of others in, and judges only the keys that they name. */
export function updateIndex<Verdict>(
  index: ClaimIndex<Verdict>,
  removed: readonly Placed[],
  added: readonly Placed[],
  judge: Judge<Verdict>,
): ClaimIndex<Verdict> {
  const changes = changedKeys(removed, added);
  if (changes.size === 0) return index;
  const gone = new Set(removed);
  const buckets = index.buckets.slice();
  const judged = new Set(index.judged);
  for (const change of changes.values()) {
    const at = bucketOf(change.space, change.name);
    const bucket = buckets[at] ?? [];
    const old = bucket.find((it) => it.name === change.name && it.space === change.space);
    const group = changedGroup(old, change, gone, judge);
    const others = bucket.filter((it) => it !== old);
    buckets[at] = group ? [...others, group] : others;
    if (old) judged.delete(old);
    if (group && group.verdicts.length > 0) judged.add(group);
  }
  return { buckets, judged };
}

function bucketOf(space: string, name: string): number {
  return (hashOf(name) ^ (space.length * 31)) & (BUCKETS - 1);
}

function changedKeys(removed: readonly Placed[], added: readonly Placed[]): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  const changeOf = ({ space, name }: Claim): Change => {
    const key = `${space} ${name}`;
    const change = changes.get(key) ?? { space, name, added: [] };
    changes.set(key, change);
    return change;
  };
  for (const placed of removed) for (const claim of placed.claims) changeOf(claim);
  for (const placed of added)
    for (const claim of placed.claims) changeOf(claim).added.push({ claim, placed });
  return changes;
}

function changedGroup<Verdict>(
  old: Group<Verdict> | undefined,
  { space, name, added }: Change,
  gone: ReadonlySet<Placed>,
  judge: Judge<Verdict>,
): Group<Verdict> | undefined {
  const kept = old?.claims.filter((it) => !gone.has(it.placed)) ?? [];
  const claims = merged(kept, added);
  if (claims.length === 0) return undefined;
  return { space, name, claims, verdicts: judge(space, name, claims) };
}

/** Both lists are in order already, and mostly one of them is empty. */
function merged(kept: PlacedClaim[], added: PlacedClaim[]): readonly PlacedClaim[] {
  if (kept.length === 0) return added;
  if (added.length === 0) return kept;
  return [...kept, ...added].sort(inOrder);
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
