import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('it stands at the keyword', () =>
  checkRule(`
  vrrp_instance web {
# ^^^^^^^^^^^^^ missing-virtual-router-id: 'web' has no virtual_router_id
    interface eth0
  }`));

test('a misspelt one is said to be that', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_ids 42
#   ^^^^^^^^^^^^^^^^^^ unknown-directive
}`));
