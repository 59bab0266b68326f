// Runs a TypeScript file on the Node that is here: `node scripts/run.mjs FILE.ts [ARGUMENT…]`.
// esbuild bundles it first; packages stay in node_modules. The working directory is the repository's root.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}

/**
 * In the bundle, too, a file's `import.meta.url` names the file.
 * @type {import('esbuild').Plugin}
 */
const ownUrls = {
  name: 'own-urls',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(?:ts|mjs)$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        /\bimport\.meta\.url\b/g,
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

process.chdir(root);
process.setSourceMapsEnabled(true);
const outfile = join(root, 'node_modules/.cache/run', entry.replace(/\.ts$/, '.mjs'));
await build({
  entryPoints: [entry],
  outfile,
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  plugins: [ownUrls],
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0] ?? 'node', entry, ...rest];
await import(pathToFileURL(outfile).href);
