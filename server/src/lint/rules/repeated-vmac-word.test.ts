import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('what an interface has once', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    use_vmac web0 02:00:00:00:00:01 02:00:00:00:00:02
#                                   ^^^^^^^^^^^^^^^^^ repeated-vmac-word: keeps '02:00:00:00:00:01'
    use_vmac web1
#            ^^^^ repeated-vmac-word: 'web1' is a second name
}
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_ipvlan db0 bridge private 192.0.2.1 192.0.2.2
#                         ^^^^^^^ repeated-vmac-word: a second type
#                                           ^^^^^^^^^ repeated-vmac-word: a second address
}
vrrp_instance mail {
    interface eth0
    virtual_router_id 44
    use_vmac mail0 02:00:00:00:00:01
    use_vmac
}`));

test('a second ipvlan is not read', () =>
  checkRule(`
vrrp_instance db {
    interface eth0
    virtual_router_id 43
    use_ipvlan db0 192.0.2.1
    use_ipvlan db1
#   ^^^^^^^^^^ repeated-setting
}`));

test('what is not used goes', () =>
  checkFix(
    'repeated-vmac-word',
    'vrrp_instance web {\n    use_ipvlan bridge private 192.0.2.1\n}\n',
    'vrrp_instance web {\n    use_ipvlan bridge 192.0.2.1\n}\n',
  ));
