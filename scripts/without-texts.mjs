// An esbuild plug-in that leaves the documentation out of a bundle: it is a file of its own, loaded when first shown.
import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** Files in which texts stand beside the data that they are about. */
const LANGUAGE_DATA = /server[\\/]src[\\/]schema[\\/](?:blocks|types)[\\/].*\.ts$/;

/** @type {import('esbuild').Plugin} */
export const withoutTexts = {
  name: 'without texts',
  setup(build) {
    build.onLoad({ filter: LANGUAGE_DATA }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: withoutDocs(code), loader: 'js' };
    });
  },
};

/**
 * The source without the properties named `doc`.
 * @param {string} source
 */
export function withoutDocs(source) {
  const parts = [];
  let done = 0;
  for (const { start, end } of docProperties(
    parse(source, { ecmaVersion: 'latest', sourceType: 'module' }),
  )) {
    parts.push(source.slice(done, start));
    done = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    done += end;
  }
  return [...parts, source.slice(done)].join('');
}

/**
 * The outermost `doc: …` below a node, in the order of the source.
 * @param {unknown} node
 * @returns {readonly { start: number; end: number }[]}
 */
function docProperties(node) {
  if (Array.isArray(node)) return node.flatMap(docProperties);
  if (node === null || typeof node !== 'object') return [];
  const { type, key, start, end } = /** @type {Partial<import('acorn').Property>} */ (node);
  const isDoc = type === 'Property' && key?.type === 'Identifier' && key.name === 'doc';
  if (isDoc && start !== undefined && end !== undefined) return [{ start, end }];
  return Object.values(node).flatMap(docProperties);
}
