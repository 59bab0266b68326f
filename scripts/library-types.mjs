// Writes dist/library.d.ts: the types of the library as one file that imports nothing.
// The compiler emits a declaration file for each source; those that the library's own one leads to are put
// one after the other, and the result is compiled once more, on its own. What can't be joined so (a renamed
// import, two types of one name, a type from a package) is an error here, not a surprise for the user.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'server/src/library.ts';
const emitted = join(root, 'node_modules/.cache/library-types');
const target = join(root, 'dist/library.d.ts');

const importing = /^(?:import|export) (?:type )?(?:\{([^}]*)\} |(\* )|)from ["']([^"']+)["'];\n?/gm;
const declaring = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|const|function|class) (\w+)/gm;

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`dist/library.d.ts: ${message}`);
  process.exit(1);
}

/** @param {readonly string[]} args */
function compile(args) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [tsc, ...args], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) fail(`the compiler says\n${result.stdout}${result.stderr}`);
}

function emit() {
  rmSync(emitted, { recursive: true, force: true });
  const options = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--incremental', 'false'];
  compile(['-p', 'tsconfig.library.json', ...options, '--rootDir', root, '--outDir', emitted]);
}

/**
 * The declarations of `file` and of all that it imports, those first.
 * @param {string} file
 * @param {Map<string, string>} parts
 */
function collect(file, parts) {
  if (parts.has(file)) return;
  parts.set(file, '');
  const name = relative(emitted, file);
  const text = readFileSync(file, 'utf8').replace(importing, (whole, names, star, from) => {
    if (star || whole.startsWith('export') || / as /.test(names ?? '')) fail(`${name}: cannot join ${whole}`);
    if (!from.startsWith('.')) fail(`${name}: the library's types lead to the package '${from}'`);
    collect(resolve(dirname(file), from.replace(/\.ts$/, '.d.ts')), parts);
    return '';
  });
  if (/^import |\bimport\(/m.test(text)) fail(`${name}: an import that this script does not know`);
  parts.delete(file);
  parts.set(file, text.replace(/^export \{\};\n?/gm, ''));
}

/** @param {ReadonlyMap<string, string>} parts */
function joined(parts) {
  const seen = new Map();
  const last = [...parts.keys()].at(-1);
  const texts = [];
  for (const [file, text] of parts) {
    for (const [, name] of text.matchAll(declaring)) {
      const other = seen.get(name);
      if (other !== undefined && other !== file)
        fail(`'${name}' is declared in ${relative(emitted, other)} and in ${relative(emitted, file)}`);
      seen.set(name, file);
    }
    texts.push(file === last ? text : text.replace(/^export (declare )?(?=\w)/gm, 'declare '));
  }
  return `${texts.join('\n').trim()}\n`.replace(/^declare (?=interface |type )/gm, '');
}

if (!existsSync(join(root, entry))) {
  console.error(`dist/library.d.ts: skipped, ${entry} does not exist yet`);
} else {
  emit();
  /** @type {Map<string, string>} */
  const parts = new Map();
  collect(join(emitted, entry.replace(/\.ts$/, '.d.ts')), parts);
  writeFileSync(target, `${joined(parts)}export {};\n`);
  compile(['--ignoreConfig', '--noEmit', '--strict', '--lib', 'ES2022', '--types', '', target]);
}
