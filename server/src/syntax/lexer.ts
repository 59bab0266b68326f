/** One logical line after the other becomes tokens. Knows no directive, and no daemon state but brace depth. */
import { HASH_START, hashStep } from '../base/hash.ts';
import {
  AT,
  BACKSLASH_SIGN,
  BANG,
  CARRIAGE_RETURN,
  CLOSE_BRACE,
  classOf,
  DOLLAR_SIGN,
  HASH,
  isBlank,
  isNameCharacter,
  isPlain,
  LINE_FEED,
  MAX_BYTES_OF_UNIT,
  OPEN_BRACE,
  QUOTE,
  SPACE,
  SPECIAL,
  STOP,
  TILDE,
  utf8Length,
} from './characters.ts';
import { commentStart, endsLine, isPragma, lineEndAt } from './comment.ts';
import { definitionEnd, definitionName, referenceEnd } from './definition.ts';
import { isInclude } from './include-word.ts';
import {
  HAS_CONDITION,
  HAS_DEFINITION,
  HAS_DOLLAR,
  HAS_GENERATOR,
  HAS_INCLUDE,
  HAS_PRAGMA,
} from './special.ts';
import {
  BACKSLASH,
  BYTE_ORDER_MARK,
  CLOSE,
  COMMENT,
  CONDITION,
  DEFINITION,
  DOLLAR,
  FIRST,
  GENERATOR,
  LINE_START,
  MAX_LINE_BYTES,
  MAX_TOKEN_LENGTH,
  ODD,
  OPEN,
  OVERLONG,
  PATTERN,
  packed,
  QUOTED,
  TOKEN_SIZE,
  type TokenKind,
  WORD,
} from './token.ts';

const BYTE_ORDER_MARK_CHARACTER = 0xfeff;
const NO_LIMIT = -1;

/**
 * Reads `text` from `at` on. Starts of tokens are offsets in that text.
 * After a line, `tokens[0 … count)` holds all tokens so far, and `at` is the start of the next line.
 */
export class Lexer {
  readonly text: string;
  at = 0;
  tokens: Int32Array;
  count = 0;
  /** Blocks that are open; a `}` too many is not counted. */
  depth = 0;
  /** `{` less `}`. */
  balance = 0;
  special = 0;
  maxLineBytes = MAX_LINE_BYTES;
  private flags = 0;
  /** Where the comment of this line starts, if a backslash made it necessary to look for it first. */
  private limit = NO_LIMIT;
  private isPlain = false;

  constructor(text: string) {
    this.text = text;
    this.tokens = new Int32Array(Math.max(64, (text.length >> 3) * TOKEN_SIZE));
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /**
   * Reads one physical line, or all lines of a definition. With `isPlain`, `@`, `$NAME=` and `~` begin words like any
   * other.
   */
  line(isPlain = false): void {
    this.isPlain = isPlain;
    const start = this.at;
    const { count, depth, balance } = this;
    this.begin(NO_LIMIT);
    if (!this.words()) {
      // A backslash can hide the start of the comment, so look for that first and read the line again.
      this.restore(count, depth, balance);
      this.at = start;
      this.begin(commentStart(this.text, start, lineEndAt(this.text, start)));
      this.words();
    }
    if (this.at - start >= MAX_LINE_BYTES / MAX_BYTES_OF_UNIT && this.isOverlong(start)) {
      this.restore(count, depth, balance);
      this.begin(NO_LIMIT);
      this.emit(OVERLONG, start, this.at, 0);
    }
    if (this.at < this.text.length) this.at++;
  }

  private begin(limit: number): void {
    this.flags = FIRST | LINE_START;
    this.limit = limit;
  }

  private restore(count: number, depth: number, balance: number): void {
    this.count = count;
    this.depth = depth;
    this.balance = balance;
  }

  /** As fgets() with a buffer of MAXBUF: the newline has to fit, too. Lines of definitions are not counted. */
  private isOverlong(start: number): boolean {
    const end = lineEndAt(this.text, start);
    return end === this.at && utf8Length(this.text, start, end) >= this.maxLineBytes;
  }

  /** Reads to the end of the line; false if a backslash was met and the start of the comment is not known yet. */
  private words(): boolean {
    const { text, limit } = this;
    for (;;) {
      this.skipBlanks();
      const at = this.at;
      if (at >= text.length) return true;
      const char = text.charCodeAt(at);
      if (char === LINE_FEED) return true;
      if (at === limit || (limit === NO_LIMIT && (char === HASH || char === BANG))) {
        this.comment(at);
        return true;
      }
      const mayBePlain = this.flags === 0 ? isPlain(char) : isNameCharacter(char);
      if (mayBePlain && this.plainWord(at, char)) continue;
      if (!this.token(char, at)) return false;
    }
  }

  /** A word without anything special in it, which is most of all tokens; false if it needs a closer look. */
  private plainWord(start: number, first: number): boolean {
    const { text, flags } = this;
    const { length } = text;
    let hash = HASH_START;
    let at = start;
    let char = first;
    do {
      hash = hashStep(hash, char);
      char = ++at < length ? text.charCodeAt(at) : LINE_FEED;
    } while (isPlain(char));
    if ((classOf(char) & (STOP | SPECIAL)) !== STOP || at - start > MAX_TOKEN_LENGTH) return false;
    this.push(start, packed(WORD, flags, at - start), hash);
    this.flags = 0;
    this.at = at;
    if ((flags & FIRST) !== 0 && isInclude(text, start, at, hash)) this.pattern();
    return true;
  }

  private skipBlanks(): void {
    const { text } = this;
    const { length } = text;
    let { at } = this;
    while (at < length) {
      const char = text.charCodeAt(at);
      if (char !== SPACE && !isBlank(char)) break;
      at++;
    }
    this.at = at;
  }

  private token(char: number, at: number): boolean {
    switch (char) {
      case OPEN_BRACE:
        this.depth++;
        this.balance++;
        return this.brace(OPEN, at);
      case CLOSE_BRACE:
        if (this.depth > 0) this.depth--;
        this.balance--;
        return this.brace(CLOSE, at);
      case QUOTE:
        return this.quoted(at);
      case BACKSLASH_SIGN:
        return this.backslash(at);
      default:
        return (!this.isPlain && (this.flags & FIRST) !== 0 && this.opening(char, at)) || this.word(at);
    }
  }

  /** What follows a brace is read as a line of its own, as read_line() does with its residue. */
  private brace(kind: TokenKind, at: number): boolean {
    this.flags |= FIRST;
    this.emit(kind, at, at + 1, 0);
    this.flags = FIRST;
    this.at = at + 1;
    return true;
  }

  /** What only the start of a statement can be: a condition, a definition, a generator. */
  private opening(char: number, at: number): boolean {
    if (char === AT) return this.condition(at);
    if (char === DOLLAR_SIGN && definitionName(this.text, at) >= 0) return this.definition(at);
    if (char === TILDE) return this.generator(at);
    if (char !== BYTE_ORDER_MARK_CHARACTER || (this.flags & LINE_START) === 0) return false;
    const { flags } = this;
    this.flags = 0;
    this.emit(BYTE_ORDER_MARK, at, at + 1, 0);
    this.flags = flags;
    this.at = at + 1;
    return true;
  }

  /** The id runs to the next blank, whatever it holds. A second one on the line is an ordinary word. */
  private condition(start: number): boolean {
    const previous = this.count - TOKEN_SIZE;
    if (previous >= 0 && (this.flags & LINE_START) === 0 && this.isCondition(previous)) return false;
    const { text } = this;
    let at = start + 1;
    while (at < text.length && at !== this.limit) {
      const char = text.charCodeAt(at);
      if (isBlank(char) || char === LINE_FEED) break;
      if (this.limit === NO_LIMIT && (char === HASH || char === BANG)) break;
      at++;
    }
    this.special |= HAS_CONDITION;
    this.emit(CONDITION, start, at, 0);
    this.flags |= FIRST;
    this.at = at;
    return true;
  }

  private isCondition(token: number): boolean {
    return ((this.tokens[token + 1] ?? 0) & 15) === CONDITION;
  }

  private definition(at: number): boolean {
    const end = definitionEnd(this.text, at);
    this.special |= HAS_DEFINITION;
    this.emit(DEFINITION, at, end, 0);
    this.at = end;
    this.skipBlanks();
    // All that can be left of the last line is its comment.
    const lineEnd = lineEndAt(this.text, this.at);
    if (lineEnd > this.at) this.commentTo(this.at, lineEnd);
    this.at = lineEnd;
    return true;
  }

  private generator(at: number): boolean {
    if (!this.text.startsWith('~SEQ', at) && !this.text.startsWith('~LST', at)) return false;
    const lineEnd = this.limit === NO_LIMIT ? lineEndAt(this.text, at) : this.limit;
    const close = this.text.indexOf(')', at);
    const end = close < 0 || close >= lineEnd ? lineEnd : close + 1;
    this.special |= HAS_GENERATOR;
    this.emit(GENERATOR, at, end, 0);
    this.flags = FIRST;
    this.at = end;
    return true;
  }

  private comment(at: number): void {
    const end = lineEndAt(this.text, at);
    const trimmed = this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
    this.flags &= ~FIRST;
    this.commentTo(at, trimmed);
    this.at = end;
  }

  private commentTo(at: number, end: number): void {
    if (isPragma(this.text, at, end)) this.special |= HAS_PRAGMA;
    this.emit(COMMENT, at, end, 0);
  }

  private backslash(at: number): boolean {
    if (this.limit === NO_LIMIT) return false;
    if (!endsLine(this.text, at)) return this.word(at);
    this.emit(BACKSLASH, at, at + 1, 0);
    this.at = at + 1;
    return true;
  }

  private quoted(start: number): boolean {
    const { text, limit } = this;
    const end = limit === NO_LIMIT ? text.length : limit;
    let hash = HASH_START;
    let odd = 0;
    let at = start + 1;
    for (; at < end; at++) {
      const char = text.charCodeAt(at);
      if (char === QUOTE || char === LINE_FEED) break;
      if (char === BACKSLASH_SIGN && limit === NO_LIMIT) return false;
      if (char === DOLLAR_SIGN) odd |= DOLLAR;
      hash = hashStep(hash, char);
    }
    if (at < end && text.charCodeAt(at) === QUOTE) at++;
    else {
      odd |= ODD;
      while (at > start + 1 && isBlank(text.charCodeAt(at - 1))) at--;
    }
    this.finishWord(QUOTED, start, at, hash, odd);
    return true;
  }

  private word(start: number): boolean {
    const { text } = this;
    let hash = HASH_START;
    let odd = 0;
    let at = start;
    while (at < text.length) {
      const char = text.charCodeAt(at);
      if ((classOf(char) & STOP) === 0) {
        hash = hashStep(hash, char);
        at++;
        continue;
      }
      if (char === BACKSLASH_SIGN && this.limit === NO_LIMIT) return false;
      const next = this.inside(char, at);
      if (next === at) break;
      odd |= char === DOLLAR_SIGN ? DOLLAR : ODD;
      while (at < next) hash = hashStep(hash, text.charCodeAt(at++));
    }
    this.finishWord(WORD, start, at, hash, odd);
    return true;
  }

  /** How far a character that may end a word belongs to it; the offset itself if it does end the word. */
  private inside(char: number, at: number): number {
    if (char === DOLLAR_SIGN) return referenceEnd(this.text, at);
    if (this.limit === NO_LIMIT || at >= this.limit) return at;
    if (char === BACKSLASH_SIGN) return endsLine(this.text, at) ? at : this.escaped(at);
    return char === HASH || char === BANG ? at + 1 : at;
  }

  /** `\#` and `\!` are one character each; any other backslash stands for itself, as the second of two does. */
  private escaped(at: number): number {
    const next = this.text.charCodeAt(at + 1);
    return at + 1 < this.limit && (next === HASH || next === BANG) ? at + 2 : at + 1;
  }

  private finishWord(kind: TokenKind, start: number, end: number, hash: number, odd: number): void {
    const first = (this.flags & FIRST) !== 0;
    if ((odd & DOLLAR) !== 0) this.special |= HAS_DOLLAR;
    this.flags |= odd;
    this.emit(kind, start, end, hash);
    this.flags = 0;
    this.at = end;
    if (first && kind === WORD && isInclude(this.text, start, end, hash)) this.pattern();
  }

  private pattern(): void {
    this.skipBlanks();
    const start = this.at;
    const lineEnd = lineEndAt(this.text, start);
    let end =
      this.limit === NO_LIMIT ? commentStart(this.text, start, lineEnd) : Math.min(this.limit, lineEnd);
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    if (end === start) return;
    this.special |= HAS_INCLUDE;
    this.emit(PATTERN, start, end, 0);
    this.at = end;
  }

  private emit(kind: TokenKind, from: number, end: number, hash: number): void {
    let start = from;
    for (; end - start > MAX_TOKEN_LENGTH; start += MAX_TOKEN_LENGTH) {
      this.push(start, packed(kind, this.flags, MAX_TOKEN_LENGTH), hash);
      this.flags = 0;
    }
    this.push(start, packed(kind, this.flags, end - start), hash);
    this.flags = 0;
  }

  private push(start: number, meta: number, hash: number): void {
    if (this.count + TOKEN_SIZE > this.tokens.length) this.grow();
    const { tokens, count } = this;
    tokens[count] = start;
    tokens[count + 1] = meta;
    tokens[count + 2] = hash;
    this.count = count + TOKEN_SIZE;
  }

  private grow(): void {
    const larger = new Int32Array(this.tokens.length * 2);
    larger.set(this.tokens);
    this.tokens = larger;
  }
}
