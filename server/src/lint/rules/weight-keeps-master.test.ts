import { expect, test } from 'vitest';
import { checkNodes, checkNodesFix, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes, SECURE, script } from '../../../../test/support/nodes.ts';

const TRACK = '    track_script {\n        chk_nginx\n    }\n';

/** A node with one script; the carets stand below its weight. */
function node(priority: number, weight: number, carets = ''): string {
  return `${SECURE}${script('chk_nginx', `    weight ${weight}\n${carets}`)}----\n    priority ${priority}\n${TRACK}`;
}

function both(first: number, second: number, weight: number): string {
  return nodes(node(first, weight), node(second, weight));
}

test('a weight that is too small', () =>
  checkNodes(
    nodes(
      node(
        110,
        -5,
        "#   ^^^^^^^^^ weight-keeps-master: When 'chk_nginx' fails, node-a drops to 105, but node-b has only 100: the address stays here. Use weight -11 or beyond, or none.\n",
      ),
      node(100, -5),
    ),
  ));

test('100 and 50 with -10, and 101 and 99 with 2', () => {
  checkNodes(
    nodes(
      node(
        100,
        -10,
        "#   ^^^^^^^^^^ weight-keeps-master: When 'chk_nginx' fails, node-a drops to 90, but node-b has only 50\n",
      ),
      node(50, -10),
    ),
  );
  checkNodes(
    nodes(
      node(
        101,
        2,
        "#   ^^^^^^^^ weight-keeps-master: When 'chk_nginx' fails, node-a drops to 101, but node-b has only 101: the address stays here. Use weight 3 or more on all nodes, or none.\n",
      ),
      node(99, 2),
    ),
  );
});

test('the fix makes it large enough', () => {
  checkNodesFix('weight-keeps-master', both(110, 100, -10), nodes(node(110, -11), node(100, -10)));
});

test('a positive weight is removed', () => {
  const without = node(101, 2).replace('    weight 2\n', '');
  checkNodesFix('weight-keeps-master', both(101, 99, 2), nodes(without, node(99, 2)));
});

test('the next node is shown', () =>
  expect(relatedTexts('weight-keeps-master', both(110, 100, -5))[0]?.[0]).toBe(
    'node-b answers with priority 100',
  ));

test.each([
  ['equal priorities decide nothing', 110, 100, -10, 1],
  ['beyond the difference', 110, 100, -11, 0],
  ['positive, as large as the difference', 110, 100, 10, 1],
  ['positive, beyond the difference', 110, 100, 11, 0],
  ['an owner', 255, 100, -20, 0],
])('%s', (_, first, second, weight, count) =>
  expect(relatedTexts('weight-keeps-master', both(first, second, weight))).toHaveLength(count),
);

/** Two scripts on both nodes. */
function two(first: number, second: number, carets: readonly [string, string] = ['', '']): string {
  const scripts =
    script('chk_a', `    weight ${first}\n${carets[0]}`) +
    script('chk_b', `    weight ${second}\n${carets[1]}`);
  const clean = script('chk_a', `    weight ${first}\n`) + script('chk_b', `    weight ${second}\n`);
  const track = '    track_script {\n        chk_a\n        chk_b\n    }\n';
  return nodes(
    `${SECURE}${scripts}----\n    priority 150\n${track}`,
    `${SECURE}${clean}----\n    priority 100\n${track}`,
  );
}

test('trackers that move the address together', () => checkNodes(two(-30, -30)));

test('trackers that do not even move it together', () =>
  checkNodes(
    two(-10, -15, [
      '#   ^^^^^^^^^^ weight-keeps-master: Even when all its trackers fail, node-a drops to 125, but node-b has only 100: the address stays here. Use larger weights, or none.\n',
      '',
    ]),
  ));

test('one that moves nothing, whatever else fails', () =>
  checkNodes(
    two(-60, -5, [
      '',
      "#   ^^^^^^^^^ weight-keeps-master: When 'chk_b' fails, node-a drops to 145, but node-b has only 100: the address stays here. Use weight -51 or beyond, or none.\n",
    ]),
  ));

test('a tracker of a sync group is told once', () => {
  const group =
    'vrrp_sync_group G {\n    group {\n        web\n        db\n    }\n    track_script {\n        chk_nginx\n    }\n}\n';
  const db = (priority: number): string =>
    `vrrp_instance db {\n    interface eth1\n    virtual_router_id 43\n    priority ${priority}\n    virtual_ipaddress {\n        198.51.100.10/24\n    }\n}\n`;
  const head = (carets: string): string =>
    `${SECURE}${script('chk_nginx', `    weight -5\n${carets}`)}${group}`;
  checkNodes(
    nodes(
      `${head('#   ^^^^^^^^^ weight-keeps-master\n')}${db(110)}----\n    priority 110\n`,
      `${head('')}${db(100)}----\n    priority 100\n`,
    ),
  );
});

test.each([
  [
    'a weight of the entry',
    `${SECURE}${script('chk_nginx', '')}----\n    track_script {\n        chk_nginx weight -5\n#                 ^^^^^^^^^ weight-keeps-master\n    }\n`,
  ],
  [
    'an interface',
    '    track_interface {\n        eth1 weight -5\n#            ^^^^^^^^^ weight-keeps-master\n    }\n',
  ],
  [
    'a process',
    'vrrp_track_process nginx {\n    process nginx\n    weight 5\n#   ^^^^^^^^ weight-keeps-master\n}\n----\n    track_process {\n        nginx\n    }\n',
  ],
])('%s counts as well', (_, text) => checkNodes(nodes(text, text.replace(/^#.*\n/gm, ''))));

test.each([
  ['a weight that is not known', node(110, -5).replace('-5', '$W$W\n#          ^^^^ undefined-variable')],
  ['a weight that is wrong', node(110, -5).replace('-5', '-500\n#          ^^^^ value-out-of-range')],
  [
    'a keyword that is misspelt',
    node(110, -5).replace('weight', 'weigth').replace('-5', '-5\n#   ^^^^^^ unknown-directive'),
  ],
  ['none, which is FAULT', node(110, -5).replace('    weight -5\n', '')],
])('nothing is said of %s', (_, text) => checkNodes(nodes(text, node(100, -20))));

test('of three nodes the best of the others counts', () =>
  checkNodes(nodes(node(150, -25), node(140, -25), node(130, -25))));
