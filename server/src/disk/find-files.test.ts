import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { diskFiles } from './file-system.ts';

const folder = (): string =>
  temporaryFolder({
    'k/b.conf': '',
    'k/a.conf': '',
    'k/.c.conf': '',
    'k/x1/n.conf': '',
    'k/x2/n.conf': '',
    'k/x3/m.conf': '',
    'other.conf': '',
  });

test.each([
  ['a.conf', ['k/a.conf']],
  ['gone.conf', ['k/gone.conf']],
  ['*.conf', ['k/a.conf', 'k/b.conf']],
  ['.*.conf', ['k/.c.conf']],
  ['[ab].conf', ['k/a.conf', 'k/b.conf']],
  ['{b,gone,a}.conf', ['k/b.conf', 'k/gone.conf', 'k/a.conf']],
  ['{x*/n,other}.conf', ['k/x1/n.conf', 'k/x2/n.conf', 'k/other.conf']],
  ['*/n.conf', ['k/x1/n.conf', 'k/x2/n.conf']],
  ['../*.conf', ['other.conf']],
  ['x?', ['k/x1', 'k/x2', 'k/x3']],
  ['none/*.conf', []],
])('include %s', async (pattern, found) => {
  expect(await diskFiles(folder()).find('k/keepalived.conf', pattern)).toEqual(found);
});

test('absolute patterns', async () => {
  const path = folder();
  const found = await diskFiles('/').find('k/keepalived.conf', join(path, '*.conf'));
  expect(found).toEqual([join(path, 'other.conf')]);
});
