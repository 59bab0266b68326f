/** `$NAME=VALUE`, which may go on over several lines, and `${NAME}` inside of words. */
import { BACKSLASH_SIGN, isBlank, isDigit, isNameCharacter, OPEN_BRACE, SPACE } from './characters.ts';
import { commentStart, lineEndAt } from './comment.ts';

const EQUALS = 61;
const CLOSING = 125;

/** The end of the name in `$NAME=` at the offset of the `$`, or -1 where no definition begins. */
export function definitionName(text: string, dollar: number): number {
  const start = dollar + 1;
  let at = start;
  while (isNameCharacter(text.charCodeAt(at))) at++;
  if (at === start || isDigit(text.charCodeAt(start)) || text.charCodeAt(at) !== EQUALS) return -1;
  return at;
}

/** True of a word that can stand behind a `$`. */
export function isName(word: string): boolean {
  return /^[A-Za-z_]\w*$/.test(word);
}

/**
 * The end of the definition that begins in the line of `offset`: behind the last character of its last line.
 * A line that ends in a backslash goes on in the next one, unless that is empty. One with nothing but a comment is
 * empty, too: the parent process writes it so into the copy that the others read.
 */
export function definitionEnd(text: string, offset: number): number {
  let lineEnd = lineEndAt(text, offset);
  let contentEnd = trimmedEnd(text, offset, commentStart(text, offset, lineEnd));
  let last = contentEnd;
  while (text.charCodeAt(contentEnd - 1) === BACKSLASH_SIGN && lineEnd < text.length) {
    const next = contentLine(text, lineEnd + 1);
    if (next === undefined) break;
    ({ contentEnd, lineEnd } = next);
    last = contentEnd;
  }
  return last;
}

interface Line {
  readonly contentEnd: number;
  readonly lineEnd: number;
}

/** The line, or undefined if it holds nothing but blanks and a comment, or the text ends before it. */
function contentLine(text: string, start: number): Line | undefined {
  if (start >= text.length) return undefined;
  const lineEnd = lineEndAt(text, start);
  const contentEnd = trimmedEnd(text, start, commentStart(text, start, lineEnd));
  return contentEnd > start ? { contentEnd, lineEnd } : undefined;
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/**
 * The offset behind `${NAME}` or `${NAME ARG…}` if one begins at the `$`, otherwise behind the `$` alone.
 * Without the braces' being part of a reference they would split the line.
 */
export function referenceEnd(text: string, dollar: number): number {
  if (text.charCodeAt(dollar + 1) !== OPEN_BRACE) return dollar + 1;
  let at = dollar + 2;
  if (!isNameCharacter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))) return dollar + 1;
  for (; ; at++) {
    const char = text.charCodeAt(at);
    if (char === CLOSING) return text.charCodeAt(at - 1) === SPACE ? dollar + 1 : at + 1;
    if (!isNameCharacter(char) && char !== SPACE) return dollar + 1;
  }
}
