/** Statements that seem to be missing, but were found to be written wrongly. */
import type { Segment } from '../config/block.ts';
import { type Finding, type Span, tokenSpan } from '../config/finding.ts';
import { resembles } from '../config/spelling.ts';
import { pieceOf } from '../config/statements.ts';

/**
 * True if binding found something that may be why the keyword is missing: one mistake is told once. It has to stand in
 * the same block of the top level as `at`; left out, anywhere in the segment.
 */
export function isTold(segment: Segment, keyword: string, at?: Span): boolean {
  const found = segment.findings.filter((it) => explains(it, keyword));
  if (!at || found.length === 0) return found.length > 0;
  const heads = segment.root.children.map(({ head: { piece, token } }) =>
    tokenSpan(piece, pieceOf(segment, piece), token),
  );
  const place = (span: Span): number => heads.filter((it) => !isBefore(span, it)).length;
  return found.some((it) => place(it.span) === place(at));
}

function explains({ rule, args }: Finding, keyword: string): boolean {
  // What is missing in the block may stand behind it.
  if (rule === 'unexpected-closing-brace') return true;
  if (Object.values(args).some((it) => String(it).includes(keyword))) return true;
  return rule === 'unknown-directive' && args.meant === undefined && resembles(String(args.word), keyword);
}

function isBefore(a: Span, b: Span): boolean {
  return a.piece === b.piece ? a.start < b.start : a.piece < b.piece;
}
