/**
 * What is found by: words, names as a whole and in their parts, and each two neighbors of a Chinese text, which has no
 * blanks. It is sent to the browser as it stands, so it uses nothing from outside of it.
 * @param {string} text
 * @returns {string[]}
 */
export function tokenize(text) {
  const tokens = [];
  const runs =
    /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_.:/](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;
  for (const [run] of text.matchAll(runs)) {
    if (!/\p{Script=Han}/u.test(run)) {
      const parts = run.split(/[-_.:/]/);
      tokens.push(run, ...(parts.length > 1 ? parts : []));
    } else if (run.length === 1) tokens.push(run);
    else for (let at = 0; at < run.length - 1; at++) tokens.push(run.slice(at, at + 2));
  }
  return tokens;
}
