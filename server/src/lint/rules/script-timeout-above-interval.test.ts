import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the interval may be the default', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    timeout 3
#           ^ script-timeout-above-interval: longer than the interval, which is 1
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

test('equal is fine', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    interval 3
    timeout 3
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

test('longer is not', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    interval 2
    timeout 2.5
#           ^^^ script-timeout-above-interval: timeout 2.5 is longer than interval 2
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

test('a misspelt interval is the one mistake', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    intevrac 5
#   ^^^^^^^^ unknown-directive
    timeout 3
}
vrrp_instance web {
    track_script {
        chk
    }
}`));

test('a timeout that is out of range is the one mistake', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk {
    script /usr/local/libexec/chk
    interval 2
    timeout 9999999
#           ^^^^^^^ value-out-of-range
}
vrrp_instance web {
    track_script {
        chk
    }
}`));
