import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('no time at all', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    interval 0
#            ^ zero-script-time: interval has to be greater than 0
    timeout 0
#           ^ zero-script-time
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

test('one second, as the daemon has it', () =>
  checkFix(
    'zero-script-time',
    `global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    interval 0
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
    interval 1
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
