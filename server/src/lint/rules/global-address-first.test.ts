import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('up to 2.1.5 it is reported, in strict mode and without', () =>
  checkRule(`
# keepalived-lint target=2.1.5
vrrp_instance web {
    strict_mode
#   ^^^^^^^^^^^ strict-blocks-addresses
    virtual_ipaddress {
        2001:db8::10/64
#       ^^^^^^^^^^^^^^^ global-address-first
    }
}
vrrp_instance db {
    virtual_ipaddress {
        2001:db8::11/64
    }
    unicast_peer {
        2001:db8::2
    }
}`));

test('later releases want it in strict mode only', () =>
  checkRule(`
# keepalived-lint target=2.2.0
vrrp_instance web {
    virtual_ipaddress {
        2001:db8::10/64
    }
}`));
