// Makes a fresh clone ready: the right Node, what the lock file asks for, a build. Plain Node, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs npm; its output goes to standard error, or is returned when `quiet`.
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean }} [options]
 */
export function npm(args, { quiet = false } = {}) {
  const script = process.env.npm_execpath;
  const found = script !== undefined && /npm-cli\.[cm]?js$/.test(script);
  const [file, first] = found ? [process.execPath, [script]] : ['npm', []];
  const result = spawnSync(file, [...first, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : ['ignore', 2, 2],
    shell: !found && process.platform === 'win32',
  });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`;
  return { ok: result.status === 0, output };
}

/** Runs a script of this repository and returns its exit status. @param {readonly string[]} args */
export function node(args, { cwd = root, env = process.env } = {}) {
  return spawnSync(process.execPath, args, { cwd, env, stdio: 'inherit' }).status ?? 70;
}

/** Installs and builds, or says why not and ends the process. */
export function prepare() {
  checkNode();
  if (!isInstalled()) {
    console.error('Installing what package-lock.json asks for …');
    if (!npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']).ok)
      end('`npm ci` failed.');
  }
  const built = npm(['run', '--silent', 'build'], { quiet: true });
  if (!built.ok) end(`The build failed.\n${built.output}`);
}

/** @param {string} message @returns {never} */
function end(message) {
  console.error(message);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    end(`Node.js 20.19 or later is needed; this is ${process.version}.`);
}

/** Whether node_modules holds what the lock file asks for; packages for other platforms may be missing. */
function isInstalled() {
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(hidden);
  return (
    Object.entries(wanted).every(([path, it]) =>
      present[path] === undefined ? path === '' || it.optional === true : true,
    ) && Object.entries(present).every(([path, it]) => wanted[path]?.version === it.version)
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
