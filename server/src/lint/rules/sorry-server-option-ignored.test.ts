import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(lines: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
${lines}
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`;
}

test('the server comes first', () => {
  checkRule(service('    sorry_server 192.0.2.99 80\n    sorry_server_lvs_method DR'));
  checkRule(
    service(
      '    sorry_server_inhibit\n#   ^^^^^^^^^^^^^^^^^^^^ sorry-server-option-ignored: has no sorry_server',
    ),
  );
});

test('the option moves below it', () =>
  checkFix(
    'sorry-server-option-ignored',
    service('    sorry_server_lvs_method DR\n    sorry_server 192.0.2.99 80'),
    service('    sorry_server 192.0.2.99 80\n    sorry_server_lvs_method DR'),
  ));
