import { describe, expect, it } from 'vitest';
import { routePreference } from './route-preference.ts';

describe('a preference', () => {
  it.each(['low', 'medium', 'high', '0', '255'])('takes %j', (word) => {
    expect(routePreference.check(word)).toBeUndefined();
  });

  it.each(['Low', '256', '-1'])('refuses %j', (word) => {
    expect(routePreference.check(word)?.code).toBe('invalid-value');
  });
});
