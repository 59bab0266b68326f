import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a pattern that is far too wide', () =>
  checkRule(`
include /etc/**/*.conf
#       ^^^^^^^^^^^^^^ too-many-includes: leads to more than 5000 files or 64 MiB; the rest is not checked here
`));
