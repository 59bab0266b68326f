import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a directive', () =>
  checkRule(`
vrrp_instance web {
    priority
#   ^^^^^^^^ missing-argument: 'priority' needs a value (priority); keepalived stops reading here
}`));

test('the name of a block', () =>
  checkRule(`
vrrp_instance {
#^^^^^^^^^^^^ missing-argument: 'vrrp_instance' needs a value (name)
    interface eth0
}`));

test('an option', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 dev
#                     ^^^ missing-argument: 'dev' needs a value (interface)
    }
}`));

test('the default, where there is one', () => {
  checkFix(
    'missing-argument',
    'vrrp_instance web {\n    priority # soon\n}\n',
    'vrrp_instance web {\n    priority 100 # soon\n}\n',
  );
  checkNoFix('missing-argument', 'vrrp_instance web {\n    interface\n}\n');
});
