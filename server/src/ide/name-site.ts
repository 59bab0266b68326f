/** Where the names were written that a configuration claims: as they are, or as text with `$NAME` in it. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import { type Config, originOf } from '../config/expand.ts';
import { type ChunkRange, isMade, isWritten, type MadeChunk, rawAt, writtenAt } from '../config/made.ts';
import { type Analysis, indexOfPlaced } from '../lint/analysis.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import type { PlacedClaim } from '../model/claim-index.ts';
import type { Chunk } from '../syntax/chunk.ts';
import { offsetOfChunk } from '../syntax/tree.ts';
import { isSymbolKind } from './kind.ts';

/** The range is that of the name, without quotes. */
export interface NameSite extends FileRange {
  /** As it is written: the name itself, or `VI_${N}`. */
  readonly text: string;
  /** Where the value stands that was put in, if the whole name is one. */
  readonly value?: FileRange;
}

/** Undefined if nobody wrote the name in one place. */
export function siteOf(analysis: Analysis, { claim, placed }: PlacedClaim): NameSite | undefined {
  const { config, starts } = analysis;
  const piece = (starts[indexOfPlaced(analysis, placed)] ?? 0) + claim.span.piece;
  const chunk = config.pieces[piece];
  if (!chunk) return undefined;
  const { start, end } = unquoted(chunk, claim.span);
  if (isMade(chunk)) return madeSite(config, chunk, { start, end });
  const { file, base } = originOf(config, piece);
  return { file, range: { start: base + start, end: base + end }, text: chunk.text.slice(start, end) };
}

function unquoted({ text }: Chunk, { start, end }: TextRange): TextRange {
  if (text.charAt(start) !== '"') return { start, end };
  const isClosed = end - start > 1 && text.charAt(end - 1) === '"';
  return { start: start + 1, end: isClosed ? end - 1 : end };
}

function madeSite(config: Config, chunk: MadeChunk, { start, end }: TextRange): NameSite | undefined {
  const raw = rawAt(chunk, start, end);
  const range = raw && homeOf(config, raw);
  if (!range) return undefined;
  const text = raw.chunk.text.slice(raw.start, raw.end);
  if (!isWritten(chunk, start, end)) return { ...range, text };
  const written = writtenAt(chunk, start, end);
  const isPutIn = written.chunk !== raw.chunk || written.start !== raw.start;
  const value = isPutIn ? homeOf(config, written) : undefined;
  return { ...range, text, ...(value && { value }) };
}

function homeOf({ homes }: Config, { chunk, start, end }: ChunkRange): FileRange | undefined {
  const home = homes.get(chunk);
  if (!home) return undefined;
  const base = offsetOfChunk(home.file.tree, home.index);
  return { file: home.file, range: { start: base + start, end: base + end } };
}

/** A claim in text that nobody wrote as it is. */
export interface MadeClaim {
  readonly claim: PlacedClaim;
  readonly site: NameSite;
}

/** All names in what definitions and generators made; none where the configuration has neither. */
export const madeClaims = memo((analysis: Analysis): readonly MadeClaim[] => {
  const found: MadeClaim[] = [];
  for (const placed of analysis.segments) {
    const { pieces } = placed.segment;
    if (!pieces.some(isMade)) continue;
    for (const claim of placed.claims) {
      const piece = pieces[claim.span.piece];
      if (!isSymbolKind(claim.space) || !piece || !isMade(piece)) continue;
      const site = siteOf(analysis, { claim, placed });
      if (site) found.push({ claim: { claim, placed }, site });
    }
  }
  return found;
});

/** Those that are written in a file. */
export function madeClaimsIn(analysis: Analysis, file: string): readonly MadeClaim[] {
  return madeByFile(analysis).get(file) ?? [];
}

const madeByFile = memo((analysis: Analysis): ReadonlyMap<string, readonly MadeClaim[]> => {
  const byFile = new Map<string, MadeClaim[]>();
  for (const it of madeClaims(analysis)) {
    for (const name of new Set([it.site.file.name, it.site.value?.file.name ?? it.site.file.name])) {
      const known = byFile.get(name);
      if (known) known.push(it);
      else byFile.set(name, [it]);
    }
  }
  return byFile;
});
