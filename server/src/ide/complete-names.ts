/** Names that can stand at a place: those that are defined, the nearest ones first. */
import type { Localized } from '../base/localized.ts';
import { statementsOf } from '../config/statements.ts';
import { groupOf, type PlacedClaim } from '../model/claim-index.ts';
import type { SymbolKind } from '../schema/define.ts';
import { nameOrder } from '../schema/name-order.ts';
import { type CompletionItem, sortKey } from './completion-item.ts';
import { kindOfSymbol } from './kind.ts';
import { grammarIndex } from './line-at.ts';
import type { Place, StatementSite } from './place.ts';
import { isGrouped } from './snippet.ts';
import { segmentsNear, usedNames } from './used-words.ts';
import { itemOf, MAX_WORDS, type WordRequest } from './word-request.ts';

/** Names that can be meant come first; those that are listed already, or that the daemon would not find, last. */
export function nameItems(request: WordRequest, kind: SymbolKind): readonly CompletionItem[] {
  const names = namesOf(request, kind);
  const open = names.filter((it) => it.objection === undefined);
  return names.map(({ name, objection }, rank) => ({
    ...itemOf(request, name, kindOfSymbol(kind), sortKey(objection === undefined ? 0 : 9, rank, name)),
    ...(objection !== undefined && { description: objection[request.options.locale] }),
    ...(objection === undefined && open.length === 1 && { preselect: true as const }),
  }));
}

interface KnownName {
  readonly name: string;
  readonly distance: number;
  /** Why it can hardly be meant. */
  readonly objection: Localized | undefined;
}

function namesOf(request: WordRequest, kind: SymbolKind): readonly KnownName[] {
  const { place } = request;
  const { analysis } = place;
  const listed = namesInList(request);
  const names = candidates(request, kind).flatMap((name): readonly KnownName[] => {
    const claims = groupOf(analysis.index, kind, name)?.claims ?? [];
    const definition = claims.find((it) => it.claim.role === 'defines');
    if (!definition) return [];
    const objection = objectionTo(request, definition, claims, listed);
    return [{ name, distance: Math.abs(distanceTo(place, definition)), objection }];
  });
  return names.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
}

/** All names of the kind; of very many those around the place first, and only such as begin with what is typed. */
function candidates(request: WordRequest, kind: SymbolKind): readonly string[] {
  const { analysis, index } = request.place;
  const all = usedNames(analysis).get(kind) ?? new Map<string, number>();
  if (all.size <= MAX_WORDS) return [...all.keys()];
  request.list.isIncomplete = true;
  const found = new Set<string>();
  const take = (name: string): void => {
    if (found.size < MAX_WORDS && name.startsWith(request.typed)) found.add(name);
  };
  for (const { claims } of segmentsNear(analysis, index)) {
    for (const { space, role, name } of claims) if (role === 'defines' && space === kind) take(name);
  }
  for (const name of all.keys()) take(name);
  return [...found];
}

const IN_LIST: Localized = { en: 'in this list', zh: '已在列表中' };
const IN_OTHER_GROUP: Localized = { en: 'in another group', zh: '已在其他组中' };
const BELOW: Localized = { en: 'defined below', zh: '定义在后面' };

function objectionTo(
  { place, line }: WordRequest,
  definition: PlacedClaim,
  claims: readonly PlacedClaim[],
  listed: ReadonlySet<string>,
): Localized | undefined {
  const { name, space } = definition.claim;
  if (listed.has(name)) return IN_LIST;
  if (line.isEntry && line.directive.keyword === 'group' && isGrouped(claims)) return IN_OTHER_GROUP;
  return nameOrder(space) === 'at-once' && distanceTo(place, definition) > 0 ? BELOW : undefined;
}

/** Nearer things are meant more often; below zero for what stands before. Labels are far apart; within a segment the offset counts. */
function distanceTo(
  { analysis, index, segment, piece, chunk, at }: Place,
  { claim, placed }: PlacedClaim,
): number {
  const labels = placed.label - (analysis.segments[index]?.label ?? 0);
  if (labels !== 0) return labels;
  const here = segment.pieces[piece] === chunk ? at : (segment.pieces[piece]?.text.length ?? 0);
  return (claim.span.piece - piece + (claim.span.start - here) / MAX_PIECE) / MAX_PIECE;
}

/** More characters than a piece has, and more pieces than a segment. */
const MAX_PIECE = 2 ** 26;

/** The names of the list's other entries, and of the words before on this line. */
export function namesInList({ place, site, line }: WordRequest): ReadonlySet<string> {
  const names = new Set(line.words.slice(0, grammarIndex(line, site.before)));
  if (!line.isEntry) return new Set();
  for (const { words } of statementsOf(place.segment, place.block)) {
    const isOwn = words[0]?.span.start === ownStart(place, site);
    for (const word of isOwn ? [] : words) names.add(word.text);
  }
  return names;
}

function ownStart({ chunk }: Place, { statement }: StatementSite): number | undefined {
  return statement && chunk.tokens[statement.first];
}
