/** What is foretold without time, held to what the simulator plays. */
import { expect, test } from 'vitest';
import { outcomesOf } from '../../../test/support/check-cluster.ts';
import { script } from '../../../test/support/nodes.ts';
import { mastersIn } from '../../../test/support/simulate.ts';

function node(priority: number, weight: string, more = ''): string {
  return `${script('chk', `    interval 1\n${weight}`)}vrrp_instance web {
    state BACKUP
    interface eth0
    virtual_router_id 42
    priority ${priority}
    ${more}
    track_script {
        chk
    }
    virtual_ipaddress {
        192.0.2.10/24
    }
}
`;
}

const WEIGHTS = [
  '',
  '    weight -5\n',
  '    weight -10\n',
  '    weight -11\n',
  '    weight 2\n',
  '    weight 30\n',
];

const CASES = WEIGHTS.flatMap((weight) =>
  ['', 'nopreempt'].flatMap((more) =>
    [
      [110, 100, 90],
      [150, 100, 149],
      [200, 100, 90],
    ].map(([a = 0, b = 0, c = 0]) => ({ weight, more, a, b, c })),
  ),
);

/** The fixture with the cursor in the first node. */
function nodesIn(texts: Readonly<Record<string, string>>): string {
  const [first, ...others] = Object.entries(texts).map(
    ([name, text]) => `#- ${name}/keepalived.conf\n${text}`,
  );
  return [first?.replace('vrrp_instance ', 'vrrp_instance <|>'), ...others].join('');
}

test.each(CASES)('$a, $b and $c with "$weight" $more', ({ weight, more, a, b, c }) => {
  const texts = { 'node-a': node(a, weight), 'node-b': node(b, weight, more), 'node-c': node(c, weight) };
  const last = /(\S+)$/.exec(mastersIn(texts, '60 node-a check chk fail; 120 end'))?.[1];
  expect(outcomesOf(nodesIn(texts))).toEqual([`chk ${last === 'node-a' ? 'stays' : last}`]);
});

test('a weight does not count for an owner, no weight does', () => {
  expect(outcomesOf(nodesIn({ a: node(255, WEIGHTS[1] ?? ''), b: node(100, '') }))).toEqual([]);
  expect(outcomesOf(nodesIn({ a: node(255, ''), b: node(100, '') }))).toEqual(['chk b']);
});

test.each([
  ['who does not lead', 90, 100, 80],
  ['of equal nodes that lead', 100, 100, 80],
  ['where addresses decide who is next', 110, 100, 100],
])('nothing is foretold %s', (_, a, b, c) =>
  expect(outcomesOf(nodesIn({ a: node(a, ''), b: node(b, ''), c: node(c, '') }))).toEqual([]),
);

test('in a sync group a weight moves what the group lets it, which is not foretold', () => {
  const group = 'vrrp_sync_group G {\n    group {\n        web\n    }\n    sync_group_tracking_weight\n}\n';
  const texts = (weight: string): Readonly<Record<string, string>> => ({
    a: group + node(110, weight),
    b: group + node(100, weight),
  });
  expect(outcomesOf(nodesIn(texts('    weight -20\n')))).toEqual([]);
  expect(outcomesOf(nodesIn(texts('')))).toEqual(['chk b']);
});
