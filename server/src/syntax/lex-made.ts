/** Tokens of a text that nobody typed. */
import type { Chunk } from './chunk.ts';
import { Lexer } from './lexer.ts';
import { DOLLAR, kindOf, lengthOf, ODD, TOKEN_SIZE, WORD } from './token.ts';

/**
 * The text as one chunk. On lines of which `isPlain` is true, `@`, `$NAME=` and `~` begin ordinary words: the daemon
 * looks for them before it puts in values, and not again.
 */
export function lexMade(text: string, isPlain: (line: number) => boolean): Chunk {
  const lexer = new Lexer(text);
  let special = 0;
  for (let line = 0; !lexer.atEnd; line++) {
    const start = lexer.at;
    lexer.special = 0;
    lexer.line(isPlain(line));
    special |= lexer.special;
    line += linesWithin(text, start, lexer.at) - 1;
  }
  const tokens = lexer.tokens.slice(0, lexer.count);
  for (let token = 0; token < tokens.length; token += TOKEN_SIZE) settle(text, tokens, token);
  const lines = linesWithin(text, 0, text.length);
  return { text, tokens, from: 0, to: tokens.length, lines, balance: lexer.balance, special };
}

/** Values that change from run to run, and the config id, which is not known without a profile. */
const UNKNOWN = /\$\{?(?:_RANDOM|_ENV|_INSTANCE)\b/;

/**
 * A `$` that is left stands for itself, unless its value can't be known. Of a word it says so by being odd; in quotes
 * it is a character like any other.
 */
function settle(text: string, tokens: Int32Array, token: number): void {
  const start = tokens[token] ?? 0;
  const meta = tokens[token + 1] ?? 0;
  if ((meta & DOLLAR) === 0 || UNKNOWN.test(text.slice(start, start + lengthOf(meta)))) return;
  tokens[token + 1] = (meta & ~DOLLAR) | (kindOf(meta) === WORD ? ODD : 0);
}

/** Line feeds in a range; a definition is one line to the lexer. At least one, so that counting goes on. */
function linesWithin(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return Math.max(count, 1);
}
