/** What a virtual server group serves: one address, a range or a network; alloc_vsg_entry() in keepalived/check/check_data.c. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { parseInteger } from './integer.ts';
import { type Family, familyOf, isHexDigit } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = {
  en: 'an address, a range such as 192.0.2.1-9 or a network',
  zh: '地址、192.0.2.1-9 这样的地址段或网络',
};

/** Whether a range runs upwards, and whether a network's host bits are zero, is not asked here. */
export const addressRange: ArgType = {
  kind: 'address-range',
  label: 'IPADDR[-RANGE|/PREFIX]',
  expected,
  check: (word) => (isRange(word) ? undefined : invalidValue(word, expected)),
};

function isRange(word: string): boolean {
  const slash = word.indexOf('/');
  if (slash >= 0) return isNetwork(word.slice(0, slash), word.slice(slash + 1));
  const dash = word.indexOf('-');
  if (dash < 0) return familyOf(word) !== undefined;
  const family = familyOf(word.slice(0, dash));
  return family !== undefined && isLast(word.slice(dash + 1), family);
}

function isNetwork(address: string, length: string): boolean {
  const family = familyOf(address);
  const bits = parseInteger(length);
  return family !== undefined && bits !== undefined && bits > 0 && bits <= (family === 'inet' ? 32 : 128);
}

/** The end of a range is an address, or the last part of one: decimal for IPv4, hexadecimal for IPv6. */
function isLast(end: string, family: Family): boolean {
  if (end.includes(family === 'inet' ? '.' : ':')) return familyOf(end) === family;
  // The end must lie behind the start, hence it is never 0.
  const last = family === 'inet' ? parseInteger(end) : parseHex(end);
  return last !== undefined && last > 0 && last <= (family === 'inet' ? 255 : 0xffff);
}

function parseHex(word: string): number | undefined {
  for (let at = 0; at < word.length; at++) if (!isHexDigit(word.charCodeAt(at))) return undefined;
  return Number.parseInt(word, 16);
}
