import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a mail needs an address and a server', () =>
  checkRule(`
global_defs {
    smtp_alert
#   ^^^^^^^^^^ mail-without-settings: global_defs has no notification_email
    smtp_server 192.0.2.25
}`));

test('it is said once', () =>
  checkRule(`
global_defs {
    notification_email {
        admin@example.com
    }
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    smtp_alert off
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    smtp_alert
#   ^^^^^^^^^^ mail-without-settings: global_defs has no smtp_server
    virtual_ipaddress {
        192.0.2.11/24
    }
}
vrrp_instance dns {
    interface eth0
    virtual_router_id 44
    smtp_alert
    virtual_ipaddress {
        192.0.2.12/24
    }
}`));

test('what stands behind a brace too many is not missing', () =>
  checkRule(`
global_defs {
    notification_email {
        admin@example.com
    }
    smtp_alert
    }
#   ^ unexpected-closing-brace
    smtp_server 192.0.2.25
}`));
