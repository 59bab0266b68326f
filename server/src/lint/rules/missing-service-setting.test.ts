import { expect, test } from 'vitest';
import { checkFix, checkRule, fixesOf } from '../../../../test/support/check-rule.ts';
import { parseFixture } from '../../../../test/support/fixture.ts';

const SERVER = `real_server 192.0.2.21 80 {
        TCP_CHECK {
        }
    }`;

test('a service is told what it does not say', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
#^^^^^^^^^^^^^ missing-service-setting: has no protocol; keepalived makes it a UDP service
#^^^^^^^^^^^^^ missing-service-setting: has no lb_algo; keepalived uses wlc
#^^^^^^^^^^^^^ missing-service-setting: has no lb_kind; keepalived uses NAT
    ${SERVER}
}`));

test('a service by firewall mark has no protocol', () =>
  checkRule(`
virtual_server fwmark 7 {
    lvs_sched wrr
    lvs_method NAT
    ${SERVER}
}`));

test('a group with an address needs one, a group of marks does not', () =>
  checkRule(`
virtual_server_group web {
    192.0.2.10 80
}
virtual_server_group marks {
    fwmark 7
}
virtual_server group web {
#^^^^^^^^^^^^^ missing-service-setting: has no protocol
    lb_algo wrr
    lb_kind NAT
    ${SERVER}
}
virtual_server group marks {
    lb_algo wrr
    lb_kind NAT
    ${SERVER}
}`));

test('a server with its own forwarding method needs none of the service', () =>
  checkRule(`
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    protocol TCP
    real_server 192.0.2.21 80 {
        lvs_method DR
        TCP_CHECK {
        }
    }
}`));

test('what is missing stands before the servers', () =>
  checkFix(
    'missing-service-setting',
    `
virtual_server 192.0.2.10 80 {
    protocol TCP
    lb_algo wrr
    ${SERVER}
}`,
    `
virtual_server 192.0.2.10 80 {
    protocol TCP
    lb_algo wrr
    lb_kind NAT
    ${SERVER}
}`,
  ));

test('a definition gets no new line, which would end it', () => {
  const { files } = parseFixture(`
$SERVERS= \\
    real_server 192.0.2.21 80 { \\
        TCP_CHECK { \\
        } \\
    }
virtual_server 192.0.2.10 80 {
    lb_algo wrr
    lb_kind NAT
    $SERVERS
}
`);
  expect(fixesOf('missing-service-setting', files)).toEqual([]);
});
