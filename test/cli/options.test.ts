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
    [['--target', '2.2.7', 'a.conf'], 'planned'],
    [['--stdin', 'a.conf'], 'no file can be named'],
    [['--stdin-filename', 'x.conf', 'a.conf'], "is for '--stdin'"],
    ...['--fix', '--fix-dry-run', '--expand'].map((it) => [[it, 'a.conf'], `'${it}' is planned`] as const),
    ...[
      '--explain',
      '--failover',
      '--max-gap',
      '--cluster',
      '--baseline',
      '--shard',
      '--merge',
      '--without',
    ].map((it) => [[it, 'x', 'a.conf'], `'${it}' is planned`] as const),
  ] as const)('%j', async (args, sentence) => {
    const { status, out, err } = await lint(args, { files });
    expect(err).toContain(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

test.each([
  [['--target', '2.4.3']],
  [['--target', '3.0.0']],
  [['--no-cluster']],
  [['--profile', 'main', '--profile', 'other']],
  [['--rule', 'unknown-directive=off', '--rule=value-out-of-range=hint']],
  [['--locale', 'zh-CN', '--max-warnings', '0', '--quiet']],
] as const)('%j is taken', async (args) => {
  const { status, err } = await lint([...args, 'a.conf'], { files });
  expect({ status, err }).toEqual({ status: 0, err: '' });
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
