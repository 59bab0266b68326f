/** Comments that switch formatting off and on again: `# keepalived-fmt off`, `# keepalived-fmt on`. */
import { tokenKind, tokenStart, tokenText } from '../syntax/chunk.ts';
import { HAS_PRAGMA } from '../syntax/special.ts';
import { COMMENT, TOKEN_SIZE } from '../syntax/token.ts';
import { chunkIndexAt, offsetOfChunk, type Tree } from '../syntax/tree.ts';

export type Switch = 'off' | 'on';

const SWITCH = /^[#!]+[ \t]*keepalived-fmt[ \t]+(off|on)[ \t\r]*$/;

/** What the comment asks for, if anything. */
export function switchIn(comment: string): Switch | undefined {
  const word = SWITCH.exec(comment)?.[1];
  return word === 'off' || word === 'on' ? word : undefined;
}

/** True if formatting is switched off where the offset lies. Looks into few chunks but those with such comments. */
export function isOffAt(tree: Tree, offset: number): boolean {
  if ((tree.special & HAS_PRAGMA) === 0) return false;
  for (let index = chunkIndexAt(tree, offset); index >= 0; index--) {
    const last = lastSwitch(tree, index, offset - offsetOfChunk(tree, index));
    if (last) return last === 'off';
  }
  return false;
}

/** The last one in the chunk that begins before the limit. */
function lastSwitch(tree: Tree, index: number, limit: number): Switch | undefined {
  const chunk = tree.chunks[index];
  if (!chunk || (chunk.special & HAS_PRAGMA) === 0) return undefined;
  let last: Switch | undefined;
  for (let token = chunk.from; token < chunk.to && tokenStart(chunk, token) < limit; token += TOKEN_SIZE) {
    if (tokenKind(chunk, token) === COMMENT) last = switchIn(tokenText(chunk, token)) ?? last;
  }
  return last;
}
