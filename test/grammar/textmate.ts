/** The TextMate grammar as an editor reads it: the scopes of every character of a text. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// Both are CommonJS modules whose names Node does not see.
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { lastAtMost } from '../../server/src/base/count-while.ts';

const { loadWASM, OnigScanner, OnigString } = oniguruma;
const { INITIAL, parseRawGrammar, Registry } = textmate;

export const GRAMMAR_PATH = 'syntaxes/keepalived.tmLanguage.json';

/** Scopes without the root one and without the suffix that all of them have. */
export interface ScopedToken {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

export const TEMPLATE_GRAMMAR_PATH = 'syntaxes/keepalived-template.tmLanguage.json';

const PATHS: ReadonlyMap<string, string> = new Map([
  ['source.keepalived', GRAMMAR_PATH],
  ['source.keepalived-template', TEMPLATE_GRAMMAR_PATH],
]);

export async function loadGrammar(name = 'source.keepalived'): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (wanted) => {
      const path = PATHS.get(wanted);
      return path === undefined ? undefined : parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
  });
  const grammar = await registry.loadGrammar(name);
  if (!grammar) throw new Error(`${name} is no grammar`);
  return grammar;
}

/** The tokens of a whole text, in order and without gaps but for the line ends. Offsets are those of the text. */
export function scopedTokens(grammar: IGrammar, text: string): readonly ScopedToken[] {
  const tokens: ScopedToken[] = [];
  let state = INITIAL;
  let offset = 0;
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line.replace(/\r$/, ''), state);
    if (result.stoppedEarly) throw new Error(`stopped early in: ${line.slice(0, 80)}`);
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const names = scopes.slice(1).map((it) => it.replace(/\.keepalived$/, ''));
      tokens.push({ start: offset + startIndex, end: offset + endIndex, scopes: names });
    }
    state = result.ruleStack;
    offset += line.length + 1;
  }
  return tokens;
}

/** The token that holds the offset. */
export function tokenAt(tokens: readonly ScopedToken[], offset: number): ScopedToken | undefined {
  const token = tokens[lastAtMost(offset, tokens.length, (index) => tokens[index]?.start ?? 0)];
  return token && token.start <= offset && offset < token.end ? token : undefined;
}
