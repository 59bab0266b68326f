/** `--completion`: the script of bash is run, those of the others are looked at. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { options, SHELLS } from '../../server/src/cli/option-table.ts';
import { lint } from '../support/run-lint.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What bash offers behind a line. */
async function offered(line: string): Promise<readonly string[]> {
  const { out } = await lint(['--completion', 'bash']);
  const script = `${out}
COMP_LINE=$1 COMP_POINT=\${#1}
_keepalived_lint
printf '%s\n' "\${COMPREPLY[@]}"`;
  const folder = temporaryFolder({ 'my file.conf': '' });
  const found = execFileSync('bash', ['-c', script, 'bash', line], { cwd: folder, encoding: 'utf8' });
  return found.split('\n').filter((it) => it !== '');
}

test.each([
  ['keepalived-lint --form', ['--format']],
  ['keepalived-lint --format ', ['text', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle']],
  ['keepalived-lint --format js', ['json']],
  ['keepalived-lint --format=ju', ['junit']],
  ['keepalived-lint --rule unknown-dir', ['unknown-directive=']],
  ['keepalived-lint --rule unknown-directive=', ['off', 'error', 'warning', 'info', 'hint']],
  ['keepalived-lint --rule=unknown-directive=e', ['error']],
  ['keepalived-lint --quiet --explain weight-keeps', ['weight-keeps-master']],
  ['keepalived-lint --profile ', []],
  ['keepalived-lint my', ['my file.conf']],
  ['keepalived-lint --baseline my', ['my file.conf']],
] as const)('%s', async (line, words) => {
  expect(await offered(line)).toEqual(words);
});

test.each(SHELLS)('%s knows every option that is there', async (shell) => {
  const { status, out } = await lint(['--completion', shell]);
  expect(status).toBe(0);
  for (const [name, data] of Object.entries(options)) {
    const option = shell === 'fish' ? ` -l ${name} ` : `--${name}`;
    expect({ name, isKnown: out.includes(option) }).toEqual({ name, isKnown: !('isMissing' in data) });
  }
});

test('descriptions are those of the help, in its language', async () => {
  const { out } = await lint(['--completion', 'fish', '--locale', 'zh-cn']);
  expect(out).toContain("complete -c keepalived-lint -l quiet -d '只输出错误'\n");
  const { out: zsh } = await lint(['--completion', 'zsh']);
  expect(zsh).toContain(" '--quiet[errors only]' ");
});
