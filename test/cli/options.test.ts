/** What the command line takes and refuses. */
import { describe, expect, test } from 'vitest';
import { lint } from '../support/run-lint.ts';

const files = { 'a.conf': 'global_defs {\n    router_id a\n}\n' };

describe('wrong usage ends with 2, and nothing is checked', () => {
  test.each([
    [['--formt', 'json', 'a.conf'], "There is no option '--formt'. Did you mean '--format'?"],
    [['--zebra', 'a.conf'], "There is no option '--zebra'."],
    [[], 'Name a file or a folder to check.'],
    [['--format', 'xml', 'a.conf'], "There is no format 'xml'"],
    [['--format', 'sarif', 'a.conf'], "The format 'sarif' is planned"],
    [['--format', 'github', 'a.conf'], "The format 'github' is planned"],
    [['--format'], "'--format' wants a value"],
    [['--rule', '--quiet', 'a.conf'], "'--rule' wants a value"],
    [['--rule', 'unknown-directiv=off', 'a.conf'], "Did you mean 'unknown-directive'?"],
    [['--rule', 'unknown-directive=loud', 'a.conf'], 'ID=off'],
    [['--quiet=yes', 'a.conf'], "'--quiet' takes no value"],
    [['--quiet', '--quiet', 'a.conf'], 'given twice'],
    [['--max-warnings', 'many', 'a.conf'], 'whole number'],
    [['--max-warnings=-1', 'a.conf'], 'whole number'],
    [['--locale', 'fr', 'a.conf'], "There is no locale 'fr'"],
    [['--target', '1.1.0', 'a.conf'], 'no release of keepalived from 1.2.1 on'],
    [['--target', 'new', 'a.conf'], 'no release of keepalived'],
    [['--without', 'x', 'a.conf'], "There is no build feature 'x'; these are: auth, bfd, "],
    [['--stdin', 'a.conf'], 'no file can be named'],
    [['--stdin-filename', 'x.conf', 'a.conf'], "is for '--stdin'"],
    [['--cluster', 'web=a.conf', 'a.conf'], "'--cluster web=a.conf' has to be NAME=FILE,FILE"],
    ...['--fix', '--fix-dry-run', '--expand'].map((it) => [[it, 'a.conf'], `'${it}' is planned`] as const),
    ...['--explain', '--baseline', '--shard', '--merge'].map(
      (it) => [[it, 'x', 'a.conf'], `'${it}' is planned`] as const,
    ),
  ] as const)('%j', async (args, sentence) => {
    const { status, out, err } = await lint(args, { files });
    expect(err).toContain(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

test.each([
  [['--target', '2.4.3']],
  [['--target', '3.0.0']],
  [['--target', '2.2.7', '--without', 'snmp', '--without', 'bfd']],
  [['--no-cluster']],
  [['--profile', 'main', '--profile', 'other']],
  [['--rule', 'unknown-directive=off', '--rule=value-out-of-range=hint']],
  [['--locale', 'zh-CN', '--max-warnings', '0', '--quiet']],
] as const)('%j is taken', async (args) => {
  const { status, err } = await lint([...args, 'a.conf'], { files });
  expect({ status, err }).toEqual({ status: 0, err: '' });
});

test('the summary names the target, and the newest release that is known where it is later', async () => {
  const summary = async (...args: readonly string[]): Promise<string> =>
    (await lint([...args, 'a.conf'], { files })).out;
  expect(await summary('--target', '2.2.7')).toContain('keepalived 2.2.7: nothing to report');
  expect(await summary('--target', '2.2.99')).toContain('keepalived 2.2.8:');
  expect(await summary('--target', '9.0.0')).toContain('keepalived 2.4.3:');
});

test('a comment at the start of a file takes another release', async () => {
  const own = { 'a.conf': `# keepalived-lint target=2.1.5\n${files['a.conf']}` };
  const { out } = await lint(['--target', '2.2.7', 'a.conf'], { files: own });
  expect(out).toContain('keepalived 2.1.5:');
});

test('what the target lacks is an error there', async () => {
  const later = { 'a.conf': 'global_defs {\n    log_unknown_vrids\n    enable_snmp_checker\n}\n' };
  const { out } = await lint(['--target', '2.0.10', '--without', 'snmp', 'a.conf'], { files: later });
  expect(out).toContain("'log_unknown_vrids' needs keepalived 2.0.16; your target 2.0.10 ignores it");
  expect(out).toContain("'enable_snmp_checker' needs a keepalived that is built with 'snmp'");
});

test('all that is wrong is said at once', async () => {
  const { err } = await lint(['--fix', '--format', 'xml', 'a.conf']);
  expect(err.trim().split('\n')).toHaveLength(2);
});

test('help and version', async () => {
  const help = await lint(['--help']);
  expect(help.status).toBe(0);
  expect(help.out).toContain('--max-warnings N');
  expect((await lint(['--help', '--locale', 'zh-cn'])).out).toContain('检查 keepalived 配置');
  expect(await lint(['--version'])).toEqual({
    status: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: '',
  });
});

test.each([
  [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, /没有/],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW.UTF-8' }, /没有/],
  [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, /There is/],
  [{ LANG: 'C' }, /There is/],
  [{}, /There is/],
])('the language of %j', async (env, sentence) => {
  expect((await lint(['--zebra'], { env })).err).toMatch(sentence);
});
