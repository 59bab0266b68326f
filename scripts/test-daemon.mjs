// `npm run test:daemon`: all tests that ask a keepalived; with arguments, the comparison of files alone.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const command =
  args.length === 0
    ? ['node_modules/vitest/vitest.mjs', 'run', '--project', 'daemon']
    : ['scripts/run.mjs', 'test/daemon/differential/main.ts', ...args];
process.exitCode = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status ?? 1;
