/** What can be folded: blocks, runs of comments, and regions between `# region` and `# endregion`. */
import type { TextRange } from '../base/text-range.ts';
import { type Chunk, tokenEnd, tokenKind, tokenMeta, tokenStart, tokenText } from '../syntax/chunk.ts';
import { CLOSE, COMMENT, LINE_START, OPEN, TOKEN_SIZE } from '../syntax/token.ts';
import { offsetOfChunk } from '../syntax/tree.ts';
import type { SourceFile } from '../workspace/source-file.ts';

export interface FoldingRange {
  readonly kind: 'block' | 'comment' | 'region';
  /**
   * From a place in the line that stays to a place in the last line that disappears; for a block that is the line
   * before its `}`.
   */
  readonly range: TextRange;
}

/** In the order in which they begin. Needs nothing but the tokens, so it holds for any text. */
export function foldingRanges(file: SourceFile): readonly FoldingRange[] {
  const folding = new Folding();
  for (const [index, chunk] of file.tree.chunks.entries())
    folding.chunk(chunk, offsetOfChunk(file.tree, index));
  return folding.end();
}

interface OpenBlock {
  readonly start: number;
  /** The column of the line in which it was opened. */
  readonly indent: number;
  /** Lines were begun since. */
  readonly line: number;
}

const REGION = /^[#!]\s*region\b/;
const END_REGION = /^[#!]\s*endregion\b/;

class Folding {
  private readonly found: FoldingRange[] = [];
  private readonly blocks: OpenBlock[] = [];
  private readonly regions: number[] = [];
  /** Comments that are alone on their lines and follow each other. */
  private run: { readonly start: number; end: number; count: number } | undefined;
  private line = 0;
  private indent = 0;

  /** Comments stand in the chunk of what follows them, so no run crosses chunks. */
  chunk(chunk: Chunk, base: number): void {
    this.endRun();
    for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
      const start = tokenStart(chunk, token);
      const isAlone = (tokenMeta(chunk, token) & LINE_START) !== 0;
      if (isAlone) this.startLine(chunk.text, start);
      switch (tokenKind(chunk, token)) {
        case COMMENT:
          if (isAlone) this.comment(chunk, base, token);
          break;
        case OPEN:
          this.blocks.push({ start: base + start, indent: this.indent, line: this.line });
          break;
        case CLOSE:
          this.close(chunk.text, base, start, isAlone);
          break;
      }
    }
  }

  end(): readonly FoldingRange[] {
    this.endRun();
    return this.found.sort((a, b) => a.range.start - b.range.start);
  }

  private startLine(text: string, start: number): void {
    this.line++;
    this.indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  }

  /** A `}` that stands further left than its `{` belongs to an outer block: the inner ones have none. */
  private close(text: string, base: number, start: number, isAlone: boolean): void {
    const { blocks, indent } = this;
    if (isAlone && blocks.some((it) => it.indent === indent)) {
      while ((blocks.at(-1)?.indent ?? 0) > indent) blocks.pop();
    }
    const block = blocks.pop();
    if (!block || block.line === this.line) return;
    this.add('block', block.start, base + text.lastIndexOf('\n', start - 1));
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

  private add(kind: FoldingRange['kind'], start: number, end: number): void {
    if (end > start) this.found.push({ kind, range: { start, end } });
  }
}
