/** By what instances of unrelated clusters are seen to hear each other. */
import type { NodeAddress } from '../model/node-instance.ts';
import { partsOfAddress } from '../model/virtual-address.ts';
import type { NodeInstance } from '../model/vrrp-node.ts';

/** One for each network of its addresses; none where they are not seen to lie in a network. */
export function wiresOf({ vrid, family, multicastGroup, addresses }: NodeInstance): readonly string[] {
  const group = multicastGroup?.value;
  if (vrid?.value === undefined || family.value === undefined || group === undefined) return [];
  const routed = addresses.filter((it) => !isLinkLocal(it));
  const networks = new Set(routed.flatMap((it) => networkOf(it, family.value) ?? []));
  return [...networks].map((it) => `${vrid.value} ${group} ${it}`);
}

/** Every link has this network. */
function isLinkLocal({ address }: NodeAddress): boolean {
  return /^fe[89ab]/.test(address);
}

const BITS_OF_PART = { 4: 8, 6: 16 };

/** Undefined for an address without a network. */
function networkOf({ address, prefix }: NodeAddress, family: 4 | 6 | undefined): string | undefined {
  const bits = BITS_OF_PART[family ?? 4];
  const parts = partsOfAddress(address, family === 6 ? 'inet6' : 'inet');
  if (prefix === undefined || prefix >= parts.length * bits) return undefined;
  const masked = parts.map((part, index) => {
    const free = Math.min(bits, Math.max(0, (index + 1) * bits - prefix));
    return (part >> free) << free;
  });
  return `${masked.join('.')}/${prefix}`;
}
