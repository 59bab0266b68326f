import { describe, expect, it } from 'vitest';
import { prefix } from './prefix.ts';

describe('a prefix', () => {
  it.each(['192.0.2.1', '192.0.2.0/24', '192.0.2.1/0', '192.0.2.1/32', '192.0.2.4/', '2001:db8::/128'])(
    'takes %j',
    (word) => {
      expect(prefix.check(word)).toBeUndefined();
    },
  );

  it.each([
    ['192.0.2.1/33', 'value-out-of-range'],
    ['2001:db8::/129', 'value-out-of-range'],
    ['192.0.2.1/x', 'value-out-of-range'],
    ['192.0.2.1/-1', 'value-out-of-range'],
    ['192.0.2/24', 'invalid-value'],
    ['eth0', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(prefix.check(word)?.code).toBe(code);
  });
});
