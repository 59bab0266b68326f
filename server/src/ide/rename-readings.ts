/** What else keepalived reads the text as that a rename changes: a value may be put in at several places. */
import { countWhile } from '../base/count-while.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Claim } from '../config/claim.ts';
import type { Config } from '../config/expand.ts';
import { isMade, isOwn, type MadeChunk, type PlacedPart } from '../config/made.ts';
import type { Analysis, PlacedSegment } from '../lint/analysis.ts';
import { segmentAt } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { chunkIndexAt, offsetOfChunk } from '../syntax/tree.ts';
import type { Name } from './name-at.ts';
import { piecesOfChunk } from './piece-at.ts';

/** The first place in which one of the texts is read as something else than one of the names. */
export function otherReading(
  places: readonly FileRange[],
  names: readonly Name[],
  roots: readonly Checked[],
): FileRange | undefined {
  const wanted = new Set(names.map((it) => `${it.space} ${it.name}`));
  const isName = ({ space, name }: Claim): boolean => wanted.has(`${space} ${name}`);
  for (const analysis of roots.flatMap((it) => it.read)) {
    const found = otherMade(analysis, places, isName) ?? otherPlain(analysis, places, isName);
    if (found) return found;
  }
  return undefined;
}

type IsName = (claim: Claim) => boolean;

// Text that is put in

function otherMade(analysis: Analysis, places: readonly FileRange[], isName: IsName): FileRange | undefined {
  if (analysis.config.homes.size === 0) return undefined;
  const byFile = rangesByFile(places);
  for (const placed of analysis.segments) {
    const { pieces } = placed.segment;
    for (const [piece, chunk] of pieces.entries()) {
      const found = isMade(chunk) && otherPart(analysis.config, { placed, piece, chunk }, byFile, isName);
      if (found) return found;
    }
  }
  return undefined;
}

/** In the order of the text. */
function rangesByFile(places: readonly FileRange[]): ReadonlyMap<string, readonly TextRange[]> {
  const byFile = new Map<string, TextRange[]>();
  for (const { file, range } of places) {
    const known = byFile.get(file.name);
    if (known) known.push(range);
    else byFile.set(file.name, [range]);
  }
  for (const ranges of byFile.values()) ranges.sort((a, b) => a.start - b.start);
  return byFile;
}

interface MadePiece {
  readonly placed: PlacedSegment;
  readonly piece: number;
  readonly chunk: MadeChunk;
}

function otherPart(
  config: Config,
  { placed, piece, chunk }: MadePiece,
  byFile: ReadonlyMap<string, readonly TextRange[]>,
  isName: IsName,
): FileRange | undefined {
  for (const part of chunk.parts) {
    const home = config.homes.get(part.chunk);
    const ranges = home && byFile.get(home.file.name);
    if (!home || !ranges || isOwn(part, part.use)) continue;
    const base = offsetOfChunk(home.file.tree, home.index);
    const at = part.at - part.start - base;
    for (const { start, end } of overlapping(ranges, part.start + base, part.end + base)) {
      if (!isClaimed(placed, piece, { start: start + at, end: end + at }, isName)) return useOf(config, part);
    }
  }
  return undefined;
}

/** The parts of the ranges that lie between two offsets. */
function* overlapping(ranges: readonly TextRange[], from: number, to: number): Generator<TextRange> {
  let index = countWhile(ranges.length, (at) => (ranges[at]?.end ?? 0) <= from);
  for (let range = ranges[index]; range && range.start < to; range = ranges[++index]) {
    yield { start: Math.max(range.start, from), end: Math.min(range.end, to) };
  }
}

function useOf({ homes }: Config, { use: { chunk, start, end } }: PlacedPart): FileRange | undefined {
  const home = homes.get(chunk);
  if (!home) return undefined;
  const base = offsetOfChunk(home.file.tree, home.index);
  return { file: home.file, range: { start: base + start, end: base + end } };
}

function isClaimed({ claims }: PlacedSegment, piece: number, range: TextRange, isName: IsName): boolean {
  return claims.some(
    (it) => it.span.piece === piece && it.span.start <= range.start && range.end <= it.span.end && isName(it),
  );
}

// Files that are included several times

function otherPlain(analysis: Analysis, places: readonly FileRange[], isName: IsName): FileRange | undefined {
  return places.find(({ file, range }) => {
    const index = chunkIndexAt(file.tree, range.start);
    const pieces = [...piecesOfChunk(analysis.config, file, index)];
    if (pieces.length < 2) return false;
    const base = offsetOfChunk(file.tree, index);
    const at = { start: range.start - base, end: range.end - base };
    return pieces.some((it) => isOtherName(analysis, it, at, isName));
  });
}

function isOtherName({ starts, segments }: Analysis, piece: number, at: TextRange, isName: IsName): boolean {
  const index = segmentAt(starts, piece);
  const placed = segments[index];
  const own = piece - (starts[index] ?? 0);
  return placed !== undefined && isNamedAt(placed, own, at) && !isClaimed(placed, own, at, isName);
}

/** In a chunk with includes the other parts have the same text. */
function isNamedAt({ claims }: PlacedSegment, piece: number, { start, end }: TextRange): boolean {
  return claims.some((it) => it.span.piece === piece && it.span.start <= start && end <= it.span.end);
}
