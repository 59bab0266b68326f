import { describe, expect, it } from 'vitest';
import { decimal, parseDecimal } from './decimal.ts';

describe('seconds with six decimal places', () => {
  it.each(['1', '.5', '1.', '0.010000', '255', '+3'])('takes %j', (word) => {
    expect(decimal({ min: 0.01, max: 255, decimals: 6 }).check(word)).toBeUndefined();
  });

  it.each([
    ['0', 'value-out-of-range'],
    ['255.1', 'value-out-of-range'],
    ['', 'value-out-of-range'],
    ['.', 'value-out-of-range'],
    ['-1', 'invalid-value'],
    ['1.2.3', 'invalid-value'],
    ['1,5', 'invalid-value'],
    ['1e1', 'invalid-value'],
    ['5s', 'invalid-value'],
    ['0.1234567', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(decimal({ min: 0.01, max: 255, decimals: 6 }).check(word)?.code).toBe(code);
  });
});

it('names the places that are too many', () => {
  const expected = decimal({ min: 0, max: 10, decimals: 3 }).check('1.2345')?.args.expected;
  expect(expected).toMatchObject({ en: 'a number with at most 3 decimal places' });
});

it('writes small bounds without an exponent', () => {
  expect(decimal({ min: 0.000001, max: 4294.967295, decimals: 6 }).label).toBe('<0.000001-4294.967295>');
});

it('reads a dot without digits as zero, as the daemon does', () => {
  expect(parseDecimal('.')).toBe(0);
});
