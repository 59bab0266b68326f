import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('address and port make a server', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
    real_server 192.0.2.21 8080 {
        TCP_CHECK {
        }
    }
    real_server 192.0.2.21 80 {
#               ^^^^^^^^^^ duplicate-real-server: already listed in line 5
        TCP_CHECK {
        }
    }
}`));

test('an IPv6 address has several spellings', () =>
  checkRule(`
virtual_server 2001:db8::10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 2001:db8::21 80 {
        TCP_CHECK {
        }
    }
    real_server 2001:db8:0:0::21 80 {
#               ^^^^^^^^^^^^^^^^ duplicate-real-server
        TCP_CHECK {
        }
    }
}`));
