/** Blocks of the top level that rules over the whole configuration ask for, in the order in which they are read. */
import { memo } from '../base/memo.ts';
import type { Block, Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import type { Span } from '../config/finding.ts';
import { headSpan, pieceOf } from '../config/statements.ts';
import { tokenStart } from '../syntax/chunk.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { type ClaimIndex, type Group, groupOf, type Placed } from './claim-index.ts';

/** The name space of blocks; a name says who asks, and for which keyword. */
const BLOCK_SPACE = 'block';

export interface PlacedBlock {
  readonly placed: Placed;
  readonly block: Block;
}

/** Where its keyword stands. */
export function headOf({ placed, block }: PlacedBlock): { readonly placed: Placed; readonly span: Span } {
  return { placed, span: headSpan(placed.segment, block) };
}

export function blockClaim(segment: Segment, block: Block, name: string): Claim {
  const span = headSpan(segment, block);
  return { space: BLOCK_SPACE, name, role: 'defines', span, by: block.directive.keyword, block };
}

const NONE: readonly PlacedBlock[] = [];

export function blocksClaimed<Verdict>(index: ClaimIndex<Verdict>, name: string): readonly PlacedBlock[] {
  const group = groupOf(index, BLOCK_SPACE, name);
  return group ? blocksOf(group) : NONE;
}

/** Made anew after each edit of one of them, so without a list for each. */
const blocksOf = memo(({ claims }: Group<unknown>): readonly PlacedBlock[] => {
  const blocks: PlacedBlock[] = [];
  for (const { placed, claim } of claims) if (claim.block) blocks.push({ placed, block: claim.block });
  return blocks;
});

/** The block of a segment's top level whose name is claimed. */
export function blockNamed<Verdict>(
  index: ClaimIndex<Verdict>,
  space: string,
  name: string,
): PlacedBlock | undefined {
  const definition = groupOf(index, space, name)?.claims.find(({ claim }) => claim.role === 'defines');
  if (!definition) return undefined;
  const { placed, claim } = definition;
  const { piece, start } = claim.span;
  const chunk = pieceOf(placed.segment, piece);
  const block = placed.segment.root.children.find(
    ({ head }) => head.piece === piece && tokenStart(chunk, head.token + TOKEN_SIZE) === start,
  );
  return block && { placed, block };
}
