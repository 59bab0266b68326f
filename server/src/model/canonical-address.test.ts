import { expect, test } from 'vitest';
import { canonicalAddress } from './canonical-address.ts';

test('an address has one spelling', () => {
  for (const it of ['2001:db8::1', '2001:DB8:0:0::1', '2001:0db8:0000:0000:0000:0000:0.0.0.1']) {
    expect(canonicalAddress(it)).toBe('2001:db8:0:0:0:0:0:1');
  }
  expect(canonicalAddress('::')).toBe('0:0:0:0:0:0:0:0');
  expect(canonicalAddress('192.0.2.1')).toBe('192.0.2.1');
});
