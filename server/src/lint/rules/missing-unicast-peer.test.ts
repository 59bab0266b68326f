import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

function unicast(source: string, ...peers: readonly string[]): string {
  const lines = peers.map((it) => `${it.startsWith('#') ? '' : '        '}${it}\n`).join('');
  return `    unicast_src_ip ${source}\n    unicast_peer {\n${lines}    }\n`;
}

const SIX = '    virtual_ipaddress {\n        fe80::10/64\n    }\n';
const [A, B, C] = ['198.51.100.1', '198.51.100.2', '198.51.100.3'] as const;

test('a node that is not listed', () =>
  checkNodes(
    nodes(
      unicast(A, B, C),
      unicast(
        B,
        A,
        "#       ^^^^^^^^^^^^ missing-unicast-peer: node-c (198.51.100.3) is not in 'unicast_peer': it hears nothing from here and becomes MASTER too",
      ),
      unicast(C, A, B),
    ),
  ));

test('the fix adds it', () =>
  checkNodesFix(
    'missing-unicast-peer',
    nodes(unicast(A, B, C), unicast(B, A), unicast(C, A, B)),
    nodes(unicast(A, B, C), unicast(B, A, C), unicast(C, A, B)),
  ));

test('a peer from which nobody sends', () => {
  checkNodes(
    nodes(
      unicast(A, B),
      unicast(
        B,
        '198.51.100.9',
        '#       ^^^^^^^^^^^^ missing-unicast-peer: No node of the cluster sends from 198.51.100.9, and node-a sends from 198.51.100.1: it hears nothing from here and becomes MASTER too',
      ),
    ),
  );
  checkNodesFix(
    'missing-unicast-peer',
    nodes(unicast(A, B), unicast(B, '198.51.100.9')),
    nodes(unicast(A, B), unicast(B, A)),
  );
});

test('a source to which none of the others sends', () => {
  const wrong = '198.51.100.7';
  checkNodes(
    nodes(
      unicast(A, B, C),
      unicast(wrong, A, C).replace(
        `${wrong}\n`,
        `${wrong}\n#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-unicast-peer: The other nodes send to 198.51.100.2, but this one is 198.51.100.7: it hears nothing of them and becomes MASTER too\n`,
      ),
      unicast(C, A, B),
    ),
  );
  const before = nodes(unicast(A, B, C), unicast(wrong, A, C), unicast(C, A, B));
  checkNodesFix('missing-unicast-peer', before, nodes(unicast(A, B, C), unicast(B, A, C), unicast(C, A, B)));
  expect(relatedTexts('missing-unicast-peer', before)[0]?.slice(0, 2)).toEqual([
    'node-a has 198.51.100.2',
    'node-c has 198.51.100.2',
  ]);
});

test.each([
  ['a full mesh', [unicast(A, B, C), unicast(B, A, C), unicast(C, A, B)]],
  ['peers beyond the files that are seen', [unicast(A, B, '198.51.100.8'), unicast(B, A, '198.51.100.8')]],
  [
    'IPv6 in another spelling',
    [unicast('2001:db8::1', '2001:db8:0::2') + SIX, unicast('2001:db8::2', '2001:DB8::1') + SIX],
  ],
  ['sources that are not written', [unicast(A, B).replace(/.*\n/, ''), unicast(B, A).replace(/.*\n/, '')]],
  [
    'peers that are wrong',
    [unicast(A, B), unicast(B, '198.51.100.1,', '#       ^^^^^^^^^^^^^ comma-between-words')],
  ],
])('nothing is said of %s', (_, texts) => checkNodes(nodes(...texts)));
