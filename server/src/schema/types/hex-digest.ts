/** An MD5 sum, as digest_handler() in keepalived/check/check_http.c takes it. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { isHexDigit } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const DIGITS = 32;

const expected: Localized = {
  en: `an MD5 sum of ${DIGITS} hexadecimal digits`,
  zh: `${DIGITS} 位十六进制的 MD5 摘要`,
};

export const hexDigest: ArgType = {
  kind: 'hex-digest',
  label: 'MD5',
  expected,
  check: (word) => (isDigest(word) ? undefined : invalidValue(word, expected)),
};

function isDigest(word: string): boolean {
  if (word.length !== DIGITS) return false;
  for (let at = 0; at < DIGITS; at++) if (!isHexDigit(word.charCodeAt(at))) return false;
  return true;
}
