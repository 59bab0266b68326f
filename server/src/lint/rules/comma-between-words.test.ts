import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('entries with and without blanks, and a comma at the end', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    unicast_peer {
        192.0.2.2,192.0.2.3
#       ^^^^^^^^^^^^^^^^^^^ comma-between-words: '192.0.2.2,192.0.2.3' holds a comma
        192.0.2.4
        192.0.2.5,
#       ^^^^^^^^^^ comma-between-words
    }
    virtual_ipaddress {
        192.0.2.10/24, 192.0.2.11/24, 192.0.2.12/24
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ comma-between-words
    }
}
`));

test('options behind an address are another matter', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24, dev eth1
#       ^^^^^^^^^^^^^^ comma-between-words
        192.0.2.x,
#       ^^^^^^^^^^ invalid-value
    }
}
`));

test('the fix splits the entries', () =>
  checkFix(
    'comma-between-words',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24, 192.0.2.11/24
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
        192.0.2.11/24
    }
}
`,
  ));
