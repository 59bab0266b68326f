/** Classes of characters, as the daemon's parser has them. */

export const TAB = 9;
export const LINE_FEED = 10;
export const CARRIAGE_RETURN = 13;
export const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const HASH = 35;
export const DOLLAR_SIGN = 36;
export const APOSTROPHE = 39;
export const AT = 64;
export const BACKSLASH_SIGN = 92;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
export const TILDE = 126;

/** Set for what separates words within a line. */
export const BLANK = 1;
/** Set for what ends a word: blanks, line feed, quote, braces, comment signs; and `\` and `$`, which need a look. */
export const STOP = 2;
/** Set for those that need a look: whether `$` begins a reference, what `\` does to the line. */
export const SPECIAL = 8;
/** Set for letters, digits and `_`. */
export const NAME = 4;

const classes = new Uint8Array(128);
for (const code of [TAB, 11, 12, CARRIAGE_RETURN, SPACE]) classes[code] = BLANK | STOP;
for (const code of [LINE_FEED, BANG, QUOTE, HASH, DOLLAR_SIGN, BACKSLASH_SIGN, OPEN_BRACE, CLOSE_BRACE]) {
  classes[code] = STOP;
}
for (const code of [DOLLAR_SIGN, BACKSLASH_SIGN]) classes[code] = STOP | SPECIAL;
for (const char of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_') {
  classes[char.charCodeAt(0)] = NAME;
}

/** The class bits of a character; NaN, which is behind the end of a text, has none. */
export function classOf(charCode: number): number {
  return charCode < 128 ? (classes[charCode] ?? 0) : 0;
}

/** True for what always belongs to a word; those below `%` and the other signs that may end one need a closer look. */
export function isPlain(charCode: number): boolean {
  return (
    charCode > DOLLAR_SIGN &&
    charCode !== BACKSLASH_SIGN &&
    charCode !== OPEN_BRACE &&
    charCode !== CLOSE_BRACE
  );
}

export function isBlank(charCode: number): boolean {
  return (classOf(charCode) & BLANK) !== 0;
}

export function isNameCharacter(charCode: number): boolean {
  return (classOf(charCode) & NAME) !== 0;
}

export function isDigit(charCode: number): boolean {
  return charCode >= 48 && charCode <= 57;
}

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
export const MAX_BYTES_OF_UNIT = 3;

/** The number of bytes that a range of the text has in UTF-8. */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Each half of a surrogate pair counts two, the pair four.
    bytes += code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
