/** The tokens of a whole text, counted through, with offsets in that text. */
import { BACKSLASH_SIGN, CARRIAGE_RETURN, SPACE, TAB } from '../syntax/characters.ts';
import { tokenEnd, tokenMeta, tokenStart } from '../syntax/chunk.ts';
import { lineEndAt } from '../syntax/comment.ts';
import { BYTE_ORDER_MARK, COMMENT, kindOf, LINE_START, TOKEN_SIZE, type TokenKind } from '../syntax/token.ts';
import { offsetOfChunk, type Tree } from '../syntax/tree.ts';

export class TokenList {
  readonly text: string;
  readonly count: number;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly metas: Int32Array;

  constructor(tree: Tree, text: string) {
    this.text = text;
    this.count = tree.chunks.reduce((sum, { from, to }) => sum + (to - from) / TOKEN_SIZE, 0);
    this.starts = new Int32Array(this.count);
    this.ends = new Int32Array(this.count);
    this.metas = new Int32Array(this.count);
    this.fill(tree);
  }

  private fill(tree: Tree): void {
    let index = 0;
    tree.chunks.forEach((chunk, piece) => {
      const base = offsetOfChunk(tree, piece);
      for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
        const meta = tokenMeta(chunk, token);
        const end = base + tokenEnd(chunk, token);
        this.starts[index] = base + tokenStart(chunk, token);
        this.metas[index] = meta;
        this.ends[index] = kindOf(meta) === COMMENT ? this.commentEnd(end) : end;
        if (kindOf(meta) === BYTE_ORDER_MARK) this.metas[index] = meta | LINE_START;
        else if (this.followsMark(index)) this.metas[index] = meta & ~LINE_START;
        index++;
      }
    });
  }

  /**
   * Before the blanks at the end of a comment. Behind a `\` they stay: up to 2.3.x the daemon takes a `\` for a line
   * of its own if it is the last character of a comment.
   */
  private commentEnd(end: number): number {
    const { text } = this;
    const last = text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    let at = last;
    while (text.charCodeAt(at - 1) === SPACE || text.charCodeAt(at - 1) === TAB) at--;
    return text.charCodeAt(at - 1) === BACKSLASH_SIGN ? last : at;
  }

  /** To the lexer, the mark is not yet the start of its line. */
  private followsMark(index: number): boolean {
    if (index === 0 || this.kind(index - 1) !== BYTE_ORDER_MARK) return false;
    return lineEndAt(this.text, this.end(index - 1)) >= this.start(index);
  }

  start(token: number): number {
    return this.starts[token] ?? 0;
  }

  end(token: number): number {
    return this.ends[token] ?? 0;
  }

  meta(token: number): number {
    return this.metas[token] ?? 0;
  }

  kind(token: number): TokenKind {
    return kindOf(this.metas[token] ?? 0);
  }
}
