import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

test('with direct routing a mark has no port', () =>
  checkRule(`
virtual_server fwmark 7 {
    lb_algo wrr
    lb_kind DR
    real_server 192.0.2.21 80 {
#                          ^^ ignored-with-firewall-mark: with lb_kind DR keepalived ignores 80
        TCP_CHECK {
        }
    }
}`));

test('a group of marks is the same, a group with addresses keeps its protocol', () =>
  checkRule(`
virtual_server_group marks {
    fwmark 7
}
virtual_server_group both {
    fwmark 8
    192.0.2.10 80
}
virtual_server group marks {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
#   ^^^^^^^^^^^^ ignored-with-firewall-mark: has no protocol
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}
virtual_server group both {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`));

test('what has no effect is taken out', () =>
  checkFix(
    'ignored-with-firewall-mark',
    `
virtual_server fwmark 7 {
    ha_suspend
    protocol TCP
    real_server 192.0.2.21 {
    }
}`,
    `
virtual_server fwmark 7 {
    real_server 192.0.2.21 {
    }
}`,
  ));
