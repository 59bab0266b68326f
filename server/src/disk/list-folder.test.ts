import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { diskFiles } from './file-system.ts';

test('a folder that is written in a file is listed, links told apart', async () => {
  const root = temporaryFolder({ 'k/conf.d/a.conf': '', 'k/conf.d/sub/b.conf': '', 'k/main.conf': '' });
  symlinkSync(join(root, 'k/conf.d/sub'), join(root, 'k/conf.d/link'));
  symlinkSync(join(root, 'gone'), join(root, 'k/conf.d/broken'));
  const files = diskFiles(root);
  const listed = [...(await files.list('k/main.conf', 'conf.d/'))].sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(listed).toEqual([
    { name: 'a.conf', isFolder: false },
    { name: 'broken', isFolder: false },
    { name: 'link', isFolder: true },
    { name: 'sub', isFolder: true },
  ]);
  expect(await files.list('k/main.conf', join(root, 'k/conf.d/sub/'))).toEqual([
    { name: 'b.conf', isFolder: false },
  ]);
});

test('what is no folder is empty', async () => {
  const files = diskFiles(temporaryFolder({ 'a.conf': '' }));
  expect(await files.list('a.conf', 'none/')).toEqual([]);
  expect(await files.list('a.conf', 'a.conf/')).toEqual([]);
});
