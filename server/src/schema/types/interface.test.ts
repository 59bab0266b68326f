import { describe, expect, it } from 'vitest';
import { networkInterface } from './interface.ts';

describe('an interface', () => {
  it.each(['eth0', 'no-such-thing', 'eth0;', '123456789012345'])('takes %j', (word) => {
    expect(networkInterface.check(word)).toBeUndefined();
  });

  it.each([['1234567890123456', 'value-too-long']])('refuses %j: %s', (word, code) => {
    expect(networkInterface.check(word)?.code).toBe(code);
  });
});
