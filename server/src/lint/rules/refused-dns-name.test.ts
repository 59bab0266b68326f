import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(name: string): string {
  return `
virtual_server 192.0.2.10 53 {
    lb_algo rr
    lb_kind NAT
    protocol UDP
    real_server 192.0.2.21 53 {
        DNS_CHECK {
            name ${name}
        }
    }
}`;
}

test('labels are neither empty nor, at first, short', () => {
  checkRule(service('.'));
  checkRule(service('www.example.com'));
  checkRule(service('.example.com\n#                ^^^^^^^^^^^^ refused-dns-name: empty label'));
  checkRule(service('a.example.com\n#                ^^^^^^^^^^^^^ refused-dns-name: one character'));
});
