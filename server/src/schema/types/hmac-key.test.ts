import { describe, expect, it } from 'vitest';
import { hmacKey } from './hmac-key.ts';

describe('hmacKey', () => {
  it.each(['file:/etc/key', 'hex:00'])('takes %j', (word) => {
    expect(hmacKey.check(word)).toBeUndefined();
  });
});
