/** What must not be touched in a physical line, so that the daemon goes on reading the same. */
import { BACKSLASH_SIGN, MAX_BYTES_OF_UNIT, utf8Length } from '../syntax/characters.ts';
import { lineEndAt } from '../syntax/comment.ts';
import {
  BACKSLASH,
  CLOSE,
  COMMENT,
  DEFINITION,
  DOLLAR,
  GENERATOR,
  LINE_START,
  lengthOf,
  MAX_LINE_BYTES,
  MAX_TOKEN_LENGTH,
  ODD,
  OPEN,
  OVERLONG,
  QUOTED,
  TAG,
  type TokenKind,
  WORD,
} from '../syntax/token.ts';
import { MAX_TAB_SIZE } from './options.ts';
import type { TokenList } from './token-list.ts';

export interface Line {
  /** Nothing of it changes, nor around it. */
  readonly isKept: boolean;
  /** Blanks that end behind this offset stay as they are; `Infinity` where all may change. */
  readonly firm: number;
  /** The blanks before its comment stay, too. */
  readonly isDelicate: boolean;
  /** What stands behind it stays up to the next line. */
  readonly keepsTail: boolean;
  /** The next line may belong to its definition, unless it is empty. */
  readonly goesOn: boolean;
  /** Made of words and braces that mean the same on several lines. */
  readonly mayBreak: boolean;
}

export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** What most lines are. */
const PLAIN: Line = {
  isKept: false,
  firm: NO_LIMIT,
  isDelicate: false,
  keepsTail: false,
  goesOn: false,
  mayBreak: false,
};
const BREAKABLE: Line = { ...PLAIN, mayBreak: true };

/** What follows `{` in templates for such files; the daemon never sees it. */
const TEMPLATE_SIGNS = '{%#';
/** A line can grow by what indentation and alignment add, if that is less. */
const ROOM = 200;

/** Reads lines one after the other. */
export class LineReader {
  private readonly tokens: TokenList;
  private readonly apostrophes: Finder;
  private readonly backslashes: Finder;
  private readonly strange: readonly Finder[];
  // Of the line that is read.
  private firm = NO_LIMIT;
  private isKept = false;
  private isDelicate = false;
  private isPlain = true;
  private nesting = 0;
  /** Blocks that are open at once, at most; -1 if there is no brace. */
  private deepest = -1;

  constructor(tokens: TokenList) {
    const { text } = tokens;
    this.tokens = tokens;
    this.apostrophes = new Finder(text, "'");
    this.backslashes = new Finder(text, '\\');
    // The daemon reads a line up to a NUL, and a mark in the middle is none at the start of a line.
    this.strange = [new Finder(text, '\0'), new Finder(text, '\u{feff}')];
  }

  /** The line of the tokens, which is to be indented by so many columns. */
  read(first: number, last: number, indent: number): Line {
    this.firm = NO_LIMIT;
    this.isKept = false;
    this.isDelicate = false;
    this.isPlain = true;
    this.nesting = 0;
    this.deepest = -1;
    for (let token = first; token <= last; token++) this.token(token, this.tokens.kind(token));
    const content = this.tokens.kind(last) === COMMENT ? last - 1 : last;
    if (content >= first) this.characters(first, content);
    this.isKept ||= this.hasStrange(first, last) || this.isTooLong(first, last, indent);
    const { firm, isKept, isDelicate, isPlain, deepest } = this;
    const goesOn = content >= first && this.goesOn(content);
    const keepsTail = isKept || goesOn || (isDelicate && content === last);
    const mayBreak = isPlain && firm === NO_LIMIT && deepest >= 0 && deepest * MAX_TAB_SIZE < ROOM;
    if (!keepsTail && !isDelicate && firm === NO_LIMIT) return mayBreak ? BREAKABLE : PLAIN;
    return { isKept, firm, isDelicate, keepsTail, goesOn, mayBreak };
  }

  private token(token: number, kind: TokenKind): void {
    const meta = this.tokens.meta(token);
    switch (kind) {
      case WORD:
      case QUOTED:
        // A value may hold quotes or a comment sign, so that blanks behind it count.
        if ((meta & DOLLAR) !== 0) this.firm = Math.min(this.firm, this.tokens.start(token));
        if ((meta & ODD) !== 0) this.isDelicate = true;
        break;
      case OPEN:
        this.deepest = Math.max(this.deepest, ++this.nesting);
        this.isKept ||= TEMPLATE_SIGNS.includes(this.tokens.text.charAt(this.tokens.end(token)));
        break;
      case CLOSE:
        this.deepest = Math.max(this.deepest, --this.nesting, 0);
        break;
      case COMMENT:
        break;
      case GENERATOR:
        this.firm = Math.min(this.firm, this.tokens.start(token));
        this.isPlain = false;
        break;
      case BACKSLASH:
        this.isDelicate = true;
        break;
      case OVERLONG:
        this.isKept = true;
        break;
      case TAG:
        // The blanks before one that is alone may be part of what the template makes.
        this.isKept ||= (meta & LINE_START) !== 0;
        this.isPlain = false;
        break;
      default:
        // CONDITION, DEFINITION, PATTERN and the byte order mark speak of the whole line.
        this.isPlain = false;
    }
    // A token that is longer goes on in the next one.
    if (lengthOf(meta) === MAX_TOKEN_LENGTH) this.isKept = true;
  }

  private hasStrange(first: number, last: number): boolean {
    const { tokens } = this;
    return this.strange.some((it) => it.isWithin(tokens.start(first), tokens.end(last)));
  }

  /** What is said by signs within words; `content` is the last token that is no comment. */
  private characters(first: number, content: number): void {
    const { tokens, apostrophes } = this;
    if (tokens.kind(content) === DEFINITION) return;
    const start = tokens.start(first);
    const end = tokens.end(content);
    if (this.backslashes.isWithin(start, end)) this.isDelicate = true;
    if (this.isDelicate) this.firm = start;
    // A command is read from the line again, by rules that know single quotes.
    if (apostrophes.isWithin(start, end)) this.firm = Math.min(this.firm, apostrophes.at);
  }

  private goesOn(content: number): boolean {
    const { tokens } = this;
    return (
      tokens.kind(content) === DEFINITION &&
      tokens.text.charCodeAt(tokens.end(content) - 1) === BACKSLASH_SIGN
    );
  }

  /** True if the line could become one that the daemon does not read as a whole. */
  private isTooLong(first: number, last: number, indent: number): boolean {
    const { tokens, firm } = this;
    const { text } = tokens;
    const start = tokens.start(first);
    const isLong = indent + (tokens.end(last) - start) * MAX_BYTES_OF_UNIT + ROOM >= MAX_LINE_BYTES;
    if (!isLong) return false;
    const end = lineEndAt(text, start);
    let bytes = indent + ROOM;
    for (let token = first; token <= last; token++) {
      const from = tokens.start(token);
      if (from > end) break;
      const gap = token === first ? 0 : from - tokens.end(token - 1);
      bytes +=
        (from <= firm ? Math.min(gap, 1) : gap) + utf8Length(text, from, Math.min(tokens.end(token), end));
    }
    return bytes >= MAX_LINE_BYTES;
  }
}

/** Finds a sign in ranges that come one after the other. */
class Finder {
  at: number;
  private readonly text: string;
  private readonly sign: string;

  constructor(text: string, sign: string) {
    this.text = text;
    this.sign = sign;
    this.at = this.next(0);
  }

  isWithin(start: number, end: number): boolean {
    if (this.at < start) this.at = this.next(start);
    return this.at < end;
  }

  private next(from: number): number {
    const at = this.text.indexOf(this.sign, from);
    return at < 0 ? NO_LIMIT : at;
  }
}
