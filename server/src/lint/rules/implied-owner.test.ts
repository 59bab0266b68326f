import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a misspelt priority explains why there is none', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
    prioritty 110
#   ^^^^^^^^^ unknown-directive
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    state MASTER
#   ^^^^^^^^^^^^ implied-owner: 'db' has 'state MASTER' and no priority
    interface eth0
    virtual_router_id 43
    virtual_ipaddress {
        192.0.2.74/24
    }
}
`));

test('the fix', () =>
  checkFix(
    'implied-owner',
    `
vrrp_instance web {
    state MASTER
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    `
vrrp_instance web {
    state MASTER
    priority 100
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
  ));
