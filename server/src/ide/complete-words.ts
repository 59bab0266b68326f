/** What can stand behind a keyword, or in an entry of a list: values, names and option words. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import { statementsOf } from '../config/statements.ts';
import { groupsOf, type PlacedClaim } from '../model/claim-index.ts';
import type { Arg, ArgType, Option, SymbolKind, Value, Version } from '../schema/define.ts';
import { compareVersions } from '../schema/target.ts';
import { type CompletionItem, plain, sortKey } from './completion-item.ts';
import { kindOfSymbol, kindOfValue } from './kind.ts';
import { grammarIndex, type KnownLine, nextAt } from './line-at.ts';
import { localized } from './localized.ts';
import type { Place, StatementSite } from './place.ts';
import { argumentText } from './signature.ts';
import { freeVrid, optionInsertion } from './snippet.ts';
import { usedKindOf, usedWordsNear } from './used-words.ts';

interface Request {
  readonly place: Place;
  readonly site: StatementSite;
  readonly line: KnownLine;
  readonly replace: TextRange;
  readonly locale: Locale;
}

export function wordItems(
  place: Place,
  site: StatementSite,
  line: KnownLine,
  replace: TextRange,
  locale: Locale,
): readonly CompletionItem[] {
  const request = { place, site, line, replace, locale };
  const index = grammarIndex(line, site.before);
  const { args, options } = nextAt(line, index);
  const isFirst = index === 0;
  const values = args.flatMap((arg, nth) => argItems(request, arg, nth, isFirst));
  const words = site.isQuoted ? [] : options.flatMap((option, rank) => optionItem(request, option, rank));
  return distinct([...values, ...words]);
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
    ...valueItems(request, type, nth, known),
    ...numberItems(request, arg, nth, known),
    ...usedItems(request, type, nth),
  ];
}

// Values

function valueItems(
  request: Request,
  type: ArgType,
  nth: number,
  standard: string | undefined,
): readonly CompletionItem[] {
  const values = type.values ?? [];
  const best = type.kind === 'boolean' ? oppositeOf(standard) : preferred(type, values, standard);
  const preselected = nth === 0 ? best : undefined;
  return values.map(({ value, since }, rank) => {
    const description = valueDescription(value === standard, since, request.locale);
    return {
      ...itemOf(request, value, kindOfValue(type), sortKey(nth, rank)),
      ...(description !== undefined && { description }),
      ...(value === preselected && { preselect: true as const }),
      documentationKey: { kind: 'value', path: request.line.directive.path, value },
    };
  });
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
    return [itemOf(request, String(freeVrid(request.place.analysis)), 'value', sortKey(nth, 0))];
  }
  if (standard === undefined || type.values || type.check(standard) !== undefined) return [];
  const description = localized(request.locale, 'default', '默认');
  return [{ ...itemOf(request, standard, kindOfValue(type), sortKey(nth, 0)), description }];
}

/** Interfaces, addresses and ports of the blocks around, those that are used most first. */
function usedItems(request: Request, type: ArgType, nth: number): readonly CompletionItem[] {
  const kind = usedKindOf(type.kind);
  if (kind === undefined) return [];
  const { place, site, line } = request;
  const own = site.word === undefined ? undefined : line.words[grammarIndex(line, site.before)];
  const words = [...(usedWordsNear(place.analysis, place.index).get(kind) ?? [])]
    .map(([word, count]) => ({ word: fitted(word, type), count: word === own ? count - 1 : count }))
    .filter(({ word, count }) => count > 0 && type.check(word) === undefined)
    .sort((a, b) => b.count - a.count);
  return words.map(({ word }, rank) => ({
    ...itemOf(request, word, kindOfValue(type), sortKey(nth, 100 + rank)),
    ...(rank === 0 && kind === 'interface' && { preselect: true as const }),
  }));
}

/** An address alone has no prefix length. */
function fitted(word: string, { kind }: ArgType): string {
  return kind === 'ip-address' ? word.replace(/\/.*/, '') : word;
}

// Names

function nameItems(request: Request, kind: SymbolKind): readonly CompletionItem[] {
  const { place, locale } = request;
  const listed = namesInList(request);
  const names = groupsOf(place.analysis.index, kind)
    .flatMap(({ name, claims }) => {
      const definition = claims.find((it) => it.claim.role === 'defines');
      return definition ? [{ name, distance: distanceTo(place, definition) }] : [];
    })
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const open = names.filter((it) => !listed.has(it.name));
  return names.map(({ name }, rank) => {
    const isListed = listed.has(name);
    return {
      ...itemOf(request, name, kindOfSymbol(kind), sortKey(isListed ? 9 : 0, rank, name)),
      ...(isListed && { description: localized(locale, 'in this list', '已在列表中') }),
      ...(!isListed && open.length === 1 && { preselect: true as const }),
    };
  });
}

/** Nearer things are meant more often. Labels are far apart; within a segment the offset counts. */
function distanceTo(
  { analysis, index, segment, piece, chunk, at }: Place,
  { claim, placed }: PlacedClaim,
): number {
  const labels = Math.abs(placed.label - (analysis.segments[index]?.label ?? 0));
  if (labels > 0) return labels;
  const here = segment.pieces[piece] === chunk ? at : (segment.pieces[piece]?.text.length ?? 0);
  return (Math.abs(claim.span.piece - piece) + Math.abs(claim.span.start - here) / MAX_PIECE) / MAX_PIECE;
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
  if (keyword === undefined || lack) return [];
  const { place, locale, line, replace } = request;
  const samples = { analysis: place.analysis, index: place.index, locale };
  const detail = args.map(argumentText).join(' ');
  return [
    {
      ...optionInsertion(option, samples),
      label: keyword,
      kind: args.length > 0 ? 'property' : 'field',
      ...(detail !== '' && { detail: ` ${detail}` }),
      ...(deprecated && {
        description: localized(locale, 'deprecated', '已弃用'),
        isDeprecated: true as const,
      }),
      sortText: sortKey(deprecated ? 8 : 7, rank),
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
