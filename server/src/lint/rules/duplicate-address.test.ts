import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('one list', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.10/32 dev eth1
#       ^^^^^^^^^^^^^ duplicate-address: 192.0.2.10 already stands in line 3
    }
}`));

test('spellings of IPv6', () =>
  checkRule(`
vrrp_instance web {
    unicast_peer {
        2001:db8::2
        2001:DB8:0::2
#       ^^^^^^^^^^^^^ duplicate-address: Peer 2001:DB8:0::2 already stands in line 3
    }
    virtual_ipaddress {
        2001:db8::2/64
    }
}`));

test('an excluded address may be a virtual one of another device', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24
    }
    virtual_ipaddress_excluded {
        192.0.2.10/24 dev eth1
        192.0.2.10/24 dev eth1
#       ^^^^^^^^^^^^^ duplicate-address
    }
}`));

test('the second goes', () =>
  checkFix(
    'duplicate-address',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.10/24
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
  ));

test('up to 2.3.2 both stay', () =>
  checkRule(`
# keepalived-lint target=2.3.2
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.10/24
#       ^^^^^^^^^^^^^ duplicate-address: 192.0.2.10 already stands in line 4; adverts list it twice
    }
}`));
