// Builds everything in dist/ from one table: `node esbuild.mjs [--production] [--watch]`.
// A new host is a new row.
import { existsSync, readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';
import { textsOnly, withoutTexts } from './scripts/without-texts.mjs';

export const root = fileURLToPath(new URL('.', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** @type {import('esbuild').BuildOptions} */
const node = { format: 'cjs', platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
/** @type {import('esbuild').BuildOptions} */
const program = { ...node, banner: { js: '#!/usr/bin/env node' } };
/** @type {import('esbuild').BuildOptions} */
const browser = { platform: 'browser', target: 'es2022' };

/** @type {import('esbuild').BuildOptions} */
const textsApart = { plugins: [withoutTexts] };

/** VS Code starts the same file in both of its hosts; `dist/browser/server.js` is for pages that have no other. */
const bothHosts = { conditions: ['node', 'browser'] };

const texts = /** @type {const} */ ({
  entry: 'server/src/ide/schema-texts.ts',
  format: 'esm',
  platform: 'node',
  write: false,
});

/**
 * What a build makes, by the file that it makes.
 * `docs.*.json` hold the texts of the documentation, which the servers load when they are first shown. The library is
 * one file, texts and all.
 * @type {Readonly<Record<string, { entry: string } & import('esbuild').BuildOptions>>}
 */
export const bundles = {
  'dist/server.js': { entry: 'server/src/main.mjs', ...program, ...bothHosts, ...textsApart },
  'dist/lint.js': { entry: 'server/src/cli/main.ts', ...program, ...textsApart },
  'dist/fmt.js': { entry: 'server/src/cli/fmt/main.ts', ...program, ...textsApart },
  'dist/docs.en.json': { ...texts, plugins: [textsOnly('en')] },
  'dist/docs.zh.json': { ...texts, plugins: [textsOnly('zh')] },
  'dist/library.mjs': {
    entry: 'server/src/library.ts',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
  },
  'dist/extension.js': { entry: 'client/src/node/main.ts', ...node, external: ['vscode'] },
  'dist/browser/extension.js': {
    entry: 'client/src/browser/main.ts',
    ...browser,
    format: 'cjs',
    external: ['vscode'],
  },
  'dist/browser/server.js': {
    entry: 'server/src/browser/main.ts',
    ...browser,
    format: 'iife',
    ...textsApart,
  },
};

/**
 * The table as esbuild wants it, without the rows whose entry is not written yet.
 * @param {import('esbuild').BuildOptions} common
 * @returns {import('esbuild').BuildOptions[]}
 */
export function buildOptions(common) {
  const options = [];
  for (const [outfile, { entry, ...row }] of Object.entries(bundles)) {
    if (!existsSync(new URL(entry, import.meta.url))) {
      console.error(`${outfile}: skipped, ${entry} does not exist yet`);
      continue;
    }
    options.push({
      absWorkingDir: root,
      bundle: true,
      charset: /** @type {const} */ ('utf8'),
      logLevel: /** @type {const} */ ('warning'),
      define: { PACKAGE_VERSION: JSON.stringify(version) },
      ...row,
      ...common,
      entryPoints: [entry],
      outfile,
    });
  }
  return options;
}

/** @param {readonly string[]} args */
async function main(args) {
  const production = args.includes('--production') || args.includes('--minify');
  const options = buildOptions({
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
  });
  if (args.includes('--watch')) {
    const contexts = await Promise.all(options.map((it) => context(it)));
    await Promise.all(contexts.map((it) => it.watch()));
    console.error('watching');
    return;
  }
  await Promise.all(options.map((it) => build(it)));
  const programs = options.filter((it) => it.banner !== undefined).flatMap((it) => it.outfile ?? []);
  await Promise.all(programs.map((it) => chmod(new URL(it, import.meta.url), 0o755)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await main(process.argv.slice(2)).catch((error) => {
    // What is wrong in a source, esbuild has said already.
    if (!('errors' in error)) throw error;
    process.exit(1);
  });
}
