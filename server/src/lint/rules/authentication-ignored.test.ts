import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('version 3 has none', () =>
  checkRule(`
vrrp_instance web {
    version 3
    authentication {
        auth_type PASS
#       ^^^^^^^^^ authentication-ignored: VRRP version 3 has no authentication; keepalived ignores it in 'web'
        auth_pass secret
    }
}
vrrp_instance web6 {
    authentication {
        auth_type PASS
#       ^^^^^^^^^ authentication-ignored: VRRP version 3 has no authentication
        auth_pass secret
    }
    virtual_ipaddress {
        fe80::42/64
    }
}`));

test('type and password are both needed', () =>
  checkRule(`
vrrp_instance web {
    authentication {
        auth_type PASS
#       ^^^^^^^^^ authentication-ignored: 'web' has auth_type but no auth_pass
    }
}
vrrp_instance db {
    authentication {
        auth_pass secret
#       ^^^^^^^^^ authentication-ignored: 'db' has auth_pass but no auth_type
    }
}`));

test('AH has limits of its own', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
    priority 150
    authentication {
        auth_type AH
#       ^^^^^^^^^ authentication-ignored: auth_type AH cannot begin as MASTER; keepalived starts 'web' as BACKUP
        auth_pass secret
    }
}`));

test('a misspelt keyword is the one mistake', () =>
  checkRule(`
vrrp_instance web {
    authentication {
        auth_type PASS
        auht_pas secret
#       ^^^^^^^^ unknown-directive
    }
}
vrrp_instance db {
    authentication {
        auth_tpe PASS
#       ^^^^^^^^ unknown-directive
        auth_pass secret
    }
}`));
