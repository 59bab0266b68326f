import { describe, expect, it } from 'vitest';
import { regex } from './regex.ts';

describe('regex', () => {
  it.each(['^ok$', '('])('takes %j', (word) => {
    expect(regex.check(word)).toBeUndefined();
  });
});
