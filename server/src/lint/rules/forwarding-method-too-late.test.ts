import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(above: string, own: string, below: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo rr
    protocol TCP
${above}
    real_server 192.0.2.21 80 {
${own}
        TCP_CHECK {
        }
    }
${below}
}`;
}

test('servers without a method take the last one', () => {
  checkRule(service('', '', '    lb_kind DR'));
  checkRule(service('    lb_kind DR', '', '    lb_kind DR'));
  checkRule(service('    lb_kind NAT', '        lvs_method DR', '    lb_kind DR'));
  checkRule(
    service(
      '    lb_kind NAT',
      '',
      '    lb_kind DR\n#           ^^ forwarding-method-too-late: reaches them with NAT',
    ),
  );
});
