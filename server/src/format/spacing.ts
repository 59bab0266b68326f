/** Which blanks between the tokens of a row may change, and how wide they become where columns are aligned. */
import { SPACE, TAB } from '../syntax/characters.ts';
import { CLOSE, COMMENT, OPEN, QUOTED, WORD } from '../syntax/token.ts';
import { lineStartAt } from './gap.ts';
import type { Row } from './rows.ts';
import type { TokenList } from './token-list.ts';

/** The blanks before a token: as they are, or so many of them. */
export const AS_IS = -1;

/** The blanks that are wanted before a token that is not the first of its row, alignment aside. */
export function blanksBefore(tokens: TokenList, { line }: Row, token: number): number {
  const start = tokens.end(token - 1);
  const end = tokens.start(token);
  const kind = tokens.kind(token);
  const before = tokens.kind(token - 1);
  if (kind === COMMENT ? line.isDelicate : end > line.firm) return AS_IS;
  if (start < end) return isBlank(tokens.text, start, end) ? 1 : AS_IS;
  // What has no blank before it stays so, as `a"b"` is one word to some directives and two to the others.
  if (kind === COMMENT) return before === CLOSE ? 1 : AS_IS;
  const isHead =
    kind === OPEN && (before === QUOTED || (before === WORD && !isIncludeWord(tokens, token - 1)));
  return isHead || (kind === CLOSE && before === OPEN) ? 1 : AS_IS;
}

/** With a blank behind it, it would include what follows. */
function isIncludeWord(tokens: TokenList, token: number): boolean {
  return /^include[rmwba]?$/.test(tokens.text.slice(tokens.start(token), tokens.end(token)));
}

/** True if only what the daemon strips at the ends of a line lies between the offsets. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (char !== SPACE && char !== TAB) return false;
  }
  return true;
}

/** The column of an offset, as an editor with tabs of that size shows it. */
export function columnAt(text: string, offset: number, tabSize: number): number {
  let column = 0;
  for (let at = lineStartAt(text, offset); at < offset; at++) {
    column = text.charCodeAt(at) === TAB ? column + tabSize - (column % tabSize) : column + 1;
  }
  return column;
}
