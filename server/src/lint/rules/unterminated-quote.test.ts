import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the quote goes on to the end of the line', () =>
  checkRule(`
vrrp_instance web {
    notify_master "/usr/local/libexec/announce
#                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unterminated-quote: This quote has no end
}`));

test('it is closed there', () =>
  checkFix(
    'unterminated-quote',
    'vrrp_instance web {\n    notify_master "/bin/announce web  \n}\n',
    'vrrp_instance web {\n    notify_master "/bin/announce web"  \n}\n',
  ));
