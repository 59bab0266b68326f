import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a VRID takes one byte', () =>
  checkRule(`
vrrp_instance web {
    virtual_router_id 300
#                     ^^^ value-out-of-range: virtual_router_id 300 is outside 1–255; keepalived ignores it
}`));

test('a weight that is used all the same', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk_nginx {
#           ^^^^^^^^^ unused-tracker
    script "/usr/local/libexec/chk_nginx"
    weight 300
#          ^^^ value-out-of-range: weight 300 is outside -253–253; keepalived reports it and uses it all the same
}`));

test('the bounds themselves are right', () =>
  checkRule(`
vrrp_instance web {
    virtual_router_id 255
    priority 1
}`));

test('the nearest limit, but no owner of an address', () =>
  checkFix(
    'value-out-of-range',
    `vrrp_instance web {
    priority 300
    virtual_router_id 0
    virtual_ipaddress {
        192.0.2.10/33
    }
}
`,
    `vrrp_instance web {
    priority 254
    virtual_router_id 1
    virtual_ipaddress {
        192.0.2.10/32
    }
}
`,
  ));

test('no limit that nobody means', () =>
  checkNoFix(
    'value-out-of-range',
    `virtual_server 192.0.2.10 80 {
    protocol TCP
    lb_algo rr
    lb_kind NAT
    delay_loop 18446744073710
    real_server 192.0.2.21 80 {
    }
}
`,
  ));
