/** What can be folded: blocks, long definitions, runs of comments, regions, and conditions and loops of templates. */
import type { TextRange } from '../base/text-range.ts';
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../syntax/chunk.ts';
import { rolesIn } from '../syntax/tag-role.ts';
import { COMMENT, DEFINITION, LINE_START, TOKEN_SIZE } from '../syntax/token.ts';
import { offsetOfChunk, positionAt, type Tree, textOf } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';
import { bracePairs } from './brace-pairs.ts';

export interface FoldingRange {
  readonly kind: 'block' | 'definition' | 'comment' | 'region' | 'tags';
  /**
   * From a place in the line that stays to a place in the last line that disappears; for a block that is the line
   * before its `}`, for tags the one before the next of them.
   */
  readonly range: TextRange;
}

/** In the order in which they begin. Needs nothing but the tokens, so it holds for any text. */
export function foldingRanges({ tree }: SourceFile): readonly FoldingRange[] {
  const folding = new Folding();
  for (const { open, lineBefore } of bracePairs(tree)) folding.add('block', open, lineBefore);
  for (const [index, chunk] of tree.chunks.entries()) folding.chunk(chunk, offsetOfChunk(tree, index));
  if (tree.isTemplate) folding.tags(textOf(tree));
  return folding.end().filter(({ range }) => goesOverLines(tree, range));
}

function goesOverLines(tree: Tree, { start, end }: TextRange): boolean {
  return positionAt(tree, start).line < positionAt(tree, end).line;
}

const REGION = /^[#!]\s*region\b/;
const END_REGION = /^[#!]\s*endregion\b/;

class Folding {
  private readonly found: FoldingRange[] = [];
  private readonly regions: number[] = [];
  /** Comments that are alone on their lines and follow each other. */
  private run: { readonly start: number; end: number; count: number } | undefined;

  /** Comments stand in the chunk of what follows them, so no run crosses chunks. */
  chunk(chunk: Chunk, base: number): void {
    this.endRun();
    for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
      const kind = tokenKind(chunk, token);
      const isAlone = (tokenMeta(chunk, token) & LINE_START) !== 0;
      if (kind === COMMENT && isAlone) this.comment(chunk, base, token);
      else if (kind === DEFINITION && tokenText(chunk, token).includes('\n')) {
        this.add('definition', base + tokenStart(chunk, token), base + tokenEnd(chunk, token));
      }
    }
  }

  /** From each tag that begins or divides to the one that follows it. */
  tags(text: string): void {
    const open: number[] = [];
    for (const { role, start, end } of rolesIn(text)) {
      const before = role === 'open' ? undefined : open.pop();
      if (before !== undefined) this.add('tags', before, text.lastIndexOf('\n', start));
      if (role === 'open' || (before !== undefined && role === 'middle')) open.push(end);
    }
  }

  end(): readonly FoldingRange[] {
    this.endRun();
    return this.found.sort((a, b) => a.range.start - b.range.start);
  }

  private comment(chunk: Chunk, base: number, token: number): void {
    const text = tokenText(chunk, token);
    const start = base + tokenStart(chunk, token);
    const end = base + tokenEnd(chunk, token);
    if (REGION.test(text)) this.regions.push(start);
    else if (END_REGION.test(text)) {
      const region = this.regions.pop();
      if (region !== undefined) this.add('region', region, end);
    } else if (this.run && this.follows(chunk.text, base, start)) {
      this.run.end = end;
      this.run.count++;
      return;
    } else {
      this.endRun();
      this.run = { start, end, count: 1 };
      return;
    }
    this.endRun();
  }

  /** Nothing but one line end and blanks lie between. */
  private follows(text: string, base: number, start: number): boolean {
    const between = text.slice((this.run?.end ?? 0) - base, start - base);
    return between.trim() === '' && between.split('\n').length <= 2;
  }

  private endRun(): void {
    if (this.run && this.run.count > 1) this.add('comment', this.run.start, this.run.end);
    this.run = undefined;
  }

  add(kind: FoldingRange['kind'], start: number, end: number): void {
    if (end > start) this.found.push({ kind, range: { start, end } });
  }
}
