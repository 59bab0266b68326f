import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('none at all', () =>
  checkRule(`
  vrrp_instance web {
# ^^^^^^^^^^^^^ missing-interface: 'web' has no interface
    virtual_router_id 42
  }`));

test('the loopback is none', () =>
  checkRule(`
vrrp_instance web {
    interface lo
#             ^^ missing-interface: lo is the loopback
}`));

test('unicast can do without if it has a source address', () =>
  checkRule(`
  vrrp_instance web {
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
  }
  vrrp_instance db {
# ^^^^^^^^^^^^^ missing-interface: 'db' uses unicast without interface and source address
    unicast_peer {
        192.0.2.2
    }
  }`));

test('a virtual MAC needs one', () =>
  checkRule(`
vrrp_instance web {
    use_vmac
#   ^^^^^^^^ missing-interface: 'web' has 'use_vmac' but no interface
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
}`));

test('2.2.7 wants one for unicast, too', () =>
  checkRule(`
  # keepalived-lint target=2.2.7
  vrrp_instance web {
# ^^^^^^^^^^^^^ missing-interface: 'web' has no interface, which keepalived 2.2.7 wants for unicast, too; it does not start VRRP. Add 'interface'.
    unicast_src_ip 192.0.2.1
    unicast_peer {
        192.0.2.2
    }
  }`));
