import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('each kind needs its object', () =>
  checkRule(`
track_file a {
#^^^^^^^^^ incomplete-tracker: track_file 'a' has no 'file'
#          ^ unused-tracker
    weight 5
}
bfd_instance c {
#^^^^^^^^^^^ incomplete-tracker: bfd_instance 'c' has no 'neighbor_ip'
    min_rx 20
}
bfd_instance d {
    neighbour_ip 192.0.2.2
}`));

test('a misspelt one is said to be that', () =>
  checkRule(`
bfd_instance c {
    neigbor_ip 192.0.2.2
#   ^^^^^^^^^^ unknown-directive
}`));

test('a mistake before the block explains nothing', () =>
  checkRule(`
global_defs {
vrrp_strict_mode
#^^^^^^^^^^^^^^^ unknown-directive
}
bfd_instance c {
#^^^^^^^^^^^ incomplete-tracker
}`));
