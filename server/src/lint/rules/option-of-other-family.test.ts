import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('labels and scopes are ignored, with a broadcast address all is dropped', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        fe80::42/64 dev eth0 label eth0:1
#                            ^^^^^^^^^^^^ option-of-other-family: IPv6 addresses have no 'label'; keepalived ignores it
        2001:db8::10/64 brd 192.0.2.255
#                       ^^^^^^^^^^^^^^^ option-of-other-family: keepalived drops this address
    }
}
static_ipaddress {
    2001:db8::11/64 dev eth0 scope link
#                            ^^^^^^^^^^ option-of-other-family
    192.0.2.10/24 dev eth0 scope link label eth0:1
}`));

test('it goes', () =>
  checkFix(
    'option-of-other-family',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::42/64 scope link
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::42/64
    }
}
`,
  ));
