import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a neighbor has one session from a source', () =>
  checkRule(`
bfd_instance a {
    neighbor_ip 192.0.2.2
}
bfd_instance b {
    neighbor_ip 192.0.2.2
#               ^^^^^^^^^ duplicate-bfd-neighbor: 'a' already has the neighbor 192.0.2.2
}
bfd_instance c {
    neighbor_ip 192.0.2.2
    source_ip 192.0.2.1
}`));
