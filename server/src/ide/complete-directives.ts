/** The directives that can stand at the start of a statement. */
import type { Locale } from '../base/localized.ts';
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import { originOf } from '../config/expand.ts';
import { pieceOf, recordsOf } from '../config/statements.ts';
import type { DirectiveData, Lack } from '../schema/define.ts';
import { type Directive, fullLanguage, type Language } from '../schema/language.ts';
import { lackOf } from '../schema/narrow.ts';
import { compareVersions } from '../schema/target.ts';
import { tokenKind, tokenStart } from '../syntax/chunk.ts';
import { OPEN } from '../syntax/token.ts';
import { positionAt } from '../syntax/tree.ts';
import { scenarioItems } from './complete-scenarios.ts';
import { generatorItems } from './complete-special.ts';
import {
  type CompletionItem,
  type CompletionOptions,
  type Insertion,
  plain,
  sortKey,
} from './completion-item.ts';
import type { DocumentationKey } from './documentation.ts';
import { defaultValue, lackText } from './facts.ts';
import { type Kind, kindOfDirective } from './kind.ts';
import { localized } from './localized.ts';
import type { Place, StatementSite } from './place.ts';
import { argumentsOf } from './signature.ts';
import { directiveInsertion, type Following, type Samples } from './snippet.ts';

export function directiveItems(
  place: Place,
  site: StatementSite,
  replace: TextRange,
  options: CompletionOptions,
): readonly CompletionItem[] {
  const generators = generatorItems(place, replace);
  if (place.chunk.text.charAt(replace.start - place.base) === '~') return generators;
  const lines = linesOfSet(place, site);
  const { locale, others = [] } = options;
  const samples: Samples = { place, locale, others };
  const following = followingOf(place, site);
  const items = place.block.directive.children.map((directive): CompletionItem => {
    const state = stateOf(directive, lines);
    const description = descriptionOf(directive.data, state, locale);
    const insertion = directiveInsertion(directive, following, samples);
    const sortText = sortTextOf(directive, state);
    return new DirectiveItem(directive, insertion, description, sortText, replace, state.isDeprecated);
  });
  const unavailable = options.hidesUnavailable ? [] : unavailableItems(place, replace, locale);
  const whole = following === 'nothing' ? scenarioItems(samples, replace) : [];
  return [...items, ...unavailable, includeItem(following, replace), ...generators, ...whole];
}

/** There are many in each list: objects that are made field by field take a tenth of the memory of copied ones. */
class DirectiveItem implements CompletionItem {
  readonly label: string;
  readonly kind: Kind;
  readonly insertText: string;
  readonly isSnippet: boolean;
  readonly plainText: string;
  readonly sortText: string;
  readonly filterText: string;
  readonly replace: TextRange;
  readonly documentationKey: Extract<DocumentationKey, { readonly kind: 'directive' }>;
  declare readonly detail?: string;
  declare readonly description?: string;
  declare readonly isDeprecated?: true;

  constructor(
    directive: Directive,
    { insertText, isSnippet, plainText }: Insertion,
    description: string | undefined,
    sortText: string,
    replace: TextRange,
    isDeprecated = false,
  ) {
    const { kind, detail, key } = aboutDirective(directive);
    this.label = directive.keyword;
    this.kind = kind;
    this.insertText = insertText;
    this.isSnippet = isSnippet;
    this.plainText = plainText;
    this.sortText = sortText;
    this.filterText = directive.keyword;
    this.replace = replace;
    this.documentationKey = key;
    if (detail !== '') this.detail = detail;
    if (description !== undefined) this.description = description;
    if (isDeprecated) this.isDeprecated = true;
  }
}

/** What is the same of a directive in every list. */
const aboutDirective = memo((directive: Directive) => {
  const detail = argumentsOf(directive.data);
  const key = { kind: 'directive', path: directive.path } as const;
  return { kind: kindOfDirective(directive), detail: detail === '' ? '' : ` ${detail}`, key };
});

/** What other releases or builds have in this block. */
function unavailableItems(
  { block, analysis: { language } }: Place,
  replace: TextRange,
  locale: Locale,
): readonly CompletionItem[] {
  return unavailableIn(language, block.directive).flatMap(({ directive, lack }) => {
    const description = lackText(lack, locale);
    if (description === undefined) return [];
    const sortText = sortKey(5, 1, directive.keyword);
    const item = new DirectiveItem(directive, plain(directive.keyword), description, sortText, replace);
    return lack.kind === 'later'
      ? { ...item, documentationKey: { ...item.documentationKey, missingIn: language.release } }
      : item;
  });
}

interface Unavailable {
  readonly directive: Directive;
  readonly lack: Lack;
}

function unavailableIn(language: Language, { path, table }: Directive): readonly Unavailable[] {
  const full = fullLanguage();
  const all = path === '' ? full.root : full.byPath.get(path);
  return (all?.children ?? []).flatMap((directive) => {
    const lack = table.get(directive.keyword) ? undefined : lackOf(directive.data, language);
    return lack ? [{ directive, lack }] : [];
  });
}

/** Every block can take a part of it from another file. */
function includeItem(following: Following, replace: TextRange): CompletionItem {
  const label = 'include';
  const insertion =
    following === 'words'
      ? plain(label)
      : { insertText: 'include ${1:conf.d/*.conf}', isSnippet: true, plainText: 'include ' };
  return {
    ...insertion,
    label,
    kind: 'keyword',
    detail: ' PATTERN',
    sortText: sortKey(3, 0, label),
    filterText: label,
    replace,
    ...(following !== 'words' && { reopens: true as const }),
    documentationKey: { kind: 'notation', name: label },
  };
}

interface State {
  /** The first line with it, from 1, if a second statement makes no sense. */
  readonly line: number | undefined;
  readonly isMissing: boolean;
  readonly isDeprecated: boolean;
}

function stateOf({ data, index }: Directive, lines: ReadonlyMap<number, () => number>): State {
  const line = lines.get(index);
  return {
    line: data.repeatable ? undefined : line?.(),
    isMissing: data.required === true && line === undefined,
    isDeprecated: data.deprecated !== undefined,
  };
}

/** Required and missing, usual, others, set already, deprecated. */
function sortTextOf({ data, keyword }: Directive, { line, isMissing, isDeprecated }: State): string {
  const rank = data.rank ?? 0;
  if (isDeprecated) return sortKey(5, 0, keyword);
  if (line !== undefined) return sortKey(4, rank, keyword);
  if (isMissing) return sortKey(1, rank, keyword);
  return data.rank === undefined ? sortKey(3, 0, keyword) : sortKey(2, rank, keyword);
}

/** The one fact that matters most. */
function descriptionOf(data: DirectiveData, state: State, locale: Locale): string | undefined {
  const { line, isMissing, isDeprecated } = state;
  if (isDeprecated) return localized(locale, 'deprecated', '已弃用');
  if (line !== undefined) return localized(locale, `set in line ${line}`, `已在第 ${line} 行设置`);
  if (isMissing) return localized(locale, 'required', '必填');
  // A default that takes a sentence is left to the documentation.
  const standard = defaultValue(data.default);
  if (standard !== undefined) return localized(locale, `default ${standard}`, `默认 ${standard}`);
  if (data.since === undefined || compareVersions(data.since, '2.0.0') <= 0) return undefined;
  return localized(locale, `since ${data.since}`, `${data.since} 起`);
}

/** The directives that the block has already, other than in the statement that is being typed. */
function linesOfSet(
  { block, segment, index, analysis, piece, chunk, file: own, base: ownBase }: Place,
  site: StatementSite,
): ReadonlyMap<number, () => number> {
  const lines = new Map<number, () => number>();
  for (const { index: directive, piece: inPiece, token } of recordsOf(segment, block)) {
    if (inPiece === piece && token === site.statement?.first) continue;
    if (lines.has(directive)) continue;
    lines.set(directive, () => {
      const start = tokenStart(pieceOf(segment, inPiece), token);
      // The text of a definition is no piece of the configuration.
      if (inPiece === piece && pieceOf(segment, inPiece) === chunk)
        return positionAt(own.tree, ownBase + start).line + 1;
      const { file, base } = originOf(analysis.config, (analysis.starts[index] ?? 0) + inPiece);
      return positionAt(file.tree, base + start).line + 1;
    });
  }
  return lines;
}

function followingOf({ chunk }: Place, { statement, word }: StatementSite): Following {
  if (!statement || word === undefined) return 'nothing';
  if (statement.end - statement.first > 3) return 'words';
  return statement.end < chunk.to && tokenKind(chunk, statement.end) === OPEN ? 'brace' : 'nothing';
}
