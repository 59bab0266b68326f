import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('from 2.0.0 to 2.3.1 a tracked route needs one', () =>
  checkRule(`
# keepalived-lint target=2.3.1
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24
    }
    virtual_routes {
        198.51.100.0/24 via 192.0.2.1 dev eth0
        198.51.100.0/24 via 192.0.2.1 no_track
        blackhole 198.51.100.0/24
#       ^^^^^^^^^^^^^^^^^^^^^^^^^ route-without-interface
        198.51.100.0/24 nexthop via 192.0.2.1 dev eth0 nexthop via 192.0.2.2 dev eth1
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ route-without-interface
        198.51.100.0/24 via 192.0.2.1 mtu big
#                                         ^^^ invalid-value
    }
}`));

test('later ones track it', () =>
  checkRule(`
# keepalived-lint target=2.3.2
static_routes {
    198.51.100.0/24 via 192.0.2.1
}`));

test('untracked is what it is already', () =>
  checkFix(
    'route-without-interface',
    `# keepalived-lint target=2.2.7
static_routes {
    198.51.100.0/24 nexthop via 192.0.2.1 dev eth0
}
`,
    `# keepalived-lint target=2.2.7
static_routes {
    198.51.100.0/24 no_track nexthop via 192.0.2.1 dev eth0
}
`,
  ));
