import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

const REST = `    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 {
        TCP_CHECK {
        }
    }
}`;

test('no port and port 0 are the same', () => {
  checkRule(`
virtual_server 192.0.2.10 {
#              ^^^^^^^^^^ port-zero-without-persistence
${REST}`);
  checkRule(`
virtual_server 192.0.2.10 0 {
#                         ^ port-zero-without-persistence
${REST}`);
});

test('persistence may come from its granularity, too', () => {
  checkRule(`
virtual_server 192.0.2.10 {
    persistence_timeout
${REST}`);
  checkRule(`
virtual_server 192.0.2.10 {
    persistence_granularity 255.255.255.0
${REST}`);
});

test('one entry of a group is enough', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.10 80
    192.0.2.11
}
virtual_server group web {
#                    ^^^ port-zero-without-persistence: Group 'web' has an entry without port
${REST}`));
