import { expect, it } from 'vitest';
import { utf8Length } from './utf8-length.ts';

it.each([
  ['', 0],
  ['abc', 3],
  ['ü', 2],
  ['中', 3],
  ['😀', 4],
])('%j takes %i bytes', (word, bytes) => {
  expect(utf8Length(word)).toBe(bytes);
});
