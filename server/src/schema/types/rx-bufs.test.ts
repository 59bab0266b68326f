import { describe, expect, it } from 'vitest';
import { rxBufs } from './rx-bufs.ts';

describe('a buffer policy', () => {
  it.each(['MTU', 'advert', '65536'])('takes %j', (word) => {
    expect(rxBufs.check(word)).toBeUndefined();
  });

  it.each(['mtus', '-1', 'x'])('refuses %j', (word) => {
    expect(rxBufs.check(word)?.code).toBe('invalid-value');
  });
});
