import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('a page has one path, and one digest, the first', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        weight 1
        weight 2
        HTTP_GET {
            url {
                path /
                digest 0123456789abcdef0123456789abcdef
                path /health
#               ^^^^ overwritten-setting: already given in line 10; keepalived reports that and uses this one
                digest 0123456789abcdef0123456789abcdee
#               ^^^^^^ overwritten-setting: already given in line 11; keepalived ignores this one
            }
        }
    }
}`));

test('up to 2.2.7 the last one counts in silence, but not in SSL', () =>
  checkRule(`
# keepalived-lint target=2.2.7
SSL {
    key a.pem
    key b.pem
#   ^^^ overwritten-setting: keepalived reports that and uses this one
}
virtual_server 192.0.2.10 80 {
    lb_algo wlc
    lb_kind NAT
    protocol TCP
    virtualhost a
    virtualhost b
#   ^^^^^^^^^^^ overwritten-setting: in line 11; keepalived uses this one
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`));

test('of commands another rule says it', () =>
  checkRule(`
global_defs {
    enable_script_security
    script_user root
}
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    quorum_up "/usr/bin/up"
    quorum_up "/usr/bin/again"
#   ^^^^^^^^^ repeated-setting
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`));
