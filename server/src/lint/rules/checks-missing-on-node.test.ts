import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes, SECURE, script } from '../../../../test/support/nodes.ts';

const CHECKED = `${SECURE}${script('chk', '')}----\n    track_script {\n        chk\n    }\n`;

test('a node without checks', () =>
  checkNodes(
    nodes(
      CHECKED,
      `#^^^^^^^^^^^^ checks-missing-on-node: node-a tracks 'chk', and this node nothing: it holds the address even while its service is down. Track it here as well.
`,
    ),
  ));

test('what the other one tracks is shown', () =>
  expect(relatedTexts('checks-missing-on-node', nodes('', CHECKED))[0]?.[0]).toBe('tracked on node-b'));

test.each([
  ['another check', nodes(CHECKED, CHECKED.replaceAll('chk', 'other'))],
  ['interfaces only', nodes('    track_interface {\n        eth1\n    }\n', '')],
  [
    'one that is dropped',
    nodes(CHECKED, '    track_script {\n        chk\n#       ^^^ unresolved-reference\n    }\n'),
  ],
  ['what may be included', nodes(CHECKED, '    include x.conf\n#           ^^^^^^ unreadable-include\n')],
  [
    'a list that is misspelt',
    nodes(
      CHECKED,
      CHECKED.replace('track_script {\n', 'track_scripts {\n#   ^^^^^^^^^^^^^ unknown-directive\n'),
    ),
  ],
])('nothing is said of %s', (_, fixture) => checkNodes(fixture));
