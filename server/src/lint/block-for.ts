/** The block into which a line was meant to go. */
import type { Block, Segment } from '../config/block.ts';
import type { Span } from '../config/finding.ts';
import { hasStatement, pieceOf } from '../config/statements.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';

export interface MeantBlock {
  /** The `{`. */
  readonly brace: Span;
  /** True if the block has a statement of the keyword already. */
  has(keyword: string): boolean;
}

/** The only block of a keyword around a span, or else the only one in the nearest block around it that has any. */
export function blockFor(segment: Segment, span: Span, keyword: string): MeantBlock | undefined {
  for (let around = innermost(segment, segment.root, span); around?.parent; around = around.parent) {
    const found = around.directive.keyword === keyword ? [around] : blocksIn(around, keyword);
    const [block] = found;
    if (block) return found.length === 1 && block.isClosed ? meantBlock(segment, block) : undefined;
  }
  return undefined;
}

function meantBlock(segment: Segment, block: Block): MeantBlock {
  const { piece, token } = block.open;
  const chunk = pieceOf(segment, piece);
  return {
    brace: { piece, start: tokenStart(chunk, token), end: tokenEnd(chunk, token) },
    has: (keyword) => hasStatement(segment, block, keyword),
  };
}

function blocksIn({ children }: Block, keyword: string): readonly Block[] {
  return children.flatMap((it) => [
    ...(it.directive.keyword === keyword ? [it] : []),
    ...blocksIn(it, keyword),
  ]);
}

function innermost(segment: Segment, block: Block, span: Span): Block {
  const child = block.children.find((it) => holds(segment, it, span));
  return child ? innermost(segment, child, span) : block;
}

function holds(segment: Segment, { head, close }: Block, { piece, start }: Span): boolean {
  if (piece < head.piece || piece > close.piece) return false;
  const isBehindHead = piece > head.piece || start > tokenStart(pieceOf(segment, piece), head.token);
  const isBeforeEnd = piece < close.piece || start < tokenStart(pieceOf(segment, piece), close.token);
  return isBehindHead && isBeforeEnd;
}
