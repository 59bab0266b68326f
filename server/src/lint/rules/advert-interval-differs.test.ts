import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

const DIFFERENT = nodes('    advert_int 1\n', '    advert_int 2\n');

test('version 2 drops such adverts', () =>
  checkNodes(
    nodes(
      '',
      `    advert_int 2
#   ^^^^^^^^^^^^ advert-interval-differs: advert_int is 2 here, 1 on node-a: VRRPv2 drops such adverts, and both become MASTER
`,
    ),
  ));

test('version 3 adopts the interval of the master', () =>
  checkNodes(
    nodes(
      '    version 3\n',
      `    version 3
    advert_int 2
#   ^^^^^^^^^^^^ advert-interval-differs: the interval of the master counts
`,
    ),
  ));

test('the fix takes that of the others', () =>
  checkNodesFix('advert-interval-differs', DIFFERENT, nodes('    advert_int 1\n', '    advert_int 1\n')));

test('the others are shown, and why they are compared', () => {
  expect(relatedTexts('advert-interval-differs', DIFFERENT)).toEqual([
    [
      'node-a sends every 1 s',
      'assuming that node-a is a node of the same cluster, since it holds 192.0.2.10, too',
    ],
  ]);
  expect(relatedTexts('advert-interval-differs', DIFFERENT, 'zh')[0]?.[1]).toBe(
    '推测：node-a 也持有 192.0.2.10，因此视为同一集群的节点',
  );
});

test.each([
  ['version 2 rounds it', '    advert_int 1.4\n#              ^^^ advert-interval-rounded\n'],
  ['it is not known', '$INT=2\n----\n    advert_int $INT$INT\n#              ^^^^^^^^ undefined-variable\n'],
  ['it is no number', '    advert_int x\n#              ^ invalid-value\n'],
  ['an include is missing', '    include more.conf\n#           ^^^^^^^^^ unreadable-include\n'],
])('nothing is said if %s', (_, text) => {
  const other = text.includes('$')
    ? '    advert_int 22\n'
    : text.includes('more')
      ? '    advert_int 3\n'
      : '';
  checkNodes(nodes(other, text));
});
