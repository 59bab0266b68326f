/** The formatter as a program: what it takes, what it writes, how it ends. */
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fmt } from '../support/run-fmt.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const UGLY = 'global_defs {\nrouter_id   a\n}\n';
const NEAT = 'global_defs {\n    router_id a\n}\n';

describe('wrong usage ends with 2, and nothing is touched', () => {
  test.each([
    [[], 'Name a file or a folder to format.'],
    [['a.conf'], "'--check' or '--write'"],
    [['--check', '--write', 'a.conf'], 'do not go together'],
    [['--stdin', 'a.conf'], 'no file can be named'],
    [['--stdin', '--write'], 'no file to write to'],
    [['--write', '--tab-size', '0', 'a.conf'], 'from 1 to 16'],
    [['--write', '--tab-size', '17', 'a.conf'], 'from 1 to 16'],
    [['--write', '--tab-size', 'x', 'a.conf'], "not 'x'"],
    [['--write', '--tabs=2', 'a.conf'], "'--tabs' takes no value"],
    [['--writ', 'a.conf'], "Did you mean '--write'?"],
    [['--write', '--locale', 'fr', 'a.conf'], "There is no locale 'fr'"],
  ] as const)('%j', async (args, sentence) => {
    const folder = temporaryFolder({ 'a.conf': UGLY });
    const { status, out, err } = await fmt(args, { folder });
    expect(err).toContain(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(readFileSync(join(folder, 'a.conf'), 'utf8')).toBe(UGLY);
  });
});

describe('--check', () => {
  test('names what would change, and writes nothing', async () => {
    const folder = temporaryFolder({ 'a.conf': UGLY, 'b.conf': NEAT });
    expect(await fmt(['--check', 'a.conf', 'b.conf'], { folder })).toEqual({
      status: 1,
      out: 'a.conf\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'a.conf'), 'utf8')).toBe(UGLY);
    expect(await fmt(['--check', 'b.conf'], { folder })).toEqual({ status: 0, out: '', err: '' });
  });
});

describe('--write', () => {
  test('writes what changes, and names it', async () => {
    const folder = temporaryFolder({ 'a.conf': UGLY, 'b.conf': NEAT });
    expect(await fmt(['--write', 'a.conf', 'b.conf'], { folder })).toEqual({
      status: 0,
      out: 'a.conf\n',
      err: '',
    });
    expect(readFileSync(join(folder, 'a.conf'), 'utf8')).toBe(NEAT);
    expect(readdirSync(folder)).toEqual(['a.conf', 'b.conf']);
    expect(await fmt(['--check', 'a.conf'], { folder })).toMatchObject({ status: 0, out: '' });
  });

  test('keeps the mode of the file, and links to it', async () => {
    const folder = temporaryFolder({ 'real/a.conf': UGLY });
    const real = join(folder, 'real/a.conf');
    chmodSync(real, 0o640);
    symlinkSync(real, join(folder, 'a.conf'));
    expect((await fmt(['--write', 'a.conf'], { folder })).status).toBe(0);
    expect(lstatSync(join(folder, 'a.conf')).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toBe(NEAT);
    expect(statSync(real).mode & 0o777).toBe(0o640);
  });

  test('replaces the file as a whole', async () => {
    const folder = temporaryFolder({ 'a.conf': UGLY });
    linkSync(join(folder, 'a.conf'), join(folder, 'before'));
    await fmt(['--write', 'a.conf'], { folder });
    expect(readFileSync(join(folder, 'before'), 'utf8')).toBe(UGLY);
  });

  test('gives back bytes that are no UTF-8, and a byte order mark', async () => {
    const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
    const folder = temporaryFolder({
      'a.conf': bytes('# caf\xe9\nglobal_defs {\nrouter_id   \xff\xfe\n}\n'),
      'b.conf': '\u{feff}global_defs {\nrouter_id   é\n}\n',
    });
    expect((await fmt(['--write', 'a.conf', 'b.conf'], { folder })).status).toBe(0);
    expect(readFileSync(join(folder, 'a.conf'))).toEqual(
      bytes('# caf\xe9\nglobal_defs {\n    router_id \xff\xfe\n}\n'),
    );
    expect(readFileSync(join(folder, 'b.conf'), 'utf8')).toBe('\u{feff}global_defs {\n    router_id é\n}\n');
  });

  test('says what cannot be read or written, and goes on with the others', async () => {
    const folder = temporaryFolder({ 'a.conf': UGLY, 'b.conf': 'a\0b' });
    mkdirSync(join(folder, 'empty'));
    const { status, out, err } = await fmt(['--write', 'gone.conf', 'b.conf', 'empty', 'a.conf'], { folder });
    expect({ status, out }).toEqual({ status: 2, out: 'a.conf\n' });
    expect(err).toContain('gone.conf: no such file or folder');
    expect(err).toContain('b.conf: not read, since it is no text');
    expect(err).toContain('empty: no keepalived configuration in it');
  });
});

test('folders are searched as the linter does', async () => {
  const files = {
    'k/keepalived.conf': UGLY,
    'k/deep/web.conf': UGLY,
    'k/nginx.conf': 'http {\nx   y\n}\n',
    'k/.git/keepalived.conf': UGLY,
  };
  expect(await fmt(['--check', 'k/'], { files })).toEqual({
    status: 1,
    out: 'k/keepalived.conf\nk/deep/web.conf\n',
    err: '',
  });
});

describe('--stdin', () => {
  test('gives the formatted text', async () => {
    expect(await fmt(['--stdin'], { input: UGLY })).toEqual({ status: 0, out: NEAT, err: '' });
    expect(await fmt(['--stdin', '--check'], { input: UGLY })).toEqual({
      status: 1,
      out: '<stdin>\n',
      err: '',
    });
    expect(await fmt(['--stdin', '--check'], { input: NEAT })).toEqual({ status: 0, out: '', err: '' });
  });

  test('gives nothing rather than something else', async () => {
    const { status, out, err } = await fmt(['--stdin'], { input: Buffer.from([0x61, 0xff, 0x0a]) });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('is not UTF-8');
  });

  test('takes the options of the format', async () => {
    const input = 'a {\nb 1\nlonger 2\n}\n';
    const out = async (...args: readonly string[]): Promise<string> =>
      (await fmt(['--stdin', ...args], { input })).out;
    expect(await out('--tab-size', '2')).toBe('a {\n  b 1\n  longer 2\n}\n');
    expect(await out('--tabs')).toBe('a {\n\tb 1\n\tlonger 2\n}\n');
    expect(await out('--align-values')).toBe('a {\n    b      1\n    longer 2\n}\n');
  });
});

test('help and version', async () => {
  expect((await fmt(['--help'])).out).toContain('--align-values');
  expect((await fmt(['--help', '--locale', 'zh-cn'])).out).toContain('退出状态');
  expect((await fmt(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});
