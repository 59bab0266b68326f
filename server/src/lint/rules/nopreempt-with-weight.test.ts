import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a weight of its own or of the definition', () =>
  checkRule(`
vrrp_track_process nginx {
    process nginx
    weight -5
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt
    track_process {
        nginx
#       ^^^^^ nopreempt-with-weight: With 'nopreempt' a lower priority moves nothing: 'nginx' has weight -5
    }
    track_interface {
        eth1 weight -20
#            ^^^^^^^^^^ nopreempt-with-weight
        eth2
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('without nopreempt a weight is fine', () =>
  checkRule(`
vrrp_track_process nginx {
    process nginx
    weight -5
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`));

test('the failure becomes FAULT', () =>
  checkFix(
    'nopreempt-with-weight',
    `vrrp_track_process nginx {
    process nginx
    weight -5
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt
    track_process {
        nginx
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
    `vrrp_track_process nginx {
    process nginx
    weight -5
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    nopreempt
    track_process {
        nginx weight 0
    }
    virtual_ipaddress {
        192.0.2.42/24
    }
}
`,
  ));
