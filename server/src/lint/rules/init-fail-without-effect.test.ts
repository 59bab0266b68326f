import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the flag is overwritten', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    init_fail
#   ^^^^^^^^^ init-fail-without-effect
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('it can go', () =>
  checkFix(
    'init-fail-without-effect',
    `global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    init_fail
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
    `global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_script {
        chk
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
