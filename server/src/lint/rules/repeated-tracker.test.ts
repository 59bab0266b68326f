import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('each name once in a list', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
        eth1 weight 5
#       ^^^^ repeated-tracker: 'eth1' is already listed in line 5
        eth2
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('the second goes', () =>
  checkFix(
    'repeated-tracker',
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
        eth1 weight 5
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
    `vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_interface {
        eth1
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
