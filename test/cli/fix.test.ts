/** What `--fix` writes, and what it leaves alone. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../support/run-lint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MISSPELT = 'global_defs {\n    router_id a\n    script_usr root\n}\n';
const MENDED = MISSPELT.replace('usr', 'user');

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('--fix', () => {
  test('writes safe fixes, and reports what is left', async () => {
    const folder = temporaryFolder({ 'a.conf': `${MISSPELT}foo\n` });
    const { status, out, err } = await lint(['--fix', 'a.conf'], { folder });
    expect(read(folder, 'a.conf')).toBe(`${MENDED}foo\n`);
    expect({ status, err }).toEqual({ status: 1, err: 'a.conf: fixed\n' });
    expect(out).toContain("a.conf:5:1  error  Unknown directive 'foo'");
    expect(out).not.toContain('script_usr');
    expect(readdirSync(folder)).toEqual(['a.conf']);
    expect((await lint(['--fix', '--locale', 'zh-cn', 'a.conf'], { folder })).err).toBe('');
  });

  test('goes on until nothing is left that it can mend', async () => {
    const folder = temporaryFolder({
      'a.conf': 'global_defs {\n    router_id a\n    script_usr root enable_script_securty\n}\n',
    });
    const first = await lint(['--fix', 'a.conf'], { folder });
    expect(first.err).toBe('a.conf: fixed\n');
    const second = await lint(['--fix', 'a.conf'], { folder });
    expect(second.err).toBe('');
    expect(second.out).toBe(first.out);
  });

  test('mends included files, each once, whatever it is called', async () => {
    const folder = temporaryFolder({
      'k/keepalived.conf': 'include conf.d/*.conf\n',
      'k/second.conf': 'include ./conf.d/x.conf\n',
      'k/conf.d/x.conf': MISSPELT,
    });
    const args = ['--fix', 'k/keepalived.conf', 'k/second.conf'];
    expect(await lint(args, { folder })).toMatchObject({ status: 0, err: 'k/conf.d/x.conf: fixed\n' });
    expect(read(folder, 'k/conf.d/x.conf')).toBe(MENDED);
  });

  test('writes only in the folders of what was named, also through links', async () => {
    const folder = temporaryFolder({
      'away/x.conf': MISSPELT,
      'away/y.conf': MISSPELT,
      'k/keepalived.conf': 'include ../away/x.conf\ninclude y.conf\n',
    });
    symlinkSync(join(folder, 'away/y.conf'), join(folder, 'k/y.conf'));
    const { status, err } = await lint(['--fix', 'k'], { folder });
    expect(status).toBe(1);
    expect(err.trim().split('\n').sort()).toEqual([
      'away/x.conf: not fixed, since it lies outside the folders of what was named',
      'k/y.conf: not fixed, since it lies outside the folders of what was named',
    ]);
    expect(read(folder, 'away/x.conf') + read(folder, 'away/y.conf')).toBe(MISSPELT + MISSPELT);
    expect((await lint(['--fix', 'k', 'away'], { folder })).status).toBe(0);
  });

  test('keeps mode, line ends and a byte order mark', async () => {
    const text = `\ufeff${MISSPELT}`.replaceAll('\n', '\r\n');
    const folder = temporaryFolder({ 'a.conf': text });
    chmodSync(join(folder, 'a.conf'), 0o640);
    await lint(['--fix', '--rule', 'byte-order-mark=off', 'a.conf'], { folder });
    expect(read(folder, 'a.conf')).toBe(text.replace('usr', 'user'));
    expect(statSync(join(folder, 'a.conf')).mode & 0o777).toBe(0o640);
  });

  test('new lines end as the others do', async () => {
    const lines = [
      'global_defs {',
      '    router_id a',
      '}',
      'vrrp_script a { script /bin/true weight 5',
      '}',
      '',
    ];
    const folder = temporaryFolder({ 'a.conf': lines.join('\r\n') });
    await lint(['--fix', 'a.conf'], { folder });
    expect(read(folder, 'a.conf').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('leaves a file alone that is no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from([35, 0xff, 10]), Buffer.from(MISSPELT)]);
    const folder = temporaryFolder({ 'a.conf': bytes });
    const { status, err } = await lint(['--fix', 'a.conf'], { folder });
    expect({ status, err }).toEqual({ status: 1, err: 'a.conf: not fixed, since it is no UTF-8\n' });
    expect(readFileSync(join(folder, 'a.conf')).equals(bytes)).toBe(true);
  });

  test('a rule that is switched off mends nothing', async () => {
    const folder = temporaryFolder({ 'a.conf': MISSPELT });
    await lint(['--fix', '--rule', 'unknown-directive=off', 'a.conf'], { folder });
    expect(read(folder, 'a.conf')).toBe(MISSPELT);
  });
});

describe('--fix-dry-run', () => {
  test('prints a diff that patch takes, and writes nothing', async () => {
    const folder = temporaryFolder({ 'a.conf': MISSPELT, 'k/b.conf': `${MISSPELT}# no line end` });
    const { status, out, err } = await lint(['--fix-dry-run', 'a.conf', 'k/b.conf'], { folder });
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(read(folder, 'a.conf')).toBe(MISSPELT);
    expect(out.split('\n').slice(0, 9)).toEqual([
      '--- a/a.conf',
      '+++ b/a.conf',
      '@@ -1,4 +1,4 @@',
      ' global_defs {',
      '     router_id a',
      '-    script_usr root',
      '+    script_user root',
      ' }',
      '--- a/k/b.conf',
    ]);
    writeFileSync(join(folder, 'fixes.diff'), out);
    execFileSync('git', ['apply', 'fixes.diff'], { cwd: folder });
    expect(read(folder, 'a.conf')).toBe(MENDED);
    expect(read(folder, 'k/b.conf')).toBe(`${MENDED}# no line end`);
  });

  test('passwords are masked', async () => {
    const input = 'vrrp_instance a {\n    authentication {\n        auth_pas secret12\n    }\n}\n';
    const { out } = await lint(['--fix-dry-run', '--stdin'], { input });
    expect(out).toContain('+        auth_pass ********\n');
    expect(out).not.toContain('secret12');
  });

  test('nothing to mend', async () => {
    expect(await lint(['--fix-dry-run', 'a.conf'], { files: { 'a.conf': MENDED } })).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });
});
