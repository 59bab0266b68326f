import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('once for all instances', () =>
  checkRule(`
global_defs {
    vrrp_strict
#   ^^^^^^^^^^^ strict-blocks-addresses: 'vrrp_strict' without 'accept' blocks traffic to the virtual addresses: they do not even answer ping
}
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    virtual_ipaddress {
        192.0.2.11/24
    }
}`));

test('an owner answers, and what is said to be meant is', () =>
  checkRule(`
vrrp_instance web {
    strict_mode on
    priority 255
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    strict_mode on
    no_accept
    virtual_ipaddress {
        192.0.2.11/24
    }
}`));

test('a misspelt keyword is the one mistake', () =>
  checkRule(`
vrrp_instance web {
    strict_mode on
    acept
#   ^^^^^ unknown-directive
    virtual_ipaddress {
        192.0.2.10/24
    }
}`));
