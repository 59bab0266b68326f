/** Lines of which nothing is to be said, found out at little cost. */
import type { Option } from '../schema/define.ts';
import { isNotable, type PlainArg, type PlainLine } from '../schema/language.ts';
import { wordOf } from '../syntax/chunk.ts';
import { TOKEN_SIZE } from '../syntax/token.ts';
import { optionsByName } from './line-match.ts';
import { isPlaceholder } from './placeholder.ts';
import type { Statement } from './statement.ts';

/**
 * True if nothing is to be said of the words, nor to be remembered. Most lines are of this kind, so it is found out
 * without making an object; false only means that the words need a closer look.
 */
export function isPlainlyRight(
  statement: Statement,
  from: number,
  { args, options, free }: PlainLine,
): boolean {
  if (statement.flags !== 0 || statement.isGlued || free) return false;
  let token = from;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (!arg) return false;
    if (token >= statement.end) return arg.optional;
    if (arg.isNotable || (arg.optional && options) || !fits(statement, token, arg.check)) return false;
    token += TOKEN_SIZE;
  }
  return token === statement.end || (options !== undefined && areOptionsRight(statement, token, options));
}

function areOptionsRight(statement: Statement, from: number, options: readonly Option[]): boolean {
  const byName = optionsByName(options);
  let token = from;
  while (token < statement.end) {
    const option = byName.get(wordOf(statement.chunk, token));
    if (!option || option.deprecated || option.lack) return false;
    token += TOKEN_SIZE;
    for (const arg of option.args) {
      if (arg.optional || isNotable(arg) || token >= statement.end) return false;
      if (!fits(statement, token, arg.type.check)) return false;
      token += TOKEN_SIZE;
    }
  }
  return true;
}

/** True if the word is right, and a word like any other. */
function fits({ chunk }: Statement, token: number, check: PlainArg['check']): boolean {
  const word = wordOf(chunk, token);
  return check(word) === undefined && !isPlaceholder(word);
}

/** True of a command that is one token without an apostrophe: nothing in it can be lost. */
export function isOneWord({ chunk, end, flags, isGlued }: Statement, from: number): boolean {
  if (flags !== 0 || isGlued || from + TOKEN_SIZE !== end) return false;
  const word = wordOf(chunk, from);
  return !word.includes("'") && !isPlaceholder(word);
}
