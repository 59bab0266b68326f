import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('in each list of addresses', () =>
  checkRule(`
static_ipaddress {
    192.0.2.20/24 broadcast 192.0.2.20 dev eth0
#                           ^^^^^^^^^^ broadcast-is-address
    192.0.2.21/24 brd 192.0.2.255 dev eth0
    192.0.2.22/32 brd 192.0.2.22 dev eth0
}
`));

test('the fix', () =>
  checkFix(
    'broadcast-is-address',
    `
static_ipaddress {
    192.0.2.20/24 brd 192.0.2.20 dev eth0
}
`,
    `
static_ipaddress {
    192.0.2.20/24 brd + dev eth0
}
`,
  ));
