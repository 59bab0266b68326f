import { describe, expect, it } from 'vitest';
import { nexthop } from './nexthop.ts';

describe('nexthop', () => {
  it.each(['via', '192.0.2.1'])('takes %j', (word) => {
    expect(nexthop.check(word)).toBeUndefined();
  });
});
