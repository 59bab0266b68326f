import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a group of the site', () =>
  checkRule(`
global_defs {
    vrrp_mcast_group6 ff05::12
#                     ^^^^^^^^ multicast-beyond-link: uses it all the same
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    mcast_dst_ip ff05::13
#                ^^^^^^^^ multicast-beyond-link: uses the default group
    virtual_ipaddress {
        fe80::42/64
    }
}`));

test('groups of the link, of IPv4, and what is no group', () =>
  checkRule(`
global_defs {
    vrrp_mcast_group4 224.0.0.20
    vrrp_mcast_group6 ff12::12
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    mcast_dst_ip 224.0.0.21
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    mcast_dst_ip 2001:db8::1
#                ^^^^^^^^^^^ invalid-value
}`));

test('before 2.2.5 it is taken in silence', () =>
  checkRule(`# keepalived-lint target=2.2.4
global_defs {
    vrrp_mcast_group6 ff05::12
#                     ^^^^^^^^ multicast-beyond-link: adverts may leave the link
}`));
