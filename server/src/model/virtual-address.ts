/** Addresses and ports of services and servers, as the daemon compares them. */
import type { Word } from '../config/statements.ts';
import { parseInteger } from '../schema/types/integer.ts';
import { type Family, familyOf } from '../schema/types/ip-address.ts';

export interface Endpoint {
  readonly address: Word;
  /** As it is written. */
  readonly port: Word | undefined;
  readonly family: Family;
  /** 0 if there is none. */
  readonly portNumber: number;
  /** Equal for the same address and port. */
  readonly key: string;
}

const MAX_PORT = 65535;
const GROUPS = 8;

/** Undefined for what is not known here, or what the daemon refuses. */
export function endpointOf(address: Word | undefined, port: Word | undefined): Endpoint | undefined {
  if (!address?.isKnown || port?.isKnown === false) return undefined;
  const text = withoutTail(address.text);
  const family = familyOf(text);
  const portNumber = port ? parseInteger(port.text) : 0;
  if (!family || portNumber === undefined || portNumber < 0 || portNumber > MAX_PORT) return undefined;
  return { address, port, family, portNumber, key: `${addressKey(text, family)} ${portNumber}` };
}

/** As inet_stosockaddr() in lib/utils.c: what follows a `-` or a `/` is cut off. */
export function withoutTail(word: string): string {
  const dash = word.indexOf('-');
  const end = dash >= 0 ? dash : word.indexOf('/');
  return end >= 0 ? word.slice(0, end) : word;
}

/** The numbers of an address, from the left: four of IPv4, eight of IPv6. */
export function partsOfAddress(address: string, family: Family): readonly number[] {
  if (family === 'inet') return address.split('.').map(Number);
  const [head = '', tail] = address.split('::');
  const left = groupsOf(head);
  if (tail === undefined) return left;
  const right = groupsOf(tail);
  return [...left, ...new Array<number>(GROUPS - left.length - right.length).fill(0), ...right];
}

function groupsOf(text: string): readonly number[] {
  if (text === '') return [];
  return text.split(':').flatMap((it) => {
    if (!it.includes('.')) return [Number.parseInt(it, 16)];
    const [a = 0, b = 0, c = 0, d = 0] = it.split('.').map(Number);
    return [a * 256 + b, c * 256 + d];
  });
}

function addressKey(address: string, family: Family): string {
  return family === 'inet' ? address : partsOfAddress(address, family).join(':');
}

const LINK_LOCAL = 0xfe80;
const LINK_LOCAL_MASK = 0xffc0;

/** True for fe80::/10. */
export function isLinkLocal({ address, family }: Endpoint): boolean {
  if (family === 'inet') return false;
  const [first = 0] = partsOfAddress(withoutTail(address.text), family);
  return (first & LINK_LOCAL_MASK) === LINK_LOCAL;
}
