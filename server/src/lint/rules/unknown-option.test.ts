import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('an address goes on behind the word', () =>
  checkRule(
    `
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 scoope
#                     ^^^^^^ unknown-option: 'scoope' is no option of 'virtual_ipaddress'; keepalived skips it
    }
}`,
  ));

test('a tracked script is dropped', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_script chk_nginx {
    script "/usr/local/libexec/chk_nginx"
}
vrrp_instance web {
    track_script {
        chk_nginx wieght -21
#                 ^^^^^^ unknown-option: keepalived drops this entry
    }
}`));

test('the nearest option is put in place', () =>
  checkFix(
    'unknown-option',
    `
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 labell eth0:1
    }
}`,
    `
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 label eth0:1
    }
}`,
  ));
