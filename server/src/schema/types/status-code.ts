/** HTTP status codes: one, or a range `N-M`; status_code_handler() in keepalived/check/check_http.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseInteger } from './integer.ts';
import { invalidValue } from './problem.ts';

const MIN = 100;
const MAX = 599;

const expected: Localized = {
  en: `a status code or a range of them, from ${MIN} to ${MAX}`,
  zh: `${MIN} 到 ${MAX} 之间的状态码或状态码范围`,
};

export const statusCode: ArgType = {
  kind: 'status-code',
  label: `<${MIN}-${MAX}>[-<${MIN}-${MAX}>]`,
  expected,
  min: MIN,
  max: MAX,
  check: (word) => (isStatusCode(word) ? undefined : invalidValue(word, expected)),
};

function isStatusCode(word: string): boolean {
  const dash = word.indexOf('-');
  const first = parseInteger(dash < 0 ? word : word.slice(0, dash)) ?? 0;
  const last = dash < 0 ? first : (parseInteger(word.slice(dash + 1)) ?? 0);
  return MIN <= first && first <= last && last <= MAX;
}
