/** What moves the priority of one instance: its own trackers, and those of its sync group. */
import type { Segment } from '../config/block.ts';
import type { Span } from '../config/finding.ts';
import { hasStatement } from '../config/statements.ts';
import { blockNamed, type PlacedBlock } from './block-claims.ts';
import { type ClaimIndex, groupOf, type Placed } from './claim-index.ts';
import type { NamedBlocks } from './named-blocks.ts';
import { isReversedEntry, syncGroupOf, trackEntries, weightOf } from './tracking.ts';

export interface Tracker {
  /** The list block's keyword. */
  readonly list: string;
  readonly name: string;
  /** 0: a failure is FAULT. NaN if it is not known. */
  readonly weight: number;
  readonly isReversed: boolean;
  /** Where it is listed. */
  readonly placed: Placed;
  readonly span: Span;
}

/** Undefined if it is not known which of the trackers count. */
export function trackersOf(
  at: PlacedBlock,
  name: string,
  index: ClaimIndex<unknown>,
): readonly Tracker[] | undefined {
  const names: NamedBlocks = { named: (space, it) => blockNamed(index, space, it) };
  const own = trackersIn(at, names);
  const groups = syncGroupsOf(name, index);
  const [group, ...others] = groups;
  if (!group) return own;
  // Without it, keepalived drops the weights of some trackers and not of others.
  const keepsWeights = hasStatement(group.placed.segment, group.block, 'sync_group_tracking_weight');
  if (!keepsWeights || others.length > 0) return undefined;
  return merged(own, trackersIn(group, names));
}

/** A tracker that both list has the weight of the group, unless that of the instance is 0. */
function merged(own: readonly Tracker[], shared: readonly Tracker[]): readonly Tracker[] {
  const isSame = (a: Tracker, b: Tracker): boolean => a.list === b.list && a.name === b.name;
  const kept = own.filter((it) => it.weight === 0 || !shared.some((other) => isSame(it, other)));
  return [...kept, ...shared.filter((it) => !kept.some((other) => isSame(it, other)))];
}

/** Those that nobody defines are dropped, as the daemon does it. */
function trackersIn({ placed, block }: PlacedBlock, names: NamedBlocks): readonly Tracker[] {
  return trackEntries(placed.segment, block).flatMap((entry): readonly Tracker[] => {
    const weight = weightOf(entry, names);
    if (Number.isNaN(weight) && !entry.weight && entry.name.isKnown) return [];
    const { list, name } = entry;
    const isReversed = isReversedEntry(entry, names);
    return [{ list, name: name.text, weight, isReversed, placed, span: name.span }];
  });
}

/** By way of the claims on the name, so that nothing is searched. */
function syncGroupsOf(name: string, index: ClaimIndex<unknown>): readonly PlacedBlock[] {
  const uses = groupOf(index, 'vrrp_instance', name)?.claims.filter((it) => it.claim.role === 'uses') ?? [];
  const segments = new Set(uses.map((it) => it.placed));
  return [...segments].flatMap((placed) =>
    syncGroupsIn(placed.segment)
      .filter((block) => syncGroupOf(placed.segment, block).members.some((it) => it.text === name))
      .map((block) => ({ placed, block })),
  );
}

function syncGroupsIn({ root }: Segment): readonly PlacedBlock['block'][] {
  return root.children.filter((it) => it.directive.keyword === 'vrrp_sync_group');
}
