import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('comments are no addresses', () =>
  checkRule(`
global_defs {
    notification_email {
#   ^^^^^^^^^^^^^^^^^^ empty-notification-email
        # ops@example.com
    }
}`));
