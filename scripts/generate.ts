// Writes everything that follows from the schema, the rules and the lock file: `npm run generate`.
// With `--check` nothing is written; a file that is not fresh is named, and the exit status is 1.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { grammar } from './writers/grammar.ts';
import { LOCALES } from './writers/pages/locale.ts';
import { referencePages } from './writers/reference-pages.ts';
import { rulePages } from './writers/rule-pages.ts';
import { ruleRegistry } from './writers/rule-registry.ts';
import { snippets } from './writers/snippets.ts';
import { templateGrammar } from './writers/template-grammar.ts';
import { thirdPartyNotices } from './writers/third-party-notices.ts';
import type { Product, Writer } from './writers/writer.ts';

const writers: readonly Writer[] = [
  grammar,
  templateGrammar,
  ruleRegistry,
  snippets,
  ...LOCALES.map(referencePages),
  ...LOCALES.map(rulePages),
  thirdPartyNotices,
];

/** As the formatter would have it, so that a generated file never fails the check of its form. */
function formatted({ path, text }: Product): string {
  if (!/\.(?:ts|json)$/.test(path)) return text;
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  const args = [biome, 'format', `--stdin-file-path=${path}`];
  const result = spawnSync(process.execPath, args, { input: text, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (result.status !== 0) throw new Error(`${path} cannot be formatted: ${result.stderr}`);
  return result.stdout === '' ? text : result.stdout;
}

function isFresh(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text;
}

/** The files of an owned folder that its writer no longer writes. */
function leftovers({ owns }: Writer, products: readonly Product[]): readonly string[] {
  if (owns === undefined || !existsSync(owns)) return [];
  const written = new Set(products.map((it) => it.path));
  return readdirSync(owns, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).replaceAll('\\', '/'))
    .filter((it) => !written.has(it));
}

async function main(check: boolean): Promise<void> {
  const stale: string[] = [];
  for (const writer of writers) {
    const products = await writer.write();
    for (const product of products) {
      const text = formatted(product);
      if (isFresh(product.path, text)) continue;
      stale.push(product.path);
      if (check) continue;
      mkdirSync(dirname(product.path), { recursive: true });
      writeFileSync(product.path, text);
    }
    for (const path of leftovers(writer, products)) {
      stale.push(path);
      if (!check) rmSync(path);
    }
  }
  for (const path of stale) console.error(check ? `not fresh: ${path}` : `written: ${path}`);
  if (check && stale.length > 0) {
    console.error('Run `npm run generate`.');
    process.exitCode = 1;
  }
}

await main(process.argv.includes('--check'));
