import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(server: string, lines: string, checker = 'TCP_CHECK'): string {
  return `
virtual_server fwmark 7 {
    lb_algo rr
    lb_kind NAT
    real_server ${server} {
        ${checker} {
${lines}
        }
    }
}`;
}

test('what is read first decides', () => {
  checkRule(service('192.0.2.21', '            bindto 192.0.2.1\n            connect_ip 192.0.2.22'));
  checkRule(service('192.0.2.21', '            connect_ip 2001:db8::21\n            bindto 2001:db8::1'));
  checkRule(
    service(
      '192.0.2.21',
      '            bindto 2001:db8::1\n#                  ^^^^^^^^^^^ checker-of-other-family: connects to IPv4',
    ),
  );
  checkRule(
    service(
      '192.0.2.21',
      '            bindto 2001:db8::1\n            connect_ip 192.0.2.22\n#                      ^^^^^^^^^^ checker-of-other-family: bindto above is IPv6',
      'SMTP_CHECK',
    ),
  );
});

test('a link-local address needs its interface', () => {
  checkRule(service('fe80::21', '            bind_if eth0'));
  checkRule(service('fe80::21', '#       ^^^^^^^^^ checker-of-other-family: no bind_if says the interface'));
});
