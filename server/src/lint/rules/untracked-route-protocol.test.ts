import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a tracked route is of keepalived', () =>
  checkRule(`
static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 protocol static
#                                                   ^^^^^^ untracked-route-protocol: A tracked entry can't have protocol 'static'
    198.51.100.0/25 via 192.0.2.1 dev eth0 protocol keepalived
    203.0.113.0/24 via 192.0.2.1 dev eth0 protocol static no_track
}`));

test('it need not be tracked', () =>
  checkFix(
    'untracked-route-protocol',
    `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 protocol static
}
`,
    `static_routes {
    198.51.100.0/24 via 192.0.2.1 dev eth0 protocol static no_track
}
`,
  ));
