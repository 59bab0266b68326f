/** What can stand behind a keyword, or in an entry of a list: values, names and option words. */
import type { Locale } from '../base/localized.ts';
import type { TextRange } from '../base/text-range.ts';
import type { Arg, ArgType, Option, Value, Version } from '../schema/define.ts';
import { compareVersions } from '../schema/target.ts';
import { nameItems, namesInList } from './complete-names.ts';
import {
  type CompletionItem,
  type CompletionList,
  type CompletionOptions,
  sortKey,
} from './completion-item.ts';
import { lackText } from './facts.ts';
import { kindOfValue } from './kind.ts';
import { grammarIndex, type KnownLine, nextAt } from './line-at.ts';
import { localized } from './localized.ts';
import type { Place, StatementSite } from './place.ts';
import { argumentText } from './signature.ts';
import { freeVrid, optionInsertion, ownLink } from './snippet.ts';
import { mostUsed, type UsedKind, usedKindOf, usedWords, usedWordsNear } from './used-words.ts';
import { itemOf, MAX_WORDS, type WordRequest } from './word-request.ts';

export function wordItems(
  place: Place,
  site: StatementSite,
  line: KnownLine,
  replace: TextRange,
  completionOptions: CompletionOptions,
): CompletionList {
  const typed = place.chunk.text.slice(replace.start - place.base, place.at);
  const list = { isIncomplete: false };
  const request: WordRequest = { place, site, line, replace, typed, list, options: completionOptions };
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
function argItems(request: WordRequest, arg: Arg, nth: number, isFirst: boolean): readonly CompletionItem[] {
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
  request: WordRequest,
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
function lackingItems(request: WordRequest, type: ArgType, nth: number): readonly CompletionItem[] {
  const { hidesUnavailable, locale } = request.options;
  if (hidesUnavailable) return [];
  return (type.lacking ?? []).flatMap(({ value, since }, rank) => {
    if (since === undefined || since === 'HEAD') return [];
    const description = localized(locale, `since ${since}`, `${since} 起`);
    return [{ ...itemOf(request, value, kindOfValue(type), sortKey(8, nth * 100 + rank)), description }];
  });
}

/** How packets reach the servers is mostly the same for all services of a file. */
function usedHere({ place }: WordRequest, arg: Arg): string | undefined {
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
  request: WordRequest,
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

function vridFor({ place, options }: WordRequest): string {
  return String(freeVrid([place.analysis, ...(options.others ?? [])]));
}

/** Interfaces, addresses, ports and users: those of the blocks around by their use, then those of the workspace. */
function usedItems(request: WordRequest, arg: Arg, nth: number): readonly CompletionItem[] {
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
function takenBy(request: WordRequest): ReadonlySet<string | undefined> {
  const { line, site, place } = request;
  const isName = line.isEntry && grammarIndex(line, site.before) === 0;
  return isName ? new Set([...namesInList(request), ownLink(place)]) : new Set();
}

/** The word that is being typed is not used yet. */
function ownWord({ site, line }: WordRequest): string | undefined {
  return site.word === undefined ? undefined : line.words[grammarIndex(line, site.before)];
}

function nearWords(request: WordRequest, kind: UsedKind): readonly string[] {
  const { analysis, index } = request.place;
  const own = ownWord(request);
  return [...(usedWordsNear(analysis, index).get(kind) ?? [])]
    .map(([word, count]) => ({ word, count: word === own ? count - 1 : count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ word }) => word);
}

/** Those near the place, then those of the whole workspace. */
function wordsFor(request: WordRequest, kind: UsedKind): readonly string[] {
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
  request: WordRequest,
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

// Options

/** Who types another spelling of the keyword finds it, too. */
function spellingFor({ aliases = [] }: Option, keyword: string, typed: string): string {
  if (typed === '' || keyword.startsWith(typed)) return keyword;
  return aliases.find((it) => it.startsWith(typed)) ?? keyword;
}

function optionItem(request: WordRequest, option: Option, rank: number): readonly CompletionItem[] {
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
      filterText: spellingFor(option, keyword, request.typed),
      replace,
      documentationKey: { kind: 'option', path: line.directive.path, keyword },
    },
  ];
}
