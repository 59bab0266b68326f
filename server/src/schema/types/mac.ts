/** Hardware addresses of five or six octets, as vrrp_vmac_handler() in keepalived/vrrp/vrrp_parser.c takes them. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { isHexDigit } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'a unicast MAC address of five or six octets',
  zh: '五个或六个字节的单播 MAC 地址',
};

export const mac: ArgType = {
  kind: 'mac',
  label: 'MAC',
  expected,
  check: (word) => (isMac(word) ? undefined : invalidValue(word, expected)),
};

/** Five octets may end in a colon; the VRID is then the sixth. What follows a sixth one is not looked at. */
function isMac(word: string): boolean {
  const octets = word.split(':', 6);
  if (octets.length === 6 && octets[5] === '') octets.pop();
  return octets.length >= 5 && octets.every(isOctet) && !/[^0-9A-Fa-f:]/.test(word) && isUnicast(word);
}

function isOctet(word: string): boolean {
  return (word.length === 1 || word.length === 2) && isHexDigit(word.charCodeAt(0));
}

/** The prefixes of RFC 5798 are refused as well. */
function isUnicast(word: string): boolean {
  const first = Number.parseInt(word, 16);
  return first % 2 === 0 && !/^0?0:0?0:5e:0?0:0?[12](:|$)/i.test(word);
}
