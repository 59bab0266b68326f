import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

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

test('a second block of one name was meant to have the only name that is missing', () => {
  const pair = (name: string, members: string): string => `
vrrp_sync_group all {
    group {
        ${members}
    }
}
vrrp_instance web {
}
vrrp_instance ${name} {
}`;
  const finding = "\n#             ^^^ duplicate-name: Did you mean 'db', which is used and not defined?\n";
  checkRule(pair('web {', 'web\n        db').replace('{ {', `{${finding}`));
  checkFix('duplicate-name', pair('web', 'web\n        db'), pair('db', 'web\n        db'));
  checkNoFix('duplicate-name', pair('web', 'db\n        mail'));
});
