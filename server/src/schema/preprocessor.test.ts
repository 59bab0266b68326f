import { describe, expect, it, test } from 'vitest';
import { check } from '../library.ts';
import { fullLanguage } from './language.ts';
import { notationOf, notations } from './preprocessor.ts';

test('each name stands for one thing', () => {
  expect(new Set(notations.map((of) => of.name)).size).toBe(notations.length);
  expect(notationOf('includea')?.since).toBe('2.2.0');
  expect(notationOf('includex')).toBeUndefined();
});

describe('documentation', () => {
  it.each(notations)('of $name in both languages', ({ doc, brief }) => {
    expect(doc.en).toMatch(/^\P{Lowercase}.*\.$/u);
    expect(doc.zh).toMatch(/。$/);
    expect(doc.body?.en).toMatch(/\n\nIf omitted: .*If wrong: /);
    expect(doc.body?.zh).toMatch(/\n\n省略时：.*写错时：/);
    expect(doc.body?.en.split('\n').length).toBe(doc.body?.zh.split('\n').length);
    expect(brief.en).not.toBe(brief.zh);
  });

  it.each(notations)('of $name leads to what there is', ({ doc }) => {
    const { byPath } = fullLanguage();
    expect(doc.see?.filter((see) => !byPath.has(see) && !notationOf(see))).toEqual([]);
  });

  it.each(notations)('of $name has an example without a finding', ({ doc }) => {
    expect(check(`${doc.example}\n`)).toEqual([]);
  });
});
