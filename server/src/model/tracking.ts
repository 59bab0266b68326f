/** What instances and sync groups watch, and by how much it moves the priority. */
import type { Block, Segment } from '../config/block.ts';
import { byBlock } from '../config/by-block.ts';
import type { Span } from '../config/finding.ts';
import { hasWord, someStatement } from '../config/quick-look.ts';
import {
  hasStatement,
  lastStatement,
  lastText,
  lastValue,
  nameOf,
  statementsOf,
  type Word,
} from '../config/statements.ts';
import { wordOf } from '../syntax/chunk.ts';
import type { PlacedBlock } from './block-claims.ts';
import type { NamedBlocks } from './named-blocks.ts';

/** An entry of a list of trackers. */
export interface TrackEntry {
  /** The list block's keyword. */
  readonly list: string;
  readonly name: Word;
  /** The number of its own weight, if it has one. */
  readonly weight: Word | undefined;
  /** From the word `weight` to the end of the entry. */
  readonly weightSpan: Span | undefined;
  /** Whether it turns the effect of its tracker round; undefined if the definition decides. */
  readonly isReversed: boolean | undefined;
}

/** The name space of the trackers of a list, and the weight of those that have none at all. */
const DEFINED_BY: Readonly<Record<string, { readonly space: string | undefined; readonly weight: number }>> =
  {
    track_interface: { space: undefined, weight: 0 },
    track_script: { space: 'vrrp_script', weight: 0 },
    track_file: { space: 'track_file', weight: 1 },
    track_process: { space: 'vrrp_track_process', weight: 0 },
    track_bfd: { space: 'bfd_instance', weight: 0 },
  };

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
    return [{ list, name, weight: undefined, weightSpan: undefined, isReversed: undefined }];
  const end = words.at(-1)?.span.end ?? weight.span.end;
  const weightSpan = { ...keyword.span, end };
  return [{ list, name, weight, weightSpan, isReversed: reversal(words.slice(3)) }];
}

function reversal(words: readonly Word[]): boolean | undefined {
  if (words.some((it) => it.text === 'reverse')) return true;
  return words.some((it) => it.text === 'noreverse') ? false : undefined;
}

/** NaN if it is not known. */
const definedWeight = byBlock((segment, block): { readonly weight: number | undefined } => {
  const weight = lastValue(segment, block, 'weight');
  return { weight: weight && (weight.isKnown ? Number(weight.text) : Number.NaN) };
});

/** The weight that counts for an entry; NaN if it is not known. */
export function weightOf({ list, name, weight }: TrackEntry, { named }: NamedBlocks): number {
  if (weight) return weight.isKnown ? Number(weight.text) : Number.NaN;
  const defined = DEFINED_BY[list];
  if (!defined || !name.isKnown) return Number.NaN;
  if (defined.space === undefined) return defined.weight;
  const found = named(defined.space, name.text);
  return found ? (definedWeight(found.placed.segment, found.block).weight ?? defined.weight) : Number.NaN;
}

const isDefinedReversed = byBlock((segment, block): { readonly is: boolean } => ({
  is: reversal(lastStatement(segment, block, 'weight')?.words.slice(2) ?? []) === true,
}));

/** True if a failure counts as a success for an entry, and the other way round. */
export function isReversedEntry({ list, name, isReversed }: TrackEntry, { named }: NamedBlocks): boolean {
  if (isReversed !== undefined) return isReversed;
  const space = DEFINED_BY[list]?.space;
  const found = space === undefined ? undefined : named(space, name.text);
  return found !== undefined && isDefinedReversed(found.placed.segment, found.block).is;
}

/** What rules about sync groups ask of one. */
export interface SyncGroup {
  readonly name: string;
  /** The words of its list; the daemon reads the first list only. */
  readonly members: readonly Word[];
}

const NO_WORDS: readonly Word[] = [];

export const syncGroupOf = byBlock((segment, block): SyncGroup => {
  const list = block.children.find((it) => it.directive.keyword === 'group');
  return {
    name: nameOf(segment, block)?.text ?? '',
    members: list ? statementsOf(segment, list).flatMap((it) => it.words) : NO_WORDS,
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

/** False for an instance that does not own its addresses: found out without reading it. */
export function mayOwn(segment: Segment, block: Block): boolean {
  const priority = lastText(segment, block, 'priority');
  if (priority !== undefined) return !(Number(priority) < OWNER);
  const state = lastText(segment, block, 'state');
  return state !== undefined && state !== 'BACKUP';
}

/** False if nothing that an instance tracks has a weight. */
export function mayWeigh({ placed: { segment }, block }: PlacedBlock, { named }: NamedBlocks): boolean {
  return block.children.some((list) => {
    const defined = DEFINED_BY[list.directive.keyword];
    return (
      defined !== undefined &&
      someStatement(segment, list, (chunk, token) => {
        if (hasWord(chunk, token, 1) || defined.weight !== 0) return true;
        const found = defined.space === undefined ? undefined : named(defined.space, wordOf(chunk, token));
        return found !== undefined && lastText(found.placed.segment, found.block, 'weight') !== undefined;
      })
    );
  });
}
