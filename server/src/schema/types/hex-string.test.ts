import { describe, expect, it } from 'vitest';
import { hexPattern, hexString } from './hex-string.ts';

describe('bytes', () => {
  it.each(['00', '0a FF', 'abc'])('takes %j', (word) => {
    expect(hexString.check(word)).toBeUndefined();
  });

  it.each(['0x', 'zz'])('refuses %j', (word) => {
    expect(hexString.check(word)?.code).toBe('invalid-value');
  });
});

describe('a pattern', () => {
  it.each(['0x', 'xx Xa'])('takes %j', (word) => {
    expect(hexPattern.check(word)).toBeUndefined();
  });

  it.each(['z'])('refuses %j', (word) => {
    expect(hexPattern.check(word)?.code).toBe('invalid-value');
  });
});
