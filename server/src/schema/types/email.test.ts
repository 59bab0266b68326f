import { describe, expect, it } from 'vitest';
import { email } from './email.ts';

describe('email', () => {
  it.each(['root@localhost', 'anything'])('takes %j', (word) => {
    expect(email.check(word)).toBeUndefined();
  });
});
