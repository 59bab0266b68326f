import { describe, expect, it } from 'vitest';
import { ipProtocol } from './ip-protocol.ts';

describe('ipProtocol', () => {
  it.each(['tcp', '6'])('takes %j', (word) => {
    expect(ipProtocol.check(word)).toBeUndefined();
  });
});
