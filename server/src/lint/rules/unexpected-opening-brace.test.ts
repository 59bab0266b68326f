import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('behind a directive that is no block', () =>
  checkRule(`
vrrp_instance web {
    interface eth0 {
#                  ^ unexpected-opening-brace: This '{' belongs to no block
    }
}`));

test('at the top level', () =>
  checkRule(`
{
#< unexpected-opening-brace
}`));
