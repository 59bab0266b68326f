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

test('an apostrophe in a command', () =>
  checkRule(`
global_defs {
    enable_script_security
    script_user root
}
vrrp_instance web {
    notify_master "/usr/bin/announce it's"
#                 ^^^^^^^^^^^^^^^^^^^^^^^^ unterminated-quote: A quote in this command has no end
    notify_backup /usr/bin/announce's
#                 ^^^^^^^^^^^^^^^^^^^ unterminated-quote: A quote in this command has no end
    notify_fault "/usr/bin/announce 'of fault'"
    notify_stop '/usr/bin/announce "to stop"'
}`));
