import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('it is reported at the virtual MAC', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    use_vmac vrrp42
#   ^^^^^^^^ unicast-vmac-without-xmit-base: Unicast with 'use_vmac' needs 'vmac_xmit_base'
    unicast_peer {
        192.0.2.2
    }
}
vrrp_instance db {
    interface eth0
    use_vmac vrrp43
}`));

test('it is added', () =>
  checkFix(
    'unicast-vmac-without-xmit-base',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac
    vmac_xmit_base
    unicast_peer {
        192.0.2.2
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
  ));

test('2.1 drops the virtual MAC, once there is a peer', () => {
  checkRule(`
# keepalived-lint target=2.1.5
vrrp_instance web {
    interface eth0
    use_vmac
#   ^^^^^^^^ unicast-vmac-without-xmit-base: drops 'use_vmac'
    vmac_xmit_base
    unicast_peer {
        192.0.2.2
    }
}`);
  checkRule(`
# keepalived-lint target=2.1.5
vrrp_instance web {
    interface eth0
    use_vmac
    unicast_src_ip 192.0.2.1
#   ^^^^^^^^^^^^^^ unicast-without-peers
}`);
});
