import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('ranges run upwards, networks begin at their first address', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.10-30 80
    192.0.2.10-192.0.3.1 80
    192.0.2.0/24 80
    192.0.2.128/25 80
    2001:db8::/32 80
    192.0.2.10-10 80
#   ^^^^^^^^^^^^^ wrong-address-range: holds no more than one address
    192.0.2.10-192.0.1.20 80
#   ^^^^^^^^^^^^^^^^^^^^^ wrong-address-range: ends before it begins
    2001:db8::ff-e 80
#   ^^^^^^^^^^^^^^ wrong-address-range
    192.0.2.1/24 80
#   ^^^^^^^^^^^^ wrong-address-range: is not the first address of a /24 network
    2001:db8::1/64 80
#   ^^^^^^^^^^^^^^ wrong-address-range
}`));
