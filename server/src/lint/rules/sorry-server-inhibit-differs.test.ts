import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(sorry: string, real: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo rr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2.21 80
${sorry}
    real_server 192.0.2.21 80 {
${real}
        TCP_CHECK {
        }
    }
}`;
}

test('both or none', () => {
  checkRule(service('', ''));
  checkRule(service('    sorry_server_inhibit', '        inhibit_on_failure'));
  checkRule(
    service('#                ^^^^^^^^^^ sorry-server-inhibit-differs', '        inhibit_on_failure'),
  );
  checkRule(service('    sorry_server_inhibit\n#   ^^^^^^^^^^^^^^^^^^^^ sorry-server-inhibit-differs', ''));
});
