import { test } from 'vitest';
import { checkRule } from '../../../../test/support/check-rule.ts';

function service(method: string): string {
  return `
virtual_server 192.0.2.10 80 {
    lb_algo rr
    ${method}
    protocol TCP
    real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }
}`;
}

test('only gue has a port, and needs it', () => {
  checkRule(service('lb_kind TUN type gue port 6080 remcsum'));
  checkRule(service('lb_kind TUN type gue\n#                    ^^^ tunnel-options-conflict: needs a port'));
  checkRule(
    service(
      'lb_kind TUN type gre port 6080\n#                        ^^^^ tunnel-options-conflict: of type gre has no port',
    ),
  );
  checkRule(
    service('lb_kind TUN port 6080\n#               ^^^^ tunnel-options-conflict: of type ipip has no port'),
  );
});

test('checksums are not for all', () => {
  checkRule(service('lb_kind TUN type gre csum'));
  checkRule(service('lb_kind TUN nocsum'));
  checkRule(service("lb_kind TUN csum\n#               ^^^^ tunnel-options-conflict: does not know 'csum'"));
  checkRule(
    service('lb_kind TUN type gre remcsum\n#                        ^^^^^^^ tunnel-options-conflict'),
  );
});
