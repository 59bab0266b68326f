/** An address with an optional prefix length, as parse_ipaddress() in keepalived/vrrp/vrrp_ipaddress.c takes it. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType, Problem } from '../define.ts';
import { parseInteger } from './integer.ts';
import { familyOf } from './ip-address.ts';
import { invalidValue } from './problem.ts';

const expected: Localized = { en: 'an IP address', zh: 'IP 地址' };

export const prefix: ArgType = {
  kind: 'prefix',
  label: 'IPADDR[/PREFIX]',
  expected: { en: 'an IP address with an optional prefix length', zh: 'IP 地址，可带前缀长度' },
  check: checkPrefix,
};

export function checkPrefix(word: string): Problem | undefined {
  const slash = word.indexOf('/');
  const family = familyOf(slash < 0 ? word : word.slice(0, slash));
  if (family === undefined) return invalidValue(word, expected);
  if (slash < 0) return undefined;
  const length = parseInteger(word.slice(slash + 1));
  const max = family === 'inet' ? 32 : 128;
  if (length !== undefined && length >= 0 && length <= max) return undefined;
  return { code: 'value-out-of-range', args: { word: word.slice(slash), min: 0, max } };
}
