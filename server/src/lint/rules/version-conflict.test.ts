import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('the first one stays', () =>
  checkRule(`
vrrp_instance web {
    version 3
    version 2
#           ^ version-conflict: version 2 conflicts with version 3, which 'web' has already; keepalived ignores it
}
vrrp_instance web6 {
    virtual_ipaddress {
        fe80::42/64
    }
    version 2
#           ^ version-conflict: version 2 conflicts with version 3
}
vrrp_instance db6 {
    version 2
#           ^ version-conflict: VRRP version 2 has no IPv6
    virtual_ipaddress {
        fe80::42/64
    }
}`));
