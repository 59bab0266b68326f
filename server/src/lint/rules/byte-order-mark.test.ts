import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the mark is reported and its word is read all the same', () =>
  checkRule(
    `\u{feff}vrrp_instance web {
#< byte-order-mark
    priority high
#            ^^^^ invalid-value
}`,
  ));

test('it can be removed', () =>
  checkFix('byte-order-mark', '\u{feff}vrrp_instance web {\n}\n', 'vrrp_instance web {\n}\n'));
