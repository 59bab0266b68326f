import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a mark is an entry', () =>
  checkRule(`
virtual_server_group web {
    fwmark 7
}
virtual_server_group db {
#                    ^^ empty-server-group: Virtual server group 'db' has no entries
    # 192.0.2.10 5432
}`));
