/** BFD sessions: what tells two of them apart. */
import type { Block, Segment } from '../config/block.ts';
import { byBlock } from '../config/by-block.ts';
import { hasStatement, headSpan, lastValue, nameOf, type Word } from '../config/statements.ts';

/** What explains why a statement is missing; it is said there. */
const CAUSES: ReadonlySet<string> = new Set([
  'unknown-directive',
  'misplaced-directive',
  'several-statements-on-line',
  'missing-argument',
  'not-in-target',
]);

/** Pieces are chunks, so that a finding of the same piece stands in the block or behind it, if not before it. */
export function isExplained(segment: Segment, block: Block): boolean {
  const { piece, start } = headSpan(segment, block);
  return segment.findings.some(
    ({ rule, span }) =>
      CAUSES.has(rule) &&
      (span.piece > piece || (span.piece === piece && span.start >= start)) &&
      span.piece <= block.close.piece,
  );
}

export interface BfdSession {
  readonly name: string;
  readonly neighbor: Word | undefined;
  readonly source: Word | undefined;
  /** Sessions of one key are the same to the daemon; undefined if an address is missing or not known. */
  readonly key: string | undefined;
}

export const bfdSession = byBlock((segment, block): BfdSession => {
  const neighbor = lastValue(segment, block, 'neighbor_ip') ?? lastValue(segment, block, 'neighbour_ip');
  const source = lastValue(segment, block, 'source_ip');
  const isKnown = neighbor?.isKnown && (source?.isKnown ?? true);
  const hops = hasStatement(segment, block, 'multihop') ? 'multihop' : '';
  return {
    name: nameOf(segment, block)?.text ?? '',
    neighbor,
    source,
    key: isKnown ? `${neighbor.text} ${source?.text ?? ''} ${hops}` : undefined,
  };
});
