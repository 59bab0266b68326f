import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

const TWO = nodes('    state MASTER\n', '    state MASTER\n');

test('a second node that wants to be master', () =>
  checkNodes(
    nodes(
      '    state MASTER\n',
      `    state MASTER
#   ^^^^^^^^^^^^ several-masters: 'state MASTER' stands on node-a, too; only the priorities decide who is master. Use 'state BACKUP' on every node.
`,
    ),
  ));

test('the fix makes it a backup', () =>
  checkNodesFix('several-masters', TWO, nodes('    state MASTER\n', '    state BACKUP\n')));

test('a third one is shown with the first', () =>
  expect(
    relatedTexts('several-masters', nodes('    state MASTER\n', '', '    state MASTER\n')).map(([it]) => it),
  ).toEqual(['on node-a']));

test.each([
  ['one', '    state MASTER\n', '    state BACKUP\n'],
  ['none', '    state BACKUP\n', '    state BACKUP\n'],
  ['an owner, which is one by its priority', '    state MASTER\n    priority 255\n', '    state MASTER\n'],
])('nothing is said of %s', (_, one, other) => checkNodes(nodes(one, other)));
