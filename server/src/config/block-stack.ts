/** The blocks that are open while a segment is bound, and what is to be said of braces. */
import type { Directive } from '../schema/language.ts';
import { tokenKind, tokenMeta, wordOf } from '../syntax/chunk.ts';
import { CLOSE, LINE_START, ODD, OPEN, TOKEN_SIZE } from '../syntax/token.ts';
import type { TokenPlace } from './block.ts';
import type { Finding, Span } from './finding.ts';
import { Frame, type FrameState } from './frame.ts';
import type { Reader } from './reader.ts';
import { type Statement, statementAt } from './statement.ts';
import { blockLabel } from './unknown-word.ts';

/** How many tokens are looked at for the `}` of a block. */
const MAX_AHEAD = 200;

export class BlockStack {
  readonly root: Frame;
  top: Frame;
  /** `{` less `}` in the pieces so far, less the blocks that were found to be unclosed. */
  missing = 0;
  /** The last token that was bound, and its piece: a `}` that is missing would stand behind it. */
  lastToken: number;
  lastPiece = 0;
  /** The block of the top level that was closed last, as long as nothing but its own statements came after it. */
  lastClosed: Frame | undefined;
  /** Of a reopened block: what holds if its `}` was right, and where that stands. */
  private pending: Finding[] = [];
  private early: Span | undefined;
  private blocks = 0;
  private readonly reader: Reader;

  constructor(reader: Reader, root: Directive) {
    this.reader = reader;
    this.lastToken = reader.chunk.from;
    this.root = new Frame(this.blocks++, root, undefined, 0, this.lastToken, reader.records.length);
    this.root.openWithoutBrace();
    this.top = this.root;
  }

  push(directive: Directive, token: number, state: FrameState): void {
    const { piece, records } = this.reader;
    this.top = new Frame(this.blocks++, directive, this.top, piece, token, records.length, state);
  }

  /** Remembers a statement of the innermost block. */
  record(directive: number, token: number): void {
    const { records, piece } = this.reader;
    this.top.record(records, directive, piece, token);
  }

  get last(): TokenPlace {
    return { piece: this.lastPiece, token: this.lastToken };
  }

  /** Called for each token that ends something, so it makes no object. */
  mark(token: number): void {
    this.lastPiece = this.reader.piece;
    this.lastToken = token;
  }

  // Opening

  opening(token: number): void {
    const { top } = this;
    if (!top.needsOpen) {
      if (top.state !== 'unknown') {
        this.reader.report('unexpected-opening-brace', 'found', this.reader.span(token), {});
      }
      this.push(top.directive, token, 'unknown');
    }
    this.top.openAt(this.reader.piece, token);
  }

  /** A statement stands where the `{` of the block should be; `isOutside` if it belongs behind the block. */
  openMissing(statement: Statement, isOutside: boolean): void {
    const { top } = this;
    this.reportMissingOpen(top);
    top.openWithoutBrace();
    if (isOutside) this.pop(this.reader.piece, statement.first, false);
  }

  private reportMissingOpen({ head, directive, state }: Frame): void {
    if (state === 'unknown') return;
    const { end, flags, chunk } = statementAt(this.reader.pieceAt(head.piece), head.token);
    // A quote without an end holds the brace, and is reported.
    if ((flags & ODD) !== 0 && wordOf(chunk, end - TOKEN_SIZE).endsWith('{')) return;
    const behind = this.reader.behind({ piece: head.piece, token: end - TOKEN_SIZE });
    const message = directive.kind === 'list' ? 'list' : 'block';
    const span = this.reader.spanOf(head);
    this.reader.report('missing-opening-brace', message, span, { block: directive.keyword }, [behind]);
  }

  // Closing

  closing(token: number): void {
    if (this.missing > 0) this.closeByIndent(token);
    const { top } = this;
    if (top === this.root) {
      this.reader.report('unexpected-closing-brace', 'extra', this.reader.span(token), {});
      return;
    }
    if (top.state === 'reopened') {
      const args = { block: top.directive.keyword };
      this.reader.report('unexpected-closing-brace', 'early', this.early ?? this.reader.span(token), args);
    } else if (top.needsOpen) this.reportMissingOpen(top);
    this.pop(this.reader.piece, token, true);
  }

  /** A `}` that stands as far left as an outer block's head closes that one, if one is missing. */
  private closeByIndent(token: number): void {
    if ((tokenMeta(this.reader.chunk, token) & LINE_START) === 0) return;
    const indent = this.reader.indentOf(this.reader.place(token));
    let frame = this.top;
    while (frame.parent && this.reader.indentOf(frame.head) > indent) frame = frame.parent;
    if (frame === this.top || frame === this.root || this.reader.indentOf(frame.head) !== indent) return;
    this.closeDownTo(frame, this.reader.span(token));
  }

  private pop(piece: number, token: number, isClosed: boolean): void {
    const { top } = this;
    top.closeAt(piece, token);
    top.isClosed = isClosed;
    top.behind = this.reader.records.length;
    const parent = top.parent ?? this.root;
    if (top.state === 'known') {
      parent.adopt(top);
      if (parent === this.root) this.lastClosed = top;
    }
    this.top = parent;
  }

  /** Closes blocks that have no `}`, up to the frame. `next` is what stands behind them, if anything does. */
  closeDownTo(frame: Frame, next: Span | undefined): void {
    while (this.top !== frame && this.top !== this.root) {
      const { top } = this;
      if (top.state === 'reopened') {
        this.settle();
        continue;
      }
      if (top.needsOpen) this.reportMissingOpen(top);
      else {
        if (top.state === 'known') this.reportUnclosed(top, next);
        this.missing--;
      }
      this.pop(this.lastPiece, this.lastToken, false);
    }
  }

  private reportUnclosed({ head, directive }: Frame, next: Span | undefined): void {
    const behind = this.reader.behind(this.last);
    this.reader.findings.push({
      rule: 'unclosed-block',
      message: next ? 'before' : 'at-end',
      span: this.reader.spanOf(head),
      args: { block: blockLabel(directive, this.reader.pieceAt(head.piece), head.token) },
      lines: { last: behind, ...(next && { line: next }) },
      spans: [behind],
    });
  }

  // A `}` that came too early, or may have

  /**
   * Goes on in the block that was closed last in this one, if the line at the token is its own: by its word, and by
   * the next `}`, which stands as far left as its head.
   */
  resumes(word: string, token: number): boolean {
    const { top } = this;
    const closed = top.children.at(-1);
    if (!(closed instanceof Frame) || top === this.root || top.state !== 'known') return false;
    if (!closed.isClosed || !closed.directive.table.get(word)) return false;
    const close = this.nextClose(token);
    if (close === undefined) return false;
    const indent = this.reader.indentOf(this.reader.place(close));
    if (indent !== this.reader.indentOf(closed.head) || indent === this.reader.indentOf(top.head))
      return false;
    const args = { block: closed.directive.keyword };
    this.reader.report('unexpected-closing-brace', 'early', this.reader.spanOf(closed.close), args);
    top.disown();
    this.top = closed;
    return true;
  }

  /** The `}` that closes what is open at the token, if it is near and begins its line. */
  private nextClose(token: number): number | undefined {
    const { chunk } = this.reader;
    const end = Math.min(chunk.to, token + MAX_AHEAD * TOKEN_SIZE);
    let depth = 0;
    for (let at = token; at < end; at += TOKEN_SIZE) {
      const kind = tokenKind(chunk, at);
      if (kind === OPEN) depth++;
      else if (kind === CLOSE && depth-- === 0) return tokenMeta(chunk, at) & LINE_START ? at : undefined;
    }
    return undefined;
  }

  /** The block that was closed last at the top level, if the word is one of its directives. */
  reopenable(word: string): Frame | undefined {
    const closed = this.lastClosed;
    return closed?.directive.table.get(word) === undefined ? undefined : closed;
  }

  /** Reads on inside of the closed block; a further `}` shows that the first one was too early. */
  reopen(closed: Frame, token: number): void {
    this.early = this.reader.spanOf(closed.close);
    this.pending = [];
    const { piece, records } = this.reader;
    const { directive } = closed;
    this.top = new Frame(this.blocks++, directive, this.root, piece, token, records.length, 'reopened');
    this.top.openWithoutBrace();
  }

  /** What is to be said of a statement in a reopened block if the `}` above it was meant. */
  pend(directive: Directive, { first }: Statement): void {
    const args = { word: directive.keyword, block: directive.parent?.keyword ?? '' };
    const span = this.reader.span(first);
    const finding: Finding = { rule: 'misplaced-directive', message: 'outside', span, args };
    this.pending.push(finding);
  }

  /** The `}` was meant after all. */
  settle(): void {
    for (const finding of this.pending) this.reader.findings.push(finding);
    this.top = this.root;
  }
}
