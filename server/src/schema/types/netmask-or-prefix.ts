/** How clients are grouped: a mask for IPv4, a prefix length for IPv6; pgr_handler() in keepalived/check/check_parser.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { isHexDigit } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'an IPv4 netmask or an IPv6 prefix length',
  zh: 'IPv4 掩码或 IPv6 前缀长度',
};

/** The family of the service decides which one; the daemon also takes masks with holes and in the forms of inet_aton(). */
export const netmaskOrPrefix: ArgType = {
  kind: 'netmask-or-prefix',
  label: 'NETMASK|PREFIX',
  expected,
  check: (word) => (isMask(word) ? undefined : invalidValue(word, expected)),
};

function isMask(word: string): boolean {
  if (word === '') return false;
  for (let at = 0; at < word.length; at++) {
    const char = word.charCodeAt(at);
    if (!isHexDigit(char) && char !== 46 && char !== 120 && char !== 88 && char !== 43 && char !== 32)
      return false;
  }
  return true;
}
