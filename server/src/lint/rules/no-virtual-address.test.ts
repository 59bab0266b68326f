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

test('a list that is badly misspelt, or stands behind a brace too many, is not missing', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    vritual_ipaddrehs {
#   ^^^^^^^^^^^^^^^^^ unknown-directive
        192.0.2.10/24
    }
}
vrrp_instance mail {
#^^^^^^^^^^^^ no-virtual-address
    interface eth0
    virtual_router_id 44
    something_else 5
#   ^^^^^^^^^^^^^^ unknown-directive
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    }
#   ^ unexpected-closing-brace
    virtual_ipaddress {
        192.0.2.11/24
    }
}`));
