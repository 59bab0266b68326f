import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('IPv4 needs an address', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_ipvlan web0 bridge
#   ^^^^^^^^^^ ipvlan-without-address: puts 'web' into FAULT
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_ipvlan 192.0.2.3
    virtual_ipaddress {
        192.0.2.11/24
    }
}
vrrp_instance mail {
    interface eth0
    virtual_router_id 44
    use_ipvlan
    virtual_ipaddress {
        2001:db8::1/64
    }
}`));
