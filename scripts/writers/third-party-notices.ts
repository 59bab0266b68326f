// The licences of the packages that end up in dist/, as their authors ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildOptions } from '../../esbuild.mjs';
import type { Writer } from './writer.ts';

export const thirdPartyNotices: Writer = {
  name: 'third-party notices',
  write: async () => [{ path: 'THIRD-PARTY-NOTICES', text: noticesOf(await bundledPackages()) }],
};

/** Folders of the packages of which at least one file is in a bundle, sorted by name. */
async function bundledPackages(): Promise<readonly string[]> {
  const options = buildOptions({ write: false, metafile: true });
  const results = await Promise.all(options.map((it) => build(it)));
  const inputs = results.flatMap((it) => Object.keys(it.metafile?.inputs ?? {}));
  const folders = inputs.flatMap((it) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(it)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

function noticesOf(folders: readonly string[]): string {
  const head = 'Keepalived contains parts of these packages. Each keeps its own licence.\n';
  return [head, ...folders.map(noticeOf)].join('\n');
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`;
}
