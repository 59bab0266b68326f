import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a second instance is skipped', () =>
  checkRule(`
vrrp_instance web {
}
vrrp_instance web {
#             ^^^ duplicate-name: A vrrp_instance named 'web' is already defined in line 1; keepalived skips this block
}`));

test('a second script is never found', () =>
  checkRule(`
vrrp_track_process nginx {
}
vrrp_track_process nginx {
#                  ^^^^^ duplicate-name: keepalived always uses that one
}`));

test('kinds have name spaces of their own', () =>
  checkRule(`
vrrp_instance web {
}
vrrp_track_process web {
}`));

test('under another profile it may be the only one', () =>
  checkRule(
    `
@main vrrp_instance web {
@backup vrrp_instance web {
}`,
    'main',
  ));
