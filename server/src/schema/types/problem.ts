/** The problem that most types report. */
import type { Localized } from '../../base/localized.ts';
import type { Problem } from '../define.ts';

export function invalidValue(word: string, expected: Localized): Problem {
  return { code: 'invalid-value', args: { word, expected } };
}
