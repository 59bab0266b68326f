import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(criterion: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    real_server 192.0.2.21 80 {
        HTTP_GET {
            url {
${criterion}
                path /
            }
        }
    }
}`;
}

test('one criterion is enough', () => {
  checkRule(service('                status_code 200'));
  checkRule(service('                digest 0123456789abcdef0123456789abcdef'));
  checkRule(service('#           ^^^ page-without-criterion: any status from 200 to 299 will do'));
});
