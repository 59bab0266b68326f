/** All blocks of a configuration by their keyword, for what looks at the whole of it. */
import type { PlacedBlock } from '../model/block-claims.ts';
import type { Analysis } from './analysis.ts';

export function everyBlock({ segments }: Analysis, keyword: string): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  for (const placed of segments) {
    for (const block of placed.segment.root.children) {
      if (block.directive.keyword === keyword) found.push({ placed, block });
    }
  }
  return found;
}
