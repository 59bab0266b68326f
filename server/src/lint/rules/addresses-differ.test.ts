import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

/** The lists of an instance; each entry with the carets below it. */
function vips(...entries: readonly string[]): string {
  return list('virtual_ipaddress', entries);
}

function list(keyword: string, entries: readonly string[]): string {
  const lines = entries.map((it) => `${it.startsWith('#') ? '' : '        '}${it}\n`).join('');
  return `    ${keyword} {\n${lines}    }\n`;
}

const TWO = vips('192.0.2.10/24', '192.0.2.11/24');
const ONE = vips('192.0.2.10/24');
const OLD = '# keepalived-lint target=2.3.2\n----\n';

test('an address that another node does not hold', () =>
  checkNodes(
    nodes(
      vips(
        '192.0.2.10/24',
        '192.0.2.11/24',
        '#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.11 is missing on node-b: after a failover nobody answers for it',
      ),
      ONE,
    ),
  ));

test('up to 2.3.2 such adverts are dropped', () =>
  checkNodes(
    nodes(
      `${OLD}${vips(
        '192.0.2.10/24',
        '192.0.2.11/24',
        "#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.11 is missing on node-b: each drops the other's adverts, and both become MASTER",
      )}`,
      `${OLD}${ONE}`,
    ),
  ));

test('the fix adds it to the other node', () => {
  checkNodesFix('addresses-differ', nodes(TWO, ONE), nodes(TWO, vips('192.0.2.11/24', '192.0.2.10/24')));
});

test('several that are missing are one finding, with one fix', () => {
  const three = ['192.0.2.10/24', '192.0.2.11/24', '192.0.2.12/24'];
  const caret =
    '#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.11 and 1 more are missing on node-b: after a failover nobody answers for them';
  checkNodes(nodes(vips('192.0.2.10/24', '192.0.2.11/24', caret, '192.0.2.12/24'), ONE));
  checkNodesFix(
    'addresses-differ',
    nodes(vips(...three), ONE),
    nodes(vips(...three), vips('192.0.2.11/24', '192.0.2.12/24', '192.0.2.10/24')),
  );
});

test('one on each side is one that is misspelt', () => {
  const before = nodes(ONE, vips('192.0.2.20/24'));
  checkNodes(
    nodes(
      ONE,
      vips(
        '192.0.2.20/24',
        '#       ^^^^^^^^^^^^^ addresses-differ: This node holds 192.0.2.20, node-a 192.0.2.10: after a failover nobody answers for 192.0.2.10',
      ),
    ),
  );
  checkNodesFix('addresses-differ', before, nodes(ONE, ONE));
});

test('another prefix', () => {
  checkNodes(
    nodes(
      ONE,
      vips(
        '192.0.2.10/25',
        '#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.10 has prefix 25 here, 24 on node-a: after a failover its network is another one',
      ),
    ),
  );
  checkNodesFix('addresses-differ', nodes(ONE, vips('192.0.2.10/25')), nodes(ONE, ONE));
});

test('an excluded address counts, wherever it is listed', () => {
  const excluded = list('virtual_ipaddress_excluded', ['192.0.2.11/24']);
  checkNodes(nodes(TWO, `${ONE}${excluded}`));
  checkNodes(
    nodes(
      `${ONE}${list('virtual_ipaddress_excluded', [
        '192.0.2.20/24',
        '#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.20 is missing on node-b: after a failover nobody answers for it',
      ])}`,
      ONE,
    ),
  );
});

test('up to 2.3.2 it counts in which list it is', () =>
  checkNodes(
    nodes(
      `${OLD}${TWO}`,
      `${OLD}${ONE}${list('virtual_ipaddress_excluded', [
        '192.0.2.11/24',
        "#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.11 is excluded here, but in the adverts of node-a: each drops the other's, and both become MASTER",
      ])}`,
    ),
  ));

test('of three nodes, the one that differs is compared with another', () =>
  checkNodes(
    nodes(
      vips(
        '192.0.2.10/24',
        '192.0.2.11/24',
        '#       ^^^^^^^^^^^^^ addresses-differ: 192.0.2.11 is missing on node-b',
      ),
      ONE,
      ONE,
    ),
  ));

test.each([
  ['another spelling', vips('2001:db8::10/64'), vips('2001:DB8:0::10/64')],
  ['another order', TWO, vips('192.0.2.11/24', '192.0.2.10/24')],
  [
    'a prefix that holds anyway',
    vips('192.0.2.10/32'),
    vips('192.0.2.10', '#       ^^^^^^^^^^ address-without-prefix'),
  ],
  ['one that is not known', TWO, `$V=192.0.2.11\n----\n${vips('192.0.2.10/24', '$V/24$V')}`],
  ['one that is wrong', TWO, vips('192.0.2.10/24', '192.0.2.300/24', '#       ^^^^^^^^^^^^^^ invalid-value')],
])('nothing is said of %s', (_, one, other) => {
  const files = nodes(one, other);
  expect(relatedTexts('addresses-differ', files)).toEqual([]);
});

test('nothing is said where an include is missing', () =>
  checkNodes(nodes(TWO, `${ONE}    include more.conf\n#           ^^^^^^^^^ unreadable-include\n`)));
