import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('what the instance says already', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24 use_vmac
#                     ^^^^^^^^ address-vmac-ignored: 'use_vmac' of the instance
        192.0.2.11/24 dev eth0 use_vmac
#                              ^^^^^^^^ address-vmac-ignored
        192.0.2.12/24 dev eth1 use_vmac no_track
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_vmac_addr
    virtual_ipaddress {
        192.0.2.20/24 use_vmac
        192.0.2.21/24 dev eth1 use_vmac no_track
#                              ^^^^^^^^ address-vmac-ignored: 'use_vmac_addr' of the instance
    }
    virtual_ipaddress_excluded {
        2001:db8::1/64 use_vmac
#                      ^^^^^^^^ address-vmac-ignored: 'use_vmac_addr' of the instance
    }
}
vrrp_instance mail {
    interface eth0
    virtual_router_id 44
    virtual_ipaddress {
        192.0.2.30/24 use_vmac
    }
}`));

test('the word goes', () =>
  checkFix(
    'address-vmac-ignored',
    `vrrp_instance web {
    interface eth0
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24 use_vmac no_track
    }
}
`,
    `vrrp_instance web {
    interface eth0
    use_vmac
    virtual_ipaddress {
        192.0.2.10/24 no_track
    }
}
`,
  ));
