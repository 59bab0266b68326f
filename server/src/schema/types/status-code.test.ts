import { describe, expect, it } from 'vitest';
import { statusCode } from './status-code.ts';

describe('a status code', () => {
  it.each(['200', '200-299', '100', '599'])('takes %j', (word) => {
    expect(statusCode.check(word)).toBeUndefined();
  });

  it.each(['99', '600', '299-200', '200-', 'abc', '-200'])('refuses %j', (word) => {
    expect(statusCode.check(word)?.code).toBe('invalid-value');
  });
});
