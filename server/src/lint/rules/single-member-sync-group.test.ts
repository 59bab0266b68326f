import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('one member is nothing to keep together', () =>
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
    group {
        web
#       ^^^ single-member-sync-group: 'web' is the only member of sync group 'a'
    }
}`));

test('a name that nothing has is said to be that', () =>
  checkRule(`
vrrp_sync_group a {
    group {
        web
#       ^^^ unresolved-reference
    }
}`));
