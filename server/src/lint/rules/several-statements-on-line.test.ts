import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('a directive of the same block behind the arguments', () =>
  checkRule(`
vrrp_instance web {
    priority 110 advert_int 1
#                ^^^^^^^^^^^^ several-statements-on-line: 'advert_int 1' after 'priority 110' is ignored
}`));

test('each goes on its own line', () =>
  checkFix(
    'several-statements-on-line',
    `
vrrp_instance web {
    state BACKUP  interface eth0 priority 110
}`,
    `
vrrp_instance web {
    state BACKUP
    interface eth0
    priority 110
}`,
  ));
