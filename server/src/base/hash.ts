/** The hash of words, kept by the lexer while it reads and used by every look-up. */

export const HASH_START = 5381;

/** The next state of the hash behind one more character. */
export function hashStep(hash: number, charCode: number): number {
  return (Math.imul(hash, 33) ^ charCode) | 0;
}

/** The hash of a whole word, equal to that of a token with these characters. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}
