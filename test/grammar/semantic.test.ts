/** The server colors as the grammar does, so that nothing flickers when it answers; and VS Code knows its types. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { regular } from '../../bench/documents.ts';
import { TOKEN_MODIFIERS, TOKEN_SCOPES, TOKEN_TYPES } from '../../server/src/ide/token-legend.ts';
import { scopeOf, semanticDisagreements } from './semantic-agreement.ts';
import { GRAMMAR_PATH, loadGrammar } from './textmate.ts';

const grammar = await loadGrammar();
const manifest = JSON.parse(readFileSync('package.json', 'utf8')).contributes;

const EVENTS = 'vrrp_track_process nginx {\n    process nginx\n}\n';

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries.filter((it) => it.endsWith('.conf')).map((it) => join(folder, it));
}

const fixtures = [...filesBelow('test/fixtures/grammar'), ...filesBelow('examples')];

describe('agrees with the grammar', () => {
  test.each(fixtures)('%s', (path) => {
    expect(semanticDisagreements(grammar, readFileSync(path, 'utf8')).found).toEqual([]);
  });

  test('a long file without mistakes', () => {
    expect(semanticDisagreements(grammar, regular(1000)).found).toEqual([]);
  });

  test('types that the fixtures hold', () => {
    const texts = [EVENTS, ...fixtures.map((it) => readFileSync(it, 'utf8'))];
    const found = texts.flatMap((it) => [...semanticDisagreements(grammar, it).selectors]);
    const types = new Set(found.map((it) => it.split('.')[0]));
    expect(TOKEN_TYPES.filter((it) => !types.has(it))).toEqual([]);
  });
});

describe('the manifest', () => {
  const STANDARD_TYPES = TOKEN_TYPES.slice(0, TOKEN_TYPES.indexOf('block'));
  const STANDARD_MODIFIERS = ['definition', 'deprecated', 'defaultLibrary'];

  test('declares the types and modifiers that are our own', () => {
    const types = manifest.semanticTokenTypes.map((it: { id: string }) => it.id);
    const modifiers = manifest.semanticTokenModifiers.map((it: { id: string }) => it.id);
    expect([...STANDARD_TYPES, ...types]).toEqual([...TOKEN_TYPES]);
    expect(modifiers).toEqual(TOKEN_MODIFIERS.filter((it) => !STANDARD_MODIFIERS.includes(it)));
  });

  test('gives every type the scopes of the grammar', () => {
    expect(manifest.semanticTokenScopes).toEqual([
      { language: 'keepalived', scopes: TOKEN_SCOPES },
      { language: 'keepalived-template', scopes: TOKEN_SCOPES },
    ]);
    const all = readFileSync(GRAMMAR_PATH, 'utf8');
    for (const scope of Object.values(TOKEN_SCOPES).flat()) {
      expect(all).toContain(scope.replace(/\.keepalived$/, ''));
    }
    expect(TOKEN_TYPES.filter((it) => !scopeOf(it) && !scopeOf(`${it}.definition`))).toEqual([]);
  });
});
