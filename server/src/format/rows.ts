/** The lines that a text is to have: its own, and those that a line with braces becomes. */
import { HAS_PRAGMA } from '../syntax/special.ts';
import { CLOSE, COMMENT, CONDITION, LINE_START, OPEN, TOKEN_SIZE } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';
import { brokenRanges, type TokenRange } from './broken.ts';
import { type Line, LineReader } from './line.ts';
import type { FormatOptions } from './options.ts';
import { structureOf } from './structure.ts';
import { switchIn } from './switches.ts';
import type { TokenList } from './token-list.ts';

export interface Row {
  /** Its tokens, the last one included. */
  readonly first: number;
  readonly last: number;
  /** Blocks around it. */
  readonly depth: number;
  /** What the physical line says of it. */
  readonly line: Line;
  /** It begins a line already. */
  readonly isOwn: boolean;
  /** A blank line stays above it. */
  readonly isApart: boolean;
  /** What follows it stands in its block. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const SPEAKS_TO_LINTER = /^[#!]+[ \t]*keepalived-lint/;

export function rowsOf(tree: Tree, tokens: TokenList, options: FormatOptions): readonly Row[] {
  return new RowReader(tokens, options).run(tree);
}

const KEPT: Line = {
  isKept: true,
  firm: 0,
  isDelicate: true,
  keepsTail: true,
  goesOn: true,
  mayBreak: false,
};

/** To one process of the daemon a definition goes on behind a comment, to the others it ends there. */
const GOES_ON = { keepsTail: true, goesOn: true };

class RowReader {
  private readonly tokens: TokenList;
  private readonly options: FormatOptions;
  private readonly lines: LineReader;
  private readonly rows: Row[] = [];
  private depth = 0;
  /** Of the segment that is read: lines that stay as they are. */
  private broken: readonly TokenRange[] = [];
  /** Of the range that the next line may lie in. */
  private brokenIndex = 0;
  /** Formatting is switched off. */
  private isOff = false;
  /** The comment above speaks to the linter of the next line, so that must stay one. */
  private isSpokenOf = false;

  constructor(tokens: TokenList, options: FormatOptions) {
    this.tokens = tokens;
    this.options = options;
    this.lines = new LineReader(tokens);
  }

  run(tree: Tree): readonly Row[] {
    const { segment, isBroken } = structureOf(tree);
    const ends = this.chunkEnds(tree);
    let token = 0;
    for (let index = 0; index < tree.chunks.length; index++) {
      const end = ends[index] ?? token;
      const hasPragma = ((tree.chunks[index]?.special ?? 0) & HAS_PRAGMA) !== 0;
      if (segment[index] === index) {
        let last = index;
        while (segment[last + 1] === index) last++;
        this.startSegment({ start: token, end: ends[last] ?? end }, isBroken[index] === 1);
      }
      while (token < end) token = this.line(token, end, hasPragma);
    }
    return this.rows;
  }

  /** The token behind each chunk. */
  private chunkEnds({ chunks }: Tree): Int32Array {
    let token = 0;
    return Int32Array.from(chunks, ({ from, to }) => {
      token += (to - from) / TOKEN_SIZE;
      return token;
    });
  }

  private startSegment(range: TokenRange, isBroken: boolean): void {
    this.depth = 0;
    this.broken = isBroken ? brokenRanges(this.tokens, range) : [];
    this.brokenIndex = 0;
  }

  /** Whether the line of the token is in doubt; the depth is known again behind such lines. */
  private isInDoubt(token: number): boolean {
    let range = this.broken[this.brokenIndex];
    while (range && token >= range.end) {
      this.depth = 0;
      range = this.broken[++this.brokenIndex];
    }
    return range !== undefined && token >= range.start;
  }

  /** Reads a physical line; the token behind it. */
  private line(first: number, end: number, hasPragma: boolean): number {
    const { tokens } = this;
    let next = first + 1;
    while (next < end && (tokens.meta(next) & LINE_START) === 0) next++;
    const last = next - 1;
    const isSwitchedOn = hasPragma && this.isOff && this.switches(first) === 'on';
    if (isSwitchedOn) this.isOff = false;
    if (this.isInDoubt(first) || this.isOff) this.add(first, last, KEPT);
    else
      this.formatted(first, last, this.lines.read(first, last, this.depth * this.options.tabSize), hasPragma);
    if (hasPragma && this.switches(first) === 'off') this.isOff = true;
    return next;
  }

  /** Only a comment that is alone on its line switches. */
  private switches(token: number): ReturnType<typeof switchIn> {
    return this.tokens.kind(token) === COMMENT ? switchIn(this.comment(token)) : undefined;
  }

  private comment(token: number): string {
    return this.tokens.text.slice(this.tokens.start(token), this.tokens.end(token));
  }

  private formatted(first: number, last: number, line: Line, hasPragma: boolean): void {
    const isSpoken =
      hasPragma && this.tokens.kind(last) === COMMENT && SPEAKS_TO_LINTER.test(this.comment(last));
    const mayBreak = line.mayBreak && !line.isKept && !isSpoken && !this.isSpokenOf;
    const isComment = this.tokens.kind(first) === COMMENT;
    this.isSpokenOf = isComment && (isSpoken || this.isSpokenOf);
    if (mayBreak) this.onLines(first, last, line);
    else this.add(first, last, isComment && this.rows.at(-1)?.line.goesOn ? { ...line, ...GOES_ON } : line);
  }

  /** A row for each statement: the daemon reads what follows a brace, and the brace itself, as lines anyway. */
  private onLines(first: number, last: number, line: Line): void {
    let start = first;
    for (let token = first; token < last; token++) {
      if (!this.breaksBehind(token)) continue;
      this.add(start, token, line, start === first);
      start = token + 1;
    }
    this.add(start, last, line, start === first);
  }

  private breaksBehind(token: number): boolean {
    const { tokens } = this;
    const next = tokens.kind(token + 1);
    if (next === COMMENT) return false;
    const kind = tokens.kind(token);
    if (kind === OPEN) return next !== CLOSE;
    return kind === CLOSE || next === CLOSE;
  }

  private add(first: number, last: number, line: Line, isOwn = true): void {
    const { tokens } = this;
    const content = tokens.kind(last) === COMMENT ? last - 1 : last;
    const head = tokens.kind(first) === CONDITION && first < last ? first + 1 : first;
    const closes = tokens.kind(head) === CLOSE;
    const opens = content >= first && tokens.kind(content) === OPEN;
    const before = this.rows.at(-1);
    const isApart = isOwn && !closes && !before?.opens && this.hasBlankAbove(first);
    const depth = this.depthAt(head, last);
    this.rows.push({ first, last, depth, line, isOwn, isApart, opens, closes });
    for (let token = first; token <= content; token++) this.step(token);
  }

  /** Blocks that the row closes at its start do not contain it. */
  private depthAt(head: number, last: number): number {
    let { depth } = this;
    for (let token = head; token <= last && this.tokens.kind(token) === CLOSE; token++) depth--;
    return Math.max(0, depth);
  }

  private step(token: number): void {
    const kind = this.tokens.kind(token);
    if (kind === OPEN) this.depth++;
    else if (kind === CLOSE && this.depth > 0) this.depth--;
  }

  private hasBlankAbove(first: number): boolean {
    if (first === 0) return false;
    const { text } = this.tokens;
    const lineEnd = text.indexOf('\n', this.tokens.end(first - 1));
    const start = this.tokens.start(first);
    const second = text.indexOf('\n', lineEnd + 1);
    return second >= 0 && second < start;
  }
}
