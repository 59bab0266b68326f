import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the version may be that of all instances', () =>
  checkRule(`
global_defs {
    vrrp_version 3
}
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    advert_int 0.03
#              ^^^^ fast-adverts: With advert_int 0.03, silence of 0.09 s already moves
    virtual_ipaddress {
        192.0.2.10/24
    }
}
vrrp_instance db {
    interface eth1
    virtual_router_id 43
    advert_int 0.1
    virtual_ipaddress {
        192.0.2.74/24
    }
}
`));

test('what is rounded is no quick advert', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    advert_int 0.03
#              ^^^^ advert-interval-rounded
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`));
