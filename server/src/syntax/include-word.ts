/** The keyword that the daemon handles before it looks any other up. */
import { hashOf } from '../base/hash.ts';
import { isBlank } from './characters.ts';

const INCLUDE_HASH = hashOf('include');

/** As is_include() in lib/parser.c: `include`, maybe with one of the letters r, m, w, b, a, and a blank behind it. */
export function isInclude(text: string, start: number, end: number, hash: number): boolean {
  const length = end - start;
  if (length === 7 ? hash !== INCLUDE_HASH : length !== 8) return false;
  if (!text.startsWith('include', start) || !isBlank(text.charCodeAt(end))) return false;
  return length === 7 || 'rmwba'.includes(text.charAt(end - 1));
}
