/** Comments that end in a backslash, as releases differ about them. */
import { memo } from '../base/memo.ts';
import type { Language } from '../schema/language.ts';
import { isInRelease } from '../schema/target.ts';
import { tokenEnd, tokenMeta, tokenText } from '../syntax/chunk.ts';
import { endsLine } from '../syntax/comment.ts';
import { LINE_START } from '../syntax/token.ts';
import type { Reader } from './reader.ts';

/**
 * True for releases that read a backslash behind a comment: decomment() in lib/parser.c takes the comment away and puts
 * the backslash back, so that a definition goes on. Later ones, and our lexer, take it away as a whole.
 */
export const readsBackslashes = memo(({ release }: Language) =>
  isInRelease({ since: '2.0.9', removed: '2.4.0' }, release),
);

/**
 * As decomment() in lib/parser.c of 2.0.9 to 2.3.x, which puts the `\` behind a comment back after it took the
 * comment away. Pairs of them are skipped.
 */
export function reportBackslash(reader: Reader, at: number): void {
  const { chunk } = reader;
  const backslashes = /\\+\r*$/.exec(tokenText(chunk, at))?.[0].trimEnd() ?? '';
  if (backslashes.length % 2 === 0 || !endsLine(chunk.text, tokenEnd(chunk, at) - 1)) return;
  const isAlone = (tokenMeta(chunk, at) & LINE_START) !== 0;
  const span = reader.span(at);
  const start = span.start + tokenText(chunk, at).lastIndexOf('\\');
  const message = isAlone ? 'comment' : 'comment-behind';
  reader.report('line-continuation', message, { ...span, start, end: start + 1 }, {});
}
