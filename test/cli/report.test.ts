/** The reports and the exit status. */
import { describe, expect, test } from 'vitest';
import { lint, lintJson, places } from '../support/run-lint.ts';

const MISSPELT = 'global_defs {\n    router_id a\n    script_usr root\n}\n';

describe('json', () => {
  test('has the fields that programs rely on', async () => {
    const { status, report } = await lintJson(['a.conf'], { files: { 'a.conf': MISSPELT } });
    expect(status).toBe(1);
    expect(report).toEqual({
      version: 1,
      files: 1,
      diagnostics: [
        {
          file: 'a.conf',
          line: 3,
          column: 5,
          endLine: 3,
          endColumn: 15,
          severity: 'error',
          rule: 'unknown-directive',
          category: 'syntax',
          message:
            "Unknown directive 'script_usr'; keepalived ignores this line. Did you mean 'script_user'?",
          fixes: [
            {
              title: "Replace with 'script_user'",
              safe: true,
              edits: [{ line: 3, column: 5, endLine: 3, endColumn: 15, newText: 'script_user' }],
            },
          ],
          related: [],
        },
      ],
    });
  });

  test('an empty report is an object, too', async () => {
    const { status, report } = await lintJson(['a.conf'], { files: { 'a.conf': '' } });
    expect({ status, report }).toEqual({ status: 0, report: { version: 1, files: 1, diagnostics: [] } });
  });

  test('is sorted by file and place, with all findings of a file', async () => {
    const files = { 'b.conf': 'foo\n'.repeat(300), 'a.conf': 'foo\n' };
    const { report } = await lintJson(['b.conf', 'a.conf'], { files });
    expect(report.diagnostics).toHaveLength(301);
    expect(places(report).slice(0, 3)).toEqual([
      'a.conf:1 unknown-directive',
      'b.conf:1 unknown-directive',
      'b.conf:2 unknown-directive',
    ]);
  });

  test('equal findings of several profiles and roots are given once', async () => {
    const files = {
      'a.conf':
        '@main global_defs {\n@main }\n@other global_defs {\n@other }\ninclude x.conf\ninclude x.conf\n',
      'b.conf': 'include x.conf\n',
      'x.conf': 'foo\n',
    };
    const { report } = await lintJson(['a.conf', 'b.conf'], { files });
    expect(places(report)).toEqual(['x.conf:1 unknown-directive']);
    expect(report.files).toBe(3);
  });
});

describe('exit status', () => {
  const WARNING = 'global_defs {\n    router_id a b\n}\n';

  test.each([
    [['a.conf'], 0],
    [['--max-warnings', '1', 'a.conf'], 0],
    [['--max-warnings', '0', 'a.conf'], 1],
    [['--rule', 'surplus-argument=error', 'a.conf'], 1],
    [['--rule', 'surplus-argument=off', '--max-warnings', '0', 'a.conf'], 0],
    [['--max-warnings', '0', 'a.conf', 'gone.conf'], 2],
  ] as const)('%j: %i', async (args, status) => {
    expect((await lint(args, { files: { 'a.conf': WARNING } })).status).toBe(status);
  });

  test('--quiet leaves warnings out of the report only', async () => {
    const { status, report, err } = await lintJson(['--quiet', '--max-warnings', '0', 'a.conf'], {
      files: { 'a.conf': WARNING },
    });
    expect({ status, diagnostics: report.diagnostics }).toEqual({ status: 1, diagnostics: [] });
    expect(err).toBe('more warnings (1) than --max-warnings 0\n');
  });
});

describe('text', () => {
  test('shows the place, the lines and the fix', async () => {
    const { out } = await lint(['a.conf'], { files: { 'a.conf': MISSPELT } });
    expect(out).toMatchInlineSnapshot(`
      "a.conf:3:5  error  Unknown directive 'script_usr'; keepalived ignores this line. Did you mean 'script_user'?  unknown-directive
          2 │     router_id a
          3 │     script_usr root
            │     ^^^^^^^^^^
            = fix (--fix): replace with 'script_user'

      1 file, keepalived 2.4.3: 1 error. --fix mends 1.  --explain RULE tells more.
      "
    `);
  });

  test('in Chinese', async () => {
    const { out } = await lint(['a.conf', '--locale', 'zh-cn'], { files: { 'a.conf': MISSPELT } });
    expect(out).toMatchInlineSnapshot(`
      "a.conf:3:5  错误  未知指令“script_usr”，keepalived 会忽略这一行。是否想写“script_user”？  unknown-directive
          2 │     router_id a
          3 │     script_usr root
            │     ^^^^^^^^^^
            = 修复（--fix）：替换为“script_user”

      1 个文件，keepalived 2.4.3：1 个错误。--fix 可修复 1 个。--explain 规则名 可查看说明。
      "
    `);
  });

  test('nothing to report', async () => {
    const files = { 'a.conf': '' };
    expect((await lint(['a.conf'], { files })).out).toBe('1 file, keepalived 2.4.3: nothing to report.\n');
    expect((await lint(['--locale=zh-cn', 'a.conf'], { files })).out).toBe(
      '1 个文件，keepalived 2.4.3：没有发现问题。\n',
    );
  });

  test('shows 200 findings of a file', async () => {
    const { out } = await lint(['a.conf'], { files: { 'a.conf': 'foo\n'.repeat(212) } });
    expect(out.match(/unknown-directive$/gm)).toHaveLength(200);
    expect(out).toContain('a.conf  info  12 more findings are not shown.');
    expect(out).toContain('212 errors');
  });

  test.each([
    ['tabs', '\tfoo 1\n', '    foo 1', '    ^^^'],
    [
      'wide characters',
      'vrrp_script 检查 {\n}\nglobal_defs 检查 {\n}\n',
      'global_defs 检查 {',
      '            ^^^^',
    ],
  ])('carets stand below %s', async (_, text, line, carets) => {
    const { out } = await lint(['a.conf'], { files: { 'a.conf': text } });
    expect(out).toContain(`│ ${line}\n      │ ${carets}\n`);
  });

  test('passwords are masked, also in broken lines', async () => {
    const text = `vrrp_instance a {
    authentication {
        auth_pass topsecret1
        auth_pas topsecret2
        # auth_pass topsecret3
        foo
        auth_type PASS auth_pass topsecret4
    }
}
auth_pass "topsecret5" extra # topsecret6
$AUTH_PASS=topsecret7
foo
`;
    const { out } = await lint(['a.conf'], { files: { 'a.conf': text } });
    expect(out).toContain('auth_pass ********');
    expect(out.match(/topsecret\d/g)).toBeNull();
  });

  test('colors only where they are wanted', async () => {
    const files = { 'a.conf': MISSPELT };
    const colored = async (env: Record<string, string>, isTerminal: boolean): Promise<boolean> => {
      return (await lint(['a.conf'], { files, env, isTerminal })).out.includes('\u001b[');
    };
    expect(await colored({}, true)).toBe(true);
    expect(await colored({}, false)).toBe(false);
    expect(await colored({ NO_COLOR: '1' }, true)).toBe(false);
    expect(await colored({ TERM: 'dumb' }, true)).toBe(false);
    expect(await colored({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await colored({ FORCE_COLOR: '0' }, true)).toBe(false);
  });

  test('plain signs without a locale in UTF-8', async () => {
    const { out } = await lint(['a.conf'], { files: { 'a.conf': MISSPELT }, env: { LANG: 'C' } });
    expect(out).toContain('    3 |     script_usr root');
  });

  test('nothing that a terminal would obey', async () => {
    const { out } = await lint(['a.conf'], { files: { 'a.conf': 'foo\u001b[2J\u202e 1\r\n' } });
    for (const sign of ['\u001b', '\u202e', '\r']) expect(out).not.toContain(sign);
  });
});
