/** Everything that is found out about one configuration, and the same after an edit at the price of the edit. */

import { commonEnds } from '../base/common-ends.ts';
import { countWhile, lastAtMost } from '../base/count-while.ts';
import { type BindInput, bindSegment, MAX_LOOK_AHEAD } from '../config/binder.ts';
import type { Segment } from '../config/block.ts';
import type { Config } from '../config/expand.ts';
import type { Finding } from '../config/finding.ts';
import { Records } from '../config/records.ts';
import { type ClaimIndex, emptyIndex, type Placed, updateIndex } from '../model/claim-index.ts';
import { instanceClaims } from '../model/instance-claims.ts';
import { serviceClaims } from '../model/service-claims.ts';
import type { Language } from '../schema/language.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { IS_TEMPLATE } from '../syntax/special.ts';
import type { ClaimFinding } from './rule.ts';
import { checkSegment, claimsForConfigRules, judgeClaims } from './run.ts';

export interface PlacedSegment extends Placed {
  /** Of binding and of the rules that look at segments. */
  readonly findings: readonly Finding[];
}

export interface Analysis {
  readonly config: Config;
  readonly language: Language;
  readonly segments: readonly PlacedSegment[];
  /** The piece at which each segment begins. */
  readonly starts: readonly number[];
  readonly index: ClaimIndex<ClaimFinding>;
  /** Segments in which the daemon reads something that is not seen here. */
  readonly opaque: number;
  /** Segments of templates whose blocks begin or end where a tag decides. */
  readonly unsure: number;
  /** Findings of the segments, those that were dropped aside. */
  readonly found: number;
  /** The same object in every later state of the configuration: what is counted along its edits is kept by it. */
  readonly lineage: object;
}

/** Findings that are kept of one configuration. Beyond that a file is junk, and each finding costs memory. */
export const MAX_FINDINGS = 100_000;

/** `previous` is an analysis of an earlier state of the configuration under the same profile, if there is one. */
export function analyze(config: Config, language: Language, previous?: Analysis): Analysis {
  const base = previous?.language === language ? previous : undefined;
  if (base && samePieces(base.config.pieces, config.pieces)) return { ...base, config };
  return new Update(config, language, base ?? emptyAnalysis(config, language)).run();
}

function emptyAnalysis(config: Config, language: Language): Analysis {
  const none = { ...config, pieces: [] };
  return {
    config: none,
    language,
    segments: [],
    starts: [],
    index: emptyIndex(),
    opaque: 0,
    unsure: 0,
    found: 0,
    lineage: {},
  };
}

function samePieces(a: readonly Chunk[], b: readonly Chunk[]): boolean {
  return a === b || (a.length === b.length && commonEnds(a, b).prefix === a.length);
}

/** Labels of neighbors are this far apart at first, so that many segments fit between two. */
const LABEL_STEP = 1 << 20;
const MIN_LABEL_STEP = 1 / 1024;

class Update {
  private readonly config: Config;
  private readonly language: Language;
  private readonly old: Analysis;

  constructor(config: Config, language: Language, old: Analysis) {
    this.config = config;
    this.language = language;
    this.old = old;
  }

  run(): Analysis {
    const { old, config } = this;
    const { pieces } = config;
    const before = old.config.pieces;
    const { prefix, suffix } = commonEnds(before, pieces);
    const first = firstReaching(old, prefix);
    const shift = pieces.length - before.length;
    const { segments, starts, behind } = this.bind(old.starts[first] ?? 0, pieces.length - suffix, shift);
    return this.splice(first, behind, segments, starts, shift);
  }

  /** Binds from a piece on, until a segment of the old state begins where a new one would. */
  private bind(
    from: number,
    unchanged: number,
    shift: number,
  ): { segments: Segment[]; starts: number[]; behind: number } {
    const input: BindInput = {
      pieces: this.config.pieces,
      language: this.language,
      profile: this.config.profile,
    };
    const segments: Segment[] = [];
    const starts: number[] = [];
    const records = new Records();
    let at = from;
    let { found } = this.old;
    while (at < input.pieces.length) {
      const behind = at >= unchanged ? segmentStartingAt(this.old.starts, at - shift) : -1;
      if (behind >= 0) return { segments, starts, behind };
      const segment = bindSegment(input, at, records);
      segments.push(found >= MAX_FINDINGS ? { ...segment, findings: [] } : segment);
      found += segment.findings.length;
      starts.push(at);
      at += segment.pieces.length;
    }
    return { segments, starts, behind: this.old.segments.length };
  }

  private splice(
    first: number,
    behind: number,
    segments: readonly Segment[],
    starts: readonly number[],
    shift: number,
  ): Analysis {
    const { old, config, language } = this;
    const head = old.segments.slice(0, first);
    const tail = old.segments.slice(behind);
    const removed = old.segments.slice(first, behind);
    const labels = labelsBetween(head.at(-1)?.label, tail[0]?.label, segments.length);
    if (!labels) return analyze(config, language);
    const added = segments.map((segment, index) => placedSegment(segment, labels(index)));
    return {
      config,
      language,
      segments: head.concat(added, tail),
      starts: old.starts.slice(0, first).concat(starts, shifted(old.starts.slice(behind), shift)),
      index: updateIndex(old.index, removed, added, judgeClaims),
      opaque: old.opaque - countOpaque(removed) + countOpaque(added),
      unsure: old.unsure - countUnsure(removed) + countUnsure(added),
      found: old.found - countFindings(removed) + countFindings(added),
      lineage: old.lineage,
    };
  }
}

function placedSegment(segment: Segment, label: number): PlacedSegment {
  const own = joined(instanceClaims(segment), serviceClaims(segment), claimsForConfigRules(segment));
  return {
    segment,
    label,
    claims: joined(segment.claims, own),
    findings: mayLack(segment) ? segment.findings : joined(segment.findings, checkSegment(segment)),
  };
}

/** True of blocks of a template in which there may be more statements than are seen, or fewer. */
function mayLack({ isOpaque, pieces }: Segment): boolean {
  return isOpaque && pieces.some((it) => (it.special & IS_TEMPLATE) !== 0);
}

/** Most of the lists are empty, and one that is not can be shared. */
function joined<Item>(first: readonly Item[], ...lists: (readonly Item[])[]): readonly Item[] {
  let all = first;
  for (const list of lists) {
    if (all.length === 0) all = list;
    else if (list.length > 0) all = all.concat(list);
  }
  return all;
}

function countFindings(segments: readonly PlacedSegment[]): number {
  return segments.reduce((count, it) => count + it.findings.length, 0);
}

function countOpaque(segments: readonly PlacedSegment[]): number {
  return segments.reduce((count, it) => count + (it.segment.isOpaque ? 1 : 0), 0);
}

function countUnsure(segments: readonly PlacedSegment[]): number {
  return segments.reduce((count, it) => count + (it.segment.isUnsure ? 1 : 0), 0);
}

function shifted(starts: readonly number[], shift: number): readonly number[] {
  return shift === 0 ? starts : starts.map((it) => it + shift);
}

/** Undefined if there is no room left between two labels. */
function labelsBetween(
  low: number | undefined,
  high: number | undefined,
  count: number,
): ((index: number) => number) | undefined {
  const start = low ?? (high === undefined ? 0 : high - LABEL_STEP * (count + 1));
  const step = high === undefined ? LABEL_STEP : (high - start) / (count + 1);
  if (step < MIN_LABEL_STEP) return undefined;
  return (index) => start + step * (index + 1);
}

/** The first segment that looked at a piece: segments look ahead, but not far. */
function firstReaching({ segments, starts }: Analysis, piece: number): number {
  const last = segmentAt(starts, piece);
  let first = last;
  for (let index = last - 1; index >= 0 && piece - (starts[index + 1] ?? 0) <= MAX_LOOK_AHEAD; index--) {
    if ((starts[index] ?? 0) + (segments[index]?.segment.reach ?? 0) > piece) first = index;
  }
  return first;
}

/** The segment that holds a piece. */
export function segmentAt(starts: readonly number[], piece: number): number {
  return lastAtMost(piece, starts.length, (index) => starts[index] ?? 0);
}

function segmentStartingAt(starts: readonly number[], piece: number): number {
  const index = segmentAt(starts, piece);
  return starts[index] === piece ? index : -1;
}

/** The place of a segment in the analysis: its index. */
export function indexOfPlaced({ segments }: Analysis, { label }: Placed): number {
  return countWhile(segments.length, (index) => (segments[index]?.label ?? 0) < label);
}
