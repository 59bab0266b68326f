/** The reference and the pages of the rules: each link of a hover or a finding, and each between pages, leads somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { FOLDERS, LOCALES } from '../../scripts/writers/pages/locale.ts';
import { PLACEHOLDERS } from '../../scripts/writers/pages/placeholders.ts';
import { placeholdersOf } from '../../scripts/writers/rule-pages.ts';
import type { Locale } from '../../server/src/base/localized.ts';
import { DOCUMENTATION_BASE, notationLink, referenceLink, ruleLink } from '../../server/src/ide/links.ts';
import { rules } from '../../server/src/lint/registry.ts';
import { fullLanguage } from '../../server/src/schema/language.ts';
import { notations } from '../../server/src/schema/preprocessor.ts';

const anchors = new Map<string, ReadonlySet<string>>();

/** The addresses within a page: those that are written down, and what GitHub makes of headings. */
function anchorsOf(path: string): ReadonlySet<string> {
  const known = anchors.get(path) ?? readAnchors(path);
  anchors.set(path, known);
  return known;
}

function readAnchors(path: string): ReadonlySet<string> {
  const text = readFileSync(path, 'utf8');
  const written = [...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => slug(title));
  return new Set([...written, ...headings]);
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The file that is shown at an address of the site. */
function target(link: string): { readonly path: string; readonly anchor: string } {
  const [page = '', anchor = ''] = link.slice(DOCUMENTATION_BASE.length + 1).split('#');
  return { path: `docs/${page}.md`, anchor };
}

function isThere(path: string, anchor: string): boolean {
  return existsSync(path) && (anchor === '' || anchorsOf(path).has(anchor));
}

const links = LOCALES.flatMap((locale) => [
  ...[...fullLanguage().byPath.keys()].map((path) => referenceLink(path, locale)),
  ...notations.map((it) => notationLink(it.name, locale)),
  ...rules.map((it) => ruleLink(it.id, locale)),
]);

test('each link of a hover or a finding has its page and its anchor', () => {
  const dead = links.filter((link) => {
    const { path, anchor } = target(link);
    return !isThere(path, anchor);
  });
  expect(dead).toEqual([]);
});

test('an address is there once', () => {
  expect(new Set(links).size).toBe(links.length);
  for (const [path] of new Map(links.map((it) => [target(it).path, it]))) {
    const written = [...readFileSync(path, 'utf8').matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(written, path).toEqual([...new Set(written)]);
  }
});

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((it) => join('docs', it).replaceAll('\\', '/'))
  .filter((it) => it.endsWith('.md') && !it.includes('/node_modules/'));

test('each link between pages has its page and its anchor', () => {
  const dead = pages.flatMap((from) =>
    linksIn(readFileSync(from, 'utf8'))
      .filter(([file = '', anchor = '']) => !isThere(file === '' ? from : join(dirname(from), file), anchor))
      .map((it) => `${from}: ${it.join('#')}`),
  );
  expect(dead).toEqual([]);
});

/** File and anchor of the links in a page that do not lead out of the project. */
function linksIn(text: string): readonly (readonly string[])[] {
  const prose = text.replace(/^```.*?^```/gms, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address = '']) => address)
    .filter((it) => !/^[a-z]+:/.test(it))
    .map((it) => it.split('#'));
}

test('both languages have the same pages', () => {
  const namesIn = (locale: Locale): readonly string[] =>
    ['reference', 'rules'].flatMap((it) => readdirSync(`${FOLDERS[locale]}/${it}`).sort());
  expect(namesIn('zh')).toEqual(namesIn('en'));
});

test('each gap of a message is explained, and no other', () => {
  const gaps = new Set(rules.flatMap(placeholdersOf));
  expect(Object.keys(PLACEHOLDERS).sort()).toEqual([...gaps].sort());
});
