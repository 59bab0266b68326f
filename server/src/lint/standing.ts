/** How the members of a virtual router rank, as long as all is well and when their checks fail. */
import { type Contribution, contributionOf, effectivePriority } from '../model/election.ts';
import type { NodeTracker } from '../model/node-trackers.ts';
import { isTold } from '../model/told.ts';
import type { RouterMember } from './cluster.ts';
import { settled } from './compare.ts';

/** A member with its priorities. */
export interface Standing {
  readonly member: RouterMember;
  readonly base: number;
  readonly weighted: readonly Weighted[];
  /** As long as all is well, without limits. */
  readonly total: number;
  readonly healthy: number;
  /** When all its trackers with a weight fail. */
  readonly lowest: number;
}

export interface Weighted {
  readonly tracker: NodeTracker;
  readonly weight: number;
  readonly contribution: Contribution;
}

/** The highest comes first. Undefined if the priority of one of them, or a weight, is not known. */
export function standingsOf(members: readonly RouterMember[]): readonly Standing[] | undefined {
  const standings = members.flatMap((it) => standingOf(it) ?? []);
  return standings.length < members.length ? undefined : standings.sort((a, b) => b.healthy - a.healthy);
}

function standingOf(member: RouterMember): Standing | undefined {
  const { priority, trackers, isOpaque } = member.instance;
  const base = settled(member, priority, 'priority');
  if (base === undefined || isOpaque || trackers.some((it) => !isSettled(member, it))) return undefined;
  const weighted = trackers.flatMap(weightedOf);
  const sum = (part: (it: Contribution) => number): number =>
    weighted.reduce((total, { contribution }) => total + part(contribution), base);
  const total = sum((it) => it.healthy);
  const lowest = effectivePriority(
    base,
    sum((it) => it.failed),
  );
  return { member, base, weighted, total, healthy: effectivePriority(base, total), lowest };
}

/** An interface that nobody lists has no weight to be known. */
function isSettled(member: RouterMember, { kind, weight, check }: NodeTracker): boolean {
  if (check && isTold(check.at.placed.segment, 'weight', check.at.span)) return false;
  return (kind === 'interface' ? weight.value : settled(member, weight)) !== undefined;
}

/** What files hold can be any number. */
function weightedOf(tracker: NodeTracker): readonly Weighted[] {
  const weight = tracker.weight.value ?? 0;
  const contribution = tracker.kind === 'file' ? undefined : contributionOf(weight, tracker.isReversed);
  return contribution ? [{ tracker, weight, contribution }] : [];
}

/** By how much its failure lowers the priority. */
export function dropOf({ contribution }: Weighted): number {
  return contribution.healthy - contribution.failed;
}
