import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('keywords alone do not make it unicast', () =>
  checkRule(`
vrrp_instance web {
    unicast_src_ip 192.0.2.1
#   ^^^^^^^^^^^^^^ unicast-without-peers: 'unicast_src_ip' without a peer in 'unicast_peer': keepalived sends by multicast
    unicast_ttl 64
#   ^^^^^^^^^^^ unicast-without-peers: keepalived resets it
}
vrrp_instance db {
    unicast_peer {
#   ^^^^^^^^^^^^ unicast-without-peers
    }
}`));

test('it can be said to be meant', () =>
  checkRule(`
vrrp_instance web {
    unicast_src_ip 192.0.2.1
    unicast_fault_no_peer
}`));
