/** Comments that end in a backslash, as releases differ about them. */
import { memo } from '../base/memo.ts';
import type { Language } from '../schema/language.ts';
import { isInRelease } from '../schema/target.ts';

/**
 * True for releases that read a backslash behind a comment: decomment() in lib/parser.c takes the comment away and puts
 * the backslash back, so that a definition goes on. Later ones, and our lexer, take it away as a whole.
 */
export const readsBackslashes = memo(({ release }: Language) =>
  isInRelease({ since: '2.0.9', removed: '2.4.0' }, release),
);
