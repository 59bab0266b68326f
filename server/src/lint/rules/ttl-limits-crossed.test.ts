import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('limits that no packet meets', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2 min_ttl 20 max_ttl 10
#                         ^^ ttl-limits-crossed: min_ttl 20 is above max_ttl 10
        192.0.2.3 max_ttl 10 min_ttl 20
#                                    ^^ ttl-limits-crossed
        192.0.2.4 min_ttl 10 max_ttl 10
        192.0.2.5 min_ttl 255
        192.0.2.6 max_ttl 0
    }
}`));

test('the limits change places', () =>
  checkFix(
    'ttl-limits-crossed',
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2 min_ttl 255 max_ttl 250
    }
}
`,
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2 min_ttl 250 max_ttl 255
    }
}
`,
  ));
