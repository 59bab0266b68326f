/** `--baseline`: what is known is not said again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lint, lintJson, places } from '../support/run-lint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const WRITE = ['--baseline', 'b/known.json', '--write-baseline'];
const READ = ['--baseline', 'b/known.json'];
const BAD = 'foo\nbar\nfoo\n';

async function known(text: string): Promise<string> {
  const folder = temporaryFolder({ 'k/keepalived.conf': text });
  await lint([...WRITE, 'k'], { folder });
  return folder;
}

test('is written, and leaves nothing to report', async () => {
  const folder = temporaryFolder({ 'k/keepalived.conf': BAD });
  expect(await lint([...WRITE, 'k'], { folder })).toEqual({
    status: 0,
    out: '1 file, keepalived 2.4.3: nothing to report.\n',
    err: 'b/known.json: written; findings in it: 3\n',
  });
  const { version, findings } = JSON.parse(readFileSync(join(folder, 'b/known.json'), 'utf8'));
  expect(version).toBe(1);
  expect(findings[0]).toMatchObject({ file: '../k/keepalived.conf', rule: 'unknown-directive' });
  for (const name of ['k', './k/', 'k/keepalived.conf', join(folder, 'k')]) {
    expect(await lint([...READ, name], { folder })).toMatchObject({ status: 0, err: '' });
  }
  mkdirSync(join(folder, 'other'));
  const away = await lint(['--baseline', '../b/known.json', '../k'], { folder: join(folder, 'other') });
  expect(away).toMatchObject({ status: 0, err: '' });
});

test('what is new is reported, and lines may move', async () => {
  const folder = await known(BAD);
  writeFileSync(join(folder, 'k/keepalived.conf'), `# moved\n\nbaz\n${BAD}  foo\n`);
  const { status, report } = await lintJson([...READ, 'k'], { folder });
  expect(status).toBe(1);
  expect(places(report)).toEqual([
    'k/keepalived.conf:3 unknown-directive',
    'k/keepalived.conf:7 unknown-directive',
  ]);
});

test('what is mended is stale', async () => {
  const folder = await known(BAD);
  writeFileSync(join(folder, 'k/keepalived.conf'), 'bar\n');
  expect(await lint([...READ, 'k'], { folder })).toMatchObject({
    status: 0,
    err: 'b/known.json: no longer found: 2; --write-baseline removes them\n',
  });
  await lint([...WRITE, 'k'], { folder });
  expect((await lint([...READ, 'k'], { folder })).err).toBe('');
  writeFileSync(join(folder, 'other.conf'), '');
  expect((await lint([...READ, 'other.conf'], { folder })).err).toBe('');
});

test('holds no text of the files', async () => {
  const folder = await known(
    'vrrp_instance a {\n    authentication {\n        auth_pas topsecret\n    }\n}\n',
  );
  expect(readFileSync(join(folder, 'b/known.json'), 'utf8')).not.toMatch(/topsecret|auth_pas/);
});

test.each([
  ['gone.json', 'gone.json: there is no such baseline; --write-baseline writes it\n'],
  ['k', 'k: the baseline cannot be read\n'],
  [
    'k/keepalived.conf',
    'k/keepalived.conf: no baseline that this version knows; --write-baseline writes it anew\n',
  ],
  ['later.json', 'later.json: no baseline that this version knows; --write-baseline writes it anew\n'],
])('%s is none: nothing is checked', async (name, err) => {
  const files = { 'k/keepalived.conf': BAD, 'later.json': '{"version":2,"findings":[]}' };
  expect(await lint(['--baseline', name, 'k'], { files })).toEqual({ status: 2, out: '', err });
});

test('that cannot be written is said', async () => {
  const files = { 'k/keepalived.conf': BAD };
  const { status, err } = await lint(['--baseline', 'k', '--write-baseline', 'k'], { files });
  expect({ status, isSaid: err.startsWith('k: cannot be written: ') }).toEqual({ status: 2, isSaid: true });
});
