/** Two whole numbers with a dash between, as sscanf("%u-%u") takes them: what follows is not looked at. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { invalidValue } from './problem.ts';

export function rangeOf(kind: string, label: string, expected: Localized): ArgType {
  return {
    kind,
    label,
    expected,
    check: (word) => (/^\s*[+-]?\d+-\s*[+-]?\d/.test(word) ? undefined : invalidValue(word, expected)),
  };
}
