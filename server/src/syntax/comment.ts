/** Where the comment of a line begins, on lines with a backslash. */
import { BACKSLASH_SIGN, BANG, CARRIAGE_RETURN, HASH, isBlank, LINE_FEED, QUOTE } from './characters.ts';

/**
 * The offset of the `#` or `!` that starts the comment of the line, or the end of the line.
 * As decomment() in lib/parser.c: a backslash takes the next character with it, so that `\"` does not count as a
 * quote here, although it does where words are split.
 */
export function commentStart(text: string, lineStart: number, lineEnd: number): number {
  let quoted = false;
  for (let at = lineStart; at < lineEnd; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH_SIGN) at++;
    else if (char === QUOTE) quoted = !quoted;
    else if (!quoted && (char === HASH || char === BANG)) return at;
  }
  return lineEnd;
}

/** The end of the physical line: the offset of its line feed, or of the end of the text. */
export function lineEndAt(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at;
}

/** True if the character at the offset is the last of its line, carriage returns aside. */
export function endsLine(text: string, offset: number): boolean {
  let next = offset + 1;
  while (text.charCodeAt(next) === CARRIAGE_RETURN) next++;
  return next >= text.length || text.charCodeAt(next) === LINE_FEED;
}

/** True if the comment between the offsets speaks to the linter or to the formatter. */
export function isPragma(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isHead(text.charCodeAt(at))) at++;
  return at < end && PRAGMAS.some((it) => text.startsWith(it, at));
}

const PRAGMAS = ['keepalived-lint', 'keepalived-fmt'];

function isHead(char: number): boolean {
  return char === HASH || char === BANG || isBlank(char);
}
