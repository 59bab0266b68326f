/** The things that set off others: blocks of the top level, and the commands in them. */
import { countWhile } from '../base/count-while.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Block, Segment } from '../config/block.ts';
import { locate } from '../config/expand.ts';
import type { Span } from '../config/finding.ts';
import { headSpan, pieceOf, wordsFrom } from '../config/statements.ts';
import { type Analysis, indexOfPlaced } from '../lint/analysis.ts';
import type { FileRange } from '../lint/diagnostic.ts';
import { groupOf, type PlacedClaim } from '../model/claim-index.ts';
import { allCommandsOf, type Command } from '../model/scripts.ts';
import { tokenEnd, tokenStart } from '../syntax/chunk.ts';
import type { SegmentPlace } from './block-at.ts';
import { type Kind, kindOfDirective } from './kind.ts';
import { type Cursor, nameAt } from './name-at.ts';
import { placesAt } from './place.ts';
import { symbolDetail } from './symbol-detail.ts';

export interface CallNode {
  readonly analysis: Analysis;
  readonly placed: PlacedClaim['placed'];
  /** At the top level. */
  readonly block: Block;
  /** Somewhere in the block. */
  readonly command?: Command;
}

export interface CallItem extends FileRange {
  readonly name: string;
  readonly detail: string;
  readonly kind: Kind;
  /** Its name; lies within the range. */
  readonly selection: TextRange;
}

/** What stands at a place, once for each reading of it: a name stands for what it names. */
export function nodesAt(cursor: Cursor): readonly CallNode[] {
  const place = nameAt(cursor);
  const named = place?.analyses.flatMap((analysis) =>
    place.names.flatMap(({ space, name }) => {
      const claims = groupOf(analysis.index, space, name)?.claims ?? [];
      return claims
        .filter((it) => it.claim.role === 'defines')
        .flatMap((it) => nodeOfClaim(analysis, it) ?? []);
    }),
  );
  return named && named.length > 0 ? named : blocksAt(cursor);
}

export function nodeOfClaim(analysis: Analysis, claim: PlacedClaim): CallNode | undefined {
  const block = ownerOf(claim);
  return block && { analysis, placed: claim.placed, block };
}

/** The block of the top level in which a claim is made. */
export function ownerOf({ claim: { span }, placed: { segment } }: PlacedClaim): Block | undefined {
  return topBlockAt(segment, { piece: span.piece, at: span.start });
}

function topBlockAt(segment: Segment, { piece, at }: SegmentPlace): Block | undefined {
  const { children } = segment.root;
  const before = countWhile(children.length, (index) => {
    const head = children[index]?.head;
    if (!head || head.piece !== piece) return head !== undefined && head.piece < piece;
    return tokenStart(pieceOf(segment, piece), head.token) <= at;
  });
  const block = children[before - 1];
  if (!block || block.close.piece < piece) return undefined;
  const isBehind = block.close.piece === piece && at >= tokenEnd(pieceOf(segment, piece), block.close.token);
  return isBehind ? undefined : block;
}

/** A command, or the line with which a block begins. */
function blocksAt({ file, offset, everywhere }: Cursor): readonly CallNode[] {
  return everywhere.flatMap((checked) =>
    placesAt(checked, file, offset).flatMap(
      ({ analysis, segment, index, piece, at }): readonly CallNode[] => {
        const placed = analysis.segments[index];
        const block = topBlockAt(segment, { piece, at });
        if (!placed || !block) return [];
        const node = { analysis, placed, block };
        const command = allCommandsOf(segment, block).find(({ span }) => touches(span, piece, at));
        if (command) return [{ ...node, command }];
        return touches(wholeHead(node), piece, at) ? [node] : [];
      },
    ),
  );
}

function touches(span: Span, piece: number, at: number): boolean {
  return span.piece === piece && span.start <= at && at <= span.end;
}

function wholeHead({ placed: { segment }, block }: CallNode): Span {
  const head = headSpan(segment, block);
  return { ...head, end: wordsFrom(segment, block.head).at(-1)?.span.end ?? head.end };
}

export function itemOf(node: CallNode): CallItem | undefined {
  return node.command ? commandItem(node, node.command) : blockItem(node);
}

function blockItem(node: CallNode): CallItem | undefined {
  const { placed, block } = node;
  const { segment } = placed;
  const words = wordsFrom(segment, block.head).slice(1);
  const last = words.at(-1);
  const selected = words[0] && last ? { ...words[0].span, end: last.span.end } : headSpan(segment, block);
  const { close, directive } = block;
  const end = { piece: close.piece, end: tokenEnd(pieceOf(segment, close.piece), close.token) };
  return placedItem(node, selected, end, {
    name: nameOfBlock(node),
    detail: symbolDetail(segment, block),
    kind: kindOfDirective(directive),
  });
}

function nameOfBlock({ placed: { segment }, block }: CallNode): string {
  const words = wordsFrom(segment, block.head).slice(1);
  return words.length > 0 ? words.map((it) => it.text).join(' ') : block.directive.keyword;
}

function commandItem(node: CallNode, { keyword, text, span }: Command): CallItem | undefined {
  return placedItem(node, span, span, {
    name: `${keyword} ${text}`,
    detail: nameOfBlock(node),
    kind: 'function',
  });
}

function placedItem(
  { analysis, placed }: CallNode,
  selected: Span,
  last: Pick<Span, 'piece' | 'end'>,
  about: Pick<CallItem, 'name' | 'detail' | 'kind'>,
): CallItem | undefined {
  const { config, starts } = analysis;
  const base = starts[indexOfPlaced(analysis, placed)] ?? 0;
  const { file, range } = locate(config, base + selected.piece, selected.start, selected.end);
  const close = locate(config, base + last.piece, last.end, last.end);
  const isHere = close.file === file && close.range.end > range.end;
  const whole = { start: range.start, end: isHere ? close.range.end : range.end };
  return { ...about, file, range: whole, selection: range };
}
