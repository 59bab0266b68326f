import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a group needs a list, and the list a name', () =>
  checkRule(`
vrrp_sync_group a {
#^^^^^^^^^^^^^^ empty-sync-group: Sync group 'a' has no 'group' list
}
vrrp_sync_group b {
    group {
#   ^^^^^ empty-sync-group: The 'group' list of 'b' is empty
    }
}`));

test('names beside the list are said to be that', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
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
    web
#   ^^^ unknown-directive
}`));
