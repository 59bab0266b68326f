import { describe, expect, it } from 'vitest';
import { includeCheck } from './include-check.ts';

describe('a check', () => {
  it.each(['read', '+match', '-brace_match'])('takes %j', (word) => {
    expect(includeCheck.check(word)).toBeUndefined();
  });

  it.each([
    ['write', 'unknown-value'],
    ['++read', 'unknown-value'],
  ])('refuses %j: %s', (word, code) => {
    expect(includeCheck.check(word)?.code).toBe(code);
  });
});
