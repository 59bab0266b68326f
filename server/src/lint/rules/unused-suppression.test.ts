import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a comment that silences nothing', () =>
  checkRule(`
global_defs {
    router_id node-a # keepalived-lint-disable-line
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression: This comment silences nothing
}`));

test('names, each by itself', () =>
  checkRule(`
global_defs {
    router_idd node-a # keepalived-lint-disable-line unknown-directive value-too-long other
#                                                                      ^^^^^^^^^^^^^^ unused-suppression: 'value-too-long'
#                                                                                     ^^^^^ unused-suppression: No rule
}`));

test('it is taken away, with its line if that is all', () =>
  checkFix(
    'unused-suppression',
    `
global_defs {
    # keepalived-lint-disable-next-line value-out-of-range -- as measured
    router_id node-a # keepalived-lint-disable-line unknown-directive
}`,
    `
global_defs {
    router_id node-a
}`,
  ));
