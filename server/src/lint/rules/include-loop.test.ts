import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('two files that include each other', () =>
  checkRule(`
include other.conf
#- other.conf
include keepalived.conf
#       ^^^^^^^^^^^^^^^ include-loop: 'keepalived.conf' includes 'keepalived.conf' again
`));

test('a file that is included twice is no loop', () =>
  checkRule(`
include other.conf
include other.conf
#- other.conf
# nothing
`));
