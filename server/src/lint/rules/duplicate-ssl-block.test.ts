import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the first block is forgotten', () =>
  checkRule(`
SSL {
    ca /etc/ssl/ca.pem
}
SSL {
#^^ duplicate-ssl-block: SSL is already given in line 1
    key /etc/ssl/key.pem
}`));
