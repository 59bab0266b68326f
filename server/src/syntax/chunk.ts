/** Pieces of a text with their tokens: immutable, with relative offsets, shared between revisions. */
import { countWhile } from '../base/count-while.ts';
import { FIRST, kindOf, lengthOf, ODD, QUOTED, TOKEN_SIZE } from './token.ts';

export interface Chunk {
  /** The text from the chunk's start to its end, line feed of the last line included. */
  readonly text: string;
  /** Shared by all chunks of one parse. */
  readonly tokens: Int32Array;
  /** The integers of this chunk's tokens are `tokens[from … to)`. */
  readonly from: number;
  readonly to: number;
  /** Line ends in `text`, as editors count them. */
  readonly lines: number;
  /** `{` less `}`. */
  readonly balance: number;
  /** The `HAS_…` bits of the lexer; 0 for a chunk that the daemon reads as it is typed. */
  readonly special: number;
}

/** The chunk of no text. */
export const EMPTY_CHUNK: Chunk = {
  text: '',
  tokens: new Int32Array(0),
  from: 0,
  to: 0,
  lines: 0,
  balance: 0,
  special: 0,
};

/** Tokens are named by the index of their first integer. */
export function tokenStart(chunk: Chunk, token: number): number {
  return chunk.tokens[token] ?? 0;
}

export function tokenMeta(chunk: Chunk, token: number): number {
  return chunk.tokens[token + 1] ?? 0;
}

export function tokenHash(chunk: Chunk, token: number): number {
  return chunk.tokens[token + 2] ?? 0;
}

export function tokenKind(chunk: Chunk, token: number): number {
  return kindOf(tokenMeta(chunk, token));
}

export function tokenEnd(chunk: Chunk, token: number): number {
  return tokenStart(chunk, token) + lengthOf(tokenMeta(chunk, token));
}

export function tokenText(chunk: Chunk, token: number): string {
  return chunk.text.slice(tokenStart(chunk, token), tokenEnd(chunk, token));
}

export function isFirst(chunk: Chunk, token: number): boolean {
  return (tokenMeta(chunk, token) & FIRST) !== 0;
}

/** The word as the daemon reads it: without its quotes, and `\#` as `#`. */
export function wordOf(chunk: Chunk, token: number): string {
  const start = tokenStart(chunk, token);
  const meta = tokenMeta(chunk, token);
  const end = start + lengthOf(meta);
  const odd = (meta & ODD) !== 0;
  if (kindOf(meta) === QUOTED) return chunk.text.slice(start + 1, odd ? end : end - 1);
  const word = chunk.text.slice(start, end);
  return odd ? word.replace(/\\([#!])/g, '$1') : word;
}

/** The last token that starts at the offset or before it, or -1. */
export function tokenBefore(chunk: Chunk, offset: number): number {
  const tokens = (chunk.to - chunk.from) / TOKEN_SIZE;
  const count = countWhile(tokens, (nth) => tokenStart(chunk, chunk.from + nth * TOKEN_SIZE) <= offset);
  return count === 0 ? -1 : chunk.from + (count - 1) * TOKEN_SIZE;
}
