/** Where the colors of the grammar and the lexer with the schema do not say the same. */
import type { IGrammar } from 'vscode-textmate';
import { type ExpectedToken, expectedTokens, type TokenClass } from './expected-classes.ts';
import { type ScopedToken, scopedTokens } from './textmate.ts';

/** One sentence for each token on which they differ. */
export function disagreements(grammar: IGrammar, text: string): readonly string[] {
  const scoped = scopedTokens(grammar, text);
  const expected = expectedTokens(text);
  const found: string[] = [];
  let at = 0;
  for (const token of expected) {
    while ((scoped[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    for (let index = at; (scoped[index]?.start ?? Number.POSITIVE_INFINITY) < token.end; index++) {
      const part = scoped[index];
      if (!part || agrees(token, part, text)) continue;
      const line = text.slice(0, token.start).split('\n').length;
      found.push(`line ${line}: ${token.type} '${token.text}' is ${part.scopes.join(' ') || 'plain'}`);
      break;
    }
  }
  return found;
}

/** Blanks at the edges of a part are nothing that is seen. */
function agrees(token: ExpectedToken, part: ScopedToken, text: string): boolean {
  const shown = text.slice(Math.max(part.start, token.start), Math.min(part.end, token.end));
  return shown.trim() === '' || CHECKS[token.type](part.scopes);
}

const CHECKS: Readonly<Record<TokenClass, (scopes: readonly string[]) => boolean>> = {
  comment: (scopes) => has(scopes, 'comment.line') && !has(scopes, 'keyword'),
  quoted: (scopes) => has(scopes, 'string.quoted') && !has(scopes, 'comment'),
  keyword: (scopes) => isKeyword(scopes) && !has(scopes, 'invalid'),
  deprecated: (scopes) => isKeyword(scopes) && has(scopes, 'invalid.deprecated'),
  include: (scopes) => has(scopes, 'keyword.control.include'),
  word: (scopes) => !isKeyword(scopes) && !has(scopes, 'comment') && !has(scopes, 'string.quoted.double'),
  command: (scopes) => has(scopes, 'string') && !isKeyword(scopes) && !has(scopes, 'comment'),
  brace: (scopes) =>
    has(scopes, 'punctuation.section.block') || has(scopes, 'invalid.illegal.unexpected-brace'),
  definition: (scopes) => has(scopes, 'meta.definition'),
  condition: (scopes) => has(scopes, 'keyword.control.conditional'),
  generator: (scopes) => has(scopes, 'meta.generator'),
  pattern: (scopes) => !isKeyword(scopes) && !has(scopes, 'comment'),
  other: (scopes) => !isKeyword(scopes),
};

/** The scope of a first word; option words have one of their own. */
function isKeyword(scopes: readonly string[]): boolean {
  return has(scopes, 'keyword.control.block') || has(scopes, 'keyword.other.directive');
}

function has(scopes: readonly string[], name: string): boolean {
  return scopes.some((it) => it === name || it.startsWith(`${name}.`));
}
