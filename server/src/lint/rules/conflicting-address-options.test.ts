import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('what an address has once', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 dev eth1
#                              ^^^^^^^^ conflicting-address-options: 'dev' stands here for the second time
        192.0.2.11 peer 192.0.2.12 peer 192.0.2.13
#                                  ^^^^^^^^^^^^^^^ conflicting-address-options: uses the first
    }
}
track_group routes {
    group {
        web
    }
}
static_ipaddress {
    192.0.2.14/24 dev eth0 track_group routes track_group routes
#                                             ^^^^^^^^^^^^^^^^^^ conflicting-address-options: uses the first
}`));

test('no broadcast address', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10 peer 192.0.2.20 brd +
#                                  ^^^^^ conflicting-address-options: An address with a peer
        192.0.2.11/31 brd -
#                     ^^^^^ conflicting-address-options: A /31 has no broadcast address
        192.0.2.12 broadcast +
#                  ^^^^^^^^^^^ conflicting-address-options: A /32 has no broadcast address
        192.0.2.13/32 brd 192.0.2.255
        192.0.2.14/30 brd +
        192.0.2.15/24 label dev:1 dev eth0
    }
}`));

test('a peer of the other family', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10 peer 2001:db8::1
#                  ^^^^^^^^^^^^^^^^ conflicting-address-options: Peer 2001:db8::1 is not of the family of 192.0.2.10
    }
}`));

test('the option goes', () =>
  checkFix(
    'conflicting-address-options',
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 dev eth1 label web
    }
}
`,
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24 dev eth0 label web
    }
}
`,
  ));
