import { expect, test } from 'vitest';
import { checkNodes, relatedTexts } from '../../../../test/support/check-rule.ts';
import { nodes } from '../../../../test/support/nodes.ts';

function group(...members: readonly string[]): string {
  return `vrrp_sync_group G {\n    group {\n${members.map((it) => `        ${it}\n`).join('')}    }\n}\n`;
}

function carets(text: string): string {
  return `#^^^^^^^^^^^^^^ sync-groups-differ: ${text}\n`;
}

function db(priority: number): string {
  return `vrrp_instance db {\n    interface eth1\n    virtual_router_id 43\n    priority ${priority}\n    virtual_ipaddress {\n        198.51.100.10/24\n    }\n}\n----\n`;
}

test('a group that another node does not have', () =>
  checkNodes(
    nodes(
      group('web', 'db').replace(
        '\n',
        `\n${carets("'db' is grouped with web here, but alone on node-b: they cannot move together")}`,
      ) + db(110),
      db(100),
    ),
  ));

test('a member that is missing in it', () => {
  const alone = group('web').replace('web\n', 'web\n#       ^^^ single-member-sync-group\n');
  checkNodes(nodes(group('web', 'db').replace('\n', `\n${carets('')}`) + db(110), alone + db(100)));
});

test('the other node is shown', () =>
  expect(relatedTexts('sync-groups-differ', nodes(group('web', 'db') + db(110), db(100)))[0]?.[0]).toBe(
    'on node-b',
  ));

test.each([
  ['another order', group('db', 'web')],
  ['another name of the group', group('web', 'db').replace('G', 'pair')],
  ['what may be included', 'include groups.conf\n#       ^^^^^^^^^^^ unreadable-include\n'],
])('nothing is said of %s', (_, other) => checkNodes(nodes(group('web', 'db') + db(110), other + db(100))));
