import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('both counts', () =>
  checkRule(`
vrrp_instance web {
    garp_master_repeat 0
#                      ^ announcements-set-to-zero: garp_master_repeat must be above 0; keepalived uses 1
    garp_master_refresh 0
}`));

test('the daemon takes 1', () =>
  checkFix(
    'announcements-set-to-zero',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    garp_master_repeat 0
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    garp_master_repeat 1
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
  ));
