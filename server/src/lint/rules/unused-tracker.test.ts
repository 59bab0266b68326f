import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a definition alone', () =>
  checkRule(`
vrrp_track_process nginx {
#                  ^^^^^ unused-tracker: Nothing tracks vrrp_track_process 'nginx'
    process nginx
}`));

test('a misspelt reference is one mistake', () =>
  checkRule(`
vrrp_track_process nginx {
    process nginx
}
vrrp_instance web {
    track_process {
        ngin
#       ^^^^ unresolved-reference: Did you mean 'nginx'?
    }
}`));

test('an include that is not read may hold the use', () =>
  checkRule(`
vrrp_track_process nginx {
    process nginx
}
include other.conf
#       ^^^^^^^^^^ unreadable-include`));
