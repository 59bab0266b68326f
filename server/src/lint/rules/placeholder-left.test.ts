import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('two words are one placeholder', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        <IP ADDRESS>
#       ^^^^^^^^^^^^ placeholder-left: refuses this word. Replace '<IP ADDRESS>' by a real value.
    }
}`));

test('where any name may stand, the daemon takes it', () =>
  checkRule(`
vrrp_instance web {
    interface <INTERFACE>
#             ^^^^^^^^^^^ placeholder-left: takes this word as it stands. Replace '<INTERFACE>' by a real value.
}`));

test('in a command', () =>
  checkRule(`
global_defs {
    enable_script_security
}
vrrp_instance web {
    notify_master <path>
#                 ^^^^^^ placeholder-left
}`));
