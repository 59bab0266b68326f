import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

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
