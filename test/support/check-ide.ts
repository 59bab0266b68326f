/** The one place of the tests that knows how editor features are called. */
import { expect } from 'vitest';
import type { Locale } from '../../server/src/base/localized.ts';
import { applyEdits } from '../../server/src/base/text-edit.ts';
import type { TextRange } from '../../server/src/base/text-range.ts';
import type { Sources } from '../../server/src/config/expand.ts';
import { incomingCalls, outgoingCalls, preparedCalls } from '../../server/src/ide/call-hierarchy.ts';
import type { CallItem } from '../../server/src/ide/call-node.ts';
import { type CodeAction, fixAll, quickFixes } from '../../server/src/ide/code-actions.ts';
import { codeLenses } from '../../server/src/ide/code-lens.ts';
import { completions } from '../../server/src/ide/completion.ts';
import type {
  CompletionItem,
  CompletionList,
  CompletionOptions,
} from '../../server/src/ide/completion-item.ts';
import { definitions } from '../../server/src/ide/definition.ts';
import { documentLinks } from '../../server/src/ide/document-links.ts';
import { type DocumentSymbol, documentSymbols } from '../../server/src/ide/document-symbols.ts';
import { foldingRanges } from '../../server/src/ide/folding.ts';
import { HINT_KINDS, type HintKind } from '../../server/src/ide/hint.ts';
import { hover } from '../../server/src/ide/hover.ts';
import { inlayHints } from '../../server/src/ide/inlay-hints.ts';
import { linkedRanges } from '../../server/src/ide/linked-editing.ts';
import { moveActions } from '../../server/src/ide/move-definition.ts';
import type { Cursor } from '../../server/src/ide/name-at.ts';
import { highlights, references } from '../../server/src/ide/references.ts';
import { isRefusal } from '../../server/src/ide/refusal.ts';
import { prepareRename, rename } from '../../server/src/ide/rename.ts';
import { schemaTexts } from '../../server/src/ide/schema-texts.ts';
import { selectionRanges } from '../../server/src/ide/selection-range.ts';
import { semanticTokens, tokenData } from '../../server/src/ide/semantic-tokens.ts';
import { type SignatureHelp, signatureHelp } from '../../server/src/ide/signature-help.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../server/src/ide/token-legend.ts';
import { workspaceSymbols } from '../../server/src/ide/workspace-symbols.ts';
import { allDiagnostics, type Checked, check } from '../../server/src/lint/check.ts';
import type { Diagnostic, FileRange } from '../../server/src/lint/diagnostic.ts';
import { languageOf } from '../../server/src/schema/language.ts';
import { NEWEST_RELEASE } from '../../server/src/schema/target.ts';
import { offsetAt, positionAt, sliceTree, textOf } from '../../server/src/syntax/tree.ts';
import { type SourceFile, sourceFile, sourceText } from '../../server/src/workspace/source-file.ts';
import { parseFixture } from './fixture.ts';

interface Opened {
  readonly checked: Checked;
  /** That of the first file, and those of all others that no file includes. */
  readonly roots: readonly Checked[];
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
  const language = languageOf(NEWEST_RELEASE);
  const checked = check(root, sources, { language });
  const isIncluded = (name: string): boolean => files.some((it) => it.text.includes(`include ${name}`));
  const others = files.flatMap(({ name }) => {
    const it = isIncluded(name) ? undefined : sources.file(name);
    return it && it !== root ? [it] : [];
  });
  const roots = [checked, ...others.map((it) => check(it, sources, { language }))];
  return { checked, roots, file, range: mark?.range ?? { start: 0, end: 0 } };
}

/** What completion answers at the cursor. */
export function list(fixture: string, options: CompletionOptions = { locale: 'en' }): CompletionList {
  const { checked, file, range } = open(fixture);
  return completions(checked, file, range.start, options);
}

/** The completions at the cursor, in the order in which an editor shows them. */
export function complete(
  fixture: string,
  locale: Locale = 'en',
  trigger?: string,
  more: Partial<CompletionOptions> = {},
): readonly CompletionItem[] {
  const { items } = list(fixture, { locale, ...(trigger !== undefined && { trigger }), ...more });
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

/** One line a signature, the active one first: the active parameter stands between `«` and `»`. */
export function signatureLines(fixture: string, trigger?: string): readonly string[] {
  const help = signaturesAt(fixture, 'en', trigger);
  if (!help) return [];
  const lines = help.signatures.map(({ label, parameters, active }) => {
    const range = active === undefined ? undefined : parameters[active]?.range;
    if (!range) return label;
    return `${label.slice(0, range.start)}«${label.slice(range.start, range.end)}»${label.slice(range.end)}`;
  });
  return [...lines.slice(help.active), ...lines.slice(0, help.active)];
}

/** What is said of the active parameter. */
export function parameterText(fixture: string, locale: Locale = 'en'): string | undefined {
  const help = signaturesAt(fixture, locale);
  const signature = help?.signatures[help.active];
  return signature?.parameters[signature.active ?? -1]?.documentation;
}

function signaturesAt(fixture: string, locale: Locale, trigger?: string): SignatureHelp | undefined {
  const { checked, file, range } = open(fixture);
  const options = { locale, ...(trigger !== undefined && { trigger }) };
  return signatureHelp(checked, file, range.start, options, schemaTexts(options.locale));
}

/** The Markdown of the hover at the cursor. */
export function hoverText(fixture: string, locale: Locale = 'en'): string | undefined {
  const { checked, file, range } = open(fixture);
  return hover(checked, file, range.start, locale, schemaTexts(locale))?.markdown;
}

/** The word that the hover is about. */
export function hoveredWord(fixture: string): string | undefined {
  const { checked, file, range } = open(fixture);
  const found = hover(checked, file, range.start, 'en', schemaTexts('en'));
  return found && sliceTree(file.tree, found.range);
}

function cursorIn({ roots, file, range }: Opened): Cursor {
  const everywhere = roots.filter(({ analyses: [{ config }] }) => config.files.has(file));
  return { file, offset: range.start, everywhere, roots };
}

/** `file:line:column text` */
function shownPlace({ file, range }: FileRange): string {
  const { line, character } = positionAt(file.tree, range.start);
  return `${file.name}:${line + 1}:${character + 1} ${sliceTree(file.tree, range)}`.trim();
}

export function definitionPlaces(fixture: string): readonly string[] {
  return definitions(cursorIn(open(fixture)))?.targets.map(shownPlace) ?? [];
}

export function referencePlaces(fixture: string, withDefinitions = true): readonly string[] {
  return references(cursorIn(open(fixture)), withDefinitions).map(shownPlace);
}

export function highlightPlaces(fixture: string): readonly string[] {
  const opened = open(fixture);
  return highlights(cursorIn(opened)).map(
    (it) => `${shownPlace({ file: opened.file, range: it.range })} ${it.kind}`,
  );
}

/** The text that an editor offers to be typed over, or why there is none. */
export function preparedRename(fixture: string, locale: Locale = 'en'): string | undefined {
  const opened = open(fixture);
  const found = prepareRename(cursorIn(opened));
  if (!found || isRefusal(found)) return found?.refusal[locale];
  expect(sliceTree(opened.file.tree, found.range)).toBe(found.text);
  return found.text;
}

/** The files that change, as they are then, or why nothing can be changed. */
export function renamed(fixture: string, newName: string, locale: Locale = 'en'): string {
  const edits = rename(cursorIn(open(fixture)), newName);
  if (isRefusal(edits)) return edits.refusal[locale];
  const files = [...new Set(edits.map((it) => it.file))];
  return files
    .map((file) => {
      const own = edits.filter((it) => it.file === file);
      return `#- ${file.name}\n${applyEdits(textOf(file.tree), own)}`;
    })
    .join('');
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

/** One line a symbol: kind, name, the block around it, place. */
export function found(fixture: string, query: string): readonly string[] {
  return workspaceSymbols(open(fixture).roots, query).map(({ kind, name, container, file, range }) => {
    const place = `${file.name}:${positionAt(file.tree, range.start).line + 1}`;
    return `${kind} ${name}${container === '' ? '' : ` in ${container}`} ${place}`;
  });
}

/** What is called, and what calls: `<` from, `>` to, with kind, name, detail, place. */
export function callLines(fixture: string): readonly string[] {
  const cursor = cursorIn(open(fixture));
  const shown = ({ kind, name, detail, file, selection }: CallItem): string => {
    const place = `${file.name}:${positionAt(file.tree, selection.start).line + 1}`;
    return `${kind} ${name}${detail === '' ? '' : ` — ${detail}`} ${place}`;
  };
  return [
    ...preparedCalls(cursor).map(shown),
    ...incomingCalls(cursor).map((it) => `< ${shown(it.item)}`),
    ...outgoingCalls(cursor).map((it) => `> ${shown(it.item)}`),
  ];
}

/** `line:column text`, lines and columns from 1. */
export function linkedPlaces(fixture: string): readonly string[] {
  const opened = open(fixture);
  const linked = linkedRanges(cursorIn(opened));
  return (linked?.ranges ?? []).map((range) => {
    const { line, character } = positionAt(opened.file.tree, range.start);
    const text = sliceTree(opened.file.tree, range);
    expect(text).toMatch(new RegExp(`^${linked?.pattern}$`));
    return `${line + 1}:${character + 1} ${text}`;
  });
}

/** The lines with what is shown above them. */
export function lenses(fixture: string, locale: Locale = 'en'): readonly string[] {
  const { roots, file } = open(fixture);
  return codeLenses(roots, file, locale).map(
    ({ range, title }) => `${positionAt(file.tree, range.start).line + 1} ${title}`,
  );
}

/** `kind first-last`, lines from 1. */
export function folds(fixture: string): readonly string[] {
  const { file } = open(fixture);
  const lineOf = (offset: number): number => positionAt(file.tree, offset).line + 1;
  return foldingRanges(file).map(({ kind, range }) => `${kind} ${lineOf(range.start)}-${lineOf(range.end)}`);
}

/** The action that moves a definition above its first use: its title, and the first file afterwards. */
export function moved(fixture: string, locale: Locale = 'en'): readonly [string, string] | undefined {
  const { checked, file, range } = open(fixture);
  const [action] = moveActions(allDiagnostics(checked), file, range, locale);
  return action && [action.title, applyEdits(textOf(file.tree), action.edits)];
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

export interface SemanticToken {
  readonly range: TextRange;
  /** The type with its modifiers, as `variable.definition`. */
  readonly selector: string;
}

/** Numbers of the protocol as tokens of a file. */
export function decodedTokens({ tree }: SourceFile, data: readonly number[]): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const start = offsetAt(tree, { line, character });
    const modifiers = TOKEN_MODIFIERS.filter((_, bit) => (bits & (1 << bit)) !== 0);
    tokens.push({
      range: { start, end: start + length },
      selector: [TOKEN_TYPES[type], ...modifiers].join('.'),
    });
  }
  return tokens;
}

/** Each line with tokens, as `word: type | word: type.modifier`. */
export function tokenLines(fixture: string): readonly string[] {
  const { checked, file } = open(fixture);
  const lines = new Map<number, string[]>();
  for (const { range, selector } of decodedTokens(file, tokenData(semanticTokens(checked, file)))) {
    const { line } = positionAt(file.tree, range.start);
    const words = lines.get(line) ?? [];
    words.push(`${sliceTree(file.tree, range)}: ${selector}`);
    lines.set(line, words);
  }
  return [...lines.values()].map((it) => it.join(' | '));
}

/** What is selected around the cursor, from the smallest to the file. */
export function selections(fixture: string): readonly string[] {
  const { checked, file, range } = open(fixture);
  return selectionRanges(checked, file, range.start).map((it) => sliceTree(file.tree, it));
}

/** `text → target`, in the file of the mark. */
export function links(fixture: string): readonly string[] {
  const { checked, file } = open(fixture);
  return documentLinks(checked, file).map(({ range, target }) => {
    const to = target.kind === 'files' ? target.names.join(', ') : target.path;
    return `${sliceTree(file.tree, range)} → ${to}`;
  });
}

export interface ShownHint {
  /** The line of the text, with the label in `«»` where the hint stands. */
  readonly line: string;
  readonly tooltip: string;
  readonly source: string | undefined;
}

/** The hints of a whole file, in the file of the mark. */
export function hints(
  fixture: string,
  locale: Locale = 'en',
  kinds: readonly HintKind[] = HINT_KINDS,
): readonly ShownHint[] {
  const { checked, file } = open(fixture);
  const text = textOf(file.tree);
  const findings = allDiagnostics(checked).filter((it) => it.file.name === file.name);
  const context = { file, range: { start: 0, end: text.length }, kinds: new Set(kinds), locale };
  const found = inlayHints(
    checked,
    context,
    findings.map((it) => it.range),
  );
  return found.map(({ offset, label, tooltip, source }) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset);
    const line = `${text.slice(start, offset)} «${label}»${text.slice(offset, end < 0 ? text.length : end)}`;
    return { line: line.trim(), tooltip, source: source && shownPlace(source) };
  });
}

export function hintLines(
  fixture: string,
  locale: Locale = 'en',
  kinds: readonly HintKind[] = HINT_KINDS,
): readonly string[] {
  return hints(fixture, locale, kinds).map((it) => it.line);
}
