/** What rules over the whole configuration see of it. */
import { blockNamed, blocksClaimed, type PlacedBlock } from '../model/block-claims.ts';
import type { Analysis } from './analysis.ts';
import { everyBlock } from './every-block.ts';
import type { ConfigRule, ConfigView } from './rule.ts';
import { nameOfBlocks } from './run.ts';

/** Undefined for a rule for which there is nothing to see. */
export function viewsOf(analysis: Analysis): (rule: ConfigRule) => ConfigView | undefined {
  const { index, language } = analysis;
  const shared = {
    release: language.release,
    index,
    every: (keyword: string) => everyBlock(analysis, keyword),
    named: (space: string, name: string) => blockNamed(index, space, name),
  };
  return (rule) => {
    const blocks = (keyword: string): readonly PlacedBlock[] =>
      blocksClaimed(index, nameOfBlocks(rule, keyword));
    const isAny = rule.isAlwaysAsked || rule.blocks.some((it) => blocks(it).length > 0);
    return isAny ? { ...shared, blocks } : undefined;
  };
}
