import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a directive that is gone', () =>
  checkRule(`
global_defs {
    plugin_dir /etc/keepalived/plugins
#   ^^^^^^^^^^ not-in-target: 'plugin_dir' is gone since keepalived 1.2.20; your target ignores it. Remove it.
}`));
