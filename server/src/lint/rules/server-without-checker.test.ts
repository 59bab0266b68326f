import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

test('any checker will do', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        PING_CHECK {
        }
    }
    real_server 192.0.2.22 80 {
#               ^^^^^^^^^^ server-without-checker: it counts as alive for ever
    }
}`));
