import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a block', () =>
  checkRule(`
vrrp_instance web
#^^^^^^^^^^^^ missing-opening-brace: 'vrrp_instance' has no '{'; keepalived reads its lines as if they stood outside
    interface eth0
}`));

test('a list', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress
#   ^^^^^^^^^^^^^^^^^ missing-opening-brace: keepalived reads its entries
        192.0.2.10/24
    }
}`));

test('the brace goes behind the name', () =>
  checkFix(
    'missing-opening-brace',
    `
vrrp_instance web # the service
    interface eth0
}`,
    `
vrrp_instance web { # the service
    interface eth0
}`,
  ));
