/** What a piece begins with. */
import { type Chunk, tokenKind, tokenMeta, wordOf } from '../syntax/chunk.ts';
import { DEFINITION, DOLLAR, isTrivia, LINE_START, TOKEN_SIZE, WORD } from '../syntax/token.ts';

/** The first token of the next line. */
export function nextLine(chunk: Chunk, at: number): number {
  let next = at + TOKEN_SIZE;
  while (next < chunk.to && (tokenMeta(chunk, next) & LINE_START) === 0) next += TOKEN_SIZE;
  return next;
}

/** The keyword of the first statement in the piece, if that begins with a plain word. */
export function firstWord(chunk: Chunk): string | undefined {
  const at = firstWordToken(chunk);
  if (at >= chunk.to || tokenKind(chunk, at) !== WORD) return undefined;
  return (tokenMeta(chunk, at) & DOLLAR) === 0 ? wordOf(chunk, at) : undefined;
}

/** The first token that is no comment and no definition. */
export function firstWordToken(chunk: Chunk): number {
  let at = chunk.from;
  while (at < chunk.to && (isTrivia(tokenKind(chunk, at)) || tokenKind(chunk, at) === DEFINITION))
    at += TOKEN_SIZE;
  return at;
}
