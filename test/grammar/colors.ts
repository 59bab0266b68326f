/** The colors of a text in a form that people can read and compare. */
import type { IGrammar } from 'vscode-textmate';
import { scopedTokens } from './textmate.ts';

/** Each line, below it what its words are, as `word: scope scope`; words without a scope are plain. */
export function colors(grammar: IGrammar, text: string): string {
  const lines = text.split('\n').map((): string[] => []);
  for (const { start, end, scopes } of scopedTokens(grammar, text)) {
    const word = text.slice(start, end).trim();
    if (word === '' || scopes.some((it) => it.startsWith('punctuation.'))) continue;
    const line = text.slice(0, start).split('\n').length - 1;
    const own = scopes.filter((it) => !it.startsWith('meta.'));
    lines[line]?.push(`${word}: ${own.join(' ') || 'plain'}`);
  }
  return lines
    .filter((it) => it.length > 0)
    .map((it) => it.join(' | '))
    .join('\n');
}
