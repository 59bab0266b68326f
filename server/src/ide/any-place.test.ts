import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTemplate, anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { allDiagnostics, check } from '../lint/check.ts';
import { languageOf } from '../schema/language.ts';
import { lengthOfTree } from '../syntax/tree.ts';
import { sourceText } from '../workspace/source-file.ts';
import { fixAll, quickFixes } from './code-actions.ts';
import { completions } from './completion.ts';
import { definitions } from './definition.ts';
import { type DocumentSymbol, documentSymbols } from './document-symbols.ts';
import { schemaTexts } from './documentation.ts';
import { foldingRanges } from './folding.ts';
import { hover } from './hover.ts';
import { highlights, references } from './references.ts';

const SOURCES = { file: () => undefined, includes: () => undefined };

function isWithin(symbol: DocumentSymbol): boolean {
  const { range, selectionRange, children } = symbol;
  const isInside = range.start <= selectionRange.start && selectionRange.end <= range.end;
  return isInside && children.every(isWithin);
}

test.each([
  { name: 'keepalived.conf', texts: fc.oneof(anyText, manyBlocks) },
  { name: 'keepalived.conf.j2', texts: anyTemplate },
])(
  'every feature answers at every place of every text: $name',
  ({ name, texts }) => {
    fc.assert(
      fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const file = sourceText(name, text);
        const offset = Math.floor(share * lengthOfTree(file.tree));
        const checked = check(file, SOURCES, { language: languageOf('2.4.3') });
        for (const { replace } of completions(checked, file, offset, { locale: 'en' })) {
          expect(replace.start <= offset && offset <= replace.end).toBe(true);
        }
        const found = hover(checked, file, offset, 'zh', schemaTexts);
        if (found) expect(found.range.start <= offset && offset <= found.range.end).toBe(true);
        definitions(checked, file, offset);
        references(checked, file, offset, true);
        highlights(checked, file, offset);
        expect(documentSymbols(checked, file).every(isWithin)).toBe(true);
        expect(foldingRanges(file).every(({ range }) => range.start < range.end)).toBe(true);
        const diagnostics = allDiagnostics(checked);
        quickFixes(diagnostics, file, { start: offset, end: offset }, 'en');
        fixAll(diagnostics, file, 'zh');
      }),
      { numRuns: 150 },
    );
  },
  60_000,
);
