/** Writes semantic tokens of one piece in the protocol's form, each relative to the one before it. */
import { referenceEnd } from '../syntax/definition.ts';
import { modifierBits, type PackedType, typeNumber } from './token-legend.ts';
import { BUILT_IN_TYPE, VARIABLE_TYPE } from './token-types.ts';

/** Numbers to a token: lines and characters behind the one before it, length, type, modifiers. */
export const TOKEN_NUMBERS = 5;

/** The tokens of a piece; the first one is relative to the start of the piece's chunk. */
export interface WrittenTokens {
  readonly data: readonly number[];
  /** The place of the last token in the chunk; both 0 if there is none. */
  readonly lastLine: number;
  readonly lastCharacter: number;
}

const NONE: WrittenTokens = { data: [], lastLine: 0, lastCharacter: 0 };

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where all writers gather the tokens of one piece: it is taken out before the next one begins. */
const gathered: number[] = [];

/** Tokens are given in the order of the text. One that goes over a line end of editors becomes several. */
export class TokenWriter {
  private text = '';
  private hasReturns = false;
  private length = 0;
  private line = 0;
  private lineStart = 0;
  private nextLine = 0;
  private lastLine = 0;
  private lastCharacter = 0;

  /** Starts with the text of a chunk. */
  begin(text: string): void {
    this.text = text;
    this.hasReturns = text.includes('\r');
    this.length = 0;
    this.line = 0;
    this.lineStart = 0;
    this.nextLine = this.lineBehind(0);
    this.lastLine = 0;
    this.lastCharacter = 0;
  }

  add(start: number, end: number, type: PackedType): void {
    if (type < 0 || end <= start) return;
    while (this.nextLine <= start) {
      this.line++;
      this.lineStart = this.nextLine;
      this.nextLine = this.lineBehind(this.nextLine);
    }
    if (this.hasReturns && (this.nextLine < end || this.text.charCodeAt(end - 1) === CARRIAGE_RETURN)) {
      this.addInLines(start, end, type);
      return;
    }
    const { line, length } = this;
    const character = start - this.lineStart;
    gathered[length] = line - this.lastLine;
    gathered[length + 1] = line === this.lastLine ? character - this.lastCharacter : character;
    gathered[length + 2] = end - start;
    gathered[length + 3] = typeNumber(type);
    gathered[length + 4] = modifierBits(type);
    this.length = length + TOKEN_NUMBERS;
    this.lastLine = line;
    this.lastCharacter = character;
  }

  /** Line ends are no part of a token; the daemon, unlike editors, takes a lone carriage return for a blank. */
  private addInLines(start: number, end: number, type: PackedType): void {
    for (let at = start; at < end; ) {
      const next = Math.min(this.lineBehind(at), end);
      let last = next;
      while (last > at && this.text.charCodeAt(last - 1) === CARRIAGE_RETURN) last--;
      this.add(at, last, type);
      at = next;
    }
  }

  /** A stretch of text with `$NAME` and `${NAME}` in it; what lies between them has the type. */
  addWithReferences(start: number, end: number, type: PackedType): void {
    const { text } = this;
    let plain = start;
    for (let at = text.indexOf('$', start); at >= 0 && at < end; at = text.indexOf('$', at + 1)) {
      const behind = endOfReference(text, at, end);
      if (behind < 0) continue;
      this.add(plain, at, type);
      this.add(at, behind, text.startsWith('${_', at) ? BUILT_IN_TYPE : VARIABLE_TYPE);
      plain = behind;
      at = behind - 1;
    }
    this.add(plain, end, type);
  }

  end(): WrittenTokens {
    const { length, lastLine, lastCharacter } = this;
    return length === 0 ? NONE : { data: gathered.slice(0, length), lastLine, lastCharacter };
  }

  /** Where the line behind the one of the offset begins. */
  private lineBehind(offset: number): number {
    const { text } = this;
    if (!this.hasReturns) {
      const at = text.indexOf('\n', offset);
      return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    }
    for (let at = offset; at < text.length; at++) {
      const char = text.charCodeAt(at);
      const isAlone = char === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED;
      if (char === LINE_FEED || isAlone) return at + 1;
    }
    return Number.POSITIVE_INFINITY;
  }
}

const BARE = /\$[A-Za-z_]\w*(?=[\t\v\f\r ,)]|$)/y;

/** Behind the reference that begins at the `$`, or -1. A bare `$NAME` counts only where the daemon replaces it. */
function endOfReference(text: string, dollar: number, end: number): number {
  const braced = referenceEnd(text, dollar);
  if (braced > dollar + 1) return braced <= end ? braced : -1;
  BARE.lastIndex = dollar;
  const found = BARE.exec(text.slice(0, end));
  return found ? dollar + found[0].length : -1;
}
