import { expect, test } from 'vitest';
import { clusterTitles } from '../../../test/support/check-cluster.ts';
import { nodes, SECURE, script } from '../../../test/support/nodes.ts';

/** The node with this index gets the cursor. */
function at(index: number, fixture: string): string {
  let seen = -1;
  return fixture.replace(/vrrp_instance /g, (it) => (++seen === index ? `${it}<|>` : it));
}

test('the node that leads, and the one that is next', () => {
  expect(clusterTitles(at(0, nodes('', '')))).toEqual(['1 node-a leads: 110, node-b 100']);
  expect(clusterTitles(at(1, nodes('', '')))).toEqual(['1 node-b is next: 100, node-a 110']);
  expect(clusterTitles(at(0, nodes('', '')), 'zh')).toEqual(['1 node-a 优先：110，node-b 100']);
  expect(clusterTitles(at(1, nodes('', '')), 'zh')).toEqual(['1 node-b 次之：100，node-a 110']);
});

test('of three nodes the last one is told its number', () => {
  const three = nodes('', '', '');
  expect(clusterTitles(at(1, three))).toEqual(['1 node-b is next: 100, node-a 110, node-c 90']);
  expect(clusterTitles(at(2, three))).toEqual(['1 node-c is number 3: 90, node-a 110, node-b 100']);
  expect(clusterTitles(at(2, three), 'zh')).toEqual(['1 node-c 排第 3：90，node-a 110，node-b 100']);
});

test('equal nodes', () => {
  const equal = nodes('    priority 100\n', '    priority 100\n', '    priority 90\n');
  expect(clusterTitles(at(0, equal))).toEqual(['1 node-a and node-b are equal: 100, node-c 90']);
  expect(clusterTitles(at(0, equal), 'zh')).toEqual(['1 node-a 与 node-b 相同：100，node-c 90']);
  expect(clusterTitles(at(2, equal))).toEqual(['1 node-c is number 3: 90, node-a 100, node-b 100']);
});

test('checks that succeed count', () => {
  const track = '    track_script {\n        chk\n    }\n';
  const checked = `${SECURE}${script('chk', '    weight 20\n')}----\n    priority 100\n${track}`;
  expect(clusterTitles(at(1, nodes('', checked)))).toEqual(['9 node-b leads: 120, node-a 110']);
});

test('profiles that share the text of an instance', () => {
  const text = (name: string): string =>
    `@a $PRIO=110\n@b $PRIO=100\nvrrp_instance ${name} {\n    interface eth0\n    virtual_router_id 42\n    priority $PRIO\n    virtual_ipaddress {\n        192.0.2.10/24\n    }\n}\n`;
  expect(clusterTitles(text('web'))).toEqual(['3 a leads: 110, b 100']);
});

test('of an instance in an included file', () => {
  const [a = '', b = ''] = nodes('', '').split(/^(?=#- node-b)/m);
  const included = b.replace(
    'node-b/keepalived.conf\n',
    'node-b/keepalived.conf\ninclude more.conf\n#- more.conf\n',
  );
  expect(clusterTitles(at(1, a + included))).toEqual(['1 node-b is next: 100, node-a 110']);
});

test.each([
  ['without a second node', nodes('')],
  ['where they do not hear each other', nodes('', '    virtual_router_id 43\n')],
  ['where a priority is wrong', nodes('', '    priority 300\n')],
  ['where a priority is not known', nodes('', '    priority $P$Q\n')],
  [
    'where what is tracked is a number in a file',
    nodes('track_file f {\n    file /tmp/f\n    weight 2\n}\n----\n    track_file {\n        f\n    }\n', ''),
  ],
])('none %s', (_, fixture) => expect(clusterTitles(at(0, fixture))).toEqual([]));

test('a broken file', () =>
  expect(clusterTitles(at(0, nodes('', '').replace(/\}\n$/, '')))).toEqual([
    '1 node-a leads: 110, node-b 100',
  ]));
