/** What tokens are, and how they are packed into integers. */

/**
 * A token is three integers: its start from the start of its chunk, its length with flags and kind, and the hash
 * of its characters (of words only). White space is what lies between tokens, so nothing of the text is lost.
 */
export const TOKEN_SIZE = 3;

export const WORD = 1;
/** With its quotes; `""` is an empty word to the daemon. */
export const QUOTED = 2;
export const OPEN = 3;
export const CLOSE = 4;
/** From `#` or `!` to the end of the line. */
export const COMMENT = 5;
/** `$NAME=VALUE` with all lines that it goes on. */
export const DEFINITION = 6;
/** `@id` or `@^id` before a statement. */
export const CONDITION = 7;
/** `~SEQ(…)` or `~LST(…)` before a template. */
export const GENERATOR = 8;
/** What stands behind `include`: one pattern, blanks and quotes belong to it. */
export const PATTERN = 9;
/** A `\` at the end of a line, which continues nothing. */
export const BACKSLASH = 10;
/** U+FEFF at the start of a line. */
export const BYTE_ORDER_MARK = 11;
/** A line of more bytes than the daemon reads at once; it drops such a line. */
export const OVERLONG = 12;

/** Tags of a template that leave nothing in their place, to the end of the line. */
export const TAG = 13;

export type TokenKind = number;

/** The token is the first of its statement: of a line, of what follows a brace, or of what follows `@id`. */
export const FIRST = 1 << 4;
/** The token is the first of its physical line. */
export const LINE_START = 1 << 5;
/** The token holds a `$`, so what the daemon reads may be something else. */
export const DOLLAR = 1 << 6;
/** The quote is not closed on its line, or the word holds `\#` or `\!`. */
export const ODD = 1 << 7;

const LENGTH_SHIFT = 8;
const KIND_MASK = 15;

/** Longer tokens are cut in pieces, since a length has 23 bits. */
export const MAX_TOKEN_LENGTH = (1 << 23) - 1;

/** `LINE_MAX` of the daemon's read_line(): bytes of a line, its newline included. */
export const MAX_LINE_BYTES = 1023;

export function packed(kind: TokenKind, flags: number, length: number): number {
  return (length << LENGTH_SHIFT) | flags | kind;
}

export function kindOf(meta: number): TokenKind {
  return meta & KIND_MASK;
}

/** True for what is passed over: a comment, or a tag that is alone. */
export function isTrivia(kind: TokenKind): boolean {
  return kind === COMMENT || kind === TAG;
}

export function lengthOf(meta: number): number {
  return meta >>> LENGTH_SHIFT;
}
