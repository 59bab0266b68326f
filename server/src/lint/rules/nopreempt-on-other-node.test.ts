import { test } from 'vitest';
import { checkNodes, checkNodesFix } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

test('the preferred node takes the address back', () =>
  checkNodes(
    nodes(
      `    priority 110
#   ^^^^^^^^^^^^ nopreempt-on-other-node: node-b has 'nopreempt', but this node has priority 110, node-b 100: it takes the address back all the same
`,
      '    nopreempt\n',
    ),
  ));

test('at once, if the delay is on the other node', () =>
  checkNodes(
    nodes(
      `    priority 110
#   ^^^^^^^^^^^^ nopreempt-on-other-node: node-b has 'preempt_delay 60', but this node has priority 110, node-b 100: it takes the address back at once
`,
      '    preempt_delay 60\n',
    ),
  ));

test('the fix adds what the other node has', () => {
  checkNodesFix(
    'nopreempt-on-other-node',
    nodes('    priority 110\n', '    nopreempt\n'),
    nodes('    priority 110\n    nopreempt\n', '    nopreempt\n'),
  );
  checkNodesFix(
    'nopreempt-on-other-node',
    nodes('    priority 110\n', '    preempt_delay 60\n'),
    nodes('    priority 110\n    preempt_delay 60\n', '    preempt_delay 60\n'),
  );
});

test.each([
  ['on all nodes', '    nopreempt\n', '    nopreempt\n'],
  ['on the preferred node', '    nopreempt\n', ''],
  ['an owner', '    priority 255\n', '    nopreempt\n'],
  [
    'where it is cancelled',
    '    nopreempt\n#   ^^^^^^^^^ nopreempt-with-master\n    state MASTER\n',
    '    nopreempt\n',
  ],
  ['a delay on all nodes', '    preempt_delay 60\n', '    preempt_delay 30\n'],
  ['a delay beside nopreempt', '    nopreempt\n', '    preempt_delay 60\n'],
  [
    'equal priorities',
    '    priority 100\n',
    '    priority 100\n#   ^^^^^^^^^^^^ equal-priorities\n    nopreempt\n',
  ],
  ['what may be included', '    include x.conf\n#           ^^^^^^ unreadable-include\n', '    nopreempt\n'],
])('nothing is said of %s', (_, one, other) => checkNodes(nodes(one, other)));
