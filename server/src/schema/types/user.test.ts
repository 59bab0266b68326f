import { describe, expect, it } from 'vitest';
import { user } from './user.ts';

describe('user', () => {
  it.each(['root', '1000', 'nobody-knows'])('takes %j', (word) => {
    expect(user.check(word)).toBeUndefined();
  });
});
