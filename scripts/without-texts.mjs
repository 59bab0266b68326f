// The texts of the documentation are files of their own, loaded when first shown: esbuild plug-ins that leave them
// out of a bundle, and that write those files.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse } from 'acorn';
import { transform } from 'esbuild';

/** Files in which texts stand beside the data or the code that they are about. */
const SOURCES = /server[\\/]src[\\/](?:schema[\\/](?:blocks|types)|lint[\\/]rules)[\\/].*\.ts$/;

/** What a rule says of itself on its page; its messages are always needed. */
const RULE_TEXTS = new Set(['title', 'why', 'examples']);

/** @type {import('esbuild').Plugin} */
export const withoutTexts = {
  name: 'without texts',
  setup(build) {
    build.onLoad({ filter: SOURCES }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: withoutDocs(code), loader: 'js' };
    });
  },
};

/**
 * Writes what `textsFileIn` of the bundle returns for the language, in place of the bundle, which is not written.
 * @param {'en' | 'zh'} locale
 * @returns {import('esbuild').Plugin}
 */
export const textsOnly = (locale) => ({
  name: 'texts only',
  setup(build) {
    build.onEnd(async ({ outputFiles }) => {
      const [bundle] = outputFiles ?? [];
      if (!bundle) return;
      const { textsFileIn } = await import(`data:text/javascript,${encodeURIComponent(bundle.text)}`);
      await mkdir(dirname(bundle.path), { recursive: true });
      await writeFile(bundle.path, textsFileIn(locale));
    });
  },
});

/**
 * The source without the properties named `doc`, and without the texts of rules.
 * @param {string} source
 */
export function withoutDocs(source) {
  const parts = [];
  let done = 0;
  for (const { start, end } of textsBelow(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    parts.push(source.slice(done, start));
    done = /^\s*,/.exec(source.slice(end))?.[0].length ?? 0;
    done += end;
  }
  return [...parts, source.slice(done)].join('');
}

/**
 * The outermost texts below a node, in the order of the source.
 * @param {unknown} node
 * @returns {readonly { start: number; end: number }[]}
 */
function textsBelow(node) {
  if (Array.isArray(node)) return node.flatMap(textsBelow);
  if (node === null || typeof node !== 'object') return [];
  const { type, callee, arguments: args } = /** @type {Partial<import('acorn').CallExpression>} */ (node);
  if (type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'defineRule') {
    return (
      args?.flatMap((it) => (it.type === 'ObjectExpression' ? it.properties.flatMap(textsOfRule) : [])) ?? []
    );
  }
  return isNamed(node, DOCS) ? [node] : Object.values(node).flatMap(textsBelow);
}

/**
 * @param {unknown} property
 * @returns {readonly { start: number; end: number }[]}
 */
function textsOfRule(property) {
  return isNamed(property, RULE_TEXTS) ? [property] : textsBelow(property);
}

const DOCS = new Set(['doc']);

/**
 * @param {unknown} node
 * @param {ReadonlySet<string>} names
 * @returns {node is import('acorn').Property}
 */
function isNamed(node, names) {
  const { type, key } = /** @type {Partial<import('acorn').Property>} */ (node);
  return type === 'Property' && key?.type === 'Identifier' && names.has(key.name);
}
