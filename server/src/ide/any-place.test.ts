import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTemplate, anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { applyEdits } from '../base/text-edit.ts';
import type { TextRange } from '../base/text-range.ts';
import { formatRanges } from '../format/format.ts';
import { formatOnType } from '../format/on-type.ts';
import { DEFAULT_OPTIONS } from '../format/options.ts';
import { allDiagnostics, check } from '../lint/check.ts';
import { clusterViews } from '../lint/cluster.ts';
import { languageOf, languageWithin } from '../schema/language.ts';
import { lengthOfTree } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { incomingCalls, outgoingCalls, preparedCalls } from './call-hierarchy.ts';
import { clusterLenses } from './cluster-lens.ts';
import { fixAll, quickFixes } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { pathAt } from './complete-paths.ts';
import { completions } from './completion.ts';
import { definitions } from './definition.ts';
import { documentLinks } from './document-links.ts';
import { type DocumentSymbol, documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { guessedBlock } from './guessed-block.ts';
import { HINT_KINDS } from './hint.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { linkedRanges } from './linked-editing.ts';
import { moveActions } from './move-definition.ts';
import type { RefactorContext } from './refactor/refactoring.ts';
import { offersAt, refactorings } from './refactor/table.ts';
import { highlights, references } from './references.ts';
import { isRefusal } from './refusal.ts';
import { prepareRename, rename } from './rename.ts';
import { schemaTexts } from './schema-texts.ts';
import { selectionRanges } from './selection-range.ts';
import { semanticTokens, tokenData, tokenDataIn } from './semantic-tokens.ts';
import { signatureHelp } from './signature-help.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Computes all that is offered; edits lie within their file. */
function refactor(context: Omit<RefactorContext, 'place'>): void {
  for (const { offer } of offersAt(context, refactorings)) {
    if (isRefusal(offer)) continue;
    for (const { file, range } of offer.change(() => false).edits) {
      expect(0 <= range.start && range.start <= range.end && range.end <= lengthOfTree(file.tree)).toBe(true);
    }
  }
}

const SOURCES = { file: () => undefined, includes: () => undefined };

function isWithin(symbol: DocumentSymbol): boolean {
  const { range, selectionRange, children } = symbol;
  const isInside = range.start <= selectionRange.start && selectionRange.end <= range.end;
  return isInside && children.every(isWithin);
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const LANGUAGE = languageOf('2.4.3');

function askEverything(name: string, text: string, share: number, language = LANGUAGE): void {
  const file = sourceText(name, text);
  const offset = Math.floor(share * lengthOfTree(file.tree));
  guessedBlock(file.tree, LANGUAGE);
  const checked = check(file, SOURCES, { language });
  for (const { replace } of completions(checked, file, offset, { locale: 'en' }).items) {
    expect(replace.start <= offset && offset <= replace.end).toBe(true);
  }
  const path = pathAt(checked, file, offset);
  if (path) expect(path.replace.start <= offset && offset <= path.replace.end).toBe(true);
  // The same file once more is a second node.
  const clusters = clusterViews([checked, check(sourceText(`b/${name}`, text), SOURCES, { language })]);
  const found = hover(checked, file, offset, 'zh', schemaTexts('zh'), clusters);
  if (found) expect(found.range.start <= offset && offset <= found.range.end).toBe(true);
  const help = signatureHelp(checked, file, offset, { locale: 'zh' }, schemaTexts('zh'));
  for (const { label, parameters, active = 0 } of help?.signatures ?? []) {
    expect(active).toBeLessThan(parameters.length);
    for (const { range } of parameters) expect(range.end).toBeLessThanOrEqual(label.length);
  }
  const cursor = { file, offset, everywhere: [checked], roots: [checked] };
  definitions(cursor);
  references(cursor, true);
  prepareRename(cursor);
  const edits = rename(cursor, 'fresh_name');
  if (!isRefusal(edits)) applyEdits(text, edits);
  for (const { range } of highlights(cursor)) {
    expect(range.start <= range.end && range.end <= lengthOfTree(file.tree)).toBe(true);
  }
  expect(documentSymbols(checked, file).every(isWithin)).toBe(true);
  for (const { range, selection } of preparedCalls(cursor)) {
    expect(range.start <= selection.start && selection.end <= range.end).toBe(true);
  }
  linkedRanges(cursor);
  codeLenses([checked], file, 'zh');
  clusterLenses(clusters, [checked], file, 'en');
  incomingCalls(cursor);
  outgoingCalls(cursor);
  for (const { range } of workspaceSymbols([checked], 'a')) expect(range.start < range.end).toBe(true);
  expect(foldingRanges(file).every(({ range }) => range.start < range.end)).toBe(true);
  const tokens = tokenData(semanticTokens(checked, file));
  expect(tokens.every((it) => it >= 0)).toBe(true);
  expect(tokenDataIn(checked, file, { start: offset, end: offset }).length).toBeLessThanOrEqual(10);
  expect(documentLinks(checked, file).every(({ range }) => range.start < range.end)).toBe(true);
  const whole = { start: 0, end: lengthOfTree(file.tree) };
  const context = { file, range: whole, kinds: new Set(HINT_KINDS), locale: 'zh' } as const;
  const hints = inlayHints(checked, context, []);
  expect(hints.every((it) => it.offset <= whole.end && it.label.length <= 40)).toBe(true);
  const around = selectionRanges(checked, file, offset);
  expect(around.at(-1)).toEqual(whole);
  expect(around.every((it, at) => isInside(around[at - 1] ?? { start: offset, end: offset }, it))).toBe(true);
  const diagnostics = allDiagnostics(checked);
  quickFixes(diagnostics, file, { start: offset, end: offset }, 'en');
  for (const { edits } of moveActions(diagnostics, file, whole, 'en')) applyEdits(text, edits);
  fixAll(file, () => diagnostics);
  formatRanges(file.tree, [{ start: offset, end: offset }], DEFAULT_OPTIONS);
  for (const character of ['}', '\n']) formatOnType(file.tree, offset, character, DEFAULT_OPTIONS);
  refactor({ checked, roots: [checked], file, range: { start: offset, end: offset }, locale: 'zh' });
  refactor({
    checked,
    roots: [checked],
    file,
    range: { start: offset, end: lengthOfTree(file.tree) },
    locale: 'en',
  });
}

test.each([
  { name: 'keepalived.conf', texts: fc.oneof(anyText, manyBlocks) },
  { name: 'keepalived.conf.j2', texts: anyTemplate },
])(
  'every feature answers at every place of every text: $name',
  ({ name, texts }) => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(texts, share, (text, at) => askEverything(name, text, at)),
      { numRuns: 150 },
    );
  },
  60_000,
);

test.each(['vrrp_instance', 'virtual_server', 'virtual_server.real_server.HTTP_GET'])(
  'so it does in the text of a part of %s',
  (path) => {
    const block = LANGUAGE.byPath.get(path);
    const language = block && languageWithin(LANGUAGE, block);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const texts = fc.oneof(anyText, manyBlocks);
    fc.assert(
      fc.property(texts, share, (text, at) => askEverything('part.conf', text, at, language)),
      { numRuns: 50 },
    );
  },
  60_000,
);
