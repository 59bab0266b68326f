import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('addresses of a route', () =>
  checkRule(`
static_routes {
    2001:db8:1::/48 via 192.0.2.1 dev eth0
#                       ^^^^^^^^^ entry-of-two-families: '192.0.2.1' is IPv4, but '2001:db8:1::/48' makes this entry IPv6
    198.51.100.0/24 dev eth0 src 2001:db8::1
#                                ^^^^^^^^^^^ entry-of-two-families
    198.51.101.0/24 dev eth0 from 192.0.2.0/24
#                            ^^^^^^^^^^^^^^^^^ entry-of-two-families: Only routes of IPv6
    2001:db8:2::/48 via 2001:db8::1 dev eth0 from 2001:db8:3::/48
    default via 2001:db8::1 dev eth0
}`));

test('options of a route', () =>
  checkRule(`
static_routes {
    198.51.100.0/24 dev eth0 expires 3
#                            ^^^^^^^^^ entry-of-two-families: 'expires' is of IPv6 only
    198.51.101.0/24 dev eth0 pref low
#                            ^^^^^^^^ entry-of-two-families
    2001:db8:1::/48 dev eth0 realms 3
#                            ^^^^^^^^ entry-of-two-families: 'realms' is of IPv4 only
    2001:db8:2::/48 dev eth0 pref low
    198.51.102.0/24 dev eth0 realms 3
}`));

test('a policy rule', () =>
  checkRule(`
static_rules {
    from 2001:db8::/32 realms 3 table 100 preference 100
#                      ^^^^^^^^ entry-of-two-families
    from 192.0.2.0/24 realms 3 table 100 preference 101
}`));

test('the option goes', () =>
  checkFix(
    'entry-of-two-families',
    `static_routes {
    198.51.100.0/24 dev eth0 pref low metric 3
}
`,
    `static_routes {
    198.51.100.0/24 dev eth0 metric 3
}
`,
  ));
