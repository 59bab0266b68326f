import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('no number is between them', () =>
  checkRule(`
vrrp_track_process a {
#                  ^ unused-tracker
    process a
    quorum 3
    quorum_max 2
#              ^ quorum-max-below-quorum: quorum_max 2 is below quorum 3
}
vrrp_track_process b {
#                  ^ unused-tracker
    process b
    quorum 2
    quorum_max 2
}`));
