import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a group of one family needs none', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.10 80
    fwmark 7
}
virtual_server_group both {
    fwmark 7 inet
    fwmark 8 inet6
    fwmark 9
#          ^ firewall-mark-without-family: keepalived removes the group
}`));
