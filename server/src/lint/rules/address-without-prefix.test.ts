import { test } from 'vitest';
import { checkFix, checkNoFix, checkRule } from '../../../../test/support/check-rule.ts';

const withAddresses = (...lines: readonly string[]): string => `
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
${lines.map((it) => `        ${it}\n`).join('')}    }
}
`;

test('one finding for a list', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10 dev eth0
#       ^^^^^^^^^^ address-without-prefix: '192.0.2.10' and 1 more have no prefix length
        192.0.2.11
        192.0.2.12/24
    }
    virtual_ipaddress_excluded {
        192.0.2.13
    }
}
`));

test('an IPv6 address', () =>
  checkRule(`
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        fe80::10
#       ^^^^^^^^ address-without-prefix: keepalived adds it as /128
    }
}
`));

test('the fix takes the prefix that all others have', () =>
  checkFix(
    'address-without-prefix',
    withAddresses('192.0.2.10', '192.0.2.11/24', '192.0.2.12'),
    withAddresses('192.0.2.10/24', '192.0.2.11/24', '192.0.2.12/24'),
  ));

test.each([
  { what: 'nothing to go by', lines: ['192.0.2.10'] },
  { what: 'two prefixes', lines: ['192.0.2.10', '192.0.2.11/24', '192.0.2.12/25'] },
])('no fix: $what', ({ lines }) => checkNoFix('address-without-prefix', withAddresses(...lines)));
