import { describe, expect, it } from 'vitest';
import { addressRange } from './address-range.ts';

describe('a range', () => {
  it.each([
    '192.0.2.1',
    '192.0.2.1-9',
    '192.0.2.1-255',
    '2001:db8::1-00000f',
    '192.0.2.1-192.0.3.7',
    '192.0.2.0/24',
    '2001:db8::1-ff',
    '2001:db8::1-2001:db8::9',
    '2001:db8::/64',
  ])('takes %j', (word) => {
    expect(addressRange.check(word)).toBeUndefined();
  });

  it.each([
    '192.0.2.1-256',
    '192.0.2.1-',
    '192.0.2.1-0',
    '192.0.2.1-x',
    '192.0.2.0/0',
    '192.0.2.0/33',
    '2001:db8::1-12345',
    '2001:db8::1-',
    '2001:db8::/129',
    'web',
  ])('refuses %j', (word) => {
    expect(addressRange.check(word)?.code).toBe('invalid-value');
  });
});
