import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('authentication and timers', () =>
  checkRule(`
global_defs {
    vrrp_strict
}
vrrp_instance web {
    version 3
    accept
    preempt_delay 60
#   ^^^^^^^^^^^^^ strict-drops-setting: 'vrrp_strict' makes keepalived ignore 'preempt_delay' here
    authentication {
        auth_type PASS
#       ^^^^^^^^^ strict-drops-setting: 'vrrp_strict' makes keepalived ignore 'authentication' here
        auth_pass secret
    }
}
vrrp_instance db {
    strict_mode off
    preempt_delay 60
}`));

test('state and family', () =>
  checkRule(`
vrrp_instance web {
    strict_mode on
    state MASTER
#         ^^^^^^ strict-drops-setting: keepalived starts 'web' as BACKUP
    priority 150
    accept
    virtual_ipaddress {
        2001:db8::10/64
#       ^^^^^^^^^^^^^^^ strict-drops-setting: 'strict_mode' wants a link-local address first in IPv6, and 2001:db8::10 is none
    }
}
vrrp_instance db {
    strict_mode on
    version 3
    accept
    interface eth0
    unicast_peer {
#   ^^^^^^^^^^^^ strict-drops-setting: refuses unicast
        192.0.2.2
    }
}`));

test('a MAC address, a base interface and a mode of its own', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    strict_mode
    accept
    version 3
    use_vmac 02:00:00:00:00:01
#            ^^^^^^^^^^^^^^^^^ strict-drops-setting: allows only the MAC address of the RFC
    vmac_xmit_base
#   ^^^^^^^^^^^^^^ strict-drops-setting: ignore 'vmac_xmit_base'
    auth_hmac {
        key 1 0123456789abcdef0123456789abcdef
        mode permissive
#            ^^^^^^^^^^ strict-drops-setting: wants 'mode enforce'
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}`));
