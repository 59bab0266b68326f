/** Tells a configuration of ours from the other files that end in `.conf`. */
import { languageOf } from '../schema/language.ts';
import { NEWEST_RELEASE } from '../schema/target.ts';
import { isFirst, tokenKind, wordOf } from '../syntax/chunk.ts';
import { CLOSE, OPEN, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';

/** True if a block that only keepalived knows is opened at the top level. */
export function hasRootBlock(tree: Tree): boolean {
  let depth = 0;
  let isHead = false;
  for (const chunk of tree.chunks) {
    for (let at = chunk.from; at < chunk.to; at += TOKEN_SIZE) {
      const kind = tokenKind(chunk, at);
      if (kind === OPEN && depth === 0 && isHead) return true;
      if (kind === OPEN) depth++;
      else if (kind === CLOSE) depth = Math.max(0, depth - 1);
      else if (kind === WORD && depth === 0 && isFirst(chunk, at)) isHead = isRootBlock(wordOf(chunk, at));
    }
  }
  return false;
}

function isRootBlock(word: string): boolean {
  const found = languageOf(NEWEST_RELEASE).root.table.get(word);
  return found !== undefined && found.kind !== 'directive';
}
