import { test } from 'vitest';
import { checkNodes } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

function unicast(source: string, ...peers: readonly string[]): string {
  const lines = peers.map((it) => `${it.startsWith('#') ? '' : '        '}${it}\n`).join('');
  return `    unicast_src_ip ${source}\n    unicast_peer {\n${lines}    }\n`;
}

test('unicast on one node only', () =>
  checkNodes(
    nodes(
      `#^^^^^^^^^^^^ unicast-against-multicast: 'web' sends unicast here, multicast on node-b: neither hears the other, and both become MASTER
${unicast('198.51.100.1', '198.51.100.2')}`,
      '',
    ),
  ));

test('another multicast group', () =>
  checkNodes(
    nodes(
      '',
      `    mcast_dst_ip 224.0.0.19
#   ^^^^^^^^^^^^^^^^^^^^^^^ unicast-against-multicast: 'web' uses multicast group 224.0.0.19 here, 224.0.0.18 on node-a: neither hears the other
`,
    ),
  ));

test('that of global_defs', () =>
  checkNodes(
    nodes(
      '',
      `global_defs {
    vrrp_mcast_group4 224.0.0.19
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unicast-against-multicast
}
----
`,
    ),
  ));

test('of three nodes, the one that differs is meant', () =>
  checkNodes(
    nodes(
      `#^^^^^^^^^^^^ unicast-against-multicast: 'web' sends unicast here, multicast on node-b
${unicast('198.51.100.1', '198.51.100.2', '198.51.100.3')}`,
      '',
      '',
    ),
  ));

test.each([
  ['both do unicast', unicast('198.51.100.2', '198.51.100.1')],
  [
    'the peers may come from an include',
    '    include peers.conf\n#           ^^^^^^^^^^ unreadable-include\n',
  ],
  [
    'their block is misspelt',
    '    unicast_peers {\n#   ^^^^^^^^^^^^^ unknown-directive\n        198.51.100.1\n    }\n',
  ],
])('nothing is said if %s', (_, other) => checkNodes(nodes(unicast('198.51.100.1', '198.51.100.2'), other)));

test('nothing is said of a group that holds anyway', () =>
  checkNodes(nodes('', '    mcast_dst_ip 224.0.0.18\n')));
