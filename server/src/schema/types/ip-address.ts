/** IPv4 and IPv6 addresses, as inet_stosockaddr() in lib/utils.c takes them. */
import type { Localized } from '../../base/localized.ts';
import type { ArgType } from '../define.ts';
import { invalidValue } from './problem.ts';

export type Family = 'inet' | 'inet6';

export interface IpAddressOptions {
  readonly family?: Family;
  /** The whole word must be the address; else a tail behind `-` or `/` is cut off silently. */
  readonly whole?: true;
  /** Only groups: 224.0.0.0/4, ff00::/8. */
  readonly multicast?: true;
}

export function ipAddress({ family, whole, multicast }: IpAddressOptions = {}): ArgType {
  const expected = describe(family, multicast);
  const fits = (word: string): boolean => {
    const address = whole ? word : withoutTail(word);
    const found = familyOf(address);
    return found !== undefined && found === (family ?? found) && !(multicast && !isMulticast(address));
  };
  return {
    kind: 'ip-address',
    label: family === 'inet' ? 'IPV4' : family === 'inet6' ? 'IPV6' : 'IPADDR',
    expected,
    check: (word) => (fits(word) ? undefined : invalidValue(word, expected)),
  };
}

function describe(family: Family | undefined, multicast: true | undefined): Localized {
  const version = family === undefined ? 'IP' : family === 'inet' ? 'IPv4' : 'IPv6';
  return multicast
    ? { en: `an ${version} multicast address`, zh: `${version} 组播地址` }
    : { en: `an ${version} address`, zh: `${version} 地址` };
}

/** A `-` cuts before a `/` does. */
function withoutTail(word: string): string {
  const dash = word.indexOf('-');
  const end = dash >= 0 ? dash : word.indexOf('/');
  return end >= 0 ? word.slice(0, end) : word;
}

function isMulticast(address: string): boolean {
  if (address.includes(':')) return /^ff/i.test(address);
  const first = Number.parseInt(address, 10);
  return first >= 224 && first <= 239;
}

/** The family of a correct address; a colon decides which one is tried. */
export function familyOf(address: string): Family | undefined {
  if (address.includes(':')) return isIpv6(address) ? 'inet6' : undefined;
  return isIpv4(address) ? 'inet' : undefined;
}

/** Four numbers without leading zeros, as inet_pton() has it. */
export function isIpv4(address: string): boolean {
  let octets = 0;
  let value = -1;
  for (let at = 0; at <= address.length; at++) {
    const char = address.charCodeAt(at);
    if (char >= 48 && char <= 57) {
      if (value === 0) return false;
      value = (value < 0 ? 0 : value * 10) + (char - 48);
      if (value > 255) return false;
    } else if (value >= 0 && (char === 46 || at === address.length)) {
      octets++;
      value = -1;
    } else return false;
  }
  return octets === 4;
}

/** Up to eight groups of up to four hexadecimal digits, one `::`, perhaps an IPv4 address at the end. */
export function isIpv6(address: string): boolean {
  let groups = 0;
  let gap = false;
  let start = 0;
  if (address.startsWith(':')) {
    if (!address.startsWith('::')) return false;
    gap = true;
    start = 2;
  }
  while (start < address.length) {
    const end = hexEnd(address, start);
    if (address[end] === '.') return isIpv4(address.slice(start)) && complete(groups + 2, gap);
    if (end === start || end - start > 4) return false;
    groups++;
    if (end === address.length) return complete(groups, gap);
    if (address[end] !== ':' || end + 1 === address.length) return false;
    const double = address[end + 1] === ':';
    if (double && gap) return false;
    gap ||= double;
    start = end + (double ? 2 : 1);
  }
  return gap && groups < 8;
}

function complete(groups: number, gap: boolean): boolean {
  return gap ? groups < 8 : groups === 8;
}

function hexEnd(text: string, start: number): number {
  let at = start;
  while (isHexDigit(text.charCodeAt(at))) at++;
  return at;
}

export function isHexDigit(char: number): boolean {
  return (char >= 48 && char <= 57) || (char >= 65 && char <= 70) || (char >= 97 && char <= 102);
}
