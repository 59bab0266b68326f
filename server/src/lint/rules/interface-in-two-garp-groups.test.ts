import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the second entry is ignored, whatever group it is in', () =>
  checkRule(`
garp_group {
    garp_interval 0.01
    interfaces {
        eth0
        eth1
    }
    interface eth1
#             ^^^^ interface-in-two-garp-groups: 'eth1' is in a 'garp_group' already
}
garp_group {
    garp_interval 0.01
    interfaces {
        eth0
#       ^^^^ interface-in-two-garp-groups
        eth2
    }
}`));
