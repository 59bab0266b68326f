import { describe, expect, it } from 'vitest';
import { portRange } from './port-range.ts';

describe('a range of ports', () => {
  it.each(['80-80', '1000-2000'])('takes %j', (word) => {
    expect(portRange.check(word)).toBeUndefined();
  });

  it.each(['80', 'http-https'])('refuses %j', (word) => {
    expect(portRange.check(word)?.code).toBe('invalid-value');
  });
});
