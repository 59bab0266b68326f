import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyTemplate, anyText, manyBlocks } from '../../../test/support/arbitrary-text.ts';
import { crowded } from '../../../test/support/crowded.ts';
import { type Reading, readingOf } from '../../../test/support/reading.ts';
import { applyEdits } from '../base/text-edit.ts';
import { rules } from '../lint/registry.ts';
import { tagsIn } from '../syntax/template-tags.ts';
import { parseTree } from '../syntax/tree.ts';
import { format, formatRanges } from './format.ts';
import { formatOnType } from './on-type.ts';
import type { FormatOptions } from './options.ts';

const anyOptions = fc.record({
  tabSize: fc.integer({ min: 1, max: 8 }),
  insertSpaces: fc.boolean(),
  alignValues: fc.boolean(),
});

const BRACES = /^(?:unclosed-block|unexpected-|missing-opening-brace)/m;

const texts = fc.oneof(anyText, manyBlocks);

function formatted(text: string, options: FormatOptions, isTemplate = false): string {
  return applyEdits(text, format(parseTree(text, isTemplate), options));
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

test('tags of templates stay whole, and alone where they were alone', () => {
  const alone = (text: string): readonly string[] =>
    text.split('\n').filter((it) => /^\s*(?:\{[%#]|<%[^=])/.test(it) && tagsIn(it).length > 0);
  const tags = (text: string): readonly string[] =>
    tagsIn(text).map(({ start, end }) => text.slice(start, end).trimEnd());
  fc.assert(
    fc.property(anyTemplate, anyOptions, (text, options) => {
      const format = (it: string): string => formatted(it, options, true);
      const once = format(text);
      expect(withoutBlanks(once)).toBe(withoutBlanks(text));
      expect(tags(once)).toEqual(tags(text));
      expect(format(once)).toBe(once);
      expect(alone(once).length).toBe(alone(text).length);
    }),
    { numRuns: Number(process.env.RUNS ?? 500) },
  );
}, 60_000);

/**
 * Where braces do not match, indentation is what tells us which one is missing; and of mistakes that follow from each
 * other one is shown, which is judged by their lines.
 */
function areComparable(text: string, once: string, before: Reading, after: Reading): boolean {
  const lines = (it: string): number => it.split('\n').filter((line) => line.trim() !== '').length;
  const hasBraces = [...before.findings, ...after.findings].some((it) => BRACES.test(it));
  return !hasBraces && lines(text) === lines(once);
}

test('what the daemon reads stays the same', () => {
  fc.assert(
    fc.property(texts, anyOptions, (text, options) => {
      const once = formatted(text, options);
      const before = readingOf(text);
      const after = readingOf(once);
      expect(after.tokens).toEqual(before.tokens);
      if (areComparable(text, once, before, after)) expect(after.findings).toEqual(before.findings);
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 60_000);

test('ranges and lines that are typed give edits of their own lines, or none', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(texts, anyOptions, share, share, (text, options, from, length) => {
      const tree = parseTree(text);
      const start = Math.floor(from * text.length);
      const range = { start, end: start + Math.floor(length * (text.length - start)) };
      const all = format(tree, options);
      for (const edit of formatRanges(tree, [range], options)) expect(all).toContainEqual(edit);
      expect(formatRanges(tree, [{ start: 0, end: text.length }], options)).toEqual(all);
      for (const character of ['}', '\n']) {
        const edits = formatOnType(tree, start, character, options);
        const once = applyEdits(text, edits);
        expect(edits.length).toBeLessThanOrEqual(1);
        expect(withoutBlanks(once)).toBe(withoutBlanks(text));
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
}, 60_000);

test('the examples of all rules are read, and judged, as before', () => {
  const examples = rules.flatMap((it) => it.examples.flatMap(({ bad, good = [] }) => [bad, good].flat()));
  for (const text of examples.flatMap((it) => [it, crowded(it)])) {
    const once = formatted(text, { tabSize: 3, insertSpaces: true, alignValues: true });
    const before = readingOf(text);
    const after = readingOf(once);
    expect({ once, tokens: after.tokens }).toEqual({ once, tokens: before.tokens });
    if (!BRACES.test(after.findings.join('\n'))) expect(after.findings).toEqual(before.findings);
  }
}, 60_000);
