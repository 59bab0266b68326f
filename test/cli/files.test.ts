/** Which files are read, and what they are called. */
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, lintJson, places } from '../support/run-lint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const BAD = 'foo\n';
const BLOCK = 'global_defs {\n    foo\n}\n';

describe('folders', () => {
  test('are searched for configurations', async () => {
    const files = {
      'k/keepalived.conf': BAD,
      'k/deep/keepalived-b.conf': BAD,
      'k/other.conf': BLOCK,
      'k/nginx.conf': 'http {\n    vrrp_script a {\n    }\n}\n',
      'k/notes.txt': BLOCK,
      'k/.git/keepalived.conf': BAD,
      'k/node_modules/x/keepalived.conf': BAD,
      'k/.keepalived.conf': BAD,
    };
    const { report } = await lintJson(['k/'], { files });
    expect(places(report)).toEqual([
      'k/deep/keepalived-b.conf:1 unknown-directive',
      'k/keepalived.conf:1 unknown-directive',
      'k/other.conf:2 unknown-directive',
    ]);
    expect(report.files).toBe(3);
  });

  test('an included file is no root, and links are not followed', async () => {
    const folder = temporaryFolder({
      'keepalived.conf': 'include conf.d/*.conf\n',
      'conf.d/a.conf': BLOCK,
      'a-first.conf': 'global_defs {\n}\ninclude keepalived.conf\n',
      'away/keepalived.conf': BAD,
    });
    mkdirSync(join(folder, 'k'));
    symlinkSync(join(folder, 'away'), join(folder, 'k/linked'));
    const all = await lintJson(['.'], { folder });
    expect(places(all.report)).toEqual([
      './away/keepalived.conf:1 unknown-directive',
      './conf.d/a.conf:2 unknown-directive',
    ]);
    expect(all.report.files).toBe(4);
    const linked = await lint(['k'], { folder });
    expect(linked).toMatchObject({ status: 0, err: 'k: no keepalived configuration in it\n' });
  });

  test('of files that include each other one is read as a root', async () => {
    const files = {
      'k/keepalived.conf': 'include keepalived-b.conf\n',
      'k/keepalived-b.conf': 'include keepalived.conf\n',
    };
    const { report } = await lintJson(['k'], { files });
    expect(report.files).toBe(2);
    expect(places(report)).toEqual(['k/keepalived-b.conf:1 include-loop']);
  });
});

describe('named files', () => {
  test('are roots whatever their name, and also when another one includes them', async () => {
    const files = { 'root.conf': 'global_defs {\ninclude part\n}\n', part: 'router_id a\n' };
    expect(places((await lintJson(['root.conf'], { files })).report)).toEqual([]);
    expect(places((await lintJson(['root.conf', 'part'], { files })).report)).toEqual([
      'part:1 misplaced-directive',
    ]);
  });

  test.each([
    ['a/keepalived.conf', 'a/z.conf'],
    ['./a/keepalived.conf', './a/z.conf'],
    ['a/../a/keepalived.conf', 'a/../a/z.conf'],
  ])('%s includes %s', async (root, included) => {
    const files = {
      'a/keepalived.conf': 'include x/y.conf\n',
      'a/x/y.conf': 'include ../z.conf\n',
      'a/z.conf': BAD,
    };
    const { report } = await lintJson([root], { files });
    expect(report.files).toBe(3);
    expect(places(report)).toEqual([`${included}:1 unknown-directive`]);
  });

  test('absolute paths stay absolute', async () => {
    const folder = temporaryFolder({ 'keepalived.conf': BAD });
    const path = join(folder, 'keepalived.conf');
    expect((await lintJson([path], { folder: '/' })).report.diagnostics[0]?.file).toBe(path);
  });

  test('what cannot be read is said, and the others are still checked', async () => {
    const files = {
      'ok.conf': BAD,
      'binary.conf': new Uint8Array([65, 0, 66]),
      'late.conf': `${'# 34567\n'.repeat(1024)}# \0\n`,
      'large.conf': '# 3456789012345\n'.repeat(4 * 1024 * 1024 + 1),
      'invalid.conf': new Uint8Array([35, 255, 254, 10]),
    };
    const names = ['gone.conf', 'binary.conf', 'large.conf', 'late.conf', 'invalid.conf', 'ok.conf'];
    const { status, err, report } = await lintJson(names, { files });
    expect(status).toBe(2);
    expect(err.split('\n')).toEqual([
      'gone.conf: no such file or folder',
      'binary.conf: not read, since it is no text (it has NUL bytes)',
      'large.conf: not read, since it is larger than 64 MiB',
      '',
    ]);
    expect(report.files).toBe(3);
    expect(places(report)).toEqual(['ok.conf:1 unknown-directive']);
  });

  test('an executable file can be named, but not included', async () => {
    const folder = temporaryFolder({ 'keepalived.conf': 'include x.conf\n', 'x.conf': BAD });
    chmodSync(join(folder, 'x.conf'), 0o755);
    expect(places((await lintJson(['keepalived.conf'], { folder })).report)).toEqual([
      'keepalived.conf:1 unreadable-include',
    ]);
    expect(places((await lintJson(['x.conf'], { folder })).report)).toEqual(['x.conf:1 unknown-directive']);
  });
});

describe('templates', () => {
  const template = '{% if x %}\nglobal_defs {\n{% endif %}\n    foo\n    router_id {{ y }} z\n}\n';
  const plain = 'global_defs {\n    foo {# bar #}\n    router_id {{ y }} z\n}\ninclude x.conf\n';

  test('are told by their names', async () => {
    const names = ['keepalived.conf.j2', 'a.erb', 'b.tftpl', 'keepalived.conf.in'];
    const files = Object.fromEntries(names.map((it) => [it, plain]));
    const { report } = await lintJson(names, { files });
    expect(places(report)).toEqual([...names].sort().map((it) => `${it}:2 unknown-directive`));
    expect(places((await lintJson(['k.conf.j2'], { files: { 'k.conf.j2': template } })).report)).toEqual([]);
  });

  test('the fixtures of all languages have no finding', async () => {
    const folder = 'test/fixtures/templates';
    const { report } = await lintJson(readdirSync(folder), { folder });
    expect(report.files).toBe(readdirSync(folder).length);
    expect(places(report)).toEqual([]);
  });

  test('a folder is searched for configurations only', async () => {
    const files = { 'k/keepalived.conf': BAD, 'k/keepalived.conf.j2': BAD };
    expect(places((await lintJson(['k'], { files })).report)).toEqual([
      'k/keepalived.conf:1 unknown-directive',
    ]);
  });
});

test('standard input', async () => {
  const named = ['--stdin', '--stdin-filename', 'a/k.conf'];
  const files = { 'a/x.conf': BAD };
  const { report } = await lintJson(named, { files, input: 'include x.conf\nbar\n' });
  expect(places(report)).toEqual(['a/k.conf:2 unknown-directive', 'a/x.conf:1 unknown-directive']);
  expect(places((await lintJson(['--stdin'], { input: BAD })).report)).toEqual([
    '<stdin>:1 unknown-directive',
  ]);
});
