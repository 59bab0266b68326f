import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a directive that is gone', () =>
  checkRule(`
global_defs {
    plugin_dir /etc/keepalived/plugins
#   ^^^^^^^^^^ not-in-target: 'plugin_dir' is gone since keepalived 1.2.20; your target 2.4.3 ignores it. Remove it.
}`));

test('a block that came later, with all that stands in it', () =>
  checkRule(`# keepalived-lint target=1.2.20
garp_group {
#^^^^^^^^^ not-in-target: 'garp_group' needs keepalived 1.2.21; your target 1.2.20 ignores it
    garp_interval 1
    interfaces {
        eth0
    }
}`));

test('an option that came later is one finding, whatever its words', () =>
  checkRule(`# keepalived-lint target=1.2.23
static_routes {
    192.0.2.0/24 via 192.0.2.1 dev eth0 rtt lock 20ms
#                                       ^^^ not-in-target: 'rtt' needs keepalived 1.2.24 here; your target 1.2.23 does not know it
}`));

test('a word that came later', () =>
  checkRule(`# keepalived-lint target=1.3.5
virtual_server 192.0.2.10 53 {
    lb_algo rr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 53 {
        DNS_CHECK {
            type DNSKEY
#                ^^^^^^ not-in-target: 'DNSKEY' for type needs keepalived 1.3.7; your target 1.3.5 refuses it
        }
    }
}`));
