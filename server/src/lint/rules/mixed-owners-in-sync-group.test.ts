import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('an owner before another', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 255
    virtual_ipaddress {
        192.0.2.42/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.43/24
    }
}
vrrp_sync_group a {
    group {
        web
#       ^^^ mixed-owners-in-sync-group: 'web' has priority 255 and 'db' has not
        db
    }
}`));

test('and behind another', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    priority 255
    virtual_ipaddress {
        192.0.2.42/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.43/24
    }
}
vrrp_sync_group a {
    group {
        db
        web
#       ^^^ mixed-owners-in-sync-group: in sync group 'a' the owner may stay BACKUP
    }
}`));

test('none, or all', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 150
    virtual_ipaddress {
        192.0.2.42/24
    }
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.43/24
    }
}
vrrp_sync_group a {
    group {
        web
        db
    }
}`));
