import { describe, expect, it } from 'vitest';
import { vmacName } from './vmac-name.ts';

describe('the name of an interface that is made', () => {
  it.each(['vrrp.42', 'a', '...'])('takes %j', (word) => {
    expect(vmacName.check(word)).toBeUndefined();
  });

  it.each(['02:00:00:00:01', 'eth0/1', '.', '..', 'sixteen-letters-'])('refuses %j', (word) => {
    expect(vmacName.check(word)).toBeDefined();
  });
});
