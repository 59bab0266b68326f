/** Bytes in hexadecimal, as read_hex_str() in lib/parser.c takes them; several words make one datagram. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { isHexDigit } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const bytes: Localized = { en: 'hexadecimal digits', zh: '十六进制数字' };
const pattern: Localized = {
  en: 'hexadecimal digits, or x for any digit',
  zh: '十六进制数字，x 表示任意一位',
};

export const hexString: ArgType = hex(bytes, false);

/** With `x` for a digit that may be anything. */
export const hexPattern: ArgType = hex(pattern, true);

function hex(expected: Localized, wildcard: boolean): ArgType {
  return {
    kind: 'hex-string',
    label: 'HEX',
    expected,
    check: (word) => (isHex(word, wildcard) ? undefined : invalidValue(word, expected)),
  };
}

function isHex(word: string, wildcard: boolean): boolean {
  for (let at = 0; at < word.length; at++) {
    const char = word.charCodeAt(at);
    const any = wildcard && (char === 88 || char === 120);
    if (!any && !isHexDigit(char) && char !== 32 && char !== 9) return false;
  }
  return true;
}
