import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes, SECURE, script } from '../../../../test/support/nodes.ts';

const TRACK = '    track_script {\n        chk_nginx\n    }\n';

function node(priority: number, weight: string, carets = ''): string {
  return `${SECURE}${script('chk_nginx', weight)}----\n    priority ${priority}\n${carets}${TRACK}`;
}

const WEIGHT = '    weight -20\n';

test('a third node below what the others keep', () =>
  checkNodes(
    nodes(
      node(110, WEIGHT),
      node(100, WEIGHT),
      node(
        50,
        WEIGHT,
        '#   ^^^^^^^^^^^ node-never-takes-over: When all checks of the other nodes fail, node-a keeps 90, and this node has only 50: it takes over only when they are gone. Use larger weights.\n',
      ),
    ),
  ));

test('what the other one keeps is shown', () =>
  expect(
    relatedTexts(
      'node-never-takes-over',
      nodes(node(110, WEIGHT), node(100, WEIGHT), node(50, WEIGHT)),
    )[0]?.[0],
  ).toBe('node-a keeps 90'));

test.each([
  ['weights that are large enough', nodes(node(110, WEIGHT), node(105, WEIGHT), node(100, WEIGHT))],
  ['checks without a weight', nodes(node(110, ''), node(100, ''), node(50, ''))],
  ['nodes without checks', nodes('    priority 150\n', '    priority 100\n', '    priority 50\n')],
  ['two nodes', nodes(node(110, WEIGHT), node(100, WEIGHT))],
])('nothing is said of %s', (_, fixture) => checkNodes(fixture));
