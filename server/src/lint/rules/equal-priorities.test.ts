import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

test('two nodes with one priority', () =>
  checkNodes(
    nodes(
      '    priority 100\n',
      `    priority 100
#   ^^^^^^^^^^^^ equal-priorities: node-a has priority 100, too: whoever is master stays it, and of two masters the higher source address wins. Use different priorities.
`,
    ),
  ));

test('one that has it by default', () =>
  checkNodes(`#- node-a/keepalived.conf
vrrp_instance web {
    interface eth0
    virtual_router_id 42
    priority 100
    virtual_ipaddress {
        192.0.2.10/24
    }
}
#- node-b/keepalived.conf
vrrp_instance web {
#^^^^^^^^^^^^ equal-priorities: node-a has priority 100, too
    interface eth0
    virtual_router_id 42
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`));

test('the other node is shown', () =>
  expect(relatedTexts('equal-priorities', nodes('    priority 90\n', '    priority 90\n'))[0]?.[0]).toBe(
    'node-a answers with priority 90',
  ));

test('only the router in which they are equal is meant', () => {
  const second = (priority: number, carets = ''): string =>
    `vrrp_instance db {\n    interface eth1\n    virtual_router_id 43\n    priority ${priority}\n${carets}    virtual_ipaddress {\n        198.51.100.10/24\n    }\n}\n----\n`;
  checkNodes(nodes(second(100), second(100, '#   ^^^^^^^^^^^^ equal-priorities\n')));
});

test.each([
  ['owners, which are another mistake', '    priority 254\n', '    priority 253\n'],
  [
    'one that is not known',
    '    priority 100\n',
    '    priority $P$P\n#            ^^^^ undefined-variable\n',
  ],
  ['one that is wrong', '    priority 100\n', '    priority 300\n#            ^^^ value-out-of-range\n'],
  ['different ones', '    priority 100\n', '    priority 99\n'],
])('nothing is said of %s', (_, one, other) => checkNodes(nodes(one, other)));

test('nothing is said of a dual master with crossed priorities', () => {
  const second = (priority: number): string =>
    `vrrp_instance db {\n    interface eth0\n    virtual_router_id 43\n    priority ${priority}\n    virtual_ipaddress {\n        192.0.2.20/24\n    }\n}\n----\n`;
  checkNodes(nodes(second(100), second(110)));
});
