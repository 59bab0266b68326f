/** What stands at an offset of a file: which configuration reads it, in which block, and which words are around. */
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment } from '../config/block.ts';
import { conditionHolds } from '../config/condition.ts';
import { NO_RECORD, Records } from '../config/records.ts';
import { type Statement, statementAt } from '../config/statement.ts';
import { type Analysis, segmentAt } from '../lint/analysis.ts';
import type { Checked } from '../lint/check.ts';
import type { Language } from '../schema/language.ts';
import {
  type Chunk,
  EMPTY_CHUNK,
  isFirst,
  tokenBefore,
  tokenEnd,
  tokenKind,
  tokenMeta,
  tokenStart,
  tokenText,
} from '../syntax/chunk.ts';
import { HAS_CONDITION, IS_TEMPLATE } from '../syntax/special.ts';
import { tagsIn } from '../syntax/template-tags.ts';
import * as token from '../syntax/token.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { blockAt, isInUnknownBlock } from './block-at.ts';
import { type PiecePlace, pieceAt } from './piece-at.ts';

const { TOKEN_SIZE } = token;

/** What the cursor stands in. Tokens are those of the place's chunk. */
export type Site =
  | { readonly kind: 'comment' | 'nothing' }
  | { readonly kind: 'definition' | 'condition' | 'generator' | 'pattern'; readonly token: number }
  /** A statement is being read or could begin here. */
  | StatementSite;

export interface StatementSite {
  readonly kind: 'statement';
  /** Undefined where nothing of it is written yet. */
  readonly statement: Statement | undefined;
  /** The word that the cursor touches. */
  readonly word: number | undefined;
  /** Words of the statement before the cursor's word, the keyword included; 0 at the start of a statement. */
  readonly before: number;
  /** Between quotes, or behind one that is not closed. */
  readonly isQuoted: boolean;
}

export interface Place extends PiecePlace {
  readonly analysis: Analysis;
  readonly file: SourceFile;
  /** Of the block; also of the text, unless that is the blank space behind a block without `}`. */
  readonly segment: Segment;
  /** The index of the segment in the analysis. */
  readonly index: number;
  /** The innermost block; the root at the top level. */
  readonly block: Block;
  /** Inside of a block that the language does not have. */
  readonly isUnknown: boolean;
  readonly site: Site;
}

/** The place in the first profile that reads it; undefined in a file that no configuration reads. */
export function placeAt(checked: Checked, file: SourceFile, offset: number): Place | undefined {
  let fallback: { readonly analysis: Analysis; readonly place: PiecePlace } | undefined;
  for (const analysis of checked.analyses) {
    const place = pieceAt(analysis.config, file, offset);
    if (!place) continue;
    if (isRead(place, analysis.config.profile)) return placeIn(analysis, file, place);
    fallback ??= { analysis, place };
  }
  if (fallback) return placeIn(fallback.analysis, file, fallback.place);
  return file.tree.chunks.length === 0 ? placeInEmptyFile(checked, file) : undefined;
}

/** All places, one for each profile in which the file is read. */
export function placesAt(checked: Checked, file: SourceFile, offset: number): readonly Place[] {
  return checked.analyses.flatMap((analysis) => {
    const place = pieceAt(analysis.config, file, offset);
    return place ? [placeIn(analysis, file, place)] : [];
  });
}

/** False on a line whose `@id` does not hold under the profile. */
function isRead({ chunk, at }: PiecePlace, profile: string | undefined): boolean {
  if ((chunk.special & HAS_CONDITION) === 0) return true;
  const lineStart = chunk.text.lastIndexOf('\n', at - 1) + 1;
  for (let it = tokenBefore(chunk, at); it >= chunk.from; it -= TOKEN_SIZE) {
    if (tokenStart(chunk, it) < lineStart) return true;
    if (tokenKind(chunk, it) === token.CONDITION) return conditionHolds(tokenText(chunk, it), profile);
  }
  return true;
}

function placeIn(analysis: Analysis, file: SourceFile, place: PiecePlace): Place {
  const site = siteAt(place.chunk, place.at);
  const index = segmentAt(analysis.starts, place.piece);
  const isLoose = site.kind === 'comment' || (site.kind === 'statement' && !site.statement);
  return (
    (isLoose && behindUnclosed(analysis, file, place, index, site)) || {
      ...inSegment(analysis, index, { piece: place.piece - (analysis.starts[index] ?? 0), at: place.at }),
      ...{ analysis, file, site, chunk: place.chunk, base: place.base, at: place.at },
    }
  );
}

type Inside = Pick<Place, 'segment' | 'index' | 'block' | 'isUnknown' | 'piece'>;

function inSegment(analysis: Analysis, index: number, place: { piece: number; at: number }): Inside {
  const segment = analysis.segments[index]?.segment ?? emptySegment(analysis.language);
  const block = blockAt(segment, place);
  const isUnknown = isInUnknownBlock(segment, block, place);
  return { segment, index, block, isUnknown, piece: place.piece };
}

/** The lines before the first statement of a segment belong to the block that the one before it left open. */
function behindUnclosed(
  analysis: Analysis,
  file: SourceFile,
  { piece, chunk, base, at }: PiecePlace,
  index: number,
  site: Site,
): Place | undefined {
  const previous = analysis.segments[index - 1]?.segment;
  if (!previous || analysis.starts[index] !== piece || hasContentBefore(chunk, at)) return undefined;
  const last = previous.pieces.length - 1;
  const end = previous.pieces[last]?.text.length ?? 0;
  const inside = inSegment(analysis, index - 1, { piece: last, at: end });
  if (inside.block === previous.root) return undefined;
  return { ...inside, analysis, file, site, chunk, base, at };
}

function hasContentBefore(chunk: Chunk, at: number): boolean {
  for (let it = chunk.from; it < chunk.to && tokenStart(chunk, it) < at; it += TOKEN_SIZE) {
    if (!token.isTrivia(tokenKind(chunk, it))) return true;
  }
  return false;
}

function emptySegment(language: Language): Segment {
  const start = { piece: 0, token: 0 };
  const places = { head: start, open: start, close: start };
  return {
    pieces: [EMPTY_CHUNK],
    reach: 1,
    root: {
      ...places,
      id: 0,
      directive: language.root,
      parent: undefined,
      isClosed: false,
      first: NO_RECORD,
      from: 0,
      behind: 0,
      children: [],
    },
    records: new Records(),
    findings: [],
    claims: [],
    isOpaque: false,
    isUnsure: false,
    language,
  };
}

function placeInEmptyFile(checked: Checked, file: SourceFile): Place {
  const [analysis] = checked.analyses;
  const segment = emptySegment(analysis.language);
  return {
    ...{ analysis, file, segment, index: 0, block: segment.root, isUnknown: false },
    ...{ piece: 0, chunk: EMPTY_CHUNK, base: 0, at: 0, site: start(undefined) },
  };
}

// What the cursor touches

/** Inside of a template's tag another language is spoken. */
function isInTag(chunk: Chunk, word: number, at: number): boolean {
  if ((chunk.special & IS_TEMPLATE) === 0 || (tokenMeta(chunk, word) & token.DOLLAR) === 0) return false;
  const offset = at - tokenStart(chunk, word);
  return tagsIn(tokenText(chunk, word)).some(({ start, end }) => start < offset && offset < end);
}

function siteAt(chunk: Chunk, at: number): Site {
  const left = at > 0 ? tokenBefore(chunk, at - 1) : -1;
  const isOnLine = left >= 0 && !chunk.text.slice(tokenEnd(chunk, left), at).includes('\n');
  const right = wordStartingAt(chunk, left < 0 ? chunk.from : left + TOKEN_SIZE, at);
  if (!isOnLine) return right === undefined ? start(undefined) : wordSite(chunk, right, at);
  const isTouched = at <= tokenEnd(chunk, left);
  if (isInTag(chunk, left, at)) return { kind: 'nothing' };
  switch (tokenKind(chunk, left)) {
    case token.COMMENT:
    case token.TAG:
      return { kind: 'comment' };
    case token.OVERLONG:
    case token.BACKSLASH:
      return { kind: 'nothing' };
    case token.DEFINITION:
      return { kind: 'definition', token: left };
    case token.PATTERN:
      return isTouched ? { kind: 'pattern', token: left } : { kind: 'nothing' };
    case token.CONDITION:
      if (isTouched) return { kind: 'condition', token: left };
      break;
    case token.GENERATOR:
      if (isTouched) return { kind: 'generator', token: left };
      break;
    case token.WORD:
    case token.QUOTED:
      return isTouched || right === undefined ? wordSite(chunk, left, at) : wordSite(chunk, right, at);
  }
  return right === undefined ? start(undefined) : wordSite(chunk, right, at);
}

function start(statement: Statement | undefined): StatementSite {
  return { kind: 'statement', statement, word: undefined, before: 0, isQuoted: false };
}

function wordStartingAt(chunk: Chunk, it: number, at: number): number | undefined {
  if (it >= chunk.to || tokenStart(chunk, it) !== at) return undefined;
  const kind = tokenKind(chunk, it);
  return kind === token.WORD || kind === token.QUOTED || kind === token.DEFINITION ? it : undefined;
}

/** The statement of a word that the cursor touches, or of the word before it on its line. */
function wordSite(chunk: Chunk, word: number, at: number): Site {
  if (tokenKind(chunk, word) === token.DEFINITION) return { kind: 'definition', token: word };
  let first = word;
  while (first > chunk.from && !isFirst(chunk, first)) first -= TOKEN_SIZE;
  const statement = statementAt(chunk, first);
  const end = tokenEnd(chunk, word);
  const isTouched = at <= end;
  const isQuote = tokenKind(chunk, word) === token.QUOTED;
  const isOpen = isQuote && (tokenMeta(chunk, word) & token.ODD) !== 0;
  const before = (word - first) / TOKEN_SIZE + (isTouched ? 0 : 1);
  const isInside = isQuote && at > tokenStart(chunk, word) && (at < end || isOpen);
  return { kind: 'statement', statement, word: isTouched ? word : undefined, before, isQuoted: isInside };
}

/** A token as a range of the file. */
export function rangeOfToken({ chunk, base }: Pick<Place, 'chunk' | 'base'>, it: number): TextRange {
  return { start: base + tokenStart(chunk, it), end: base + tokenEnd(chunk, it) };
}

/** The text from the start of the line to the cursor. */
export function lineBefore({ chunk, at }: Pick<Place, 'chunk' | 'at'>): string {
  return chunk.text.slice(chunk.text.lastIndexOf('\n', at - 1) + 1, at);
}

/** A list that opens at each blank before a statement is in the way. */
export function isIndenting(place: Pick<Place, 'chunk' | 'at'>): boolean {
  return lineBefore(place).trim() === '';
}
