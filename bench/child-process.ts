/** Measurements that want a process of their own: bundled once, run as often as asked. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { ChildResult, ChildTask } from './child.ts';
import { regular } from './documents.ts';

const outfile = fileURLToPath(new URL('../node_modules/.cache/bench/child.cjs', import.meta.url));

let bundled: Promise<unknown> | undefined;

/** As the programs of the project are built, so that loading and compiling cost the same. */
function bundle(): Promise<unknown> {
  const entry = fileURLToPath(new URL('child.ts', import.meta.url));
  return build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
}

/** Runs a task on a regular document of so many lines. */
export async function inChild(task: ChildTask, lines: number): Promise<ChildResult> {
  bundled ??= bundle();
  await bundled;
  return withDocument(lines, async (file) => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', outfile, task, file]);
    return JSON.parse(stdout) as ChildResult;
  });
}

async function withDocument<Result>(lines: number, use: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const file = join(folder, 'keepalived.conf');
    await writeFile(file, regular(lines));
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
