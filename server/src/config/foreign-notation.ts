/** What other languages write: comments that begin with slashes, and commas between words. */
import type { Arg } from '../schema/define.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { type Statement, wordAt } from './statement.ts';

export function beginsWithSlashes(word: string): boolean {
  return word.startsWith('//');
}

/**
 * The last token of the words that commas separate, if the one at `token` is refused for its comma only. Words without
 * one are among them if they would do for the argument too.
 */
export function commaRun(statement: Statement, token: number, { type }: Arg): number | undefined {
  const fits = (word: string): boolean => {
    const parts = word.split(',').filter((it) => it !== '');
    return parts.length > 0 && parts.every((it) => type.check(it) === undefined);
  };
  const word = wordAt(statement, token);
  if (!word.includes(',') || !fits(word)) return undefined;
  let last = token;
  while (last + TOKEN_SIZE < statement.end && fits(wordAt(statement, last + TOKEN_SIZE))) last += TOKEN_SIZE;
  return last;
}
