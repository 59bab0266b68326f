import { test } from 'vitest';
import { checkNodes, checkNodesFix } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

test('a version of its own', () =>
  checkNodes(
    nodes(
      '',
      `    version 3
#   ^^^^^^^^^ vrrp-version-differs: 'web' speaks VRRPv3 here, VRRPv2 on node-a: each drops the other's adverts, and both become MASTER
`,
    ),
  ));

test('that of global_defs', () =>
  checkNodes(
    nodes(
      '',
      `global_defs {
    vrrp_version 3
#   ^^^^^^^^^^^^^^ vrrp-version-differs
}
----
`,
    ),
  ));

test('without a line that says so, the instance is shown', () =>
  checkNodes(
    nodes(
      '    version 3\n',
      `#^^^^^^^^^^^^ vrrp-version-differs: 'web' speaks VRRPv2 here, VRRPv3 on node-a
`,
    ),
  ));

test('the fix takes that of the others', () =>
  checkNodesFix(
    'vrrp-version-differs',
    nodes('    version 2\n', '    version 3\n'),
    nodes('    version 2\n', '    version 2\n'),
  ));

test('intervals and authentication are not compared then', () =>
  checkNodes(
    nodes(
      '    advert_int 2\n',
      `    version 3
#   ^^^^^^^^^ vrrp-version-differs
    advert_int 3
`,
    ),
  ));

test('a default is not known beside an include that is missing', () =>
  checkNodes(
    nodes(
      '    version 3\n',
      `include globals.conf
#       ^^^^^^^^^^^^ unreadable-include
----
`,
    ),
  ));

test('IPv6 is version 3 on all nodes, whatever global_defs say', () => {
  const six = '    virtual_ipaddress {\n        fe80::10/64\n    }\n';
  checkNodes(nodes(six, `global_defs {\n    vrrp_version 3\n}\n----\n${six}`));
});
