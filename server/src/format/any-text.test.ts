import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { readingOf } from '../../../test/support/reading.ts';
import { applyEdits } from '../base/text-edit.ts';
import { parseTree } from '../syntax/tree.ts';
import { format } from './format.ts';
import type { FormatOptions } from './options.ts';

const anyOptions = fc.record({
  tabSize: fc.integer({ min: 1, max: 8 }),
  insertSpaces: fc.boolean(),
  alignValues: fc.boolean(),
});

const BRACES = /^(?:unclosed-block|unexpected-|missing-opening-brace)/;

const texts = fc.oneof(anyText, manyBlocks);

function formatted(text: string, options: FormatOptions): string {
  return applyEdits(text, format(parseTree(text), options));
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \t\r\n]/g, '');
}

test('only white space changes, and nothing is left to change', () => {
  fc.assert(
    fc.property(texts, anyOptions, (text, options) => {
      const once = formatted(text, options);
      expect(withoutBlanks(once)).toBe(withoutBlanks(text));
      expect(formatted(once, options)).toBe(once);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
}, 60_000);

test('what the daemon reads stays the same', () => {
  fc.assert(
    fc.property(texts, anyOptions, (text, options) => {
      const before = readingOf(text);
      const after = readingOf(formatted(text, options));
      expect(after.tokens).toEqual(before.tokens);
      // Where braces do not match, indentation is what tells us which one is missing.
      const isSure = ![...before.findings, ...after.findings].some((it) => BRACES.test(it));
      if (isSure) expect(after.findings).toEqual(before.findings);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 60_000);
