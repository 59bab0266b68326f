import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('also as MASTER without a priority', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
#   ^^^^^^^^^^^^ implied-owner
    track_interface {
        eth1 weight -20
#                   ^^^ weight-on-address-owner: 'web' has priority 255
        eth2 weight 0
        eth3
    }
}
vrrp_instance db {
    track_interface {
        eth1 weight -20
    }
}`));
