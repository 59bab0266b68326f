import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('what a next hop may not have', () =>
  checkRule(`
static_routes {
    198.51.100.0/24 dev eth0 nexthop via 192.0.2.1 weight 0
#                                                         ^ refused-next-hop: no weight 0
    198.51.101.0/24 dev eth0 nexthop via 192.0.2.1 nexthop via 2001:db8::1
#                                                              ^^^^^^^^^^^ refused-next-hop: '2001:db8::1' is not of the family
    198.51.102.0/24 nexthop via 192.0.2.1 weight 1 no_track
#                                                  ^^^^^^^^ refused-next-hop: 'no_track' is no option of a next hop
    198.51.103.0/24 dev eth0 nexthop via inet 192.0.2.1 dev eth0 weight 1 onlink nexthop via 192.0.2.2
}`));

test('a weight that counts', () =>
  checkFix(
    'refused-next-hop',
    `static_routes {
    198.51.100.0/24 dev eth0 nexthop via 192.0.2.1 weight 0
}
`,
    `static_routes {
    198.51.100.0/24 dev eth0 nexthop via 192.0.2.1 weight 1
}
`,
  ));
