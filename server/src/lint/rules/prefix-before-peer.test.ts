import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('such an address stands for itself', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 dev tun0 peer 192.0.2.20
#                 ^^^ prefix-before-peer: '/24' stands at an address with a peer
        192.0.2.11/32 peer 192.0.2.20
        192.0.2.12 peer 192.0.2.20
    }
}
static_ipaddress {
    2001:db8::1/64 peer 2001:db8::2 dev tun0
#              ^^^ prefix-before-peer
    2001:db8::3/128 peer 2001:db8::2 dev tun0
}`));

test('it is dropped, as the daemon does', () =>
  checkFix(
    'prefix-before-peer',
    'static_ipaddress {\n    192.0.2.10/24 peer 192.0.2.20 dev tun0\n}\n',
    'static_ipaddress {\n    192.0.2.10 peer 192.0.2.20 dev tun0\n}\n',
  ));
