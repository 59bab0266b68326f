/** The core for other programs: pure functions from text to plain data, with types that need nothing else. */
import { type Locale, localeOf, render } from './base/localized.ts';
import { folderOf, joinPath } from './base/path.ts';
import type { TextRange } from './base/text-range.ts';
import type { Sources } from './config/expand.ts';
import { formatRanges, format as formatTree } from './format/format.ts';
import { tabSizeOf } from './format/options.ts';
import { completions } from './ide/completion.ts';
import type { CompletionItem } from './ide/completion-item.ts';
import { type DocumentSymbol, documentSymbols } from './ide/document-symbols.ts';
import { documentationOf } from './ide/documentation.ts';
import { hover as hoverAt } from './ide/hover.ts';
import { schemaTexts } from './ide/schema-texts.ts';
import { tokenData, semanticTokens as tokensOf } from './ide/semantic-tokens.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from './ide/token-legend.ts';
import { allDiagnostics, type Checked, check as checkRoot, inReadingOrder } from './lint/check.ts';
import { clusterOutcome } from './lint/collect-cluster.ts';
import {
  type Diagnostic,
  type FileRange,
  type Fix as RuleFix,
  sentenceOf,
  titleOf,
} from './lint/diagnostic.ts';
import { isFeature } from './schema/features.ts';
import { languageOf } from './schema/language.ts';
import { NEWEST_RELEASE, OLDEST_RELEASE, releaseOf } from './schema/target.ts';
import { flatStatements, flatTokens } from './syntax/flat-tree.ts';
import { offsetAt, positionAt, type Tree as SyntaxTree, textOf } from './syntax/tree.ts';
import { alternativesOf, hasWildcard, matcherOf, unescaped } from './workspace/glob.ts';
import {
  editedFile,
  isTemplateName,
  type SourceFile,
  sourceFile,
  sourceText,
} from './workspace/source-file.ts';

/** Both count from 0; characters are UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Options {
  /** A release of keepalived such as `2.2.7`, from 1.2.1 on; left out: the newest that is known. */
  readonly target?: string;
  /** Build features that the target lacks, such as `snmp`. */
  readonly without?: readonly string[];
  /** `zh…` for Chinese; otherwise English. */
  readonly locale?: string;
  /** Levels by the id of the rule. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Config ids whose `@id` lines are read; left out: every one that occurs. */
  readonly profiles?: readonly string[];
  /** What `include` may find, by path. Left out: nothing is known of included files, and nothing is said. */
  readonly files?: Readonly<Record<string, string>>;
  /** The path of the text itself, from which relative includes count. */
  readonly path?: string;
  /** Tags of a template language are in the text; left out, the ending of the path says so. */
  readonly template?: boolean;
}

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface Finding {
  /** The included file in which it stands; left out for the text itself. */
  readonly file?: string;
  readonly range: Range;
  readonly severity: Severity;
  readonly rule: string;
  readonly category: string;
  readonly message: string;
  readonly tag?: 'unnecessary' | 'deprecated';
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

export interface Fix {
  readonly title: string;
  /** The daemon then reads what the author visibly meant. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

export interface FormatOptions {
  /** Columns of an indentation, from 1 to 16; left out: 4. */
  readonly tabSize?: number;
  /** False for tabs. */
  readonly insertSpaces?: boolean;
  /** Align the values of a block, and the comments behind lines. */
  readonly alignValues?: boolean;
  /** Left out: the whole text. Otherwise the lines that it touches. */
  readonly range?: Range;
}

export interface TextEdit {
  readonly file?: string;
  readonly range: Range;
  readonly newText: string;
}

export interface Related {
  readonly file?: string;
  readonly range: Range;
  readonly message: string;
}

/** The texts of all tokens, joined, are the text. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
}

export interface Token {
  /**
   * `blank`, `word`, `string`, `open`, `close`, `comment`, `definition`, `condition`, `generator`, `pattern`,
   * `backslash`, `byte-order-mark`, `overlong` or `tag`.
   */
  readonly kind: string;
  readonly text: string;
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** A line, or its part up to a brace. Without words: a brace that belongs to none. */
export interface Statement {
  readonly words: readonly Token[];
  /** What stands between its braces. */
  readonly body?: readonly Statement[];
}

export interface Completion {
  readonly label: string;
  /** What the word is, such as `directive`, `value` or `script`. */
  readonly kind: string;
  readonly range: Range;
  /** In the syntax of snippets if `isSnippet`. */
  readonly insertText: string;
  readonly isSnippet: boolean;
  readonly sortText: string;
  readonly filterText: string;
  readonly detail?: string;
  readonly description?: string;
  /** Markdown. */
  readonly documentation?: string;
  readonly preselect?: boolean;
  readonly deprecated?: boolean;
}

export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: string;
  readonly range: Range;
  readonly selectionRange: Range;
  readonly children: readonly OutlineSymbol[];
}

/** A text that changes; findings cost what the change costs. */
export interface Session {
  change(range: Range, newText: string): void;
  findings(): readonly Finding[];
  text(): string;
}

/** Never fails, whatever the text is. */
export function parse(text: string): Tree {
  const { tree } = fileOf(text, {});
  const tokens = flatTokens(tree);
  return { tokens, statements: flatStatements(tokens) };
}

/** All findings: of the text itself first, then of what it includes, by place. */
export function check(text: string, options: Options = {}): readonly Finding[] {
  return findingsOf(checked(text, options), options);
}

/** What can be typed at the place. */
export function complete(text: string, position: Position, options: Options = {}): readonly Completion[] {
  const analyzed = checked(text, options);
  const locale = localeOf(options.locale);
  const { tree } = analyzed.root;
  const { items } = completions(analyzed, analyzed.root, offsetAt(tree, position), {
    locale,
    hidesUnavailable: true,
  });
  return items.map((it) => completionOf(it, tree, locale));
}

/** What the word at the place means, as Markdown. */
export function hover(text: string, position: Position, options: Options = {}): string | undefined {
  const analyzed = checked(text, options);
  const offset = offsetAt(analyzed.root.tree, position);
  const locale = localeOf(options.locale);
  return hoverAt(analyzed, analyzed.root, offset, locale, schemaTexts(locale))?.markdown;
}

/** The blocks of the text with their names. */
export function symbols(text: string): readonly OutlineSymbol[] {
  const analyzed = checked(text, {});
  const { tree } = analyzed.root;
  return documentSymbols(analyzed, analyzed.root).map((it) => symbolOf(it, tree));
}

/** What the numbers of `semanticTokens` stand for. */
export const semanticTokensLegend: {
  readonly tokenTypes: readonly string[];
  readonly tokenModifiers: readonly string[];
} = { tokenTypes: TOKEN_TYPES, tokenModifiers: TOKEN_MODIFIERS };

/**
 * What each word is, as the Language Server Protocol has it. Five numbers a token: lines and characters behind the one
 * before it, length, and the type and the bits of the modifiers in `semanticTokensLegend`.
 */
export function semanticTokens(text: string): number[] {
  const analyzed = checked(text, {});
  return tokenData(tokensOf(analyzed, analyzed.root));
}

/**
 * The edits that put the white space in order, in the order of the text. The daemon reads the same before and after;
 * what is broken stays as it is.
 */
export function format(text: string, options: FormatOptions = {}): readonly TextEdit[] {
  const { tree } = fileOf(text, {});
  const { tabSize, insertSpaces = true, alignValues = false, range } = options;
  const given = { tabSize: tabSizeOf(tabSize), insertSpaces, alignValues };
  const edits = range ? formatRanges(tree, [offsetsOf(tree, range)], given) : formatTree(tree, given);
  return edits.map((it) => ({ range: rangeOf(tree, it.range), newText: it.newText }));
}

export function openSession(text: string, options: Options = {}): Session {
  const sources = sourcesOf(options);
  const checkOptions = checkOptionsOf(options);
  let file = sourceText(options.path ?? '', text, options.template);
  let previous: Checked | undefined;
  return {
    change: (range, newText) => {
      file = editedFile(file, { range: offsetsOf(file.tree, range), newText });
    },
    findings: () => {
      previous = checkRoot(file, sources, checkOptions, previous);
      return findingsOf(previous, options);
    },
    text: () => textOf(file.tree),
  };
}

// The same text in a row is analyzed once

let lastFile: SourceFile | undefined;
let lastText: string | undefined;
let lastChecked: { readonly value: Checked; readonly options: Options } | undefined;

function fileOf(text: string, { path = '', template = isTemplateName(path) }: Options): SourceFile {
  if (lastFile?.name !== path || lastText !== text || lastFile.tree.isTemplate !== template) {
    lastFile = sourceText(path, text, template);
  }
  lastText = text;
  return lastFile;
}

function checked(text: string, options: Options): Checked {
  const file = fileOf(text, options);
  const known = lastChecked;
  if (known && known.value.root === file && isSameInput(known.options, options)) return known.value;
  const value = checkRoot(file, sourcesOf(options), checkOptionsOf(options));
  lastChecked = { value, options };
  return value;
}

function isSameInput(a: Options, b: Options): boolean {
  const sameTarget = a.target === b.target && a.without?.join('\n') === b.without?.join('\n');
  return sameTarget && a.files === b.files && a.profiles?.join('\n') === b.profiles?.join('\n');
}

function checkOptionsOf({ target, without = [], profiles }: Options): Parameters<typeof checkRoot>[2] {
  const release = target === undefined ? NEWEST_RELEASE : releaseOf(target);
  if (release === undefined)
    throw new RangeError(`'${target}' is no release of keepalived from ${OLDEST_RELEASE} on`);
  const unknown = without.find((it) => !isFeature(it));
  if (unknown !== undefined) throw new RangeError(`'${unknown}' is no build feature of keepalived`);
  const language = languageOf({ release, without: without.filter(isFeature) });
  return { language, ...(profiles && { profiles }) };
}

// Included files

function sourcesOf({ files }: Options): Sources {
  if (!files) return { file: () => undefined, includes: () => undefined };
  const read = new Map<string, SourceFile>();
  return {
    file: (name) => {
      const file = read.get(name) ?? givenFile(files, name);
      read.set(name, file);
      return file;
    },
    includes: (from, pattern) =>
      alternativesOf(pattern).flatMap((it) => {
        const path = joinPath(folderOf(from), it);
        return hasWildcard(path) ? matches(Object.keys(files), path) : [unescaped(path)];
      }),
  };
}

function givenFile(files: Readonly<Record<string, string>>, name: string): SourceFile {
  const text = Object.hasOwn(files, name) ? files[name] : undefined;
  return text === undefined ? sourceFile(name, { kind: 'missing' }) : sourceText(name, text);
}

function matches(names: readonly string[], path: string): readonly string[] {
  const parts = path.split('/').map((it) => (hasWildcard(it) ? matcherOf(it) : unescaped(it)));
  const fits = (name: string): boolean => {
    const words = name.split('/');
    return words.length === parts.length && parts.every((it, at) => isMatch(it, words[at] ?? ''));
  };
  return names.filter(fits).sort();
}

function isMatch(part: string | ((name: string) => boolean), name: string): boolean {
  return typeof part === 'string' ? part === name : part(name);
}

// Results as plain data

function findingsOf(result: Checked, { rules = {}, locale: tag }: Options): readonly Finding[] {
  const locale = localeOf(tag);
  const all = [...allDiagnostics(result), ...clusterOutcome([result]).diagnostics];
  return inReadingOrder(result, all).flatMap((it) => {
    const level = rules[it.rule.id] ?? it.severity;
    return level === 'off' ? [] : [findingOf(it, level, result.root.name, locale)];
  });
}

function findingOf(diagnostic: Diagnostic, severity: Severity, root: string, locale: Locale): Finding {
  const { rule, related } = diagnostic;
  return {
    ...placeOf(diagnostic, root),
    severity,
    rule: rule.id,
    category: rule.category,
    message: sentenceOf(diagnostic, locale),
    ...(rule.tag && { tag: rule.tag }),
    fixes: diagnostic.fixes().map((it) => fixOf(it, root, locale)),
    related: related.map((it) => ({ ...placeOf(it, root), message: render(it.text, locale, it.args) })),
  };
}

function fixOf(fix: RuleFix, root: string, locale: Locale): Fix {
  const edits = fix.edits.map((it) => ({ ...placeOf(it, root), newText: it.newText }));
  return { title: titleOf(fix, locale), safe: fix.safe, edits };
}

function placeOf(
  { file, range }: FileRange,
  root: string,
): { readonly file?: string; readonly range: Range } {
  return { ...(file.name !== root && { file: file.name }), range: rangeOf(file.tree, range) };
}

function rangeOf(tree: SyntaxTree, { start, end }: TextRange): Range {
  return { start: positionAt(tree, start), end: positionAt(tree, end) };
}

function offsetsOf(tree: SyntaxTree, { start, end }: Range): TextRange {
  const from = offsetAt(tree, start);
  return { start: from, end: Math.max(from, offsetAt(tree, end)) };
}

function completionOf(item: CompletionItem, tree: SyntaxTree, locale: Locale): Completion {
  const { label, kind, insertText, isSnippet, sortText, filterText, detail, description } = item;
  const key = item.documentationKey;
  const documentation = key && documentationOf(key, locale, schemaTexts(locale));
  return {
    ...{ label, kind, insertText, isSnippet, sortText, filterText, range: rangeOf(tree, item.replace) },
    ...(detail !== undefined && { detail }),
    ...(description !== undefined && { description }),
    ...(documentation !== undefined && { documentation }),
    ...(item.preselect && { preselect: true }),
    ...(item.isDeprecated && { deprecated: true }),
  };
}

function symbolOf(symbol: DocumentSymbol, tree: SyntaxTree): OutlineSymbol {
  const { name, detail, kind, children } = symbol;
  return {
    ...{ name, detail, kind },
    range: rangeOf(tree, symbol.range),
    selectionRange: rangeOf(tree, symbol.selectionRange),
    children: children.map((it) => symbolOf(it, tree)),
  };
}
