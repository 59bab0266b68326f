/** Where in a piece of text braces have no partner, so that nobody knows how deep its lines lie. */
import { CLOSE, LINE_START, OPEN } from '../syntax/token.ts';
import type { TokenList } from './token-list.ts';

/** From the first token of a line to behind the last one of another. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** A `{` that is not closed yet, and the line at the top level that it goes back to. */
interface Open {
  readonly statement: number;
}

/**
 * The lines around braces without a partner, in order. A `{` leaves all that follows it in doubt; a `}` what stands
 * before it at the top level, since one of those lines may lack its `{`.
 */
export function brokenRanges(tokens: TokenList, { start, end }: TokenRange): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const open: Open[] = [];
  let statement = start;
  let topLevel = start;
  /** A block of the top level was closed in this line. */
  let isBehindBlock = false;
  for (let token = start; token < end; token++) {
    const kind = tokens.kind(token);
    if (open.length === 0 && kind !== OPEN && (tokens.meta(token) & LINE_START) !== 0) {
      statement = token;
      if (isBehindBlock) topLevel = token;
      isBehindBlock = false;
    }
    if (kind === OPEN) open.push({ statement });
    else if (kind === CLOSE) {
      if (open.pop() === undefined && token >= (found.at(-1)?.end ?? start)) {
        found.push({ start: isBehindBlock ? statement : topLevel, end: nextLine(tokens, token + 1, end) });
      }
      isBehindBlock = open.length === 0;
    }
  }
  const [first] = open;
  if (first) found.push({ start: first.statement, end });
  return found;
}

function nextLine(tokens: TokenList, token: number, most: number): number {
  let at = token;
  while (at < most && (tokens.meta(at) & LINE_START) === 0) at++;
  return at;
}
