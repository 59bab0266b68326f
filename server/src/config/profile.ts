/** The config ids that occur in files: each is a daemon of its own that reads them. */
import { memo } from '../base/memo.ts';
import { type Chunk, tokenKind, tokenText } from '../syntax/chunk.ts';
import { HAS_CONDITION } from '../syntax/special.ts';
import { CONDITION, TOKEN_SIZE } from '../syntax/token.ts';
import { conditionId } from './condition.ts';

const idsOfChunk = memo((chunk: Chunk): readonly string[] => {
  const ids = new Set<string>();
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    if (tokenKind(chunk, token) !== CONDITION) continue;
    const id = conditionId(tokenText(chunk, token));
    if (id !== '') ids.add(id);
  }
  return [...ids];
});

/** All ids in the pieces, in the order in which they occur. */
export function idsIn(pieces: readonly Chunk[]): readonly string[] {
  const ids = new Set<string>();
  for (const chunk of pieces) {
    if ((chunk.special & HAS_CONDITION) === 0) continue;
    for (const id of idsOfChunk(chunk)) ids.add(id);
  }
  return [...ids];
}
