/** Lines become chunks, cut where what follows owes nothing to what came before. */
import { countLineEnds } from '../base/line-index.ts';
import { LINE_FEED } from './characters.ts';
import type { Chunk } from './chunk.ts';
import { Lexer } from './lexer.ts';
import { HAS_CONDITION, HAS_DEFINITION, HAS_PRAGMA, HAS_STATEMENT_TAGS, IS_TEMPLATE } from './special.ts';
import { type MaskedText, maskTags } from './template-mask.ts';
import { CLOSE, COMMENT, isTrivia, kindOf, OPEN, QUOTED, TAG, TOKEN_SIZE, WORD } from './token.ts';

/** A statement of this length is always followed by a cut, and so is a chunk of `LONG_CHUNK`. */
const LONG_STATEMENT = 512;
const LONG_CHUNK = 2048;
/** One short statement in eight is followed by a cut, chosen by its first words so that an edit moves no other. */
const SHORT_STATEMENT_MASK = 7;

/** What becomes of one chunk: where it ends, in counts from the start of the text, and what is in it. */
interface Cut {
  readonly offset: number;
  readonly tokens: number;
  readonly lines: number;
  readonly balance: number;
  readonly special: number;
}

/**
 * The chunks of a text. Never fails, and loses nothing: their texts, joined, are the text.
 * `stopAt` is asked at each cut; parsing ends there once it answers true.
 */
export function parse(text: string, stopAt: (offset: number) => boolean = never): readonly Chunk[] {
  return new Parser(text, stopAt).run();
}

/** The same of a template: its tags are opaque, and what the daemon would put in is never known. */
export function parseTemplate(text: string): readonly Chunk[] {
  return new Parser(text, never, maskTags(text)).run();
}

function never(): boolean {
  return false;
}

class Parser {
  private readonly text: string;
  private readonly lexer: Lexer;
  private readonly masked: MaskedText | undefined;
  private readonly stopAt: (offset: number) => boolean;
  private readonly cuts: Cut[] = [];
  // The chunk that is being read.
  private chunkStart = 0;
  /** What is special about the comments above the next line, which belong to its chunk. */
  private above = 0;
  private special = 0;
  // Behind its last line that holds more than comments: where a cut would be made.
  private endOffset = 0;
  private endTokens = 0;
  private endLines = 0;
  private endBalance = 0;
  private lines = 0;
  // The statement at depth 0 that was read last.
  private statementStart = -1;
  private statementHash = 0;
  private indent = 0;
  /** Whether the first line of the statement's body is indented deeper than the statement; undefined before it. */
  private bodyIsDeeper: boolean | undefined;

  constructor(text: string, stopAt: (offset: number) => boolean, masked?: MaskedText) {
    this.text = text;
    this.masked = masked;
    this.lexer = new Lexer(masked?.text ?? text);
    this.stopAt = stopAt;
    // How long a line with a tag will be is not known.
    if (masked) this.lexer.maxLineBytes = Number.POSITIVE_INFINITY;
  }

  run(): readonly Chunk[] {
    const { lexer } = this;
    while (!lexer.atEnd) if (this.readLine()) return this.chunks();
    this.markEnd();
    this.special |= this.above;
    if (lexer.text !== '') this.cuts.push(this.cutHere());
    return this.chunks();
  }

  /** True if parsing ends at a cut before this line. */
  private readLine(): boolean {
    const { lexer } = this;
    const start = lexer.at;
    const token = lexer.count;
    const { depth } = lexer;
    lexer.special = 0;
    lexer.line();
    if (this.masked) this.tag(token);
    if (lexer.at > start && lexer.text.charCodeAt(lexer.at - 1) === LINE_FEED) this.lines++;
    if (this.hasContent(token)) {
      const kind = kindOf(lexer.tokens[token + 1] ?? 0);
      const indent = (lexer.tokens[token] ?? start) - start;
      if (this.isCut(depth, indent, kind)) {
        this.cut(token);
        if (this.stopAt(this.chunkStart)) return true;
        this.startStatement(start, token, indent);
      } else if (depth === 0 && kind !== OPEN) this.startStatement(start, token, indent);
      else this.bodyIsDeeper ??= indent > this.indent;
      this.special |= this.above | lexer.special;
      this.above = 0;
      this.markEnd();
    } else this.above |= lexer.special;
    return false;
  }

  /** A comment that is none in the text is a tag. */
  private tag(first: number): void {
    const { tokens, count } = this.lexer;
    const last = count - TOKEN_SIZE;
    if (last < first || kindOf(tokens[last + 1] ?? 0) !== COMMENT) return;
    if (!/[#!]/.test(this.text.charAt(tokens[last] ?? 0)))
      tokens[last + 1] = (tokens[last + 1] ?? 0) ^ COMMENT ^ TAG;
  }

  /** True if the line has a token that is no comment; a comment is always the last of its line. */
  private hasContent(token: number): boolean {
    const { tokens, count } = this.lexer;
    return token < count && !isTrivia(kindOf(tokens[token + 1] ?? 0));
  }

  private isCut(depth: number, indent: number, kind: number): boolean {
    if (this.statementStart < 0 || kind === OPEN) return false;
    if (depth > 0) {
      // Most likely a brace is missing above; the grain stays fine, and binding decides what it means.
      return this.bodyIsDeeper === true && indent <= this.indent && kind !== CLOSE;
    }
    return (
      this.endOffset - this.statementStart >= LONG_STATEMENT ||
      this.endOffset - this.chunkStart >= LONG_CHUNK ||
      (this.statementHash !== 0 && (this.statementHash & SHORT_STATEMENT_MASK) === 0)
    );
  }

  /** Ends the chunk before the comments above this line, and forgets all that came before. */
  private cut(token: number): void {
    this.cuts.push(this.cutHere());
    this.chunkStart = this.endOffset;
    this.special = 0;
    this.lexer.depth = this.depthFrom(token);
  }

  private cutHere(): Cut {
    return {
      offset: this.endOffset,
      tokens: this.endTokens,
      lines: this.endLines,
      balance: this.endBalance,
      special: this.special,
    };
  }

  private markEnd(): void {
    this.endOffset = this.lexer.at;
    this.endTokens = this.lexer.count;
    this.endLines = this.lines;
    this.endBalance = this.lexer.balance;
  }

  private depthFrom(firstToken: number): number {
    const { tokens, count } = this.lexer;
    let depth = 0;
    for (let token = firstToken; token < count; token += TOKEN_SIZE) {
      const kind = kindOf(tokens[token + 1] ?? 0);
      if (kind === OPEN) depth++;
      else if (kind === CLOSE && depth > 0) depth--;
    }
    return depth;
  }

  /** Nothing is put in where tags are, or read from elsewhere. */
  private settled(cut: Cut): Cut {
    if (!this.masked) return cut;
    const kept = cut.special & (HAS_CONDITION | HAS_PRAGMA);
    return { ...cut, special: kept | IS_TEMPLATE | (this.masked.hasStatements ? HAS_STATEMENT_TAGS : 0) };
  }

  private startStatement(start: number, token: number, indent: number): void {
    this.statementStart = start;
    this.statementHash = this.hashOfWords(token);
    this.indent = indent;
    this.bodyIsDeeper = undefined;
  }

  /** Of the first two words; 0 for a statement without words, which must not be cut off one by one. */
  private hashOfWords(token: number): number {
    const { tokens, count } = this.lexer;
    if (!isWord(tokens[token + 1] ?? 0)) return 0;
    const second = token + TOKEN_SIZE;
    const hash = tokens[token + 2] ?? 0;
    if (second >= count || !isWord(tokens[second + 1] ?? 0)) return hash;
    return Math.imul(hash, 31) ^ (tokens[second + 2] ?? 0);
  }

  /** The chunks up to the last cut; only now are the tokens known to stay where they are. */
  private chunks(): readonly Chunk[] {
    const last = this.cuts.at(-1);
    if (!last) return [];
    // Copied only if much of it is empty.
    const { tokens: all } = this.lexer;
    const tokens = last.tokens * 4 > all.length * 3 ? all : all.slice(0, last.tokens);
    let before: Cut = { offset: 0, tokens: 0, lines: 0, balance: 0, special: 0 };
    return this.cuts.map((cut) => {
      const chunk = chunkBetween(this.text, tokens, before, this.settled(cut));
      before = cut;
      return chunk;
    });
  }
}

function isWord(meta: number): boolean {
  const kind = kindOf(meta);
  return kind === WORD || kind === QUOTED;
}

function chunkBetween(whole: string, tokens: Int32Array, before: Cut, cut: Cut): Chunk {
  for (let token = before.tokens; token < cut.tokens; token += TOKEN_SIZE) {
    tokens[token] = (tokens[token] ?? 0) - before.offset;
  }
  const text = whole.slice(before.offset, cut.offset);
  const isByLine = (cut.special & (HAS_DEFINITION | IS_TEMPLATE)) === 0 && !text.includes('\r');
  return {
    text,
    tokens,
    from: before.tokens,
    to: cut.tokens,
    // A definition is one line to the lexer, and a lone carriage return none.
    lines: isByLine ? cut.lines - before.lines : countLineEnds(text),
    balance: cut.balance - before.balance,
    special: cut.special,
  };
}
