/** The one way to say that we are wrong, not the user. */

/** Throws if something is false that the code relies on; caught where a request or a rule is run. */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Broken invariant: ${sentence}`);
}
