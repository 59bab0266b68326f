import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the first address decides', () =>
  checkRule(`
vrrp_instance web {
    unicast_src_ip 192.0.2.1
    unicast_peer {
        2001:db8::2
#       ^^^^^^^^^^^ mixed-address-families: 2001:db8::2 is IPv6, but 'web' is IPv4 since 192.0.2.1
    }
    virtual_ipaddress {
        192.0.2.10/24
        2001:db8::10/64
#       ^^^^^^^^^^^^^^^ mixed-address-families: keepalived drops it
    }
    virtual_ipaddress_excluded {
        2001:db8::11/64
    }
    native_ipv6
#   ^^^^^^^^^^^ mixed-address-families: 'native_ipv6' stands in 'web'
}`));

test('so does native_ipv6', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    native_ipv6
    virtual_ipaddress {
        192.0.2.10/24
#       ^^^^^^^^^^^^^ mixed-address-families: 'web' is IPv6 since native_ipv6
    }
}`));
