import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a directive with a new name', () =>
  checkFix('deprecated-directive', 'vrrp_track_file load {\n}\n', 'track_file load {\n}\n'));

test('what moved into another block has no fix', () =>
  checkNoFix(
    'deprecated-directive',
    `
vrrp_instance web {
    lvs_sync_daemon_interface eth0
}`,
  ));

test('what takes other words now has no fix', () =>
  checkNoFix(
    'deprecated-directive',
    `
vrrp_instance web {
    linkbeat_use_polling
}`,
  ));

test('the message says since when, and what to use', () =>
  checkRule(`
vrrp_instance web {
    lvs_sync_daemon_interface eth0
#   ^^^^^^^^^^^^^^^^^^^^^^^^^ deprecated-directive: is deprecated since 1.2.20; use 'global_defs lvs_sync_daemon'
}`));

test('an option', () =>
  checkRule(`
static_routes {
    198.51.100.0/24 via 192.0.2.1 or 192.0.2.2
#                                 ^^ deprecated-directive: 'or' is deprecated since 1.2.24; use 'nexthop'
}`));

test('an option that was renamed', () =>
  checkFix(
    'deprecated-directive',
    'static_routes {\n    198.51.100.0/24 gw 192.0.2.1\n}\n',
    'static_routes {\n    198.51.100.0/24 via 192.0.2.1\n}\n',
  ));
