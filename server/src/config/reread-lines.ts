/** Lines with values in them, as releases differ about them. */
import type { Language } from '../schema/language.ts';
import { isInRelease } from '../schema/target.ts';
import type { ReadMode } from './expand.ts';

/**
 * Up to 2.3.x read_line() in lib/parser.c looks once more at a line in which it put values (`recheck`), so a value
 * may bring a definition or a generator. Since 2.4.0 such a line is an unknown keyword.
 */
export function readModeOf({ release }: Language): ReadMode {
  return isInRelease({ removed: '2.4.0' }, release) ? 'reread' : 'read';
}
