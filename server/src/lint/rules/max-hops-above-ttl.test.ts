import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the time to live bounds the hops', () =>
  checkRule(`
bfd_instance a {
    neighbor_ip 192.0.2.2
    max_hops 20
#            ^^ max-hops-above-ttl: max_hops 20 is above ttl 10
    ttl 10
}
bfd_instance b {
    neighbor_ip 192.0.2.3
    max_hops 20
}`));

test('the limit that counts', () =>
  checkFix(
    'max-hops-above-ttl',
    `bfd_instance a {
    neighbor_ip 192.0.2.2
    max_hops 20
    ttl 10
}
`,
    `bfd_instance a {
    neighbor_ip 192.0.2.2
    max_hops 10
    ttl 10
}
`,
  ));
