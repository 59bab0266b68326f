import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a file that is named and missing', () =>
  checkRule(`
include missing.conf
#       ^^^^^^^^^^^^ unreadable-include: There is no file 'missing.conf'; keepalived goes on without it
`));

test('a pattern that fits nothing is no mistake', () =>
  checkRule(`
include conf.d/*.conf
`));
