import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlatStatement, flatStatements, flatTokens } from './flat-tree.ts';
import { parseTree } from './tree.ts';

type Outline = readonly (string | readonly [string, Outline])[];

function outline(text: string): Outline {
  return flatStatements(flatTokens(parseTree(text))).map(shape);
}

function shape({ words, body }: FlatStatement): string | readonly [string, Outline] {
  const text = words.map((it) => it.text).join(' ');
  return body ? [text, body.map(shape)] : text;
}

test('words, blocks and what stands in them', () => {
  expect(outline('a b # c\nd {\n  e "f g"\n  h {\n  }\n}\ni\n')).toEqual([
    'a b',
    ['d', ['e "f g"', ['h', []]]],
    'i',
  ]);
});

test('braces at odd places', () => {
  expect(outline('a\n{\nb }\n} c { d')).toEqual([
    ['a', ['b']],
    ['c', ['d']],
  ]);
  expect(outline('{ a }')).toEqual([['', ['a']]]);
});

test('100,000 nested blocks are no trouble', () => {
  expect(flatStatements(flatTokens(parseTree('a {\n'.repeat(100_000))))).toHaveLength(1);
});

test('the tokens give back any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = flatTokens(parseTree(text));
      expect(tokens.map((it) => it.text).join('')).toBe(text);
      for (const it of tokens) expect(text.startsWith(it.text, it.offset)).toBe(true);
    }),
  );
});
