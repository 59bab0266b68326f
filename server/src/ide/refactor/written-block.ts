/** Blocks as whole lines of one file. */
import { memo } from '../../base/memo.ts';
import type { TextRange } from '../../base/text-range.ts';
import type { Block, Segment, TokenPlace } from '../../config/block.ts';
import { originOf } from '../../config/expand.ts';
import { pieceOf } from '../../config/statements.ts';
import type { Analysis } from '../../lint/analysis.ts';
import { ruleById } from '../../lint/rule-by-id.ts';
import { tokenEnd, tokenKind, tokenStart } from '../../syntax/chunk.ts';
import { OPEN, TOKEN_SIZE } from '../../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk } from '../../syntax/tree.ts';
import type { SourceFile } from '../../workspace/source-file.ts';
import type { Place } from '../place.ts';
import { fullText, isCommentLine, lineEnd, lineStart } from './file-lines.ts';

/** A block that has its lines for itself, in one file. */
export interface WrittenBlock {
  readonly analysis: Analysis;
  /** The index of its segment. */
  readonly index: number;
  readonly segment: Segment;
  readonly block: Block;
  readonly file: SourceFile;
  /** From the start of the first line to the end of the last one, its line feed left out. */
  readonly lines: TextRange;
  /** Between the braces. */
  readonly body: TextRange;
}

/** True if braces, quotes or lines of the segment are not what they look like. */
export const isBroken = memo((segment: Segment): boolean =>
  segment.findings.some((it) => ruleById(it.rule).category === 'syntax'),
);

/** The block in whose first line the place is. */
export function blockOfHead({ piece, site, block, isUnknown }: Place): Block | undefined {
  if (site.kind !== 'statement' || !site.statement || isUnknown) return undefined;
  const { first } = site.statement;
  return [block, ...block.children].find(
    ({ head, parent }) => parent && head.piece === piece && head.token === first,
  );
}

/** The block itself, or the one around it that is of a keyword. */
export function enclosing(block: Block, keyword: string): Block | undefined {
  for (let it: Block | undefined = block; it; it = it.parent) {
    if (it.parent && it.directive.keyword === keyword) return it;
  }
  return undefined;
}

/** Undefined for a block that is broken, that shares a line with something else, or that is written in several files. */
export function writtenBlock(analysis: Analysis, index: number, block: Block): WrittenBlock | undefined {
  const segment = analysis.segments[index]?.segment;
  if (!segment || !isWhole(block) || isBroken(segment)) return undefined;
  const head = tokenRange(analysis, index, segment, block.head);
  const open = tokenRange(analysis, index, segment, block.open);
  const close = tokenRange(analysis, index, segment, block.close);
  if (!isOpen(segment, block) || head.file !== close.file || open.file !== close.file) return undefined;
  const text = fullText(head.file.tree);
  const lines = { start: lineStart(text, head.range.start), end: lineEnd(text, close.range.end) };
  const before = text.slice(lines.start, head.range.start);
  const behind = text.slice(close.range.end, lines.end);
  if (before.trim() !== '' || (behind.trim() !== '' && !isCommentLine(behind))) return undefined;
  const body = { start: open.range.end, end: close.range.start };
  return { analysis, index, segment, block, file: head.file, lines, body };
}

/** The same for a block around a place, if it stands in the file of the place. */
export function writtenBlockAt(place: Place, block: Block): WrittenBlock | undefined {
  const found = writtenBlock(place.analysis, place.index, block);
  return found?.file === place.file ? found : undefined;
}

function isWhole(block: Block): boolean {
  return (
    block.isClosed &&
    (block.parent === undefined || block.parent.parent === undefined || isWhole(block.parent))
  );
}

function isOpen(segment: Segment, { open }: Block): boolean {
  return tokenKind(pieceOf(segment, open.piece), open.token) === OPEN;
}

interface PlacedRange {
  readonly file: SourceFile;
  readonly range: TextRange;
}

/** Where a token of a segment was typed. */
function tokenRange(
  { config, starts }: Analysis,
  index: number,
  segment: Segment,
  { piece, token }: TokenPlace,
): PlacedRange {
  const { file, base } = originOf(config, (starts[index] ?? 0) + piece);
  const chunk = pieceOf(segment, piece);
  return { file, range: { start: base + tokenStart(chunk, token), end: base + tokenEnd(chunk, token) } };
}

/** The kinds of the tokens in a range of a file. */
export function kindsIn(file: SourceFile, range: TextRange): ReadonlySet<number> {
  return new Set(tokenKinds(file, range));
}

/** How many tokens of a kind begin in a range of a file. */
export function countIn(file: SourceFile, range: TextRange, kind: number): number {
  let count = 0;
  for (const it of tokenKinds(file, range)) if (it === kind) count++;
  return count;
}

function* tokenKinds({ tree }: SourceFile, { start, end }: TextRange): Generator<number> {
  for (let at = Math.max(chunkIndexAt(tree, start), 0); at < tree.chunks.length; at++) {
    const chunk = tree.chunks[at];
    const base = offsetOfChunk(tree, at);
    if (!chunk || base >= end) return;
    for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
      const offset = base + tokenStart(chunk, token);
      if (start <= offset && offset < end) yield tokenKind(chunk, token);
    }
  }
}
