import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test("an instance's directive at the top level", () =>
  checkRule(`
priority 110
#^^^^^^^ misplaced-directive: 'priority' cannot stand at the top level; keepalived ignores it here. Move it into 'vrrp_instance'.
`));

test('a block of the top level inside of another', () =>
  checkRule(`
vrrp_instance web {
    vrrp_track_process nginx {
#                      ^^^^^ unused-tracker
#   ^^^^^^^^^^^^^^^^^^ misplaced-directive: cannot stand inside 'vrrp_instance'; keepalived ignores it here. Move it to the top level.
        process nginx
    }
}`));

test('a directive of another block', () =>
  checkRule(`
vrrp_instance web {
    quorum 2
#   ^^^^^^ misplaced-directive: cannot stand inside 'vrrp_instance'; keepalived ignores it here. Move it into
}`));

test('a directive of the block inside', () =>
  checkRule(`
vrrp_instance web {
    auth_type PASS
#   ^^^^^^^^^ misplaced-directive: Move it into 'authentication'.
}`));

test('one statement behind the block and another block after it', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
}
priority 110
#^^^^^^^ misplaced-directive: 'priority' stands behind the closing '}' of 'vrrp_instance'
vrrp_instance db {
    interface eth0
}`));
