import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('both ends are of one family', () =>
  checkRule(`
bfd_instance a {
    source_ip 192.0.2.1
#             ^^^^^^^^^ bfd-family-mismatch: 192.0.2.1 and 2001:db8::2 differ in family
    neighbor_ip 2001:db8::2
}
bfd_instance b {
    source_ip 192.0.2.1
    neighbor_ip 192.0.2.2
}`));
