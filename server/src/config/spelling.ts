/** The word that was most likely meant. */
import { distance } from 'fastest-levenshtein';
import type { Directive } from '../schema/language.ts';

/** Two slips of the finger at most, and never half of the word. */
function limitFor(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/** The nearest of the candidates and whether it is the only one as near; undefined where none is near enough. */
export function nearestWord(
  word: string,
  candidates: Iterable<string>,
): { word: string; isOnly: boolean } | undefined {
  const limit = limitFor(word);
  const folded = word.toLowerCase();
  let best: string | undefined;
  let least = limit + 1;
  let isOnly = true;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const steps = candidate.toLowerCase() === folded ? 0 : distance(word, candidate);
    if (steps > least) continue;
    isOnly = steps < least;
    if (isOnly) best = candidate;
    least = steps;
  }
  return best === undefined || least > limit ? undefined : { word: best, isOnly };
}

/** Asks less than what is enough for saying that the keyword was meant. */
export function resembles(word: string, keyword: string): boolean {
  return distance(word, keyword) <= Math.ceil(keyword.length / 3);
}

export interface Meant {
  readonly directive: Directive;
  readonly isOnly: boolean;
}

const known = new WeakMap<Directive, Map<string, Meant | undefined>>();

/** A file can have thousands of one misspelling, and each look takes microseconds. */
const MAX_REMEMBERED = 1000;

/** The directive of the block that the word is most likely meant to be; only blocks where a `{` follows. */
export function meantDirective(block: Directive, word: string, opensBlock: boolean): Meant | undefined {
  const memory = known.get(block) ?? new Map<string, Meant | undefined>();
  known.set(block, memory);
  const key = opensBlock ? `${word}{` : word;
  if (memory.has(key)) return memory.get(key);
  if (memory.size >= MAX_REMEMBERED) memory.clear();
  const candidates = block.children.filter(
    (it) => !it.data.removed && (!opensBlock || it.kind !== 'directive'),
  );
  const nearest = nearestWord(
    word,
    candidates.map((it) => it.keyword),
  );
  const directive = candidates.find((it) => it.keyword === nearest?.word);
  const meant = directive && nearest ? { directive, isOnly: nearest.isOnly } : undefined;
  memory.set(key, meant);
  return meant;
}
