import { expect, test } from 'vitest';
import { alternativesOf, hasWildcard, matcherOf, unescaped } from './glob.ts';

test.each([
  ['a.conf', ['a.conf']],
  ['{b,a}.conf', ['b.conf', 'a.conf']],
  ['x/{a,{b,c}d}/*.conf', ['x/a/*.conf', 'x/bd/*.conf', 'x/cd/*.conf']],
  ['{a,b}{1,2}', ['a1', 'a2', 'b1', 'b2']],
  ['a{}b', ['a{}b']],
  ['a{b', ['a{b']],
  ['a{b}c', ['abc']],
  ['{a,}', ['a', '']],
  ['a\\{b,c}', ['a\\{b,c}']],
])('the alternatives of %s', (pattern, alternatives) => {
  expect(alternativesOf(pattern)).toEqual(alternatives);
});

test('a pattern with a million alternatives ends', () => {
  expect(alternativesOf('{a,b}'.repeat(40)).length).toBeLessThanOrEqual(1000);
});

test.each([
  ['*.conf', 'a.conf', true],
  ['*.conf', '.a.conf', false],
  ['.*', '.a', true],
  ['[.]a', '.a', false],
  ['?a', '.a', false],
  ['[!a]b', 'cb', true],
  ['[!a]b', 'ab', false],
  ['[[:digit:]].conf', '1.conf', true],
  ['a(b|c)*', 'a(b|c)', true],
  ['a(b|c)*', 'ab', false],
  ['[ab]+', 'aa', false],
  ['[ab]+', 'a+', true],
  ['!a*', '!ab', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
])('%s and %s: %s', (part, name, outcome) => {
  expect(matcherOf(part)(name)).toBe(outcome);
});

test('wildcards and escapes', () => {
  expect(hasWildcard('a\\*b')).toBe(false);
  expect(hasWildcard('a\\*b*')).toBe(true);
  expect(unescaped('a\\*b')).toBe('a*b');
});
