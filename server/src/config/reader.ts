/** The piece that is being bound, and what was found so far. */
import type { MessageArgs } from '../base/localized.ts';
import { type Chunk, EMPTY_CHUNK, tokenEnd, tokenStart } from '../syntax/chunk.ts';
import type { TokenPlace } from './block.ts';
import type { Claim } from './claim.ts';
import type { Finding, Span } from './finding.ts';
import type { Records } from './records.ts';

export class Reader {
  readonly findings: Finding[] = [];
  readonly claims: Claim[] = [];
  /** See `Segment.records`. */
  readonly records: Records;
  /** Counted from the first piece of the segment. */
  piece = 0;
  chunk: Chunk;
  private readonly pieces: readonly Chunk[];
  private readonly start: number;

  constructor(pieces: readonly Chunk[], start: number, records: Records) {
    this.records = records;
    this.pieces = pieces;
    this.start = start;
    this.chunk = this.pieceAt(0);
  }

  /** An empty chunk behind the last one. */
  pieceAt(index: number): Chunk {
    return this.pieces[this.start + index] ?? EMPTY_CHUNK;
  }

  has(index: number): boolean {
    return this.start + index < this.pieces.length;
  }

  advance(): void {
    this.piece++;
    this.chunk = this.pieceAt(this.piece);
  }

  /** The pieces that were read. */
  read(): readonly Chunk[] {
    return this.pieces.slice(this.start, this.start + this.piece);
  }

  place(token: number): TokenPlace {
    return { piece: this.piece, token };
  }

  span(from: number, to = from): Span {
    return { piece: this.piece, start: tokenStart(this.chunk, from), end: tokenEnd(this.chunk, to) };
  }

  spanOf({ piece, token }: TokenPlace): Span {
    const chunk = this.pieceAt(piece);
    return { piece, start: tokenStart(chunk, token), end: tokenEnd(chunk, token) };
  }

  /** The empty span behind a token. */
  behind({ piece, token }: TokenPlace): Span {
    const end = tokenEnd(this.pieceAt(piece), token);
    return { piece, start: end, end };
  }

  /** The blanks before the first word of the token's line, counted. */
  indentOf({ piece, token }: TokenPlace): number {
    const chunk = this.pieceAt(piece);
    const { text } = chunk;
    const lineStart = text.lastIndexOf('\n', tokenStart(chunk, token) - 1) + 1;
    let at = lineStart;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
    return at - lineStart;
  }

  report(rule: string, message: string, span: Span, args: MessageArgs, spans?: readonly Span[]): void {
    this.findings.push({ rule, message, span, args, ...(spans && { spans }) });
  }
}
