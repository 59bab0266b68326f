/** Which `{` belongs to which `}`: told from the tokens alone, so for any block and any text. */
import { memo } from '../base/memo.ts';
import { type Chunk, isFirst, tokenKind, tokenMeta, tokenStart } from '../syntax/chunk.ts';
import { CLOSE, LINE_START, OPEN, QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import { offsetOfChunk, type Tree } from '../syntax/tree.ts';

export interface BracePair {
  /** Where the statement begins that opens the block; the `{` if there is none. */
  readonly head: number;
  readonly open: number;
  readonly close: number;
  /** The line feed before the line of the `}`; before the `{` if both stand on one line. */
  readonly lineBefore: number;
}

/** In the order in which they are closed. */
export const bracePairs = memo((tree: Tree): readonly BracePair[] => {
  const finder = new PairFinder();
  for (const [index, chunk] of tree.chunks.entries()) finder.chunk(chunk, offsetOfChunk(tree, index));
  return finder.found;
});

interface OpenBrace {
  readonly head: number;
  readonly open: number;
  /** The column of the line in which it was opened. */
  readonly indent: number;
}

class PairFinder {
  readonly found: BracePair[] = [];
  private readonly stack: OpenBrace[] = [];
  private indent = 0;
  private head: number | undefined;

  chunk(chunk: Chunk, base: number): void {
    for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
      const start = tokenStart(chunk, token);
      const isAlone = (tokenMeta(chunk, token) & LINE_START) !== 0;
      if (isAlone) this.indent = start - (chunk.text.lastIndexOf('\n', start - 1) + 1);
      switch (tokenKind(chunk, token)) {
        case WORD:
        case QUOTED:
          if (isFirst(chunk, token)) this.head = base + start;
          break;
        case OPEN:
          this.stack.push({ head: this.head ?? base + start, open: base + start, indent: this.indent });
          this.head = undefined;
          break;
        case CLOSE:
          this.close(base + start, base + chunk.text.lastIndexOf('\n', start - 1), isAlone);
          this.head = undefined;
          break;
      }
    }
  }

  /** A `}` that stands further left than its `{` belongs to an outer block: the inner ones have none. */
  private close(close: number, lineBefore: number, isAlone: boolean): void {
    const { stack, indent } = this;
    if (isAlone && stack.some((it) => it.indent === indent)) {
      while ((stack.at(-1)?.indent ?? 0) > indent) stack.pop();
    }
    const opened = stack.pop();
    if (opened) this.found.push({ head: opened.head, open: opened.open, close, lineBefore });
  }
}
