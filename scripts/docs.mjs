// `npm run docs [-- --serve]`: makes the static site of the documentation in dist/site, and shows it on this machine.
// The generator is no part of the project's own packages: it is installed into docs/ at the first time.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { node, npm, root } from './prepare.mjs';

const docs = join(root, 'docs');
const vitepress = join(docs, 'node_modules/vitepress/bin/vitepress.js');

/** @param {string} file */
const versionIn = (file) =>
  existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).packages['node_modules/vitepress']?.version;

const wanted = versionIn(join(docs, 'package-lock.json'));
if (versionIn(join(docs, 'node_modules/.package-lock.json')) !== wanted) {
  console.error('Installing what docs/package-lock.json asks for …');
  const args = ['ci', '--prefix', docs, '--ignore-scripts', '--no-audit', '--no-fund'];
  if (!npm(args).ok) process.exit(1);
}

const built = node([vitepress, 'build', docs]);
if (built !== 0) process.exit(built);
if (process.argv.includes('--serve')) process.exit(node([vitepress, 'preview', docs]));
console.log('\nThe site: dist/site (under /keepalived/ on its host). To look at it: npm run docs -- --serve');
