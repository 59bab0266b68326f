/** The VRRP side of an analysed configuration, and where a fact of it is written. */
import { memo } from '../base/memo.ts';
import { locate } from '../config/expand.ts';
import { blockNamed } from '../model/block-claims.ts';
import type { Origin } from '../model/fact.ts';
import { type VrrpNode, vrrpNodeOf } from '../model/vrrp-node.ts';
import { type Analysis, indexOfPlaced } from './analysis.ts';
import type { FileRange } from './diagnostic.ts';
import { everyBlock } from './view.ts';

export const nodeOf: (analysis: Analysis) => VrrpNode = memo((analysis) =>
  vrrpNodeOf({
    every: (keyword) => everyBlock(analysis, keyword),
    named: (space, name) => blockNamed(analysis.index, space, name),
  }),
);

/** The place that a person wrote. */
export function placeOf(analysis: Analysis, { placed, span }: Origin): FileRange {
  const start = analysis.starts[indexOfPlaced(analysis, placed)] ?? 0;
  return locate(analysis.config, start + span.piece, span.start, span.end);
}
