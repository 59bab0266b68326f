/** `@id` and `@^id` before a statement. */

/** Whether a line with the condition, such as `@main` or `@^main`, is read under the profile. */
export function conditionHolds(condition: string, profile: string | undefined): boolean {
  if (condition.startsWith('@^')) return condition.slice(2) !== profile;
  return condition.slice(1) === profile;
}

/** The id that a condition names. */
export function conditionId(condition: string): string {
  return condition.slice(condition.startsWith('@^') ? 2 : 1);
}
