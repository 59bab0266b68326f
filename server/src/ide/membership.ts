/** From the block of an instance to the cluster in which it takes part. */
import { memo } from '../base/memo.ts';
import type { Block } from '../config/block.ts';
import type { Analysis } from '../lint/analysis.ts';
import type { ClusterView, RouterMember } from '../lint/cluster.ts';
import { hearEachOther } from '../lint/hearing.ts';
import { type Standing, standingsOf } from '../lint/standing.ts';

/** An instance as a member of a virtual router that other nodes have, too. */
export interface Membership {
  readonly member: RouterMember;
  readonly members: readonly RouterMember[];
  readonly others: readonly RouterMember[];
  /** Nobody said that these are nodes of one cluster. */
  readonly isGuess: boolean;
}

const byBlock = memo((views: readonly ClusterView[]): ReadonlyMap<Block, readonly Membership[]> => {
  const found = new Map<Block, Membership[]>();
  for (const { routers, isGuess } of views) {
    for (const { members } of routers) {
      if (members.length < 2) continue;
      for (const member of members) {
        const { block } = member.instance.block;
        const membership = { member, members, others: members.filter((it) => it !== member), isGuess };
        const list = found.get(block);
        if (list) list.push(membership);
        else found.set(block, [membership]);
      }
    }
  }
  return found;
});

/** Several where profiles share a block. */
export function membershipsOf(views: readonly ClusterView[], block: Block): readonly Membership[] {
  return views.length === 0 ? [] : (byBlock(views).get(block) ?? []);
}

/** That of the instance around a block, as one analysis reads it. */
export function membershipAt(
  views: readonly ClusterView[],
  { segments }: Analysis,
  block: Block,
): Membership | undefined {
  const all = membershipsOf(views, topBlock(block));
  return all.find(({ member }) => member.node.analysis.segments === segments);
}

/** The block of the top level around a block. */
export function topBlock(block: Block): Block {
  let top = block;
  while (top.parent?.parent) top = top.parent;
  return top;
}

/** Who is first while all is well. */
export interface Ranking {
  /** The highest comes first. */
  readonly standings: readonly Standing[];
  readonly own: Standing;
  /** The highest of the others. */
  readonly rival: Standing;
}

/** Undefined where not all priorities are known, or the nodes do not elect among themselves. */
export function rankingOf({ member, members }: Membership): Ranking | undefined {
  // The numbers in files are not known here.
  if (members.some(({ instance }) => instance.trackers.some((it) => it.kind === 'file'))) return undefined;
  const standings = hearEachOther(members) ? standingsOf(members) : undefined;
  const own = standings?.find((it) => it.member === member);
  const rival = standings?.find((it) => it.member !== member);
  return standings && own && rival && { standings, own, rival };
}
