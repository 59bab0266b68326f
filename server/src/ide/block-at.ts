/** Which block a place is in: between the braces, on an empty line, and where the `}` is still missing. */
import { countWhile } from '../base/count-while.ts';
import type { Block, Segment, TokenPlace } from '../config/block.ts';
import { statementAt } from '../config/statement.ts';
import { pieceOf } from '../config/statements.ts';
import { tokenBefore, tokenEnd, tokenKind, tokenStart } from '../syntax/chunk.ts';
import { CLOSE, OPEN, TOKEN_SIZE } from '../syntax/token.ts';

/** An offset in one piece of a segment. */
export interface SegmentPlace {
  readonly piece: number;
  readonly at: number;
}

/** The innermost block of the language that holds the place; the root of the segment where none does. */
export function blockAt(segment: Segment, place: SegmentPlace): Block {
  let block = segment.root;
  for (;;) {
    const child = lastChildBefore(segment, block, place);
    if (!child || !holds(segment, child, place)) return block;
    block = child;
  }
}

/** The child whose keyword is the token. */
export function childWithHead(segment: Segment, block: Block, head: TokenPlace): Block | undefined {
  const at = tokenStart(pieceOf(segment, head.piece), head.token);
  const child = lastChildBefore(segment, block, { piece: head.piece, at: at + 1 });
  return child?.head.piece === head.piece && child.head.token === head.token ? child : undefined;
}

function lastChildBefore(segment: Segment, { children }: Block, place: SegmentPlace): Block | undefined {
  const count = countWhile(children.length, (index) => {
    const child = children[index];
    return child !== undefined && startsBefore(segment, child.head, place);
  });
  return children[count - 1];
}

function startsBefore(segment: Segment, { piece, token }: TokenPlace, place: SegmentPlace): boolean {
  if (piece !== place.piece) return piece < place.piece;
  return tokenStart(pieceOf(segment, piece), token) < place.at;
}

function holds(segment: Segment, block: Block, place: SegmentPlace): boolean {
  return isBehindStart(segment, block, place) && isBeforeEnd(segment, block, place);
}

function isBehindStart(segment: Segment, block: Block, { piece, at }: SegmentPlace): boolean {
  const { open } = block;
  if (open.piece !== piece) return open.piece < piece;
  const chunk = pieceOf(segment, open.piece);
  if (tokenKind(chunk, open.token) === OPEN) return at >= tokenEnd(chunk, open.token);
  // The `{` is missing: all that stands behind the line of the keyword.
  if (!block.isClosed && block.from === block.behind && block.children.length === 0) return false;
  const end = tokenEnd(chunk, statementAt(chunk, open.token).end - TOKEN_SIZE);
  return at > end && chunk.text.slice(end, at).includes('\n');
}

/** A block without `}` goes on to the next token behind its last one, or to the end of the segment. */
function isBeforeEnd(segment: Segment, { close, isClosed }: Block, { piece, at }: SegmentPlace): boolean {
  const chunk = pieceOf(segment, close.piece);
  if (isClosed) return piece < close.piece || (piece === close.piece && at <= tokenStart(chunk, close.token));
  const next = close.token + TOKEN_SIZE;
  if (next >= chunk.to) return true;
  return piece < close.piece || (piece === close.piece && at <= tokenStart(chunk, next));
}

/** True if a `{` that belongs to no block of the language was opened in the block and not closed before the place. */
export function isInUnknownBlock(segment: Segment, block: Block, place: SegmentPlace): boolean {
  let depth = 0;
  for (let piece = place.piece; piece >= block.open.piece; piece--) {
    const chunk = pieceOf(segment, piece);
    const first = piece === block.open.piece ? Math.max(chunk.from, block.open.token) : chunk.from;
    const last = piece === place.piece ? tokenBefore(chunk, place.at - 1) : chunk.to - TOKEN_SIZE;
    for (let token = last; token >= first; token -= TOKEN_SIZE) {
      const kind = tokenKind(chunk, token);
      if (kind === CLOSE) depth++;
      if (kind !== OPEN) continue;
      if (depth > 0) depth--;
      else if (!isKnownOpen(segment, block, { piece, token })) return true;
    }
  }
  return false;
}

function isKnownOpen(segment: Segment, block: Block, open: TokenPlace): boolean {
  if (block.open.piece === open.piece && block.open.token === open.token) return true;
  const at = tokenStart(pieceOf(segment, open.piece), open.token);
  const child = lastChildBefore(segment, block, { piece: open.piece, at });
  return child?.open.piece === open.piece && child.open.token === open.token;
}
