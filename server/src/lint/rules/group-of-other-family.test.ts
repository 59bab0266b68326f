import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function config(entries: string, method: string, server: string, expected = ''): string {
  return `
virtual_server_group web {
${entries}
}
virtual_server group web {${expected}
    lb_algo rr
    lb_kind ${method}
    protocol TCP
    real_server ${server} 80 {
        TCP_CHECK {
        }
    }
}`;
}

test('a tunnel carries either', () => {
  checkRule(config('    2001:db8::10 80', 'TUN', '192.0.2.21'));
  checkRule(config('    192.0.2.10 80', 'NAT', '192.0.2.21'));
  const expected = '\n#                    ^^^ group-of-other-family: the servers are IPv4';
  checkRule(config('    192.0.2.10 80\n    2001:db8::10 80', 'NAT', '192.0.2.21', expected));
});
