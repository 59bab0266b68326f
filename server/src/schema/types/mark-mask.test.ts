import { describe, expect, it } from 'vitest';
import { markMask } from './mark-mask.ts';

describe('a mark', () => {
  it.each(['1', '0x10', '0x10/0xff', '4294967295'])('takes %j', (word) => {
    expect(markMask.check(word)).toBeUndefined();
  });

  it.each(['-1', '4294967296', 'x', '1/-1'])('refuses %j', (word) => {
    expect(markMask.check(word)?.code).toBe('invalid-value');
  });
});
