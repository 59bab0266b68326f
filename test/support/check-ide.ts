/** The one place of the tests that knows how editor features are called. */
import type { Locale } from '../../server/src/base/localized.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import type { TextRange } from '../../server/src/base/text-range.ts';
import type { Sources } from '../../server/src/config/expand.ts';
import { type CodeAction, fixAll, quickFixes } from '../../server/src/ide/code-actions.ts';
import { completions } from '../../server/src/ide/completion.ts';
import type { CompletionItem } from '../../server/src/ide/completion-item.ts';
import { definitions } from '../../server/src/ide/definition.ts';
import { type DocumentSymbol, documentSymbols } from '../../server/src/ide/document-symbols.ts';
import { schemaTexts } from '../../server/src/ide/documentation.ts';
import { foldingRanges } from '../../server/src/ide/folding.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { highlights, references } from '../../server/src/ide/references.ts';
import { allDiagnostics, type Checked, check } from '../../server/src/lint/check.ts';
import type { Diagnostic, FileRange } from '../../server/src/lint/diagnostic.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { positionAt, sliceTree, textOf } from '../../server/src/syntax/tree.ts';
import { type SourceFile, sourceFile, sourceText } from '../../server/src/workspace/source-file.ts';
import { parseFixture } from './fixture.ts';

interface Opened {
  readonly checked: Checked;
  readonly file: SourceFile;
  /** The first mark: the cursor, or a range. */
  readonly range: TextRange;
}

/** Reads a configuration; without a mark the place is the start of the first file. */
export function open(fixture: string): Opened {
  const { files, marks } = parseFixture(fixture);
  const sources = sourcesIn(fixture);
  const [mark] = marks;
  const root = sources.file(files[0]?.name ?? '');
  const file = mark ? sources.file(mark.file) : root;
  if (!root || !file) throw new Error('A fixture has at least one file.');
  const checked = check(root, sources, { language: languageOf(NEWEST_RELEASE) });
  return { checked, file, range: mark?.range ?? { start: 0, end: 0 } };
}

/** The completions at the cursor, in the order in which an editor shows them. */
export function complete(
  fixture: string,
  locale: Locale = 'en',
  trigger?: string,
): readonly CompletionItem[] {
  const { checked, file, range } = open(fixture);
  const options = { locale, ...(trigger !== undefined && { trigger }) };
  const items = completions(checked, file, range.start, options);
  return [...items].sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}

/** One line an item: `*` if preselected, label, arguments, fact. */
export function completionLines(fixture: string, locale: Locale = 'en'): readonly string[] {
  return complete(fixture, locale).map(
    ({ label, detail = '', description, preselect }) =>
      `${preselect ? '* ' : ''}${label}${detail}${description === undefined ? '' : ` — ${description}`}`,
  );
}

/** The text after the item of that label was chosen, in snippet syntax. */
export function accept(fixture: string, label: string, locale: Locale = 'en'): string {
  const { file } = open(fixture);
  const item = complete(fixture, locale).find((it) => it.label === label);
  if (!item) return `no item '${label}'`;
  const text = textOf(file.tree);
  return text.slice(0, item.replace.start) + item.insertText + text.slice(item.replace.end);
}

/** The Markdown of the hover at the cursor. */
export function hoverText(fixture: string, locale: Locale = 'en'): string | undefined {
  const { checked, file, range } = open(fixture);
  return hover(checked, file, range.start, locale, schemaTexts)?.markdown;
}

/** The word that the hover is about. */
export function hoveredWord(fixture: string): string | undefined {
  const { checked, file, range } = open(fixture);
  const found = hover(checked, file, range.start, 'en', schemaTexts);
  return found && sliceTree(file.tree, found.range);
}

/** `file:line:column text` */
function shownPlace({ file, range }: FileRange): string {
  const { line, character } = positionAt(file.tree, range.start);
  return `${file.name}:${line + 1}:${character + 1} ${sliceTree(file.tree, range)}`.trim();
}

export function definitionPlaces(fixture: string): readonly string[] {
  const { checked, file, range } = open(fixture);
  return definitions(checked, file, range.start)?.targets.map(shownPlace) ?? [];
}

export function referencePlaces(fixture: string, withDefinitions = true): readonly string[] {
  const { checked, file, range } = open(fixture);
  return references(checked, file, range.start, withDefinitions).map(shownPlace);
}

export function highlightPlaces(fixture: string): readonly string[] {
  const { checked, file, range } = open(fixture);
  return highlights(checked, file, range.start).map(
    (it) => `${shownPlace({ file, range: it.range })} ${it.kind}`,
  );
}

/** The outline, indented: kind, name, detail, lines. */
export function outline(fixture: string): readonly string[] {
  const { checked, file } = open(fixture);
  const lineOf = (offset: number): number => positionAt(file.tree, offset).line + 1;
  const lines = (symbols: readonly DocumentSymbol[], indent: string): readonly string[] =>
    symbols.flatMap(({ name, detail, kind, range, children }) => [
      `${indent}${kind} ${name}${detail === '' ? '' : ` — ${detail}`} (${lineOf(range.start)}-${lineOf(range.end)})`,
      ...lines(children, `${indent}  `),
    ]);
  return lines(documentSymbols(checked, file), '');
}

/** `kind first-last`, lines from 1. */
export function folds(fixture: string): readonly string[] {
  const { file } = open(fixture);
  const lineOf = (offset: number): number => positionAt(file.tree, offset).line + 1;
  return foldingRanges(file).map(({ kind, range }) => `${kind} ${lineOf(range.start)}-${lineOf(range.end)}`);
}

/** The quick fixes for the first mark. */
export function actions(fixture: string, locale: Locale = 'en'): readonly CodeAction[] {
  const { checked, file, range } = open(fixture);
  return quickFixes(allDiagnostics(checked), file, range, locale);
}

/** The first file after all safe fixes. */
export function afterFixAll(fixture: string): string {
  const { checked, file } = open(fixture);
  const sources = sourcesIn(fixture);
  const findingsIn = (now: SourceFile): readonly Diagnostic[] => {
    const options = { language: languageOf(NEWEST_RELEASE) };
    return allDiagnostics(check(now, sources, options));
  };
  return file === checked.root ? applyEdits(textOf(file.tree), fixAll(file, findingsIn)) : '';
}

function sourcesIn(fixture: string): Sources {
  const byName = new Map(parseFixture(fixture).files.map((it) => [it.name, sourceText(it.name, it.text)]));
  return {
    file: (name: string) => byName.get(name) ?? sourceFile(name, { kind: 'missing' }),
    includes: (_: string, pattern: string) => [pattern],
  };
}
