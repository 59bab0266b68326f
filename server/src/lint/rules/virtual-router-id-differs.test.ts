import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

const OTHER = nodes('    virtual_router_id 42\n', '    virtual_router_id 43\n');

test('a VRID that another node has not', () => {
  checkNodes(
    nodes(
      '',
      `    virtual_router_id 43
#   ^^^^^^^^^^^^^^^^^^^^ virtual-router-id-differs: 192.0.2.10 has VRID 43 here, 42 on node-a: they do not hear each other, and both become MASTER
`,
    ),
  );
});

test('the others are shown', () =>
  expect(relatedTexts('virtual-router-id-differs', OTHER)).toEqual([
    [
      'node-a has VRID 42',
      'assuming that node-a is a node of the same cluster, since it holds 192.0.2.10, too',
    ],
  ]));

test('the fix takes that of the others', () =>
  checkNodesFix(
    'virtual-router-id-differs',
    OTHER,
    nodes('    virtual_router_id 42\n', '    virtual_router_id 42\n'),
  ));

test('of three nodes, the one that differs is meant, whichever it is', () => {
  checkNodes(
    nodes(
      `    virtual_router_id 41
#   ^^^^^^^^^^^^^^^^^^^^ virtual-router-id-differs: 192.0.2.10 has VRID 41 here, 42 on node-b
`,
      '',
      '',
    ),
  );
});

test('two instances with their VRIDs exchanged are two mistakes', () => {
  const instance = (name: string, vrid: number, caret: string, host: number): string =>
    `vrrp_instance ${name} {\n    interface eth0\n    virtual_router_id ${vrid}\n${caret}    priority ${vrid + host}\n    virtual_ipaddress {\n        192.0.2.${host}/24\n    }\n}\n`;
  const caret = '#   ^^^^^^^^^^^^^^^^^^^^ virtual-router-id-differs\n';
  checkNodes(`#- lb1/keepalived.conf
${instance('a', 10, '', 1)}${instance('b', 11, '', 2)}#- lb2/keepalived.conf
${instance('a', 11, caret, 1)}${instance('b', 10, caret, 2)}`);
});

test.each([
  ['it is not known', '    virtual_router_id $ID\n'],
  ['it is missing', '    virtual_router_id\n#   ^^^^^^^^^^^^^^^^^ missing-argument\n'],
  ['it is out of range', '    virtual_router_id 430\n#                     ^^^ value-out-of-range\n'],
  ['it is the same, written otherwise', '    virtual_router_id 042\n'],
])('nothing is said if %s', (_, line) => {
  const define = line.includes('$') ? '$ID=42\n----\n' : '';
  checkNodes(nodes('', `${define}${line}`));
});

test('nothing is said of instances of which the other node has none', () => {
  checkNodes(`${nodes('', '')}
vrrp_instance admin {
    interface eth0
    virtual_router_id 77
    virtual_ipaddress {
        192.0.2.77/24
    }
}
`);
});

test('profiles of one root are compared', () => {
  checkNodes(`
vrrp_instance web {
    interface eth0
    @node1 virtual_router_id 42
    @node2 virtual_router_id 43
#          ^^^^^^^^^^^^^^^^^^^^ virtual-router-id-differs: 192.0.2.10 has VRID 43 here, 42 on node1
    @node1 priority 110
    @node2 priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`);
});
