/** The blocks of the top level, by keyword, in the order in which the daemon reads them. */
import type { Block, Segment } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import { tokenSpan } from '../config/finding.ts';
import { pieceOf } from '../config/statements.ts';
import { type ClaimIndex, groupOf, type Placed } from './claim-index.ts';

/** The name space of blocks; a name is a keyword of the top level. */
const BLOCK_SPACE = 'block';

export interface PlacedBlock {
  readonly placed: Placed;
  readonly block: Block;
}

const NONE: readonly Claim[] = [];

/** One claim for each block of the top level with one of the keywords. */
export function blockClaims(segment: Segment, keywords: ReadonlySet<string>): readonly Claim[] {
  let claims: Claim[] | undefined;
  for (const block of segment.root.children) {
    const { keyword } = block.directive;
    if (!keywords.has(keyword)) continue;
    claims ??= [];
    claims.push(claimOf(segment, block, keyword));
  }
  return claims ?? NONE;
}

function claimOf(segment: Segment, block: Block, keyword: string): Claim {
  const { piece, token } = block.head;
  const span = tokenSpan(piece, pieceOf(segment, piece), token);
  return { space: BLOCK_SPACE, name: keyword, role: 'defines', span, by: keyword, block };
}

export function blocksNamed<Verdict>(index: ClaimIndex<Verdict>, keyword: string): readonly PlacedBlock[] {
  const claims = groupOf(index, BLOCK_SPACE, keyword)?.claims ?? [];
  return claims.flatMap(({ placed, claim }) => (claim.block ? [{ placed, block: claim.block }] : []));
}
