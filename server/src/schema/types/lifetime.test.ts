import { describe, expect, it } from 'vitest';
import { lifetime } from './lifetime.ts';

describe('a lifetime', () => {
  it.each(['forever', '0', '4294967295'])('takes %j', (word) => {
    expect(lifetime.check(word)).toBeUndefined();
  });

  it.each(['Forever', '-1', '4294967296', '1s'])('refuses %j', (word) => {
    expect(lifetime.check(word)?.code).toBe('invalid-value');
  });
});
