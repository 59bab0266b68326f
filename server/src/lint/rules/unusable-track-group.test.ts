import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('an interface is wanted, and one group', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
}
track_group links {
    group {
        web
    }
}
static_routes {
    198.51.100.0/24 via 192.0.2.1 track_group links
#                                 ^^^^^^^^^^^ unusable-track-group: needs 'dev'
    198.51.101.0/24 via 192.0.2.1 dev eth0 track_group links track_group links
#                                                            ^^^^^^^^^^^ unusable-track-group: for the second time
    198.51.102.0/24 via 192.0.2.1 oif eth0 track_group links
}
static_rules {
    from 192.0.2.1 oif eth0 table 100 preference 100 track_group links
#                                                    ^^^^^^^^^^^ unusable-track-group: needs 'iif'
    from 192.0.2.2 iif eth0 table 100 preference 101 track_group links
}`));
