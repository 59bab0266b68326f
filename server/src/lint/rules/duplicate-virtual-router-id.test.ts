import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('one link, one family, one VRID', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
}
vrrp_instance db {
    interface eth0
    virtual_router_id 42
#                     ^^ duplicate-virtual-router-id: VRID 42 is already used by 'web' on eth0; keepalived does not start VRRP
}`));

test('another link, or another family, is another virtual router', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
}
vrrp_instance db {
    interface eth1
    virtual_router_id 42
}
vrrp_instance web6 {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        2001:db8::10/64
    }
}`));

test('a second block of the same name is said to be that', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
}
vrrp_instance web {
#             ^^^ duplicate-name
    interface eth0
    virtual_router_id 42
}`));

test('without a peer, unicast is multicast', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
#   ^^^^^^^^^^^^ unicast-without-peers
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 42
#                     ^^ duplicate-virtual-router-id
}`));
