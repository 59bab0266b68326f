import { describe, expect, it } from 'vitest';
import { boolean } from './boolean.ts';

describe('a boolean', () => {
  it.each(['true', 'on', 'yes', 'false', 'off', 'no'])('takes %j', (word) => {
    expect(boolean.check(word)).toBeUndefined();
  });

  it.each([
    ['TRUE', 'unknown-value'],
    ['1', 'unknown-value'],
    ['', 'unknown-value'],
    ['On', 'unknown-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(boolean.check(word)?.code).toBe(code);
  });
});

it('knows the word that was meant', () => {
  expect(boolean.check('TRUE')?.replacement).toBe('true');
  expect(boolean.check('1')?.replacement).toBeUndefined();
});
