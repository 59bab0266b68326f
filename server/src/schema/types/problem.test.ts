import { expect, it } from 'vitest';
import { invalidValue } from './problem.ts';

it('names the word and what was expected', () => {
  const expected = { en: 'a port', zh: '端口号' };
  expect(invalidValue('x', expected)).toEqual({ code: 'invalid-value', args: { word: 'x', expected } });
});
