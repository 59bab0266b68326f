import { describe, expect, it } from 'vitest';
import { encap } from './encap.ts';

describe('encap', () => {
  it.each(['mpls', 'ip'])('takes %j', (word) => {
    expect(encap.check(word)).toBeUndefined();
  });
});
