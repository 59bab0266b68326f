import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary-folder.ts';
import { diskFiles } from './file-system.ts';

test('whether a file is there; a folder is none', async () => {
  const files = diskFiles(temporaryFolder({ 'k/a.conf': '' }));
  expect(await files.exists('k/a.conf')).toBe(true);
  expect(await files.exists('k')).toBe(false);
  expect(await files.exists('k/gone.conf')).toBe(false);
});
