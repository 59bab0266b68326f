/** Words that are not what they seem: quotes without an end, and comment signs behind a backslash. */
import type { Directive } from '../schema/language.ts';
import { tokenMeta, tokenText } from '../syntax/chunk.ts';
import { kindOf, ODD, QUOTED, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import type { Reader } from './reader.ts';
import type { Statement } from './statement.ts';

export function reportOddWords(
  reader: Reader,
  { chunk, first, end }: Statement,
  block: Directive,
  opensBlock: boolean,
): void {
  // The parent process reads these before it writes its copy.
  const isReread = !block.path.startsWith('global_defs');
  for (let at = first; at < end; at += TOKEN_SIZE) {
    const meta = tokenMeta(chunk, at);
    if ((meta & ODD) === 0) continue;
    if (kindOf(meta) === QUOTED) reader.report('unterminated-quote', 'found', reader.span(at), {});
    const sign = isReread && kindOf(meta) === WORD ? /\\([#!])/.exec(tokenText(chunk, at))?.[1] : undefined;
    if (sign === undefined) continue;
    reader.report('escaped-comment-sign', opensBlock ? 'block' : 'word', reader.span(at), { sign });
    return;
  }
}
