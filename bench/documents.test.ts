import { describe, expect, it, test } from 'vitest';
import { sentenceOf } from '../server/src/lint/diagnostic.ts';
import { diagnosticsOfText } from './analysis.ts';
import { hostile, lineCount, regular } from './documents.ts';
import { keystrokeNames, keystrokes } from './keystrokes.ts';

describe('a regular document', () => {
  it.each([20, 100, 137, 1000, 10_000, 100_000])('of %i lines has exactly these', (lines) => {
    const text = regular(lines);
    expect(lineCount(text)).toBe(lines);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('is the same each time, and another one for another seed', () => {
    expect(regular(1000)).toBe(regular(1000));
    expect(regular(1000, 2)).not.toBe(regular(1000, 1));
  });

  it.each([100, 1000, 10_000])('of %i lines has no error and no warning', (lines) => {
    const found = diagnosticsOfText(regular(lines))
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map((diagnostic) => `${diagnostic.rule.id}: ${sentenceOf(diagnostic, 'en')}`);
    expect(found).toEqual([]);
  });
});

test.each(Object.entries(hostile))('a hostile document of %s has the lines asked for', (_, document) => {
  expect(lineCount(document(1000))).toBe(1000);
});

test.each(keystrokeNames)('%s: each edit is taken back', (name) => {
  const text = regular(1000);
  for (const { edit, undo } of keystrokes(name, text, 20)) {
    const after = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    expect(after).not.toBe(text);
    expect(after.slice(0, undo.range.start) + undo.newText + after.slice(undo.range.end)).toBe(text);
  }
});
