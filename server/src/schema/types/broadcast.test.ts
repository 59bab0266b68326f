import { describe, expect, it } from 'vitest';
import { broadcast } from './broadcast.ts';

describe('a broadcast address', () => {
  it.each(['+', '-', '192.0.2.255'])('takes %j', (word) => {
    expect(broadcast.check(word)).toBeUndefined();
  });

  it.each(['2001:db8::1', '192.0.2.0/24', 'x'])('refuses %j', (word) => {
    expect(broadcast.check(word)?.code).toBe('invalid-value');
  });
});
