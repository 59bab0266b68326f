import { expect, test } from 'vitest';
import { nodeNames } from './node-names.ts';

function named(...nodes: readonly (string | { file: string; profile: string })[]): readonly string[] {
  return nodeNames(nodes.map((it) => (typeof it === 'string' ? { file: it, profile: undefined } : it)));
}

test('a node is named by its profile', () => {
  const file = 'keepalived.conf';
  expect(named({ file, profile: 'main' }, { file, profile: 'backup' })).toEqual(['main', 'backup']);
});

test('else by the folder of its file', () => {
  expect(named('web/node-a/keepalived.conf', 'web/node-b/keepalived.conf')).toEqual(['node-a', 'node-b']);
});

test('by the last folder in which the nodes differ', () => {
  expect(named('hosts/lb1/etc/keepalived.conf', 'hosts/lb2/etc/keepalived.conf')).toEqual(['lb1', 'lb2']);
  expect(named('east/lb1/keepalived.conf', 'west/lb2/keepalived.conf')).toEqual(['lb1', 'lb2']);
});

test('else by the file', () => {
  expect(named('conf/master.conf', 'conf/backup.conf')).toEqual(['master.conf', 'backup.conf']);
});

test('names are read as they are written, and told apart', () => {
  expect(named('file:///n%C3%B6rd/keepalived.conf', 'file:///s/keepalived.conf')).toEqual(['nörd', 's']);
  expect(named('a/keepalived.conf', 'a/keepalived.conf')).toEqual(['keepalived.conf', 'keepalived.conf-2']);
});
