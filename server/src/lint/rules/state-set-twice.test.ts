import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('MASTER is not undone', () =>
  checkRule(`
vrrp_instance web {
    state BACKUP
    state MASTER
    state BACKUP
#   ^^^^^ state-set-twice: 'state MASTER' stands in line 3; keepalived ignores this 'state BACKUP'
    priority 110
}
vrrp_instance db {
    state BACKUP
    state MASTER
    priority 110
}`));
