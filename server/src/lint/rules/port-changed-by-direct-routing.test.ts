import { test } from 'vitest';
import { checkFix, checkRule } from '../../../../test/support/check-rule.ts';

function service(method: string, port: string, expected = ''): string {
  return `
virtual_server 192.0.2.10 443 {
    lb_algo wrr
    lb_kind ${method}
    protocol TCP
    real_server 192.0.2.21 ${port} {${expected}
        TCP_CHECK {
        }
    }
}`;
}

const EXPECTED = `
#                          ^^^^ port-changed-by-direct-routing: keepalived uses 443, not 8443. Use NAT`;

test('neither direct routing nor a tunnel changes a port', () => {
  checkRule(service('DR', '8443', EXPECTED));
  checkRule(service('TUN', '8443', EXPECTED));
});

test('NAT does, and no port means that of the service', () => {
  checkRule(service('NAT', '8443'));
  checkRule(service('DR', '443'));
  checkRule(service('DR', '0'));
  checkRule(service('${_RANDOM 1 5}', '8443'));
});

test('the port of the service is offered', () =>
  checkFix('port-changed-by-direct-routing', service('DR', '8443'), service('DR', '443')));

test('a server may be forwarded to in another way than the rest', () =>
  checkRule(
    `
virtual_server 192.0.2.10 443 {
    lb_algo wrr
    lb_kind NAT
    protocol TCP
    sorry_server 192.0.2.99 80
    sorry_server_lvs_method DR
    real_server 192.0.2.21 8443 {
        TCP_CHECK {
        }
    }
    real_server 192.0.2.22 8443 {
#                          ^^^^ port-changed-by-direct-routing
        lvs_method TUN
        TCP_CHECK {
        }
    }
}`.replace('99 80\n', '99 80\n#                           ^^ port-changed-by-direct-routing\n'),
  ));

test('the entries of a group are the ports of its service', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.10 80
    192.0.2.10 443
}
virtual_server group web {
    lb_algo wrr
    lb_kind DR
    protocol TCP
    real_server 192.0.2.21 443 {
#                          ^^^ port-changed-by-direct-routing: 'web' has an entry with port 80, not 443
        TCP_CHECK {
        }
    }
}`));
