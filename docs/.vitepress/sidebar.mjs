// The bar above follows the index of a language, the sidebar those of its folders: their sections, and the pages to
// which these link, in the same order.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A list for each folder with an index.
 * @param {string} root
 * @param {string} base where the folder is on the site
 */
export function sidebarOf(root, base) {
  const folders = readdirSync(root).filter((it) => existsSync(join(root, it, 'README.md')));
  return Object.fromEntries(
    folders
      .filter((it) => !it.startsWith('zh-'))
      .map((it) => [`${base}/${it}/`, groupsOf(join(root, it, 'README.md'), `${base}/${it}/`)]),
  );
}

/**
 * The folders to which the index of a language links.
 * @param {string} root
 * @param {string} base
 */
export function navOf(root, base) {
  const links = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\[([^\]]+)\]\((\w+)\/README\.md\)/g);
  return [...links].map(([, text = '', folder = '']) => ({ text, link: `${base}/${folder}/` }));
}

/** Links to a page of the same folder, each once; what has an anchor is in that page. */
const LINK = /\[`?([^`\]]+)`?\]\(([\w-]+)\.md\)/g;

/**
 * @param {string} index
 * @param {string} base
 */
function groupsOf(index, base) {
  const [head = '', ...sections] = readFileSync(index, 'utf8').split(/^## /m);
  const title = /^# (.+)$/m.exec(head)?.[1];
  const seen = new Set();
  const loose = itemsOf(head, base, seen);
  const groups = sections
    .map((it) => ({ text: it.slice(0, it.indexOf('\n')), items: itemsOf(it, base, seen) }))
    .filter((it) => it.items.length > 0);
  return [
    { text: title, link: base, items: loose },
    ...groups.map((it) => (groups.length > 2 ? { ...it, collapsed: true } : it)),
  ];
}

/**
 * @param {string} text
 * @param {string} base
 * @param {Set<string>} seen
 */
function itemsOf(text, base, seen) {
  const links = [...text.matchAll(LINK)].map(([, name = '', page = '']) => ({
    text: name,
    link: `${base}${page}`,
  }));
  return links.filter(({ link }) => !seen.has(link) && seen.add(link));
}
