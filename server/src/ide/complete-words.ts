/** What can stand behind a keyword, or in an entry of a list: values, names and option words. */
import type { Locale, Localized } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { statementsOf } from '../config/statements.ts';
import { groupOf, type PlacedClaim } from '../model/claim-index.ts';
import type { Arg, ArgType, Option, SymbolKind, Value, Version } from '../schema/define.ts';
import { nameOrder } from '../schema/name-order.ts';
import { compareVersions } from '../schema/target.ts';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionOptions,
  plain,
  sortKey,
} from './completion-item.ts';
import { lackText } from './facts.ts';
import { kindOfSymbol, kindOfValue } from './kind.ts';
import { grammarIndex, type KnownLine, nextAt } from './line-at.ts';
import { localized } from './localized.ts';
import type { Place, StatementSite } from './place.ts';
import { argumentText } from './signature.ts';
import { freeVrid, isGrouped, optionInsertion, ownLink } from './snippet.ts';
import {
  mostUsed,
  segmentsNear,
  type UsedKind,
  usedKindOf,
  usedNames,
  usedWords,
  usedWordsNear,
} from './used-words.ts';

interface Request {
  readonly place: Place;
  readonly site: StatementSite;
  readonly line: KnownLine;
  readonly replace: TextRange;
  readonly options: CompletionOptions;
  /** What stands before the cursor of the word that is being typed. */
  readonly typed: string;
  /** Set where not all is listed. */
  readonly list: { isIncomplete: boolean };
}

export function wordItems(
  place: Place,
  site: StatementSite,
  line: KnownLine,
  replace: TextRange,
  completionOptions: CompletionOptions,
): CompletionList {
  const typed = place.chunk.text.slice(replace.start - place.base, place.at);
  const list = { isIncomplete: false };
  const request = { place, site, line, replace, typed, list, options: completionOptions };
  const index = grammarIndex(line, site.before);
  const { args, options } = nextAt(line, index);
  const isFirst = index === 0;
  // What must come is wanted more often than what can be left out before it.
  const wanted = [...args].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  const values = wanted.flatMap((arg, nth) => argItems(request, arg, nth, isFirst));
  const words = site.isQuoted ? [] : options.flatMap((option, rank) => optionItem(request, option, rank));
  return { items: distinct([...values, ...words]), isIncomplete: list.isIncomplete };
}

function distinct(items: readonly CompletionItem[]): readonly CompletionItem[] {
  const seen = new Set<string>();
  return items.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** The items of the argument that comes first come first. */
function argItems(request: Request, arg: Arg, nth: number, isFirst: boolean): readonly CompletionItem[] {
  const { type } = arg;
  if (type.secret || type.defines) return [];
  if (type.refersTo) return nameItems(request, type.refersTo);
  const { data } = request.line.directive;
  const standard = request.line.isEntry || !isFirst ? arg.default : data.default;
  const known = typeof standard === 'object' ? undefined : standard?.toString();
  return [
    ...valueItems(request, arg, nth, known),
    ...lackingItems(request, type, nth),
    ...numberItems(request, arg, nth, known),
    ...usedItems(request, arg, nth),
  ];
}

// Values

function valueItems(
  request: Request,
  arg: Arg,
  nth: number,
  standard: string | undefined,
): readonly CompletionItem[] {
  const { type } = arg;
  const { locale } = request.options;
  const values = type.values ?? [];
  const used = usedHere(request, arg);
  const best = type.kind === 'boolean' ? oppositeOf(standard) : preferred(type, values, used ?? standard);
  const preselected = nth === 0 ? best : undefined;
  return values.map(({ value, since }, rank) => {
    const description = valueDescription(value === standard, since, locale);
    return {
      ...itemOf(request, value, kindOfValue(type), sortKey(nth, rank)),
      ...(description !== undefined && { description }),
      ...(value === preselected && { preselect: true as const }),
      documentationKey: { kind: 'value', path: request.line.directive.path, value },
    };
  });
}

/** Values that the target lacks, marked. */
function lackingItems(request: Request, type: ArgType, nth: number): readonly CompletionItem[] {
  const { hidesUnavailable, locale } = request.options;
  if (hidesUnavailable) return [];
  return (type.lacking ?? []).flatMap(({ value, since }, rank) => {
    if (since === undefined || since === 'HEAD') return [];
    const description = localized(locale, `since ${since}`, `${since} 起`);
    return [{ ...itemOf(request, value, kindOfValue(type), sortKey(8, nth * 100 + rank)), description }];
  });
}

/** How packets reach the servers is mostly the same for all services of a file. */
function usedHere({ place }: Request, arg: Arg): string | undefined {
  if (usedKindOf(arg) !== 'forwarding') return undefined;
  return mostUsed(usedWordsNear(place.analysis, place.index), 'forwarding');
}

/** The bare keyword switches on, so whoever types a word wants what the daemon would not do by itself. */
function oppositeOf(standard: string | undefined): string {
  return standard !== undefined && /^(true|on|yes)/.test(standard) ? 'off' : 'on';
}

function preferred(
  { kind }: ArgType,
  values: readonly Value[],
  standard: string | undefined,
): string | undefined {
  if (kind !== 'enumeration') return undefined;
  return (values.find((it) => it.value === standard) ?? values[0])?.value;
}

function valueDescription(
  isDefault: boolean,
  since: Version | undefined,
  locale: Locale,
): string | undefined {
  if (isDefault) return localized(locale, 'default', '默认');
  if (since === undefined || compareVersions(since, '2.0.0') <= 0) return undefined;
  return localized(locale, `since ${since}`, `${since} 起`);
}

/** The default of a number; for a VRID, which has none, a free one. */
function numberItems(
  request: Request,
  { name, type }: Arg,
  nth: number,
  standard: string | undefined,
): readonly CompletionItem[] {
  if (name === 'vrid') {
    return [itemOf(request, vridFor(request), 'value', sortKey(nth, 0))];
  }
  if (standard === undefined || type.values || type.check(standard) !== undefined) return [];
  const description = localized(request.options.locale, 'default', '默认');
  return [{ ...itemOf(request, standard, kindOfValue(type), sortKey(nth, 0)), description }];
}

function vridFor({ place, options }: Request): string {
  return String(freeVrid([place.analysis, ...(options.others ?? [])]));
}

/** Interfaces, addresses, ports and users: those of the blocks around by their use, then those of the workspace. */
function usedItems(request: Request, arg: Arg, nth: number): readonly CompletionItem[] {
  const kind = usedKindOf(arg);
  if (kind === undefined || kind === 'forwarding' || kind === 'folder') return [];
  const { type } = arg;
  const words = wordsFor(request, kind);
  const listed = takenBy(request);
  const fitting = new Set(
    words.map((it) => fitted(it, type)).filter((it) => type.check(it) === undefined && !listed.has(it)),
  );
  return [...fitting].map((word, rank) => ({
    ...itemOf(request, word, kindOfValue(type), sortKey(nth, 100 + rank)),
    ...(rank === 0 && kind === 'interface' && { preselect: true as const }),
  }));
}

/** What a list has already; an interface that a list names is another one than that of the block around it. */
function takenBy(request: Request): ReadonlySet<string | undefined> {
  const { line, site, place } = request;
  const isName = line.isEntry && grammarIndex(line, site.before) === 0;
  return isName ? new Set([...namesInList(request), ownLink(place)]) : new Set();
}

/** The word that is being typed is not used yet. */
function ownWord({ site, line }: Request): string | undefined {
  return site.word === undefined ? undefined : line.words[grammarIndex(line, site.before)];
}

function nearWords(request: Request, kind: UsedKind): readonly string[] {
  const { analysis, index } = request.place;
  const own = ownWord(request);
  return [...(usedWordsNear(analysis, index).get(kind) ?? [])]
    .map(([word, count]) => ({ word, count: word === own ? count - 1 : count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ word }) => word);
}

/** Words and names in one list; who wants others types a part of them. */
const MAX_WORDS = 200;

/** Those near the place, then those of the whole workspace. */
function wordsFor(request: Request, kind: UsedKind): readonly string[] {
  const near = nearWords(request, kind);
  const known = new Set(near);
  const all = [...near, ...wordsElsewhere(request, kind, known, '')];
  if (all.length <= MAX_WORDS) return all;
  const { typed } = request;
  request.list.isIncomplete = true;
  const begun = near.filter((it) => it.startsWith(typed));
  return [...begun, ...wordsElsewhere(request, kind, known, typed)].slice(0, MAX_WORDS);
}

function wordsElsewhere(
  request: Request,
  kind: UsedKind,
  near: ReadonlySet<string>,
  typed: string,
): readonly string[] {
  const { place, options } = request;
  const own = ownWord(request);
  const found: string[] = [];
  for (const analysis of [place.analysis, ...(options.others ?? [])]) {
    for (const [word, count] of usedWords(analysis).get(kind) ?? []) {
      if (near.has(word) || !word.startsWith(typed)) continue;
      if (word === own && count === 1 && analysis === place.analysis) continue;
      if (found.push(word) > MAX_WORDS) return found;
    }
  }
  return found;
}

/** An address alone has no prefix length. */
function fitted(word: string, { kind }: ArgType): string {
  return kind === 'ip-address' ? word.replace(/\/.*/, '') : word;
}

// Names

/** Names that can be meant come first; those that are listed already, or that the daemon would not find, last. */
function nameItems(request: Request, kind: SymbolKind): readonly CompletionItem[] {
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

function namesOf(request: Request, kind: SymbolKind): readonly KnownName[] {
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
function candidates(request: Request, kind: SymbolKind): readonly string[] {
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
  { place, line }: Request,
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
function namesInList({ place, site, line }: Request): ReadonlySet<string> {
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

// Options

function optionItem(request: Request, option: Option, rank: number): readonly CompletionItem[] {
  const { keyword, args, deprecated, lack } = option;
  const { place, line, replace, options } = request;
  const { locale } = options;
  const missing = lack && (options.hidesUnavailable ? undefined : lackText(lack, locale));
  if (keyword === undefined || (lack && missing === undefined)) return [];
  const detail = args.map(argumentText).join(' ');
  return [
    {
      ...optionInsertion(option, { place, locale, others: options.others ?? [] }),
      label: keyword,
      kind: args.length > 0 ? 'property' : 'field',
      ...(detail !== '' && { detail: ` ${detail}` }),
      ...(deprecated && {
        description: localized(locale, 'deprecated', '已弃用'),
        isDeprecated: true as const,
      }),
      ...(missing !== undefined && { description: missing }),
      sortText: sortKey(deprecated || lack ? 8 : 7, rank),
      filterText: keyword,
      replace,
      documentationKey: { kind: 'option', path: line.directive.path, keyword },
    },
  ];
}

function itemOf(
  { replace }: Request,
  label: string,
  kind: CompletionItem['kind'],
  sortText: string,
): CompletionItem {
  return { ...plain(label), label, kind, sortText, filterText: label, replace };
}
