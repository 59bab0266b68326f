import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('one of the two intervals', () =>
  checkRule(`
garp_group {
#^^^^^^^^^ incomplete-garp-group: neither 'garp_interval' nor 'gna_interval'
    interface eth0
}
garp_group {
    gna_interval 0.01
    interface eth1
}`));
