import { describe, expect, it } from 'vitest';
import { destination } from './destination.ts';

describe('a destination', () => {
  it.each(['default', 'any', 'all', 'default6', '192.0.2.0/24', '2001:db8::1'])('takes %j', (word) => {
    expect(destination.check(word)).toBeUndefined();
  });

  it.each([
    ['Default', 'invalid-value'],
    ['192.0.2.0/33', 'value-out-of-range'],
    ['', 'invalid-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(destination.check(word)?.code).toBe(code);
  });
});
