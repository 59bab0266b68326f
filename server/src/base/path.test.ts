import { expect, test } from 'vitest';
import { folderOf, joinPath } from './path.ts';

test('the folder of a path', () => {
  expect(folderOf('a/b/c.conf')).toBe('a/b');
  expect(folderOf('c.conf')).toBe('');
  expect(folderOf('/c.conf')).toBe('/');
});

test.each([
  ['a', 'b.conf', 'a/b.conf'],
  ['', 'b.conf', 'b.conf'],
  ['', './b.conf', 'b.conf'],
  ['./a', 'b.conf', './a/b.conf'],
  ['./a', '../b.conf', './b.conf'],
  ['a/b', '../../c.conf', 'c.conf'],
  ['a', '../../c.conf', '../c.conf'],
  ['..', '../c.conf', '../../c.conf'],
  ['a', '/etc//keepalived/./x/../c.conf', '/etc/keepalived/c.conf'],
  ['/', 'c.conf', '/c.conf'],
  ['/etc', '../c.conf', '/c.conf'],
  ['a', 'b//c.conf', 'a/b/c.conf'],
  ['C:/etc', 'c.conf', 'C:/etc/c.conf'],
])('%s with %s is %s', (folder, written, joined) => {
  expect(joinPath(folder, written)).toBe(joined);
});
