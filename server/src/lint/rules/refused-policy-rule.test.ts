import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a rule that contradicts itself', () =>
  checkRule(`
static_rules {
    from 192.0.2.1 table 0 preference 100
#                        ^ refused-policy-rule: Table 0 means no table
    from 192.0.2.2 goto 50 preference 101
#                       ^^ refused-policy-rule: 'goto 50' does not lead behind preference 101
    from 192.0.2.3 suppress_prefixlength 0 nop preference 102
#                  ^^^^^^^^^^^^^^^^^^^^^ refused-policy-rule: needs a lookup in a table
    from 192.0.2.4 suppress_prefixlength 0 table main preference 103
    from 192.0.2.5 goto 150 preference 104
    from 192.0.2.6 table 100 preference 0
}`));

test('without an action or a preference, another rule says it', () =>
  checkRule(`
static_rules {
    from 192.0.2.1 suppress_prefixlength 0 preference 100
#   ^^^^ incomplete-policy-rule
    from 192.0.2.2 goto 50
#   ^^^^ incomplete-policy-rule
}`));
