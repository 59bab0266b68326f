import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('parentheses, numbers and step have to be right', () =>
  checkRule(`
virtual_server_group web {
    ~SEQ(N, 10, 12 192.0.2.$N 80
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-generator: keepalived refuses this '~SEQ'
    ~SEQ(N, 10, x) 192.0.2.$N 80
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-generator
    ~SEQ(N, 10, -1, 12) 192.0.2.$N 80
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-generator
    ~LST({A, B}, {1, 2, 3}) 192.0.2.$A 80
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-generator: keepalived refuses this '~LST'
    ~SEQ(N, 10, 12) 192.0.2.$N 80
}`));

test('what the environment holds is not known', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.9 80
    ~SEQ(N, \${_ENV FIRST}, 12) 192.0.2.$N 80
}`));
