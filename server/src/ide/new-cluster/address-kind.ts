/** Addresses that no node can hold. */
import { familyOf } from '../../schema/types/ip-address.ts';

/** Multicast, loopback, and the address that stands for none. */
export function isGroupAddress(address: string): boolean {
  if (familyOf(address) === 'inet6') return /^ff/i.test(address) || /^[0:]*1?$/.test(address);
  const first = Number.parseInt(address, 10);
  return first === 0 || first === 127 || first >= 224;
}

const LONGEST_WITH_NETWORK = 30;

/** True of the first and the last address of an IPv4 network, which stand for all of it. */
export function isOfItsNetwork(word: string): boolean {
  const [address = '', prefix] = word.split('/');
  if (prefix === undefined || familyOf(address) !== 'inet') return false;
  const length = Number(prefix);
  if (length > LONGEST_WITH_NETWORK) return false;
  const size = 2 ** (32 - length);
  const host = address.split('.').reduce((sum, it) => sum * 256 + Number(it), 0) % size;
  return host === 0 || host === size - 1;
}
