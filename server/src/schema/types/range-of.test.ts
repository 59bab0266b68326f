import { describe, expect, it } from 'vitest';
import { rangeOf } from './range-of.ts';

describe('two numbers', () => {
  it.each(['80-80', '1-2x'])('takes %j', (word) => {
    expect(rangeOf('port-range', 'PORT-PORT', { en: 'a range', zh: '范围' }).check(word)).toBeUndefined();
  });

  it.each(['80', '80-', 'a-b', '-'])('refuses %j', (word) => {
    expect(rangeOf('port-range', 'PORT-PORT', { en: 'a range', zh: '范围' }).check(word)?.code).toBe(
      'invalid-value',
    );
  });
});
