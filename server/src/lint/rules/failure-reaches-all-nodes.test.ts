import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes, SECURE, script } from '../../../../test/support/nodes.ts';

function node(name: string, command: string, carets = '', lines = ''): string {
  return `${SECURE}${script(name, lines, command)}----\n    track_script {\n        ${name}\n${carets}    }\n`;
}

const PING = '/usr/bin/ping -c 1 -W 1 192.0.2.254';

test('a gateway that every node asks', () =>
  checkNodes(
    nodes(
      node(
        'chk_gw',
        PING,
        "#       ^^^^^^ failure-reaches-all-nodes: Every node asks 192.0.2.254 by 'chk_gw', which has no weight: when it is silent, nobody holds 192.0.2.10. Give it a weight.\n",
      ),
      node('chk_net', '/usr/bin/ping -c 3 192.0.2.254'),
    ),
  ));

test('the other nodes are shown', () =>
  expect(
    relatedTexts(
      'failure-reaches-all-nodes',
      nodes(node('a', PING), node('b', PING), node('c', PING)),
    )[0]?.slice(0, 2),
  ).toEqual(['node-b asks the same', 'node-c asks the same']));

test('their own address', () =>
  checkNodes(
    nodes(
      node(
        'chk',
        '/usr/bin/curl -fs http://192.0.2.10/',
        "#       ^^^ failure-reaches-all-nodes: 'chk' asks 192.0.2.10, which only a MASTER holds, and has no weight: it fails on every node, and nobody becomes MASTER. Give it a weight.\n",
      ),
      node('chk', '/usr/bin/curl -fs http://192.0.2.10/'),
    ),
  ));

function bfd(neighbor: string, entry: string): string {
  return `bfd_instance gw {\n    neighbor_ip ${neighbor}\n}\n----\n    track_bfd {\n        ${entry}\n    }\n`;
}

test('a BFD session with one neighbor', () =>
  checkNodes(
    nodes(
      bfd(
        '192.0.2.254',
        "gw\n#       ^^ failure-reaches-all-nodes: Every node watches 192.0.2.254 by 'gw', which has no weight: when it is lost, nobody holds 192.0.2.10",
      ),
      bfd('192.0.2.254', 'gw'),
    ),
  ));

test.each([
  ['a weight', nodes(node('chk', PING, '', '    weight -20\n'), node('chk', PING, '', '    weight -20\n'))],
  [
    'the node itself',
    nodes(node('chk', '/usr/bin/nc -z 127.0.0.1 80'), node('chk', '/usr/bin/nc -z 127.0.0.1 80')),
  ],
  ['another target', nodes(node('chk', PING), node('chk', '/usr/bin/ping -c 1 192.0.2.253'))],
  ['a node that asks nothing', nodes(node('chk', PING), node('chk', '/usr/local/libexec/chk'))],
  [
    'a script of which that is not known',
    nodes(node('chk', '/usr/local/libexec/gw 192.0.2.254'), node('chk', '/usr/local/libexec/gw 192.0.2.254')),
  ],
  ['BFD with each other', nodes(bfd('198.51.100.2', 'gw'), bfd('198.51.100.1', 'gw'))],
])('nothing is said of %s', (_, fixture) => checkNodes(fixture));
