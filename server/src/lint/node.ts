/** The VRRP side of an analysed configuration. */
import { memo } from '../base/memo.ts';
import { blockNamed } from '../model/block-claims.ts';
import { type VrrpNode, vrrpNodeOf } from '../model/vrrp-node.ts';
import type { Analysis } from './analysis.ts';
import { everyBlock } from './every-block.ts';

export const nodeOf: (analysis: Analysis) => VrrpNode = memo((analysis) =>
  vrrpNodeOf({
    every: (keyword) => everyBlock(analysis, keyword),
    named: (space, name) => blockNamed(analysis.index, space, name),
  }),
);
