/** Generators that expansion left as they are. */
import { tokenMeta, tokenText } from '../syntax/chunk.ts';
import { LINE_START, TOKEN_SIZE } from '../syntax/token.ts';
import { isMade } from './made.ts';
import type { Reader } from './reader.ts';

/** A number that comes from the environment is not known here. */
const UNKNOWN = /\$\{?_(?:ENV|RANDOM)\b/;

/** True if the daemon refuses the generator at the token, which is then reported. As typed, nothing is known of it. */
export function isRefusedGenerator(reader: Reader, at: number): boolean {
  const { chunk } = reader;
  if (!isMade(chunk)) return false;
  let last = at;
  while (last + TOKEN_SIZE < chunk.to && (tokenMeta(chunk, last + TOKEN_SIZE) & LINE_START) === 0) {
    last += TOKEN_SIZE;
  }
  const span = reader.span(at, last);
  if (UNKNOWN.test(chunk.text.slice(span.start, span.end))) return false;
  const [word = ''] = /^~\w+/.exec(tokenText(chunk, at)) ?? [];
  reader.report('invalid-generator', 'refused', span, { word });
  return true;
}
