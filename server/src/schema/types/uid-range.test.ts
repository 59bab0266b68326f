import { describe, expect, it } from 'vitest';
import { uidRange } from './uid-range.ts';

describe('a range of users', () => {
  it.each(['0-0', '1000-1999'])('takes %j', (word) => {
    expect(uidRange.check(word)).toBeUndefined();
  });

  it.each(['1000', 'root-root'])('refuses %j', (word) => {
    expect(uidRange.check(word)?.code).toBe('invalid-value');
  });
});
