/** The block that a file is meant to stand in, if it is only a part of one and nobody is known to include it. */
import { memo } from '../base/memo.ts';
import type { Directive, Language } from '../schema/language.ts';
import { type Chunk, isFirst, tokenKind, tokenMeta, wordOf } from '../syntax/chunk.ts';
import { CLOSE, DOLLAR, OPEN, TOKEN_SIZE, WORD } from '../syntax/token.ts';
import type { Tree } from '../syntax/tree.ts';

/** More words say no more. */
const MAX_WORDS = 200;

/** Told from the first words of its lines: at least half of them are of this block, and none is of the top level. */
export function guessedBlock(tree: Tree, language: Language): Directive | undefined {
  const words = new Set<string>();
  for (const chunk of tree.chunks) {
    const own = outerWords(chunk);
    // Whole configurations are many; the first word of nearly all of them ends the search.
    if (own.some((it) => language.root.table.get(it))) return undefined;
    for (const it of own) words.add(it);
    if (words.size > MAX_WORDS) break;
  }
  let best: Directive | undefined;
  let most = Math.max(0, (words.size - 1) / 2);
  for (const directive of blocksOf(language)) {
    const count = [...words].filter((it) => directive.table.get(it)).length;
    if (count > most) {
      best = directive;
      most = count;
    }
  }
  return best;
}

const blocksOf = memo((language: Language): readonly Directive[] =>
  [...language.byPath.values()].filter((it) => it.kind === 'block' && it !== language.root),
);

/** The keywords that no brace of the chunk surrounds. */
const outerWords = memo((chunk: Chunk): readonly string[] => {
  const words: string[] = [];
  let depth = 0;
  for (let token = chunk.from; token < chunk.to; token += TOKEN_SIZE) {
    const kind = tokenKind(chunk, token);
    if (kind === OPEN) depth++;
    else if (kind === CLOSE) depth--;
    else if (
      depth === 0 &&
      kind === WORD &&
      isFirst(chunk, token) &&
      (tokenMeta(chunk, token) & DOLLAR) === 0
    ) {
      words.push(wordOf(chunk, token));
    }
  }
  return words;
});
