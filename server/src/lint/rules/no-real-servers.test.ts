import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a service with nothing but a server of last resort is removed', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
#^^^^^^^^^^^^^ no-real-servers: Virtual server '192.0.2.10' has no real server
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2.99 80
}`));

test('a server with a wrong address is said to be that', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.256 80 {
#               ^^^^^^^^^^^ invalid-value
    }
}`));

test('a misspelt server is the one mistake', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    rael_serveer 192.0.2.21 80 {
#   ^^^^^^^^^^^^ unknown-directive
    }
}`));
