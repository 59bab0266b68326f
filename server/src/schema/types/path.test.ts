import { describe, expect, it } from 'vitest';
import { path } from './path.ts';

describe('path', () => {
  it.each(['/etc/x', 'relative'])('takes %j', (word) => {
    expect(path.check(word)).toBeUndefined();
  });
});
