import { test } from 'vitest';
import { checkNodes } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

test('two nodes of priority 255', () =>
  checkNodes(
    nodes(
      '    priority 255\n',
      `    priority 255
#   ^^^^^^^^^^^^ several-address-owners: 'web' has priority 255 here and on node-a: both start as MASTER. Use 255 on one node at most.
`,
    ),
  ));

test('one that owns by its state', () =>
  checkNodes(`#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 255
    virtual_ipaddress {
        192.0.2.10/24
    }
}
#- node-b/keepalived.conf
vrrp_instance web {
    state MASTER
#   ^^^^^^^^^^^^ several-address-owners
#   ^^^^^^^^^^^^ implied-owner
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`));

test('nothing is said of one owner', () => checkNodes(nodes('    priority 255\n', '    priority 100\n')));
