import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms by floor; a room uses rooms on floors below its own, and those that are named for it. */
const FLOORS: readonly (readonly string[])[] = [
  ['base'],
  ['syntax', 'schema'],
  ['workspace'],
  ['config'],
  ['model'],
  ['lint', 'format', 'failover'],
  ['ide'],
  ['protocol'],
  ['lsp', 'disk'],
  ['node', 'browser', 'cli', 'library'],
];

/** Rooms that may use less than what is below them. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  workspace: ['syntax', 'base'],
  format: ['syntax', 'base'],
  failover: ['model', 'base'],
  protocol: ['ide', 'failover'],
  disk: ['workspace', 'base'],
};

/** Rooms that must not use one that is below them. */
const NEVER: Readonly<Record<string, readonly string[]>> = {
  cli: ['lsp'],
  library: ['lsp', 'disk'],
  browser: ['disk'],
};

/** The rooms that may use a package, at run time. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'fastest-levenshtein': ['config'],
  'vscode-languageserver': ['lsp', 'node', 'browser'],
  'vscode-uri': ['lsp', 'node', 'browser'],
  picomatch: ['workspace'],
  'get-east-asian-width': ['cli'],
  diff: ['cli'],
};

const MAX_FILE_LINES = 400;
const SOURCE = 'server/src';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

function filesBelow(folder: string, accepts: (path: string) => boolean): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).replaceAll('\\', '/'))
    .filter(accepts);
}

const isSource = (path: string): boolean => /\.ts$/.test(path) && !/\.(?:test|d)\.ts$/.test(path);
const sources = [...filesBelow(SOURCE, isSource), ...filesBelow('client/src', isSource)];

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'/gm;

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, type, name = '']) => ({
    from: path,
    to: name.startsWith('.') ? posix.join(dirname(path), name) : name,
    isType: type !== undefined,
  }));
}

const imports = sources.flatMap(importsOf);

/** The folder below the source folder, or the name of a file that stands there itself. */
function roomOf(path: string): string {
  return relative(SOURCE, path).replaceAll('\\', '/').split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function floorOf(room: string): number {
  return FLOORS.findIndex((it) => it.includes(room));
}

function mayUse(room: string, other: string): boolean {
  if (room === other) return true;
  if (NEVER[room]?.includes(other)) return false;
  return ONLY[room] ? ONLY[room].includes(other) : floorOf(other) >= 0 && floorOf(other) < floorOf(room);
}

describe('arrows', () => {
  test('each room of the server stands on a floor', () => {
    const rooms = new Set(sources.filter((it) => it.startsWith(SOURCE)).map(roomOf));
    expect([...rooms].filter((it) => floorOf(it) < 0)).toEqual([]);
  });

  test('lead down, never up and never sideways', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith(SOURCE) && to.startsWith(SOURCE) && !mayUse(roomOf(from), roomOf(to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('lead from the client to the protocol alone', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('client/') && to.startsWith('server/') && to !== `${SOURCE}/protocol.ts`,
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('lead to packages from the rooms that they are for', () => {
    const wrong = imports.filter(({ from, to, isType }) => {
      if (isType || !from.startsWith(SOURCE) || to.startsWith(SOURCE) || to.startsWith('node:')) return false;
      const name = to.split('/')[0] ?? to;
      return !PACKAGES[name]?.includes(roomOf(from));
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('lead to Node from the disk and the programs alone', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith(SOURCE) && to.startsWith('node:') && !['disk', 'node', 'cli'].includes(roomOf(from)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('never lead round in a circle', () => {
    expect(circles()).toEqual([]);
  });
});

/** The files that lie on a circle of imports, types aside. */
function circles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    if (!isType) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const it of next.get(file) ?? []) visit(it, [...path, file]);
      done.add(file);
    }
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

describe('sizes and manners', () => {
  const isData = (path: string): boolean => /\/schema\/blocks\/|\/lint\/registry\.ts$/.test(path);

  test(`no file has over ${MAX_FILE_LINES} lines, the language data aside`, () => {
    const long = sources.filter(
      (it) => !isData(it) && readFileSync(it, 'utf8').split('\n').length - 1 > MAX_FILE_LINES,
    );
    expect(long).toEqual([]);
  });

  test('each file opens with a sentence that says what it is for', () => {
    expect(sources.filter((it) => !/^\/\*\* [A-Z`$@].*[.:]/.test(readFileSync(it, 'utf8')))).toEqual([]);
  });

  test('nothing is left undone, and nobody looks away from the types', () => {
    const marks = /\b(?:TODO|FIXME|XXX)\b|@ts-(?:ignore|nocheck|expect-error)|\bas any\b/;
    expect(sources.filter((it) => marks.test(readFileSync(it, 'utf8')))).toEqual([]);
  });
});

describe('texts for people', () => {
  const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));

  test('the manifest speaks both languages', () => {
    const english = read('package.nls.json');
    const chinese = read('package.nls.zh-cn.json');
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
    expect([...Object.values(english), ...Object.values(chinese)].filter((it) => it.trim() === '')).toEqual(
      [],
    );
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map((it) => it[1] ?? '');
    expect([...new Set(used)].sort()).toEqual(Object.keys(english).sort());
  });

  test('the client speaks both languages', () => {
    const bundle = read('l10n/bundle.l10n.zh-cn.json');
    const client = filesBelow('client/src', isSource).map((it) => readFileSync(it, 'utf8'));
    const used = client.flatMap((text) =>
      [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((it) => it[1] ?? ''),
    );
    expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort());
  });
});
