import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the second is told', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    use_vmac vrrp42
}
vrrp_instance db {
    interface eth1
    use_vmac vrrp42
#            ^^^^^^ duplicate-vmac-name: 'vrrp42' is already the virtual MAC interface of 'web'
}
vrrp_instance mail {
    interface eth2
    use_vmac
}`));

test('up to 2.1.5 both instances would use it', () =>
  checkRule(`
# keepalived-lint target=2.1.5
vrrp_instance web {
    interface eth0
    use_vmac vrrp42
}
vrrp_instance db {
    interface eth1
    use_vmac vrrp42
#            ^^^^^^ duplicate-vmac-name: both instances would use one interface
}`));
