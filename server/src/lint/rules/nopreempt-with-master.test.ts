import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a master does not wait', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
    nopreempt
#   ^^^^^^^^^ nopreempt-with-master: 'nopreempt' is dropped with 'state MASTER': the address returns here after a reboot
    priority 110
}
vrrp_instance db {
    priority 255
    nopreempt
#   ^^^^^^^^^ nopreempt-with-master: 'nopreempt' is dropped with priority 255
}
vrrp_instance mail {
    state MASTER
    nopreempt
    preempt
    priority 110
}`));

test('the state changes', () =>
  checkFix(
    'nopreempt-with-master',
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state MASTER
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
    `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    state BACKUP
    nopreempt
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`,
  ));
