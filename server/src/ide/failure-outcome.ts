/** Who holds the address after one check of the leading node has failed. */

import { dropOf, type Standing } from '../lint/standing.ts';
import { effectivePriority } from '../model/election.ts';
import type { Ranking } from './membership.ts';

export interface FailureOutcome {
  readonly tracker: string;
  /** The node that takes over; undefined: the address stays. */
  readonly taker: Standing | undefined;
}

/** None for a node that does not lead; what is not certain is left out. */
export function failureOutcomes({ standings, own }: Ranking): readonly FailureOutcome[] {
  const others = standings.filter((it) => it !== own);
  const { trackers, group } = own.member.instance;
  if (others.some((it) => it.healthy >= own.healthy)) return [];
  // The members of a group go together, and what moves one of them is not seen here.
  const weighted = group ? [] : own.weighted;
  const moved = weighted.flatMap((it): readonly FailureOutcome[] => {
    const failed = effectivePriority(own.base, own.total - dropOf(it));
    const above = others.filter((other) => other.healthy > failed);
    const isKnown = above.every((other) => other.member.instance.nopreempt.value !== undefined);
    if (!isKnown) return [];
    const takers = above.filter((other) => other.member.instance.nopreempt.value === false);
    return outcome(it.tracker.name, takers);
  });
  const faults = trackers.filter((it) => it.kind !== 'interface' && it.weight.value === 0 && !it.isReversed);
  return [...moved, ...faults.flatMap((it) => outcome(it.name, others))];
}

/** Of equal ones, addresses decide. */
function outcome(tracker: string, takers: readonly Standing[]): readonly FailureOutcome[] {
  const [taker, second] = takers;
  return taker && taker.healthy === second?.healthy ? [] : [{ tracker, taker }];
}
