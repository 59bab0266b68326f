/** Comments that speak to the linter: `# keepalived-lint-disable-next-line RULE`, `# keepalived-lint target=2.2.7`. */
import { memo } from '../base/memo.ts';
import type { TextRange } from '../base/text-range.ts';
import { type Chunk, tokenKind, tokenStart, tokenText } from '../syntax/chunk.ts';
import { HAS_PRAGMA } from '../syntax/special.ts';
import { COMMENT, DEFINITION, isTrivia, TOKEN_SIZE } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';

export type Reach = 'line' | 'next-line' | 'file';

/** A word with its place in the chunk. */
export interface RuleName extends TextRange {
  readonly id: string;
}

/** A comment that silences findings; places count from the start of the chunk. */
export interface Suppression extends TextRange {
  readonly reach: Reach;
  /** Empty: all rules. */
  readonly rules: readonly RuleName[];
  /** Where the line begins that it speaks of; undefined where that is the next chunk's first. */
  readonly line: number | undefined;
}

const SUPPRESSION = /^([#!]+[ \t]*keepalived-lint-disable-(line|next-line|file)(?=[\s,:]|$))([^\r\n]*)/;
const TARGET = /^[#!]+[ \t]*keepalived-lint[ \t]+target=(\S+)/;
const RULE = /[a-z][a-z\d-]*/g;

/** Words behind these are for people. */
const REASON = /(?:^|\s)--(?:\s|$)/;

const NONE: readonly Suppression[] = [];

export const suppressionsIn = memo((chunk: Chunk): readonly Suppression[] => {
  if ((chunk.special & HAS_PRAGMA) === 0) return NONE;
  const found: Suppression[] = [];
  for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
    const one = tokenKind(chunk, at) === COMMENT ? suppressionAt(chunk, at) : undefined;
    if (one) found.push(one);
  }
  return found;
});

function suppressionAt(chunk: Chunk, token: number): Suppression | undefined {
  const [, head, reach, tail] = SUPPRESSION.exec(tokenText(chunk, token)) ?? [];
  if (head === undefined || tail === undefined || !isReach(reach)) return undefined;
  const start = tokenStart(chunk, token);
  const from = start + head.length;
  const words = tail.slice(0, REASON.exec(tail)?.index ?? tail.length);
  const rules = [...words.matchAll(RULE)].map(({ index, 0: id }) => {
    return { id, start: from + index, end: from + index + id.length };
  });
  const end = from + tail.trimEnd().length;
  return { reach, rules, start, end, line: reach === 'next-line' ? nextLine(chunk, token) : start };
}

function isReach(word: string | undefined): word is Reach {
  return word === 'line' || word === 'next-line' || word === 'file';
}

/** The next thing that is no comment, so that several such comments can stand above one line. */
function nextLine(chunk: Chunk, token: number): number | undefined {
  return firstContent(chunk, token + TOKEN_SIZE);
}

/** Where the first thing from a token on that is no comment begins. */
export function firstContent(chunk: Chunk, token: number): number | undefined {
  for (let at = token; at < chunk.to; at += TOKEN_SIZE) {
    if (!isTrivia(tokenKind(chunk, at))) return tokenStart(chunk, at);
  }
  return undefined;
}

/** True if the offset lies behind the first line of a definition, where a comment of its own would become a part of it. */
export function isInsideDefinition(chunk: Chunk, offset: number): boolean {
  for (let at = chunk.from; at < chunk.to && tokenStart(chunk, at) < offset; at += TOKEN_SIZE) {
    if (tokenKind(chunk, at) !== DEFINITION) continue;
    const text = tokenText(chunk, at);
    const start = tokenStart(chunk, at);
    if (offset <= start + text.length && text.slice(0, offset - start).includes('\n')) return true;
  }
  return false;
}

/** Chunks in which a line for the whole file is looked for; it stands in the first lines. */
const HEAD_CHUNKS = 8;

/** The release that a comment before anything else asks for, as it is written. */
export function targetComment({ chunks }: Tree): string | undefined {
  for (const chunk of chunks.slice(0, HEAD_CHUNKS)) {
    const word = targetIn(chunk);
    if (word !== undefined) return word;
    if (firstContent(chunk, chunk.from) !== undefined) return undefined;
  }
  return undefined;
}

const targetIn = memo((chunk: Chunk): string | undefined => {
  if ((chunk.special & HAS_PRAGMA) === 0) return undefined;
  for (let at = chunk.from; at < chunk.to && isTrivia(tokenKind(chunk, at)); at += TOKEN_SIZE) {
    const word = TARGET.exec(tokenText(chunk, at))?.[1];
    if (word !== undefined) return word;
  }
  return undefined;
});
