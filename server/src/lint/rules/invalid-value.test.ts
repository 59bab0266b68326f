import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the default is used', () =>
  checkRule(`
vrrp_instance web {
    priority high
#            ^^^^ invalid-value: priority 'high' is not a whole number; keepalived uses the default
}`));

test('an entry is dropped', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.300/24
#       ^^^^^^^^^^^^^^ invalid-value: '192.0.2.300/24' is not an IP address; keepalived drops this entry
    }
}`));

test('what a definition stands for is not judged', () =>
  checkRule(`
$PRIO=110
vrrp_instance web {
    priority $PRIO
}`));
