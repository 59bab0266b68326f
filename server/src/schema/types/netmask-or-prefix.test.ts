import { describe, expect, it } from 'vitest';
import { netmaskOrPrefix } from './netmask-or-prefix.ts';

describe('a netmask or prefix length', () => {
  it.each(['255.255.255.0', '64', '255.0.255.0', '0xffffff00'])('takes %j', (word) => {
    expect(netmaskOrPrefix.check(word)).toBeUndefined();
  });

  it.each(['', 'eth0', '/24', '::1'])('refuses %j', (word) => {
    expect(netmaskOrPrefix.check(word)?.code).toBe('invalid-value');
  });
});
