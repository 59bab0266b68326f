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
    process nginx
}
vrrp_track_process nginx {
#                  ^^^^^ duplicate-name: keepalived always uses that one
    process nginx
}
vrrp_instance web {
    track_process {
        nginx
    }
}`));

test('kinds have name spaces of their own', () =>
  checkRule(`
vrrp_instance web {
}
bfd_instance web {
    neighbor_ip 192.0.2.2
}`));

test('under another profile it may be the only one', () =>
  checkRule(
    `
@main vrrp_instance web {
@backup vrrp_instance web {
}`,
    'main',
  ));
