/** What sets off what: a script the instances that track it, these their groups, and each of them its commands. */
import type { Block } from '../config/block.ts';
import type { Claim } from '../config/claim.ts';
import type { Analysis } from '../lint/analysis.ts';
import { groupOf, type PlacedClaim } from '../model/claim-index.ts';
import { allCommandsOf, type Command } from '../model/scripts.ts';
import { type CallItem, type CallNode, itemOf, nodeOfClaim, nodesAt, ownerOf } from './call-node.ts';
import { isSymbolKind } from './kind.ts';
import type { Cursor } from './name-at.ts';
import { placeKey } from './occurrences.ts';

export interface Call {
  /** The other end. */
  readonly item: CallItem;
  /** Where the one that calls says so. */
  readonly caller: CallItem;
}

export function preparedCalls(cursor: Cursor): readonly CallItem[] {
  return distinct(nodesAt(cursor).flatMap((it) => itemOf(it) ?? []));
}

/** What the thing at the place sets off. */
export function outgoingCalls(cursor: Cursor): readonly Call[] {
  return callsOf(cursor, outgoingOf, (own) => own);
}

/** What sets off the thing at the place. */
export function incomingCalls(cursor: Cursor): readonly Call[] {
  return callsOf(cursor, incomingOf, (_, other) => other);
}

function callsOf(
  cursor: Cursor,
  others: (node: CallNode) => readonly CallNode[],
  callerOf: (own: CallItem, other: CallItem) => CallItem,
): readonly Call[] {
  const calls = new Map<string, Call>();
  for (const node of nodesAt(cursor)) {
    const own = itemOf(node);
    for (const item of own ? others(node).flatMap((it) => itemOf(it) ?? []) : []) {
      if (own && !calls.has(keyOf(item))) calls.set(keyOf(item), { item, caller: callerOf(own, item) });
    }
  }
  return [...calls.values()];
}

function distinct(items: readonly CallItem[]): readonly CallItem[] {
  return [...new Map(items.map((it) => [keyOf(it), it])).values()];
}

function keyOf({ file, selection }: CallItem): string {
  return placeKey({ file, range: selection });
}

function outgoingOf(node: CallNode): readonly CallNode[] {
  if (node.command) return [];
  const users = usesOf(node).filter((it) => !isReversed(it.claim.claim, it.owner));
  const members = usesIn(node).filter((it) => isReversed(it.claim, node.block));
  return [
    ...users.map(({ claim, owner }) => ({ ...node, placed: claim.placed, block: owner })),
    ...members.flatMap((it) => definitionOf(node.analysis, it)),
    ...commandNodes(node),
  ];
}

function incomingOf(node: CallNode): readonly CallNode[] {
  if (node.command) {
    const { analysis, placed, block } = node;
    return [{ analysis, placed, block }];
  }
  const used = usesIn(node).filter((it) => !isReversed(it.claim, node.block));
  const followers = usesOf(node).filter((it) => isReversed(it.claim.claim, it.owner));
  return [
    ...used.flatMap((it) => definitionOf(node.analysis, it)),
    ...followers.map(({ claim, owner }) => ({ ...node, placed: claim.placed, block: owner })),
  ];
}

/** Static entries set off the groups that they name, and those their instances. */
function isReversed({ space }: Claim, owner: Block): boolean {
  return space === 'track_group' || owner.directive.path === 'track_group';
}

interface OwnedUse {
  readonly claim: PlacedClaim;
  readonly owner: Block;
}

/** The uses of the names that the block defines, with the blocks in which they stand. */
function usesOf({ analysis, placed, block }: CallNode): readonly OwnedUse[] {
  const defined = placed.claims.filter((it) => it.role === 'defines' && isOwned(it, placed, block));
  const claims = defined.flatMap(({ space, name }) => groupOf(analysis.index, space, name)?.claims ?? []);
  return claims.flatMap((claim): readonly OwnedUse[] => {
    if (claim.claim.role !== 'uses') return [];
    const owner = ownerOf(claim);
    return owner ? [{ claim, owner }] : [];
  });
}

/** The names that are used in the block. */
function usesIn({ placed, block }: CallNode): readonly PlacedClaim[] {
  return placed.claims
    .filter((it) => it.role === 'uses' && isOwned(it, placed, block))
    .map((claim) => ({ claim, placed }));
}

function isOwned(claim: Claim, placed: PlacedClaim['placed'], block: Block): boolean {
  return isSymbolKind(claim.space) && ownerOf({ claim, placed }) === block;
}

function definitionOf(analysis: Analysis, { claim: { space, name } }: PlacedClaim): readonly CallNode[] {
  const found = groupOf(analysis.index, space, name)?.claims.find((it) => it.claim.role === 'defines');
  const node = found && nodeOfClaim(analysis, found);
  return node ? [node] : [];
}

/** The command of a check is the check itself. */
function commandNodes(node: CallNode): readonly CallNode[] {
  if (node.block.directive.path === 'vrrp_script') return [];
  return allCommandsOf(node.placed.segment, node.block).map((command: Command) => ({ ...node, command }));
}
