/** What the words of an argument type look like, for colors: with and without a server they come from here. */
import type { ArgType } from './define.ts';

const NUMBERS: ReadonlySet<string> = new Set([
  'decimal',
  'integer',
  'lifetime',
  'mark-mask',
  'port',
  'port-range',
  'rtt-time',
  'status-code',
  'uid-range',
  'umask',
]);
const ADDRESSES: ReadonlySet<string> = new Set([
  'address-range',
  'broadcast',
  'destination',
  'ip-address',
  'mac',
  'netmask-or-prefix',
  'nexthop',
  'prefix',
]);
/** Their words are names more often than numbers. */
const NAMES_OR_NUMBERS: ReadonlySet<string> = new Set([
  'ip-protocol',
  'netmask-or-prefix',
  'nexthop',
  'routing-name',
  'rx-bufs',
]);
/** Words that none of their forms fits are mistakes. */
const CLOSED: ReadonlySet<string> = new Set([
  'boolean',
  'enumeration',
  'include-check',
  'route-preference',
  'rx-bufs',
]);

export function takesAddresses({ kind }: ArgType): boolean {
  return ADDRESSES.has(kind);
}

export function takesNumbers({ kind }: ArgType): boolean {
  return NUMBERS.has(kind) || NAMES_OR_NUMBERS.has(kind);
}

/** True if words of no other form than these and its values belong to it. */
export function isClosedType({ kind }: ArgType): boolean {
  return CLOSED.has(kind) || NUMBERS.has(kind) || ADDRESSES.has(kind);
}

/** True if its values are taken in upper and lower case alike. */
export function foldsCase({ values = [], check }: ArgType): boolean {
  return values.some(({ value }) => {
    const lower = value.toLowerCase();
    return value !== lower && check(lower) === undefined;
  });
}

const DIGITS = '(?:0[xX][0-9A-Fa-f]+|[0-9]+)';

/** A number, also a range, a number with a mask, and one with a unit. */
export const NUMBER = `[+-]?(?:${DIGITS}(?:\\.[0-9]*)?|\\.[0-9]+)(?:[-/]${DIGITS})*(?:[mu]?s)?`;

const IPV4 = '[0-9]{1,3}(?:\\.[0-9]{1,3}){1,3}';

/** An address of IPv4 or IPv6 or a MAC address, perhaps with a prefix, or the end of a range behind it. */
export const ADDRESS = `(?:${IPV4}|(?=[0-9A-Fa-f]*:)[0-9A-Fa-f:]+(?:(?<=:)${IPV4})?)(?:[-/][0-9A-Fa-f.:]+)?`;

const NUMBER_WORD = new RegExp(`^${NUMBER}$`);
const ADDRESS_WORD = new RegExp(`^${ADDRESS}$`);

export function isNumberWord(word: string): boolean {
  return NUMBER_WORD.test(word);
}

export function isAddressWord(word: string): boolean {
  return ADDRESS_WORD.test(word);
}
