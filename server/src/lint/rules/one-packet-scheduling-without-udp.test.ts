import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(protocol: string, rest: string): string {
  return `
virtual_server 192.0.2.10 53 {
    lb_algo rr
    lb_kind NAT
    protocol ${protocol}
${rest}    real_server 192.0.2.21 53 {
        TCP_CHECK {
        }
    }
}`;
}

test('only UDP has it', () => {
  checkRule(
    service(
      'tcp',
      `    ops
#   ^^^ one-packet-scheduling-without-udp: with protocol TCP keepalived clears it
`,
    ),
  );
  checkRule(service('UDP', '    ops\n'));
});

test('it is taken out', () =>
  checkFix('one-packet-scheduling-without-udp', service('TCP', '    ops\n'), service('TCP', '')));
