/** One statement of a chunk: its tokens, as words. */
import { type Chunk, EMPTY_CHUNK, tokenMeta, wordOf } from '../syntax/chunk.ts';
import { BACKSLASH, DOLLAR, FIRST, kindOf, ODD, PATTERN, QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';

/** The tokens from `first` to before `end` are its words, keyword or first word of an entry included. */
export interface Statement {
  readonly chunk: Chunk;
  readonly first: number;
  readonly end: number;
  /** All flags of its tokens, joined. */
  readonly flags: number;
  /** A backslash at the end of the line sticks to the last word. */
  readonly isGlued: boolean;
}

export function statementAt(chunk: Chunk, first: number): Statement {
  return new StatementCursor().read(chunk, first);
}

/** A statement that is read anew for each line, since binding needs one at a time and there are as many as lines. */
export class StatementCursor implements Statement {
  chunk = EMPTY_CHUNK;
  first = 0;
  end = 0;
  flags = 0;
  isGlued = false;

  read(chunk: Chunk, first: number): this {
    let flags = 0;
    let end = first;
    do {
      flags |= tokenMeta(chunk, end) & (ODD | DOLLAR);
      end += TOKEN_SIZE;
    } while (end < chunk.to && continues(tokenMeta(chunk, end)));
    this.chunk = chunk;
    this.first = first;
    this.end = end;
    this.flags = flags;
    const behind = end < chunk.to ? tokenMeta(chunk, end) : FIRST;
    this.isGlued = (behind & FIRST) === 0 && kindOf(behind) === BACKSLASH;
    return this;
  }
}

/** True for the token of a further word of the statement before it. */
export function continues(meta: number): boolean {
  if ((meta & FIRST) !== 0) return false;
  const kind = kindOf(meta);
  return kind === WORD || kind === QUOTED || kind === PATTERN;
}

/** The word at a token, with the backslash that the daemon adds to the last one of a glued line. */
export function wordAt({ chunk, end, isGlued }: Statement, token: number): string {
  const word = wordOf(chunk, token);
  return isGlued && token + TOKEN_SIZE === end ? `${word}\\` : word;
}

/**
 * The words from a token on, up to the first one with a `$`: what the daemon reads instead, and how many words,
 * is not known here.
 */
export function knownWords(statement: Statement, from: number): string[] {
  const words: string[] = [];
  for (let token = from; token < statement.end; token += TOKEN_SIZE) {
    if ((tokenMeta(statement.chunk, token) & DOLLAR) !== 0) break;
    words.push(wordAt(statement, token));
  }
  return words;
}

/** True for a word with `$NAME` or `${NAME}` in it. */
export function isReference(word: string): boolean {
  const dollar = word.indexOf('$');
  return dollar >= 0 && /\$(?:\{[A-Za-z_]\w*\}|[A-Za-z_]\w*$)/.test(word);
}

/** The include statement that the daemon handles before it looks any word up. */
export function isInclude(statement: Statement): boolean {
  const second = statement.first + TOKEN_SIZE;
  return second < statement.end && kindOf(tokenMeta(statement.chunk, second)) === PATTERN;
}
