/** What moves the priority of an instance or puts it into FAULT, once the daemon has completed its configuration. */
import type { Span } from '../config/finding.ts';
import { headSpan } from '../config/statements.ts';
import { headOf, type PlacedBlock } from './block-claims.ts';
import type { Placed } from './claim-index.ts';
import { byDefault, type Fact, type Origin, originOf, saidIn } from './fact.ts';
import type { NamedBlocks } from './named-blocks.ts';
import { type NodeCheck, processAt, scriptAt } from './node-checks.ts';
import { isReversedEntry, type TrackEntry, trackEntries, weightOf } from './tracking.ts';

export interface NodeTracker {
  readonly kind: 'interface' | NodeCheck['kind'];
  readonly name: string;
  /** 0: a failure is FAULT. Undefined if it is not known. */
  readonly weight: Fact<number>;
  readonly isReversed: boolean;
  /** The entry of the list; of an interface that nobody lists: what names it. */
  readonly at: Origin;
  /** The sync group that lists it. */
  readonly group: string | undefined;
  /** What it is defined as; undefined for interfaces, and where that is not known. */
  readonly check: NodeCheck | undefined;
}

const KINDS: Readonly<Record<string, NodeTracker['kind']>> = {
  track_interface: 'interface',
  track_script: 'script',
  track_file: 'file',
  track_process: 'process',
  track_bfd: 'bfd',
};

const SPACES: Readonly<Record<NodeCheck['kind'], string>> = {
  script: 'vrrp_script',
  file: 'track_file',
  process: 'vrrp_track_process',
  bfd: 'bfd_instance',
};

/** What an instance, or with `group` a sync group, lists. Names that are not defined before are dropped, as the daemon does it. */
export function listedTrackers(
  { placed, block }: PlacedBlock,
  { named }: NamedBlocks,
  group: string | undefined,
): readonly NodeTracker[] {
  return trackEntries(placed.segment, block).flatMap((entry): readonly NodeTracker[] => {
    const kind = KINDS[entry.list];
    if (kind === undefined) return [];
    const at = { placed, span: entry.name.span };
    const defined =
      kind === 'interface' || !entry.name.isKnown ? undefined : named(SPACES[kind], entry.name.text);
    const isDropped = kind !== 'interface' && entry.name.isKnown && !(defined && isAbove(defined, at));
    if (isDropped) return [];
    const names = { named: () => defined };
    return [
      {
        kind,
        name: entry.name.text,
        weight: weightFact(kind, entry, names, placed),
        isReversed: isReversedEntry(entry, names),
        at,
        group,
        check: defined && checkAt(kind, entry.name.text, defined),
      },
    ];
  });
}

function isAbove({ placed, block }: PlacedBlock, use: Origin): boolean {
  if (placed !== use.placed) return placed.label < use.placed.label;
  const { piece, start } = headSpan(placed.segment, block);
  return piece < use.span.piece || (piece === use.span.piece && start < use.span.start);
}

const MAX_WEIGHT = 253;
const MAX_FILE_WEIGHT = 254;

/** The daemon takes 254 for 253, except for files. */
function weightFact(
  kind: NodeTracker['kind'],
  entry: TrackEntry,
  names: NamedBlocks,
  placed: Placed,
): Fact<number> {
  const weight = weightOf(entry, names);
  const max = kind === 'file' || kind === 'process' ? MAX_FILE_WEIGHT : MAX_WEIGHT;
  const value = Number.isNaN(weight) ? undefined : Math.max(-max, Math.min(max, weight));
  const defined = entry.name.isKnown ? names.named('', entry.name.text) : undefined;
  const span: Span | undefined = entry.weightSpan;
  if (span) return { value, origin: { placed, span } };
  return { value, origin: defined && weightOrigin(defined) };
}

function weightOrigin({ placed, block }: PlacedBlock): Origin | undefined {
  const said = saidIn(placed, block, 'weight');
  return said && originOf(said);
}

function checkAt(kind: NodeTracker['kind'], name: string, at: PlacedBlock): NodeCheck | undefined {
  switch (kind) {
    case 'script':
      return scriptAt(name, at);
    case 'process':
      return processAt(name, at);
    case 'file':
    case 'bfd':
      return { kind, name, at: headOf(at) };
    case 'interface':
      return undefined;
    default:
      return kind satisfies never;
  }
}

/** How weights count for an instance. */
export interface WeightMode {
  /** Undefined if it is not known. */
  readonly isOwner: boolean | undefined;
  /** It belongs to a sync group without `sync_group_tracking_weight`. */
  readonly dropsWeights: boolean;
}

/**
 * As vrrp_complete_instance() in vrrp.c: without weights in the group, or for an owner, weighted scripts, files and BFD
 * sessions are dropped; a file of weight 1, the default, is kept with weight 0. Interfaces and processes keep theirs.
 */
export function withoutDropped(
  trackers: readonly NodeTracker[],
  { isOwner, dropsWeights }: WeightMode,
): readonly NodeTracker[] {
  if (!dropsWeights && isOwner !== true) return trackers;
  return trackers.flatMap((it): readonly NodeTracker[] => {
    if (it.kind === 'interface' || it.kind === 'process' || it.weight.value === 0) return [it];
    if (it.kind === 'file' && it.weight.value === 1) return [{ ...it, weight: byDefault(0) }];
    return [];
  });
}

/** One that both list has the weight that the group gives it, unless it has weight 0 in the instance. */
export function mergedTrackers(
  own: readonly NodeTracker[],
  shared: readonly NodeTracker[],
): readonly NodeTracker[] {
  const merged = [...own];
  for (const it of shared) {
    const at = merged.findIndex((other) => other.kind === it.kind && other.name === it.name);
    const before = merged[at];
    if (!before) merged.push(it);
    else if (before.weight.value !== 0) merged[at] = it;
  }
  return merged;
}
