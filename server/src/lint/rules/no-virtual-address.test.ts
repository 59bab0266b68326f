import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('an empty list is none', () =>
  checkRule(`
  vrrp_instance web {
# ^^^^^^^^^^^^^ no-virtual-address: 'web' has no virtual address
    virtual_ipaddress {
    }
    virtual_ipaddress_excluded {
        192.0.2.11
    }
  }`));

test('it can be said to be meant, but not in strict mode', () =>
  checkRule(`
global_defs {
    vrrp_strict
}
vrrp_instance web {
    strict_mode off
    no_virtual_ipaddress
}
vrrp_instance db {
    no_virtual_ipaddress
#   ^^^^^^^^^^^^^^^^^^^^ no-virtual-address: Strict mode drops 'no_virtual_ipaddress'
}`));
