import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('wherever the interface is named', () =>
  checkRule(`
vrrp_instance web {
    track_interface {
        eth0 weight -20
#       ^^^^ own-interface-tracked: eth0 is the interface of 'web', which keepalived tracks anyway
        eth1
    }
    interface eth0
}`));
