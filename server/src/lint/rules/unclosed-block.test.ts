import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('the next block of the top level tells where the brace is missing', () =>
  checkRule(`
vrrp_instance web {
#^^^^^^^^^^^^ unclosed-block: 'vrrp_instance web' has no closing '}': everything from line 5 on is
    interface eth0

vrrp_instance db {
    interface eth0
}`));

test('a brace as far left as an outer block closes that one', () =>
  checkRule(`
vrrp_instance web {
    virtual_ipaddress {
#   ^^^^^^^^^^^^^^^^^ unclosed-block: 'virtual_ipaddress' has no closing '}'
        192.0.2.10/24
}`));

test('nothing comes behind the block', () =>
  checkRule(`
vrrp_instance web {
#^^^^^^^^^^^^ unclosed-block: keepalived reports a missing brace at the end of the file
    interface eth0
`));

test('the brace goes on a line of its own, as far left as the head', () =>
  checkFix(
    'unclosed-block',
    `
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 # the service
    interface eth0
}`,
    `
vrrp_instance web {
    virtual_ipaddress {
        192.0.2.10/24 # the service
    }
    interface eth0
}`,
  ));

test('two braces at one place', () =>
  checkFix(
    'unclosed-block',
    `
vrrp_instance web {
    track_interface {
        eth1
vrrp_instance db {
}
`,
    `
vrrp_instance web {
    track_interface {
        eth1
    }
}
vrrp_instance db {
}
`,
  ));

test('the line ends of the file are kept', () =>
  checkFix(
    'unclosed-block',
    'vrrp_instance web {\r\n    interface eth0\r\nvrrp_instance db {\r\n}\r\n',
    'vrrp_instance web {\r\n    interface eth0\r\n}\r\nvrrp_instance db {\r\n}\r\n',
  ));
