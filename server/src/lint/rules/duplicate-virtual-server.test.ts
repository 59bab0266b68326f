import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(head: string, protocol: string): string {
  return `virtual_server ${head} {
    lb_algo rr
    lb_kind NAT
    protocol ${protocol}
    real_server 192.0.2.21 53 {
        TCP_CHECK {
        }
    }
}
`;
}

test('address, port and protocol make a service', () => {
  checkRule(
    service('192.0.2.10 53', 'TCP') + service('192.0.2.10 53', 'UDP') + service('192.0.2.11 53', 'TCP'),
  );
  checkRule(
    service('192.0.2.10 53', 'TCP') +
      service('192.0.2.10 053', 'tcp').replace(
        '{\n',
        '{\n#              ^^^^^^^^^^ duplicate-virtual-server: line 1\n',
      ),
  );
});
