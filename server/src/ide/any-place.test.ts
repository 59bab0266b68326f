import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { applyEdits } from '../base/text-edit.ts';
import { allDiagnostics, check } from '../lint/check.ts';
import { languageOf } from '../schema/language.ts';
import { lengthOfTree } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { incomingCalls, outgoingCalls, preparedCalls } from './call-hierarchy.ts';
import { fixAll, quickFixes } from './code-actions.ts';
import { codeLenses } from './code-lens.ts';
import { completions } from './completion.ts';
import { definitions } from './definition.ts';
import { type DocumentSymbol, documentSymbols } from './document-symbols.ts';
import { schemaTexts } from './documentation.ts';
import { foldingRanges } from './folding.ts';
import { hover } from './hover.ts';
import { linkedRanges } from './linked-editing.ts';
import { highlights, references } from './references.ts';
import { isRefusal } from './refusal.ts';
import { prepareRename, rename } from './rename.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

const SOURCES = { file: () => undefined, includes: () => undefined };

function isWithin(symbol: DocumentSymbol): boolean {
  const { range, selectionRange, children } = symbol;
  const isInside = range.start <= selectionRange.start && selectionRange.end <= range.end;
  return isInside && children.every(isWithin);
}

test('every feature answers at every place of every text', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, manyBlocks), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
      const file = sourceText('keepalived.conf', text);
      const offset = Math.floor(share * lengthOfTree(file.tree));
      const checked = check(file, SOURCES, { language: languageOf('2.4.3') });
      for (const { replace } of completions(checked, file, offset, { locale: 'en' })) {
        expect(replace.start <= offset && offset <= replace.end).toBe(true);
      }
      const found = hover(checked, file, offset, 'zh', schemaTexts);
      if (found) expect(found.range.start <= offset && offset <= found.range.end).toBe(true);
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
      incomingCalls(cursor);
      outgoingCalls(cursor);
      for (const { range } of workspaceSymbols([checked], 'a')) expect(range.start < range.end).toBe(true);
      expect(foldingRanges(file).every(({ range }) => range.start < range.end)).toBe(true);
      const diagnostics = allDiagnostics(checked);
      quickFixes(diagnostics, file, { start: offset, end: offset }, 'en');
      fixAll(diagnostics, file, 'zh');
    }),
    { numRuns: 150 },
  );
}, 60_000);
