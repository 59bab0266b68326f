/** Looks at blocks that cost next to nothing, for what is asked of every block and seldom true. */
import { FewNumbers } from '../base/few-numbers.ts';
import { HASH_START, hashStep } from '../base/hash.ts';
import { type Chunk, tokenEnd, tokenMeta, tokenStart } from '../syntax/chunk.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import type { Block, Segment } from './block.ts';
import { NO_RECORD } from './records.ts';
import { continues } from './statement.ts';
import { pieceOf } from './statements.ts';

const QUOTE = 34;
const PLUS = 43;
const SLASH = 47;
const ZERO = 48;
const COLON = 58;
const IPV6 = 1;

/** The text from the block's keyword to its end; undefined if it goes over several pieces. */
function textOfBlock(segment: Segment, { head, close }: Block): string | undefined {
  if (head.piece !== close.piece) return undefined;
  const chunk = pieceOf(segment, head.piece);
  return chunk.text.slice(tokenStart(chunk, head.token), tokenEnd(chunk, close.token));
}

/** False if the text stands nowhere in the block. */
export function mayHold(segment: Segment, block: Block, text: string): boolean {
  return textOfBlock(segment, block)?.includes(text) ?? true;
}

/** The line from a token on. */
export function lineFrom(chunk: Chunk, token: number): string {
  const { text } = chunk;
  const start = tokenStart(chunk, token);
  const end = text.indexOf('\n', start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

/** Calls `test` with the first token of each of the block's own statements, until one is true. */
export function someStatement(
  segment: Segment,
  { first }: Block,
  test: (chunk: Chunk, token: number, index: number) => boolean,
): boolean {
  const { records } = segment;
  for (let at = first; at !== NO_RECORD; at = records.after(at)) {
    const chunk = pieceOf(segment, records.at(at + 2));
    if (test(chunk, records.at(at + 3), records.at(at + 1))) return true;
  }
  return false;
}

/** True if the statement that begins at the token has the word with this number; 0 is the first. */
export function hasWord(chunk: Chunk, token: number, nth: number): boolean {
  for (let at = token + TOKEN_SIZE, left = nth; left > 0; at += TOKEN_SIZE, left--) {
    if (at >= chunk.to || !continues(tokenMeta(chunk, at))) return false;
  }
  return true;
}

/** True if the value behind a keyword may be zero. */
export function hasLeadingZero(chunk: Chunk, token: number): boolean {
  if (!hasWord(chunk, token, 1)) return false;
  const first = chunk.text.charCodeAt(tokenStart(chunk, token + TOKEN_SIZE));
  return first === ZERO || first === PLUS || first === QUOTE;
}

export function hasEntries(segment: Segment, block: Block): boolean {
  return someStatement(segment, block, () => true);
}

export function hasSeveralEntries(segment: Segment, block: Block): boolean {
  let count = 0;
  return someStatement(segment, block, () => ++count > 1);
}

/**
 * True if two entries of the lists may begin with the same address; a prefix length does not count. IPv6 has several
 * spellings of one address, so two of that family are as good as the same.
 */
export function mayRepeatAddress(segment: Segment, lists: readonly Block[]): boolean {
  const seen = new FewNumbers();
  return lists.some((list) =>
    someStatement(segment, list, (chunk, token) => !seen.add(hashOfAddress(chunk, token))),
  );
}

function hashOfAddress(chunk: Chunk, token: number): number {
  const { text } = chunk;
  const end = tokenEnd(chunk, token);
  let hash = HASH_START;
  for (let at = tokenStart(chunk, token); at < end; at++) {
    const char = text.charCodeAt(at);
    if (char === SLASH) break;
    if (char === COLON) return IPV6;
    hash = hashStep(hash, char);
  }
  return hash;
}
