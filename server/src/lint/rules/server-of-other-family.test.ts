import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

const CHECK = `        TCP_CHECK {
        }
    }`;

test('the address of a service decides', () =>
  checkRule(`
virtual_server 2001:db8::10 80 {
    lb_algo rr
    lb_kind DR
    protocol TCP
    ip_family inet
#             ^^^^ server-of-other-family: this service is IPv6
    persistence_granularity 255.255.255.0
#                           ^^^^^^^^^^^^^ server-of-other-family: An IPv6 service takes a prefix length
    sorry_server 192.0.2.99 80
#                ^^^^^^^^^^ server-of-other-family: leaves the sorry server out
    real_server 192.0.2.21 80 {
#               ^^^^^^^^^^ server-of-other-family: 192.0.2.21 is IPv4, but this service is IPv6
${CHECK}
    real_server 2001:db8::21 80 {
${CHECK}
}`));

test('of a mark, the first server does', () =>
  checkRule(`
virtual_server fwmark 7 {
    lb_algo rr
    lb_kind NAT
    real_server 192.0.2.21 80 {
${CHECK}
    real_server 2001:db8::21 80 {
#               ^^^^^^^^^^^^ server-of-other-family
${CHECK}
}`));

test('a tunnel carries both', () =>
  checkRule(`
virtual_server 2001:db8::10 80 {
    lb_algo rr
    lb_kind TUN
    protocol TCP
    real_server 192.0.2.21 80 {
${CHECK}
}`));

test('a number is a mask of the last octet', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    persistence_granularity 24
#                           ^^ server-of-other-family: reads persistence_granularity 24 as 0.0.0.24
    real_server 192.0.2.21 80 {
${CHECK}
}`));
