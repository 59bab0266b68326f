import { describe, expect, it } from 'vitest';
import { group } from './group.ts';

describe('group', () => {
  it.each(['root', '1000'])('takes %j', (word) => {
    expect(group.check(word)).toBeUndefined();
  });
});
