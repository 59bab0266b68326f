import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('once for an interface, and not for one that is tracked on purpose', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth3
    }
    virtual_ipaddress {
        192.0.2.10/24 dev eth0
        192.0.2.11/24 dev eth1
#                         ^^^^ address-device-tracked: keepalived tracks eth1
        192.0.2.12/24 dev eth1
        192.0.2.13/24 dev eth2 no_track
        192.0.2.14/24 dev eth3
        192.0.2.15/24 scope global
    }
}
`));

test('the fix', () =>
  checkFix(
    'address-device-tracked',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress_excluded {
        192.0.2.10/24 dev eth1 scope global # clients
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress_excluded {
        192.0.2.10/24 dev eth1 scope global no_track # clients
    }
}
`,
  ));
