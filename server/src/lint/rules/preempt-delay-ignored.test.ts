import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a master does not wait, and who never preempts neither', () =>
  checkRule(`
vrrp_instance web {
    state MASTER
    preempt_delay 60
#   ^^^^^^^^^^^^^ preempt-delay-ignored: 'preempt_delay' is dropped with 'state MASTER'
    priority 110
}
vrrp_instance db {
    nopreempt
    preempt_delay 60
#   ^^^^^^^^^^^^^ preempt-delay-ignored: 'preempt_delay' is dropped with 'nopreempt'
}
vrrp_instance mail {
    state MASTER
    preempt_delay 0
    priority 110
}`));
