/** How well a name fits what somebody types to find it. */

/**
 * The lower the better; undefined if it does not fit. The letters come in their order, upper and lower case alike;
 * of several words each has to fit the name or what is around it.
 */
export function fuzzyRank(query: string, name: string, container: string): number | undefined {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  let rank = 0;
  for (const word of words) {
    const own = rankIn(name.toLowerCase(), word) ?? rankIn(`${container} ${name}`.toLowerCase(), word, 4);
    if (own === undefined) return undefined;
    rank += own;
  }
  return rank;
}

/** 0 for the text itself, 1 for its start, 2 within it, 3 with letters in between. */
function rankIn(text: string, word: string, penalty = 0): number | undefined {
  const at = text.indexOf(word);
  if (at >= 0) return penalty + (text === word ? 0 : at === 0 ? 1 : 2);
  return isSubsequence(text, word) ? penalty + 3 : undefined;
}

function isSubsequence(text: string, word: string): boolean {
  let at = 0;
  for (const char of word) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
