/** What VS Code shows of the extension itself: manifest and client, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsOf } from '../support/prose.ts';

type Texts = Readonly<Record<string, string>>;

const read = (path: string): Texts => JSON.parse(readFileSync(path, 'utf8'));

const english = read('package.nls.json');
const chinese = read('package.nls.zh-cn.json');
const client = read('l10n/bundle.l10n.zh-cn.json');
const manifest = readFileSync('package.json', 'utf8');

/** The strings that the sources of the client have translated. */
function translated(): readonly string[] {
  const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' })
    .filter((it) => it.endsWith('.ts'))
    .map((it) => readFileSync(join('client/src', it), 'utf8'));
  return sources.flatMap((it) => [...it.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map(([, text = '']) => text));
}

test('the manifest names texts that are there in both languages, and no other', () => {
  const named = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key);
  const expected = [...new Set(named)].sort();
  expect(Object.keys(english).sort()).toEqual(expected);
  expect(Object.keys(chinese).sort()).toEqual(expected);
});

test('every setting and every command has a text', () => {
  const { commands, configuration } = JSON.parse(manifest).contributes;
  const settings = Object.values<{ markdownDescription?: string }>(configuration.properties);
  const texts = [
    ...settings.map((it) => it.markdownDescription),
    ...commands.map((it: { title?: string }) => it.title),
  ];
  expect(texts.filter((it) => it === undefined || !/^%.+%$/.test(it))).toEqual([]);
});

test('the client has translations for what it says, and no other', () => {
  expect(Object.keys(client).sort()).toEqual([...new Set(translated())].sort());
});

test('the Chinese half is Chinese', () => {
  const pairs = [
    ...Object.entries(english).map(([key, en]) => ({ key, en, zh: chinese[key] ?? '' })),
    ...Object.entries(client).map(([en, zh]) => ({ key: en, en, zh })),
  ];
  // Punctuation between two parts.
  const words = pairs.filter(({ en }) => /\p{L}/u.test(en));
  expect(words.flatMap(({ key, en, zh }) => faultsOf({ en, zh }).map((it) => `${key}: ${it}`))).toEqual([]);
});
