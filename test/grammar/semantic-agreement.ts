/** Where the server's semantic tokens would change the colors of the grammar. */
import type { IGrammar } from 'vscode-textmate';
import { type FileTokens, semanticTokens, tokenData } from '../../server/src/ide/semantic-tokens.ts';
import { TOKEN_SCOPES } from '../../server/src/ide/token-legend.ts';
import { allDiagnostics } from '../../server/src/lint/check.ts';
import { sliceTree, textOf } from '../../server/src/syntax/tree.ts';
import type { SourceFile } from '../../server/src/workspace/source-file.ts';
import { decodedTokens, open, type SemanticToken } from '../support/check-ide.ts';
import { type ScopedToken, scopedTokens } from './textmate.ts';

/**
 * One sentence for each token whose scope is not that of the grammar; and all selectors that were met. In a file with
 * errors the server may color what the grammar leaves plain, since it reads on as the author meant it.
 */
export function semanticDisagreements(
  grammar: IGrammar,
  text: string,
): { readonly found: readonly string[]; readonly selectors: ReadonlySet<string> } {
  const { checked, file } = open(text);
  const isBroken = allDiagnostics(checked).some((it) => it.severity === 'error');
  return compared(grammar, file, semanticTokens(checked, file), isBroken);
}

function compared(
  grammar: IGrammar,
  file: SourceFile,
  tokens: FileTokens,
  isBroken: boolean,
): { found: string[]; selectors: Set<string> } {
  const text = textOf(file.tree);
  const scoped = scopedTokens(grammar, text);
  const found: string[] = [];
  const selectors = new Set<string>();
  let at = 0;
  for (const token of decodedTokens(file, tokenData(tokens))) {
    selectors.add(token.selector);
    while ((scoped[at]?.end ?? Number.POSITIVE_INFINITY) <= token.range.start) at++;
    for (let index = at; (scoped[index]?.start ?? Number.POSITIVE_INFINITY) < token.range.end; index++) {
      const part = scoped[index];
      if (!part || agrees(token, part, text) || (isBroken && isPlain(part))) continue;
      const line = text.slice(0, token.range.start).split('\n').length;
      const word = sliceTree(file.tree, token.range);
      found.push(`line ${line}: ${token.selector} '${word}' is ${part.scopes.join(' ') || 'plain'}`);
      break;
    }
  }
  return { found, selectors };
}

function isPlain({ scopes }: ScopedToken): boolean {
  return scopes.every((it) => it.startsWith('meta.'));
}

/** Signs around names have scopes of their own; blanks are nothing that is seen. */
function agrees({ range, selector }: SemanticToken, part: ScopedToken, text: string): boolean {
  const shown = text.slice(Math.max(part.start, range.start), Math.min(part.end, range.end));
  if (shown.trim() === '' || part.scopes.some((it) => it.startsWith('punctuation.definition.variable'))) {
    return true;
  }
  // The grammar tells the arguments of a built-in name from the name.
  if (selector === 'variable.defaultLibrary' && part.scopes.includes('variable.parameter')) return true;
  const wanted = scopeOf(selector);
  return part.scopes.some((it) => it === wanted || it.startsWith(`${wanted}.`));
}

/** The most special selector that fits counts, and of its scopes the first. */
export function scopeOf(selector: string): string | undefined {
  const [type = '', ...modifiers] = selector.split('.');
  const fitting = [...modifiers.map((it) => `${type}.${it}`), type].find((it) => it in TOKEN_SCOPES);
  return TOKEN_SCOPES[fitting ?? '']?.[0]?.replace(/\.keepalived$/, '');
}
