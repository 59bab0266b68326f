import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('place, action, one family', () =>
  checkRule(`
static_rules {
    from 192.0.2.0/24 table 1
#   ^^^^ incomplete-policy-rule: This rule has no 'preference'
    from 192.0.2.0/24 preference 100
#   ^^^^ incomplete-policy-rule: This rule has no action
    from 192.0.2.0/24 table 1 unreachable preference 5
#                             ^^^^^^^^^^^ incomplete-policy-rule: is a second action behind 'table'
    from 192.0.2.0/24 to 2001:db8::/32 table 1 preference 5
#                        ^^^^^^^^^^^^^ incomplete-policy-rule: is not of the family of '192.0.2.0/24'
    from 192.0.2.0/24 type blackhole priority 7
}`));

test('a number behind the rule', () =>
  checkFix(
    'incomplete-policy-rule',
    `static_rules {
    from 192.0.2.0/24 table 1  # one
}
`,
    `static_rules {
    from 192.0.2.0/24 table 1 preference 16384  # one
}
`,
  ));
