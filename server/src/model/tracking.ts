/** What instances and sync groups watch, and by how much it moves the priority. */
import type { Block, Segment } from '../config/block.ts';
import type { Span } from '../config/finding.ts';
import { hasStatement, lastValue, nameOf, statementsOf, type Word } from '../config/statements.ts';
import type { PlacedBlock } from './block-claims.ts';

/** Remembers what is read out of a block, for as long as the block lives. */
export function byBlock<Result>(
  derive: (segment: Segment, block: Block) => Result,
): (segment: Segment, block: Block) => Result {
  const results = new WeakMap<Block, { readonly value: Result }>();
  return (segment, block) => {
    const known = results.get(block);
    if (known) return known.value;
    const value = derive(segment, block);
    results.set(block, { value });
    return value;
  };
}

/** An entry of a list of trackers. */
export interface TrackEntry {
  /** The list block's keyword. */
  readonly list: string;
  readonly name: Word;
  /** The number of its own weight, if it has one. */
  readonly weight: Word | undefined;
  /** From the word `weight` to the end of the entry. */
  readonly weightSpan: Span | undefined;
}

/** Where the weight of a tracker stands that has none of its own, and what it is if it is nowhere. */
const DEFINED_BY: Readonly<
  Record<string, { readonly keywords: readonly string[]; readonly weight: number }>
> = {
  track_interface: { keywords: [], weight: 0 },
  track_script: { keywords: ['vrrp_script'], weight: 0 },
  track_file: { keywords: ['track_file', 'vrrp_track_file'], weight: 1 },
  track_process: { keywords: ['vrrp_track_process'], weight: 0 },
  track_bfd: { keywords: ['bfd_instance'], weight: 0 },
};

/** The keywords of the top level under which trackers are defined. */
export const TRACKER_KEYWORDS: readonly string[] = Object.values(DEFINED_BY).flatMap((it) => it.keywords);

const NO_ENTRIES: readonly TrackEntry[] = [];

/** What an instance or a sync group tracks, in the order of the text; of two entries of one name the first counts. */
export const trackEntries = byBlock((segment, block): readonly TrackEntry[] => {
  let entries: TrackEntry[] | undefined;
  for (const list of block.children) {
    if (!(list.directive.keyword in DEFINED_BY)) continue;
    for (const { words } of statementsOf(segment, list)) {
      entries ??= [];
      const [entry] = entryOf(list.directive.keyword, words);
      const isNew = !entries.some((it) => it.list === entry?.list && it.name.text === entry.name.text);
      if (entry && isNew) entries.push(entry);
    }
  }
  return entries ?? NO_ENTRIES;
});

function entryOf(list: string, words: readonly Word[]): readonly TrackEntry[] {
  const [name, keyword, weight] = words;
  if (!name) return [];
  if (keyword?.text !== 'weight' || !weight)
    return [{ list, name, weight: undefined, weightSpan: undefined }];
  const end = words.at(-1)?.span.end ?? weight.span.end;
  return [{ list, name, weight, weightSpan: { ...keyword.span, end } }];
}

interface Defined {
  readonly name: string | undefined;
  /** NaN if it is not known. */
  readonly weight: number | undefined;
}

const definedWeight = byBlock((segment, block): Defined => {
  const weight = lastValue(segment, block, 'weight');
  const name = nameOf(segment, block);
  return {
    name: name?.isKnown ? name.text : undefined,
    weight: weight && (weight.isKnown ? Number(weight.text) : Number.NaN),
  };
});

/** The weight that counts for an entry; NaN if it is not known. */
export function weightOf(
  { list, name, weight }: TrackEntry,
  blocks: (keyword: string) => readonly PlacedBlock[],
): number {
  if (weight) return weight.isKnown ? Number(weight.text) : Number.NaN;
  const defined = DEFINED_BY[list];
  if (!defined || !name.isKnown) return Number.NaN;
  for (const keyword of defined.keywords) {
    for (const { placed, block } of blocks(keyword)) {
      const found = definedWeight(placed.segment, block);
      if (found.name === name.text) return found.weight ?? defined.weight;
    }
  }
  return list === 'track_interface' ? 0 : Number.NaN;
}

/** What rules about sync groups ask of one. */
export interface SyncGroup {
  readonly name: string;
  /** The words of its list; the daemon reads the first list only. */
  readonly members: readonly Word[];
  readonly hasTrackingWeight: boolean;
}

const NO_WORDS: readonly Word[] = [];

export const syncGroupOf = byBlock((segment, block): SyncGroup => {
  const list = block.children.find((it) => it.directive.keyword === 'group');
  return {
    name: nameOf(segment, block)?.text ?? '',
    members: list ? [...statementsOf(segment, list)].flatMap((it) => it.words) : NO_WORDS,
    hasTrackingWeight: hasStatement(segment, block, 'sync_group_tracking_weight'),
  };
});

/** What rules about elections ask of an instance. */
export interface InstanceRole {
  readonly name: Word | undefined;
  /** It starts as MASTER because it owns its addresses; undefined if that is not known. */
  readonly isOwner: boolean | undefined;
  /** It leaves a master of lower priority alone. */
  readonly keepsMaster: boolean;
}

const OWNER = 255;

/** As vrrp_complete_instance(): `state MASTER` without a priority means 255. */
export const instanceRole = byBlock((segment, block): InstanceRole => {
  const state = lastValue(segment, block, 'state');
  const priority = lastValue(segment, block, 'priority');
  const isKnown = (state?.isKnown ?? true) && (priority?.isKnown ?? true);
  const isMaster = state?.text === 'MASTER';
  const isOwner = priority ? Number(priority.text) === OWNER : isMaster;
  return {
    name: nameOf(segment, block),
    isOwner: isKnown ? isOwner : undefined,
    keepsMaster: isKnown && !isMaster && !isOwner && hasStatement(segment, block, 'nopreempt'),
  };
});

/** The first sync group that names each instance, as the daemon assigns them. */
export function groupsByMember(groups: readonly PlacedBlock[]): ReadonlyMap<string, PlacedBlock> {
  const found = new Map<string, PlacedBlock>();
  for (const it of groups) {
    for (const { text, isKnown } of syncGroupOf(it.placed.segment, it.block).members) {
      if (isKnown && !found.has(text)) found.set(text, it);
    }
  }
  return found;
}
